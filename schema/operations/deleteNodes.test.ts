import { expect, it } from 'vitest';
import { applied, childIds, projectOf } from '../testing/projectOf.ts';
import { deleteNodes } from './deleteNodes.ts';

const project = projectOf({ id: 'a', children: [{ id: 'a1', children: [{ id: 'a11' }] }] }, { id: 'b' });

it('deletes nodes with all that is below them', () => {
  const next = applied(project, deleteNodes, { ids: ['a', 'a11'] });
  expect(Object.keys(next.nodes)).toEqual(['root', 'b']);
  expect(childIds(next, 'root')).toEqual(['b']);
});

it('refuses a page and what is not there', () => {
  expect(() => deleteNodes(project, { ids: ['root'] })).toThrow(
    expect.objectContaining({ code: 'page-root' }),
  );
  expect(() => deleteNodes(project, { ids: ['gone'] })).toThrow(expect.objectContaining({ code: 'missing' }));
  expect(() => deleteNodes(project, { ids: ['toString'] })).toThrow(
    expect.objectContaining({ code: 'missing' }),
  );
});
