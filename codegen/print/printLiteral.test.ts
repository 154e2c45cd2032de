import { expect, it } from 'vitest';
import type { Json } from '../../schema/json.ts';
import { HOSTILE_TEXTS } from '../../test/support/arbitraries/hostileText.ts';
import { printLiteral, quote } from './printLiteral.ts';

const evaluate = (source: string): unknown => new Function(`'use strict'; return (${source});`)();

it.each([...HOSTILE_TEXTS, '\ud800', '\u0000\u0007', '\r\n'])(
  'writes %j so that it reads the same',
  (text) => {
    expect(quote(text)).toMatch(/^'[^\n\r\u2028\u2029]*'$/);
    expect(evaluate(quote(text))).toBe(text);
  },
);

it('writes any JSON value so that it reads the same', () => {
  const value: Json = { a: [1, -0.5, true, null, { 'b c': "it's" }], d: {}, e: [], long: 'x'.repeat(120) };
  expect(evaluate(printLiteral(value))).toEqual(value);
});

it('does not set a prototype', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true},"a":1}') as Json;
  const made = evaluate(printLiteral(value)) as object;
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(Object.keys(made)).toEqual(['__proto__', 'a']);
});

it('keeps short values on a line and breaks long ones', () => {
  expect(printLiteral({ id: 'a', tags: ['x'] })).toBe("{\n  id: 'a',\n  tags: ['x'],\n}");
  expect(printLiteral({ id: 'a', open: true })).toBe("{ id: 'a', open: true }");
});
