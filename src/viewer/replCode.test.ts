import { describe, expect, it } from 'vitest';
import { replCode } from './replCode.ts';

/** What lines come to, one after the other, as the frame runs them: names first, then the code in their sight. */
async function run(...lines: string[]): Promise<unknown[]> {
  type Run = (code: string) => unknown;
  let evaluate = new Function('return (code) => eval(code)')() as Run;
  const known = new Set<string>();
  const results: unknown[] = [];
  for (const line of lines) {
    const { code, declares } = await replCode(line);
    const fresh = declares.filter((name) => !known.has(name));
    if (fresh.length > 0) evaluate = evaluate(`let ${fresh.join()};(code) => eval(code)`) as Run;
    for (const name of fresh) known.add(name);
    results.push(evaluate(code));
  }
  return results;
}

describe('replCode', () => {
  it.each([
    [
      ['let n = 2', 'n += 1', 'n * 2'],
      [undefined, 3, 6],
    ],
    [
      ['const n = 2; n * 3', 'const n = 5', 'n'],
      [6, undefined, 5],
    ],
    [
      ['var a = 1, b = a + 1, c', '[a, b, c]'],
      [undefined, [1, 2, undefined]],
    ],
    [
      ['const { a, b: [b, , ...c], d = 4, ...e } = { a: 1, b: [2, 0, 3], f: 5 }', '[a, b, c, d, e]'],
      [undefined, [1, 2, [3], 4, { f: 5 }]],
    ],
    [
      ['double(4); function double(n) { return 2 * n }', 'double(5)'],
      [8, 10],
    ],
    [
      ['class Cup { size() { return 3 } }\nconst make = () => new Cup()', 'make().size()', 'make.name'],
      [undefined, 3, 'make'],
    ],
    [
      ['const f = () => count', 'let count = 7', 'f'],
      [undefined, undefined, expect.any(Function)],
    ],
    [['let first = 1\nlet second = first\n;[first, second].length'], [2]],
    [
      ['for (let i = 0; i < 3; i += 1) i', 'typeof i'],
      [2, 'undefined'],
    ],
    [
      ['{ let inner = 1 }', 'typeof inner'],
      [undefined, 'undefined'],
    ],
    [
      ['let name = { a: 1 }', 'name.a'],
      [undefined, 1],
    ],
  ])('%j', async (lines, results) => {
    expect(await run(...lines)).toEqual(results);
  });

  it('keeps what a line before it saw when a name is declared again', async () => {
    expect(await run('let n = 1', 'const read = () => n', 'let n = 2', 'read()')).toEqual([
      undefined,
      undefined,
      undefined,
      2,
    ]);
  });

  it('lets a promise be awaited, and what it brings be kept', async () => {
    expect(await replCode('const { data } = await load()')).toEqual({
      code: 'void ({ data } = await load());',
      declares: ['data'],
    });
  });

  it.each(['1 + 1', '"let x = 1"', 'let x =', 'var eval = 1', 'return let', '{ a: 1 }'])(
    'leaves %s as it is',
    async (code) => {
      expect(await replCode(code)).toEqual({ code, declares: [] });
    },
  );
});
