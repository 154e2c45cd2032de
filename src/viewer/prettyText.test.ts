import { describe, expect, it } from 'vitest';
import { isLarge, prettyText, textParts } from './prettyText.ts';

describe('prettyText', () => {
  it('gives each entry a line', () => {
    expect(
      prettyText('cart {items: [{id: 1, name: "a, {b}"}, {}], total: 3, deep: {…}, self: [Circular]}'),
    ).toBe(
      `cart {
  items: [
    {
      id: 1,
      name: "a, {b}"
    },
    {}
  ],
  total: 3,
  deep: {…},
  self: [Circular]
}`,
    );
  });

  it('leaves plain text alone, whatever brackets it has', () => {
    expect(prettyText('no, really } ok')).toBe('no, really } ok');
  });
});

it('tells the pieces of a value', () => {
  expect(textParts('{a: 1, b-c: "x: 2", d: true, e: null}').filter(({ kind }) => kind !== 'plain')).toEqual([
    { kind: 'key', text: 'a' },
    { kind: 'number', text: '1' },
    { kind: 'key', text: 'b-c' },
    { kind: 'string', text: '"x: 2"' },
    { kind: 'key', text: 'd' },
    { kind: 'boolean', text: 'true' },
    { kind: 'key', text: 'e' },
    { kind: 'null', text: 'null' },
  ]);
  expect(
    textParts('plain words')
      .map(({ text }) => text)
      .join(''),
  ).toBe('plain words');
});

it('knows what is worth opening', () => {
  expect(isLarge('{a: 1}')).toBe(false);
  expect(isLarge(`{a: "${'x'.repeat(80)}"}`)).toBe(true);
  expect(isLarge('x'.repeat(200))).toBe(false);
});
