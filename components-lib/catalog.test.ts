import { expect, it } from 'vitest';
import { catalog } from './catalog.ts';

it('tells the groups of single style properties', () => {
  expect(catalog.components.get('icon')?.style).toEqual(['text', 'place', 'box', 'effects']);
  expect(catalog.components.get('popup')?.parts.mask?.style).toEqual(['fill']);
});

it('names the slots', () => {
  expect(catalog.components.get('text')?.slots).toEqual({});
  expect(catalog.components.get('box')?.slots).toHaveProperty('children');
});
