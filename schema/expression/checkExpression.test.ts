import { describe, expect, it } from 'vitest';
import type { Scope, ValueType } from './ast.ts';
import { checkExpression } from './checkExpression.ts';

const place: ValueType = {
  kind: 'record',
  label: 'place',
  fields: {
    name: { kind: 'text' },
    address: { kind: 'text' },
    price: { kind: 'number' },
    open: { kind: 'boolean' },
    since: { kind: 'date' },
    picture: { kind: 'image' },
    tags: { kind: 'list', of: { kind: 'text' } },
  },
};
const scope: Scope = {
  place,
  places: { kind: 'list', of: place },
  category: { kind: 'text' },
  count: { kind: 'number' },
  query: { kind: 'any' },
};

describe('checkExpression', () => {
  it.each([
    ["place.name + ' · ' + count", 'text'],
    ['place.price * count', 'number'],
    ['places[0].price', 'number'],
    ["place['name']", 'text'],
    ['place.open && category == place.name', 'boolean'],
    ['place.open ? place.name : null', 'text'],
    ['place.open ? place.name : count', 'any'],
    ['places', 'list'],
    ['first(places).picture', 'image'],
    ['query.id', 'any'],
    ['-count % 2', 'number'],
    ["date(place.since, 'M/D')", 'text'],
    ["place.since < '2027-01-01'", 'boolean'],
    ['place.name[0]', 'text'],
    ["join(place.tags, ', ')", 'text'],
    ['category || place.name', 'text'],
    ['place.picture == null', 'boolean'],
    ['query.a + query.b', 'any'],
  ])('%s is %s', (source, kind) => {
    const { type, problems } = checkExpression(source, scope);
    expect(problems).toEqual([]);
    expect(type.kind).toBe(kind);
  });

  it.each([
    ['plce.name', 'unknown-name', 0, 4, 'There is no "plce" here. Did you mean "place"?'],
    ['place.adress', 'unknown-field', 6, 12, 'place has no field "adress". Did you mean "address"?'],
    ["place['adress']", 'unknown-field', 6, 14, 'place has no field "adress". Did you mean "address"?'],
    ['places[0].colour', 'unknown-field', 10, 16, 'place has no field "colour".'],
    ['places.name', 'unknown-field', 7, 11, 'places is a list and has no fields. Write places[0]'],
    ['places.length', 'unknown-field', 7, 13, 'Write length(places)'],
    ['place.name.first', 'unknown-field', 11, 16, 'place.name is a text and has no fields.'],
    ['place.name * 2', 'type', 0, 10, '"*" needs a number, not a text.'],
    ['-category', 'type', 1, 9, 'A number is needed here, not a text.'],
    ["place + ''", 'type', 0, 5, '"+" joins texts or adds numbers; it cannot take a row.'],
    ['place.open + 1', 'type', 0, 10, 'cannot take yes or no'],
    ['count == category', 'type', 0, 17, 'A number and a text cannot be compared.'],
    ['place.open < 2', 'type', 0, 14, 'cannot be compared by size'],
    ['count < null', 'type', 0, 12, 'A number and nothing cannot be compared by size.'],
    ['null - count', 'type', 0, 4, '"-" needs a number, not nothing.'],
    ['category + null', 'type', 11, 15, '"+" joins texts or adds numbers; it cannot take nothing.'],
    ['upper(count)', 'type', 6, 11, 'upper needs a text here, not a number.'],
    ['length(count)', 'type', 7, 12, 'length needs a list or a text here, not a number.'],
    ["places['x' + category]", 'type', 7, 21, 'A number is needed here, not a text.'],
    ['count[0]', 'type', 0, 5, 'An item cannot be taken from a number.'],
    ['upper', 'unknown-name', 0, 5, 'A function needs brackets: upper(…).'],
    ['toString', 'unknown-name', 0, 8, 'There is no "toString" here.'],
    ['a +', 'syntax', 3, 3, 'not finished'],
  ])('%s', (source, code, start, end, message) => {
    const { problems } = checkExpression(source, scope);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, start, end });
    expect(problems[0]?.message.en).toContain(message);
    expect(problems[0]?.message.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  it('reports each fault of an expression', () => {
    expect(checkExpression('place.x + plce + count.y', scope).problems.map((one) => one.code)).toEqual([
      'unknown-field',
      'unknown-name',
      'unknown-field',
    ]);
  });
});
