import { describe, expect, it } from 'vitest';
import { readWechatTable } from '../../../test/support/wechatTable.ts';
import { extraTable } from '../extras/extraTable.ts';
import { commonProperties } from './commonProperties.ts';
import { elements } from './index.ts';

const camel = (name: string) => name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

const extras = await Promise.all(
  extraTable.map(async ({ name, tags, load }) => ({ name, tags, extra: (await load()).extra })),
);
const all = [...elements, ...extras.flatMap(({ extra }) => extra.elements ?? [])];

describe('elements', () => {
  it('have tags of their own and no attribute twice', () => {
    const tags = all.map((element) => element.tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { tag, propertyNames } of all) {
      expect(new Set(propertyNames).size, tag).toBe(propertyNames.length);
    }
  });

  it('that come with an extra are the ones by which it is asked for', () => {
    for (const { name, tags, extra } of extras) {
      const own = (extra.elements ?? []).map(({ tag }) => tag).sort();
      if (own.length > 0) expect(own, name).toEqual([...tags].sort());
    }
  });

  const table = readWechatTable();
  it.skipIf(!table)('cover every element and attribute that WeChat documents', () => {
    const missing: string[] = [];
    for (const [tag, { props }] of Object.entries(table?.components ?? {})) {
      const element = all.find((candidate) => candidate.tag === tag);
      if (!element) {
        missing.push(tag);
        continue;
      }
      // A plain node takes any attribute.
      if (element.propertyNames.length === 0) continue;
      const known = new Set([...element.propertyNames, ...commonProperties, 'id']);
      for (const name of Object.keys(props)) {
        // Worklets run in the Skyline renderer only, and go another way than attributes.
        if (!name.startsWith('worklet:') && !known.has(camel(name))) missing.push(`${tag} ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
