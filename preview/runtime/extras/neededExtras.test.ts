import { describe, expect, it } from 'vitest';
import { createBundle } from '../../bundle.ts';
import { extraTable } from './extraTable.ts';
import { neededExtras } from './neededExtras.ts';

const names = (change: Parameters<typeof neededExtras>[0]): string[] =>
  neededExtras(change).map(({ name }) => name);
const script = (code: string) => ({ modules: { 'app.js': { path: 'app.js', code } } });

describe('the extras that code needs', () => {
  it('are none for an app that mentions none', () => {
    expect(names(createBundle())).toEqual([]);
    expect(names(script('wx.request({})'))).toEqual([]);
  });

  it('are found by tag and by function', () => {
    for (const { name, tags, apis } of extraTable) {
      for (const tag of tags) expect(names({ templates: { a: `C("${tag}",{})` } })).toContain(name);
      for (const api of apis) expect(names(script(`const { ${api} } = wx;`))).toContain(name);
    }
  });

  it('are all where a script computes names', () => {
    expect(names(script('wx[name]()'))).toHaveLength(extraTable.length);
    expect(names(script('const api = { ...wx };'))).toHaveLength(extraTable.length);
  });

  it('have names of their own', () => {
    for (const all of [
      extraTable.map(({ name }) => name),
      extraTable.flatMap(({ tags }) => tags),
      extraTable.flatMap(({ apis }) => apis),
    ]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
