import { describe, expect, it } from 'vitest';
import { compileScript } from './compileScript.ts';
import { findRequires } from './findRequires.ts';

/** Runs compiled scripts as CommonJS modules and returns the exports of the first. */
function run(files: Record<string, string>): Record<string, unknown> {
  const cache = new Map<string, { exports: Record<string, unknown> }>();
  const load = (file: string): Record<string, unknown> => {
    const known = cache.get(file);
    if (known) return known.exports;
    const { code, prefix = '', problems } = compileScript(files[file] ?? '', file);
    expect(problems).toEqual([]);
    const module = { exports: {} as Record<string, unknown> };
    cache.set(file, module);
    const body = new Function('require', 'module', 'exports', prefix + code);
    body((path: string) => load(path.replace('./', '')), module, module.exports);
    return module.exports;
  };
  return load(Object.keys(files)[0] ?? '');
}

describe('compileScript', () => {
  it('leaves CommonJS as it is', () => {
    const source = 'const a = require("./a"); module.exports = { b: a?.b ?? 1 }';
    expect(compileScript(source, 'a.js')).toEqual({ code: source, problems: [] });
  });

  it('keeps lines and columns of modules, the first line too', () => {
    const source = 'throw new Error("x"); export const a = 1;\nimport b from "./b";\nexport default b;';
    const { code, prefix } = compileScript(source, 'a.js');
    expect(code.split('\n')).toHaveLength(3);
    expect(prefix).toContain('"use strict"');
    expect(code.startsWith('throw new Error("x");')).toBe(true);
  });

  it('joins ES modules and CommonJS as WeChat does', () => {
    const { result } = run({
      'a.js': `
        import cjs, { named } from './cjs.js'; import * as all from './esm.js'; import esm, { two as deux } from './esm.js';
        export * from './more.js'; export { two } from './esm.js'; export * as ns from './more.js';
        export const result = () => [cjs.named, named, all.default, esm, deux, Object.keys(exports).sort().join()]`,
      'cjs.js': 'module.exports = { named: 1 }',
      'esm.js': 'export default function () {}\nexport let two = 2; two = 3;',
      'more.js': 'export const more = 4; export default 5',
    }) as { result: () => unknown[] };
    expect(result()).toEqual([1, 1, expect.any(Function), expect.any(Function), 3, 'more,ns,result,two']);
  });

  it('lets modules that import each other see what is exported by then', () => {
    const { late } = run({
      'a.js': 'import { b } from "./b.js"; export function a() { return "a" } export const late = b()',
      'b.js': 'import { a } from "./a.js"; export function b() { return "b" + a() }',
    });
    expect(late).toBe('ba');
  });

  it.each(['function(){return 1}', 'class{}', 'async function*(){}', 'function named(){}', 'class Named{}'])(
    'ends what is exported where it ends: %s',
    (value) => {
      for (const rest of [
        '(globalThis,1)',
        ' const x=2;',
        '/* c */[1].map(String)',
        ';',
        '',
        ' // c\n(1)',
        '\n(1)',
      ]) {
        const { default: made } = run({ 'a.js': `export default ${value}${rest};export const y=3` });
        expect(made).toBeTypeOf('function');
      }
    },
  );

  it('imports before anything runs, wherever the imports stand, and keeps lines and columns', () => {
    const files = {
      'a.js':
        'export const seen=[one(),two.x,b];function f(){return one()}import{one,q}from"./b.js";import*as two from\n"./c.js";import b from"./b.js";export{x as z}from"./c.js";export*from"./c.js";\nexport default function(){}f(),seen.push(q)',
      'b.js': 'import"./c.js";const one=()=>1;export{one,one as q};export default 5',
      'c.js': 'export const x=2',
    };
    expect(run(files)).toMatchObject({ seen: [1, 2, 5, expect.any(Function)], z: 2, x: 2 });
    const { code } = compileScript(files['a.js'], 'a.js');
    expect(code.split('\n')).toHaveLength(3);
    expect(code.split('\n')[1]).toBe(' '.repeat(files['a.js'].split('\n')[1]?.length ?? 0));
  });

  it('exports what is named before it is declared, and functions to those who ask in a circle', () => {
    const files = {
      'a.js':
        'export { x as y, K, d };\nexport { f };\nimport { early } from "./b.js";\nlet x = 1; x = 2; class K {} const { d } = { d: 4 };\nfunction f() { return 3 }\nexport const told = early();',
      'b.js': 'import { f } from "./a.js"; export function early() { return f() }',
    };
    expect(run(files)).toMatchObject({ y: 2, K: expect.any(Function), d: 4, told: 3 });
    expect(compileScript(files['a.js'], 'a.js').code.split('\n')[3]).toMatch(/^let x = 1; x = .*2; class K/);
  });

  it('turns import() into a promise of the module', async () => {
    const { value } = run({
      'a.js': 'exports.value = import("./b.js")',
      'b.js': 'module.exports = { b: 1 }',
    });
    expect(await value).toMatchObject({ default: { b: 1 }, b: 1 });
  });

  it('compiles TypeScript: enums, type imports, parameter properties, overloads, namespaces of types', () => {
    const { result } = run({
      'a.ts': `
        import type { T } from './types'; import { type U, value } from './b';
        enum Kind { A = 1, B, C = 'c' } const enum Quiet { X = 7 }
        abstract class P { constructor(protected readonly x: number, public y?: string) {} abstract z(): void; declare w: T }
        class Q extends P { override z(): void {} static #n = 5; static n() { return this.#n } get sum() { return this.x + 1 } }
        function over(a: string): string; function over(a: number): number; function over(a: unknown) { return a }
        const q = <Q>new Q(1) satisfies P; let u = value! as U;
        export const result = [Kind.B, Kind[1], Kind.C, Quiet.X, q.sum, Q.n(), over(3), u];`,
      b: 'export const value = 9',
    });
    expect(result).toEqual([2, 'A', 'c', 7, 2, 5, 3, 9]);
  });

  it.each([
    ['a.js', 'export const a = ;', 1, 18, 'Unexpected token'],
    ['a.js', 'import a from "a";\nfunction (', 2, 10, 'Unexpected token'],
    ['a.js', 'const a = 1;\nconst b = await a;', 2, 11, '`await` outside an async function'],
    ['a.ts', 'const a: number = 1;\nlet a = 2;', 2, 5, "Identifier 'a' has already been declared"],
    ['a.js', '\u0000\u0001PNG', 1, 1, 'Unexpected character'],
  ])('%s: %j', (file, source, line, column, message) => {
    const { problems, code } = compileScript(source, file);
    expect(problems).toMatchObject([{ severity: 'error', file, line, column }]);
    expect(problems[0]?.message).toContain(message);
    expect(() => new Function(code)()).toThrow(SyntaxError);
  });
});

describe('findRequires', () => {
  it('finds literal paths', () => {
    const code = `require('a'); require ( "./b" ); require.async('../c'); x.require; require(name); require('a')`;
    expect(findRequires(code)).toEqual(['a', './b', '../c']);
  });
});
