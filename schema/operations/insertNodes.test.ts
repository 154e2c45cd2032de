import { expect, it } from 'vitest';
import { copyFragment, type Fragment, renewIds } from '../fragment.ts';
import { limits } from '../limits.ts';
import { LONGEST_ORDER_KEY } from '../order.ts';
import { applied, childIds, projectOf } from '../testing/projectOf.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { insertNodes } from './insertNodes.ts';

const project = projectOf(
  { id: 'a' },
  { id: 'b', style: { layout: 'free' }, children: [{ id: 'b1', style: { x: 10, y: 20, rotation: 5 } }] },
);

function single(id: string, style = {}): Fragment {
  const node = { id, type: 'box', parent: null, order: 'a0', props: {}, bind: {}, style, on: {} };
  return { roots: [id], nodes: { [id]: node }, assets: {}, tokens: {}, data: {} };
}

it.each([
  [0, ['new', 'a', 'b']],
  [1, ['a', 'new', 'b']],
  [undefined, ['a', 'b', 'new']],
  [99, ['a', 'b', 'new']],
  [-1, ['new', 'a', 'b']],
])('puts the roots at index %s', (index, expected) => {
  const next = applied(project, insertNodes, { fragment: single('new'), parent: 'root', index });
  expect(childIds(next, 'root')).toEqual(expected);
});

it('keeps what hangs below the roots', () => {
  const fragment = renewIds(copyFragment(project, ['b']), Math.random, smallCatalog);
  const next = applied(project, insertNodes, { fragment, parent: 'a' });
  const [copy = ''] = childIds(next, 'a');
  const [inner = ''] = childIds(next, copy);
  expect(next.nodes[inner]).toEqual({ ...project.nodes.b1, id: inner, parent: copy });
});

it('gives nodes coordinates in a free container, and takes them in a flow', () => {
  const at = { x: 100, y: 200 };
  const placed = applied(project, insertNodes, { fragment: single('new'), parent: 'b', at });
  expect(placed.nodes.new?.style).toEqual(at);
  expect(applied(project, insertNodes, { fragment: single('new'), parent: 'b' }).nodes.new?.style).toEqual({
    x: 0,
    y: 0,
  });
  const flowing = applied(project, insertNodes, {
    fragment: single('new', { x: 1, y: 2, rotation: 3, gap: 4 }),
    parent: 'a',
  });
  expect(flowing.nodes.new?.style).toEqual({ gap: 4 });
});

it('keeps the places of several among each other', () => {
  const two = single('one', { x: 50, y: 80 });
  two.roots.push('two');
  two.nodes.two = { ...(two.nodes.one as (typeof two.nodes)[string]), id: 'two', style: { x: 70, y: 60 } };
  const next = applied(project, insertNodes, { fragment: two, parent: 'b', at: { x: 0, y: 0 } });
  expect([next.nodes.one?.style, next.nodes.two?.style]).toEqual([
    { x: 0, y: 20 },
    { x: 20, y: 0 },
  ]);
});

it('names the slot unless it is the ordinary one', () => {
  expect(
    applied(project, insertNodes, { fragment: single('new'), parent: 'a', slot: 'header' }).nodes.new?.slot,
  ).toBe('header');
  expect(
    applied(project, insertNodes, { fragment: single('new'), parent: 'a' }).nodes.new,
  ).not.toHaveProperty('slot');
});

it('renews keys before they grow too long', () => {
  let at = project;
  for (let i = 0; i < 400; i++)
    at = applied(at, insertNodes, { fragment: single(`n${i}`), parent: 'a', index: 1 });
  const ids = childIds(at, 'a');
  expect(ids.slice(0, 3)).toEqual(['n0', 'n399', 'n398']);
  expect(ids).toHaveLength(400);
  expect(Math.max(...ids.map((id) => at.nodes[id]?.order.length ?? 0))).toBeLessThanOrEqual(
    LONGEST_ORDER_KEY,
  );
});

it('refuses what cannot be', () => {
  const insert = (fragment: Fragment, parent = 'a') => insertNodes(project, { fragment, parent });
  expect(() => insert(single('new'), 'gone')).toThrow(expect.objectContaining({ code: 'missing' }));
  expect(() => insert(single('b1'))).toThrow(expect.objectContaining({ code: 'id-taken' }));
  const loose = single('new');
  loose.nodes.lost = { ...(loose.nodes.new as (typeof loose.nodes)[string]), id: 'lost' };
  expect(() => insert(loose)).toThrow(expect.objectContaining({ code: 'bad-fragment' }));
  const cyclic = single('new');
  cyclic.nodes.x = { ...(cyclic.nodes.new as (typeof cyclic.nodes)[string]), id: 'x', parent: 'y' };
  cyclic.nodes.y = { ...cyclic.nodes.x, id: 'y', parent: 'x' };
  expect(() => insert(cyclic)).toThrow(expect.objectContaining({ code: 'bad-fragment' }));
});

it('refuses to go over the limits', () => {
  const deep = single('d0');
  for (let i = 1; i < limits.maxDepth - 1; i++) {
    deep.nodes[`d${i}`] = {
      ...(deep.nodes.d0 as (typeof deep.nodes)[string]),
      id: `d${i}`,
      parent: `d${i - 1}`,
    };
  }
  expect(childIds(applied(project, insertNodes, { fragment: deep, parent: 'root' }), 'd0')).toEqual(['d1']);
  expect(() => insertNodes(project, { fragment: deep, parent: 'a' })).toThrow(
    expect.objectContaining({ code: 'limit' }),
  );
  const many = projectOf(...Array.from({ length: limits.maxNodes - 1 }, (_, i) => ({ id: `n${i}` })));
  expect(() => insertNodes(many, { fragment: single('new'), parent: 'root' })).toThrow('20000');
});
