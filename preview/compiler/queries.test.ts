import { describe, expect, it } from 'vitest';
import { Queries } from './queries.ts';

function start(inputs: Record<string, unknown>) {
  const store = new Map(Object.entries(inputs));
  const queries = new Queries((key) => store.get(key));
  const runs: string[] = [];
  const upper = (key: string): string =>
    queries.get(`upper ${key}`, () => {
      runs.push(`upper ${key}`);
      return String(queries.input(key)).toUpperCase();
    });
  const pair = (a: string, b: string): string =>
    queries.get(`pair ${a} ${b}`, () => {
      runs.push(`pair ${a} ${b}`);
      return upper(a) + upper(b);
    });
  const set = (key: string, value: unknown): void => {
    store.set(key, value);
    queries.changed();
    runs.length = 0;
  };
  return { queries, runs, upper, pair, set };
}

describe('Queries', () => {
  it('computes again only what depends on a change', () => {
    const { runs, pair, set } = start({ a: 'x', b: 'y', c: 'z' });
    expect([pair('a', 'b'), pair('b', 'c')]).toEqual(['XY', 'YZ']);
    set('a', 'q');
    expect([pair('a', 'b'), pair('b', 'c')]).toEqual(['QY', 'YZ']);
    expect(runs).toEqual(['upper a', 'pair a b']);
  });

  it('stops where a value comes out the same', () => {
    const { runs, pair, set } = start({ a: 'x', b: 'y' });
    pair('a', 'b');
    set('a', 'X');
    expect(pair('a', 'b')).toBe('XY');
    expect(runs).toEqual(['upper a']);
  });

  it('notes what was looked for in vain', () => {
    const { pair, set } = start({ a: 'x' });
    expect(pair('a', 'gone')).toBe('XUNDEFINED');
    set('gone', 'here');
    expect(pair('a', 'gone')).toBe('XHERE');
  });

  it('forgets what nobody asked for', () => {
    const { queries, runs, upper, set } = start({ a: 'x', b: 'y' });
    upper('a');
    upper('b');
    set('b', 'z');
    upper('a');
    queries.sweep();
    upper('b');
    upper('a');
    expect(runs).toEqual(['upper b']);
  });

  it('is usable after a computation that throws', () => {
    const { queries, upper } = start({ a: 'x' });
    expect(() =>
      queries.get('bad', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(upper('a')).toBe('X');
  });
});
