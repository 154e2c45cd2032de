import { expect, it } from 'vitest';
import { applied, projectOf } from '../testing/projectOf.ts';
import { updateNodes } from './updateNodes.ts';

it('changes what is given and removes what is undefined or false', () => {
  const project = projectOf({ id: 'a', name: 'Card', when: 'visible' }, { id: 'b' });
  const repeat = { source: 'places', item: 'item', index: 'index' };
  const next = applied(project, updateNodes, {
    ids: ['a', 'b'],
    change: { name: 'Hero', when: undefined, repeat, locked: true },
  });
  expect(next.nodes.a).toEqual({
    ...project.nodes.b,
    id: 'a',
    order: 'a0',
    name: 'Hero',
    repeat,
    locked: true,
  });
  const back = applied(next, updateNodes, {
    ids: ['b'],
    change: { name: undefined, repeat: undefined, locked: false, hidden: false },
  });
  expect(back.nodes.b).toEqual(project.nodes.b);
});
