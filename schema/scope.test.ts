import { expect, it } from 'vitest';
import { applyDiff } from './diff.ts';
import { checkExpression } from './expression/checkExpression.ts';
import { evaluateExpression } from './expression/evaluateExpression.ts';
import { parseExpression } from './expression/parseExpression.ts';
import { putTable } from './operations/putTable.ts';
import { updatePage } from './operations/updatePage.ts';
import type { DataTable, Project } from './project.ts';
import { pageSampleValues, sampleValues } from './sampleValues.ts';
import { pageScope, repeatScope, scopeOf } from './scope.ts';
import { projectOf } from './testing/projectOf.ts';
import { smallCatalog } from './testing/smallCatalog.ts';

const places: DataTable = {
  id: 'places-table',
  name: 'Places',
  key: 'places',
  itemKey: 'place',
  fields: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'price', label: 'Price', type: 'number' },
    { key: 'pictures', label: 'Pictures', type: 'images' },
  ],
  rows: [
    { id: 'bund', name: 'Bund', price: 0, pictures: [{ url: 'https://a.b/1.png' }] },
    { id: 'cafe', name: 'Café', price: 48, pictures: [] },
  ],
};

const bare = projectOf({
  id: 'list',
  repeat: { source: 'places', item: 'item', index: 'index', where: 'item.price > 10' },
  children: [
    { id: 'card', children: [{ id: 'name', type: 'text' }] },
    {
      id: 'gallery',
      repeat: { source: 'item.pictures', item: 'picture', index: 'i' },
      children: [{ id: 'image', type: 'image' }],
    },
    {
      id: 'form',
      type: 'form',
      repeat: { source: 'places', item: 'ignored', index: 'no' },
      children: [{ id: 'input', type: 'input' }],
    },
  ],
});
const withTable = applyDiff(bare, putTable(bare, { table: places }));
const project: Project = applyDiff(
  withTable,
  updatePage(withTable, {
    id: 'home',
    change: {
      record: { table: places.id, param: 'id' },
      state: [{ key: 'category', type: 'text', initial: 'all' }],
    },
  }),
);

it('lists the names of a page', () => {
  const scope = pageScope(project, 'home');
  expect(Object.keys(scope).sort()).toEqual(['category', 'place', 'places', 'query']);
  expect(checkExpression('place.price', scope).type.kind).toBe('number');
  expect(checkExpression('places[0].id', scope).type.kind).toBe('text');
  expect(pageScope(project, 'toString')).toEqual({});
});

it('shows the names of a repeat inside it, not on it', () => {
  expect(scopeOf(project, 'list', smallCatalog)).not.toHaveProperty('item');
  expect(repeatScope(project, 'list', smallCatalog)).toHaveProperty('item');
  const inside = scopeOf(project, 'name', smallCatalog);
  expect(checkExpression('item.name', inside)).toEqual({ type: { kind: 'text' }, problems: [] });
  expect(checkExpression('index + 1', inside).problems).toEqual([]);
  expect(scopeOf(project, 'image', smallCatalog)).toMatchObject({
    picture: { kind: 'image' },
    i: { kind: 'number' },
  });
});

it('ignores repeats of components that cannot repeat', () => {
  expect(scopeOf(project, 'input', smallCatalog)).not.toHaveProperty('ignored');
});

it('follows a change of the data', () => {
  const renamed = applyDiff(project, putTable(project, { table: { ...places, key: 'shops' } }));
  expect(pageScope(renamed, 'home')).toHaveProperty('shops');
  expect(pageScope(renamed, 'home')).not.toHaveProperty('places');
});

it('gives values of the scope at design time', () => {
  expect(pageSampleValues(project, 'home')).toEqual({
    places: places.rows,
    place: places.rows[0],
    category: 'all',
    query: { id: 'bund' },
  });
  expect(sampleValues(project, 'name')).toMatchObject({ item: places.rows[1], index: 1 });
  expect(sampleValues(project, 'image')).toMatchObject({ picture: null, i: 0 });
  const { node } = parseExpression("item.name + ' ' + index");
  expect(node && evaluateExpression(node, sampleValues(project, 'name'))).toBe('Café 1');
});
