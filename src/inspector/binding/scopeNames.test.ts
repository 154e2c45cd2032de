import { expect, it } from 'vitest';
import { scopeNames } from './scopeNames.ts';

it('lists names with the expression that a pick inserts, fields below their record', () => {
  const names = scopeNames({
    category: { kind: 'text' },
    place: {
      kind: 'record',
      fields: { name: { kind: 'text' }, pictures: { kind: 'list', of: { kind: 'image' } } },
    },
  });
  expect(names.map(({ expression, depth }) => [expression, depth])).toEqual([
    ['category', 0],
    ['place', 0],
    ['place.name', 1],
    ['place.pictures', 1],
  ]);
});
