import { describe, expect, it } from 'vitest';
import { MOST_ITEMS } from '../../preview/inspection.ts';
import { jsonPreview, jsonRows, parseTyped } from './jsonRows.ts';

describe('jsonRows', () => {
  const value = { list: [{ n: 1 }, 'x'], 'a.b': true, empty: {}, none: null };

  it('draws only what is open, with the paths that setData takes', () => {
    expect(
      jsonRows(value, new Set()).map(({ path, depth, children }) => [path, depth, Boolean(children)]),
    ).toEqual([
      ['list', 0, true],
      ['a\\.b', 0, false],
      ['empty', 0, false],
      ['none', 0, false],
    ]);
    expect(jsonRows(value, new Set(['list', 'list[0]'])).map(({ path }) => path)).toEqual([
      'list',
      'list[0]',
      'list[0].n',
      'list[1]',
      'a\\.b',
      'empty',
      'none',
    ]);
  });

  it('says at the end of a long list how many items it does not draw', () => {
    const list = (length: number) => ({ list: Array.from({ length }, (_, index) => index), after: 1 });
    const rows = (length: number) => jsonRows(list(length), new Set(['list']));
    expect(rows(500).some(({ rest }) => rest)).toBe(false);
    const cut = rows(512);
    expect(cut).toHaveLength(503);
    expect(cut.slice(-3)).toMatchObject([
      { path: 'list[499]', value: 499 },
      { depth: 1, rest: { count: 12, atLeast: false } },
      { path: 'after' },
    ]);
    // The frame sends no more than this.
    expect(rows(MOST_ITEMS).at(-2)?.rest).toEqual({ count: MOST_ITEMS - 500, atLeast: true });
  });

  it('previews values', () => {
    expect([[1, 2], {}, { a: 1, b: 2, c: 3, d: 4, e: 5 }, 'x', null, 3].map(jsonPreview)).toEqual([
      '[2]',
      '{}',
      '{a, b, c, d, …}',
      '"x"',
      'null',
      '3',
    ]);
  });

  it('takes typed JSON as JSON and the rest as text', () => {
    expect(['12', '"12"', 'true', 'hello', '{"a":1}', '{a'].map(parseTyped)).toEqual([
      12,
      '12',
      true,
      'hello',
      { a: 1 },
      '{a',
    ]);
  });
});
