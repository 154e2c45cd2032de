import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { evaluateExpression } from './evaluateExpression.ts';
import { expressionFunctions } from './expressionFunctions.ts';
import { parseExpression } from './parseExpression.ts';

const values: Record<string, Json> = {
  place: { name: 'West Bund', price: 12.5, tags: ['art', 'river'] },
  places: [{ name: 'A' }, { name: 'B' }],
  count: 3,
  none: null,
};

function evaluate(source: string, over: Record<string, Json> = values): Json {
  const { node, problem } = parseExpression(source);
  if (!node) throw new Error(problem.message.en);
  return evaluateExpression(node, over);
}

describe('evaluateExpression', () => {
  it.each<[string, Json]>([
    ["place.name + ' · ' + count", 'West Bund · 3'],
    ['place.price * 2 - 1', 24],
    ['places[count - 2].name', 'B'],
    ["place['na' + 'me']", 'West Bund'],
    ["count == 3 ? 'three' : 'other'", 'three'],
    ["count == '3'", false],
    ["'b' > 'a' && 2 < 10", true],
    ["none || 'fallback'", 'fallback'],
    ['count && place.name', 'West Bund'],
    ['missing.deep.er[3]', null],
    ['places[9].name', null],
    ['1 / 0', null],
    ['0 / 0', null],
    ["'abc' * 2", null],
    ['place.name[0]', 'W'],
    ['!none', true],
    ['-count', -3],
    ["upper(join(place.tags, ' & '))", 'ART & RIVER'],
    ['places.length', null],
  ])('%s', (source, expected) => {
    expect(evaluate(source)).toEqual(expected);
  });

  it('does not reach behind the values', () => {
    expect(evaluate("place['con' + 'structor']")).toBeNull();
    expect(evaluate("place['__pro' + 'to__']")).toBeNull();
    expect(evaluate('toString')).toBeNull();
    expect(evaluate("places['length']")).toBeNull();
  });

  it('never throws, whatever the values are', () => {
    const sources = [
      'a + b',
      'a < b',
      'a[b]',
      'a.x.y',
      '-a % b',
      'length(a) + upper(b)',
      'date(a, b)',
      'fixed(a, b)',
      'slice(a, b)',
      'pad(a, b)',
      'contains(a, b)',
      'grouped(a, b)',
      'replace(a, b, a)',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.jsonValue(), fc.jsonValue(), (source, a, b) => {
        const value = evaluate(source, { a: a as Json, b: b as Json });
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each([...expressionFunctions.values()])('$name', (one) => {
  it.each(one.examples.map((example) => [JSON.stringify(example.args), example] as const))(
    '%s',
    (_, example) => {
      expect(one.implementation(...example.args)).toEqual(example.value);
    },
  );

  it('bears missing arguments', () => {
    expect(one.implementation()).toEqual(one.implementation(...one.params.map(() => null)));
  });
});
