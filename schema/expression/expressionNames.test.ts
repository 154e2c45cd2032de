import { expect, it } from 'vitest';
import { expressionNames } from './expressionNames.ts';
import { isName } from './names.ts';
import { suggestName } from './suggestName.ts';

it('lists names, not members or functions', () => {
  const source = 'upper(place.name) + (city ? places[index].city : -count)';
  expect([...expressionNames(source)]).toEqual(['place', 'city', 'places', 'index', 'count']);
  expect([...expressionNames('a +')]).toEqual([]);
});

it('knows what can be a name', () => {
  expect(['a', 'opening_hours', 'item2'].every(isName)).toBe(true);
  expect(
    ['', '2a', '_a', 'a-b', '名', 'class', '__proto__', 'constructor', 'a'.repeat(65)].some(isName),
  ).toBe(false);
});

it('suggests only what is near', () => {
  expect(suggestName('adress', ['name', 'address'])).toBe('address');
  expect(suggestName('nmae', ['name', 'nm'])).toBe('name');
  expect(suggestName('x'.repeat(500), ['name'])).toBeUndefined();
  expect(suggestName('colour', ['name', 'address'])).toBeUndefined();
});
