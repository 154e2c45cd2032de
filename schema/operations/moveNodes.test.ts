import { describe, expect, it } from 'vitest';
import { isEmptyDiff } from '../diff.ts';
import { limits } from '../limits.ts';
import { applied, childIds, type NodeSpec, projectOf } from '../testing/projectOf.ts';
import { moveNodes } from './moveNodes.ts';

const project = projectOf(
  { id: 'a' },
  { id: 'b', children: [{ id: 'b1' }, { id: 'b2' }] },
  { id: 'c' },
  {
    id: 'free',
    style: { layout: 'free' },
    children: [{ id: 'f1', style: { x: 5, y: 6, rotation: 7, pin: { x: 'left', y: 'top' } } }],
  },
);

describe('moveNodes', () => {
  it.each([
    [['a'], 2, ['b', 'c', 'a', 'free']],
    [['c'], 0, ['c', 'a', 'b', 'free']],
    [['c', 'a'], 1, ['b', 'a', 'c', 'free']],
    [['a'], 99, ['b', 'c', 'free', 'a']],
    [['a'], 0, ['a', 'b', 'c', 'free']],
  ])('moves %j so that the first stands at %i', (ids, index, expected) => {
    expect(childIds(applied(project, moveNodes, { ids, parent: 'root', index }), 'root')).toEqual(expected);
  });

  it('changes one record for one node', () => {
    const { updated } = moveNodes(project, { ids: ['a'], parent: 'root', index: 2 });
    expect(Object.keys(updated)).toEqual(['nodes/a']);
  });

  it('changes nothing when nothing moves', () => {
    for (const [ids, index] of [
      [['a'], 0],
      [['b', 'c'], 1],
      [['free'], undefined],
    ] as const) {
      expect(isEmptyDiff(moveNodes(project, { ids, parent: 'root', index }))).toBe(true);
    }
  });

  it('takes along what is inside, and moves nodes inside others with these', () => {
    const next = applied(project, moveNodes, { ids: ['b2', 'b', 'a'], parent: 'c' });
    expect(childIds(next, 'c')).toEqual(['a', 'b']);
    expect(childIds(next, 'b')).toEqual(['b1', 'b2']);
  });

  it('drops what only a free container knows, and sets coordinates when entering one', () => {
    expect(applied(project, moveNodes, { ids: ['f1'], parent: 'b' }).nodes.f1?.style).toEqual({});
    const entered = applied(project, moveNodes, { ids: ['a'], parent: 'free', at: { x: 30, y: 40 } });
    expect(entered.nodes.a?.style).toEqual({ x: 30, y: 40 });
    expect(applied(project, moveNodes, { ids: ['a'], parent: 'free' }).nodes.a?.style).toEqual({
      x: 0,
      y: 0,
    });
    const within = applied(project, moveNodes, { ids: ['f1'], parent: 'free', at: { x: 1, y: 2 } });
    expect(within.nodes.f1?.style).toEqual({ x: 1, y: 2, rotation: 7, pin: { x: 'left', y: 'top' } });
  });

  it('changes the slot', () => {
    const next = applied(project, moveNodes, { ids: ['b1'], parent: 'b', slot: 'header' });
    expect(childIds(next, 'b', 'header')).toEqual(['b1']);
    expect(applied(next, moveNodes, { ids: ['b1'], parent: 'b' }).nodes.b1).not.toHaveProperty('slot');
  });

  it.each([
    ['into-itself', ['b'], 'b'],
    ['into-itself', ['b'], 'b1'],
    ['page-root', ['root'], 'b'],
    ['missing', ['gone'], 'b'],
    ['missing', ['a'], 'gone'],
  ])('refuses %s', (code, ids, parent) => {
    expect(() => moveNodes(project, { ids, parent })).toThrow(expect.objectContaining({ code }));
  });

  it('refuses to nest too deep', () => {
    const chain = (depth: number): NodeSpec => ({
      id: `n${depth}`,
      children: depth > 2 ? [chain(depth - 1)] : [],
    });
    const deep = projectOf(chain(limits.maxDepth), { id: 'other', children: [{ id: 'inner' }] });
    expect(childIds(applied(deep, moveNodes, { ids: ['inner'], parent: 'n3' }), 'n3')).toEqual([
      'n2',
      'inner',
    ]);
    expect(() => moveNodes(deep, { ids: ['other'], parent: 'n3' })).toThrow(
      expect.objectContaining({ code: 'limit' }),
    );
  });
});
