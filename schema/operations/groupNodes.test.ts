import { describe, expect, it } from 'vitest';
import { isEmptyDiff } from '../diff.ts';
import { applied, childIds, projectOf } from '../testing/projectOf.ts';
import { groupNodes } from './groupNodes.ts';
import { ungroupNodes } from './ungroupNodes.ts';

const project = projectOf(
  {
    id: 'row',
    style: { layout: 'row', gap: 24 },
    children: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
  },
  {
    id: 'free',
    style: { layout: 'free' },
    children: [
      { id: 'f1', style: { x: 50, y: 60, width: 100, height: 40 } },
      { id: 'f2', style: { x: 90, y: 20, width: 100, height: 30 } },
      { id: 'f3', style: { x: 0, y: 0 } },
    ],
  },
);

describe('groupNodes', () => {
  it('takes the place of the first in a flow, with its direction and gap', () => {
    const next = applied(project, groupNodes, { ids: ['d', 'b'], id: 'group', type: 'box' });
    expect(childIds(next, 'row')).toEqual(['a', 'group', 'c']);
    expect(childIds(next, 'group')).toEqual(['b', 'd']);
    expect(next.nodes.group?.style).toEqual({ layout: 'row', gap: 24 });
  });

  it('moves nothing on the screen in a free container', () => {
    const next = applied(project, groupNodes, { ids: ['f1', 'f2'], id: 'group', type: 'box' });
    expect(next.nodes.group?.style).toEqual({ layout: 'free', x: 50, y: 20, width: 140, height: 80 });
    expect(next.nodes.f1?.style).toEqual({ x: 0, y: 40, width: 100, height: 40 });
    expect(next.nodes.f2?.style).toEqual({ x: 40, y: 0, width: 100, height: 30 });
    expect(applied(next, ungroupNodes, { ids: ['group'] }).nodes.f1?.style).toEqual(project.nodes.f1?.style);
  });

  it('leaves its size open unless all sizes are known', () => {
    const next = applied(project, groupNodes, { ids: ['f1', 'f3'], id: 'group', type: 'box' });
    expect(next.nodes.group?.style).toEqual({ layout: 'free', x: 0, y: 0 });
    const frames = { f3: { x: 7, y: 7, width: 10, height: 500 } };
    const measured = applied(project, groupNodes, { ids: ['f1', 'f3'], id: 'group', type: 'box', frames });
    expect(measured.nodes.group?.style).toEqual({ layout: 'free', x: 0, y: 0, width: 150, height: 500 });
  });

  it.each([
    ['different-parents', ['a', 'f1'], 'group'],
    ['page-root', ['root'], 'group'],
    ['id-taken', ['a'], 'b'],
    ['missing', ['gone'], 'group'],
  ])('refuses %s', (code, ids, id) => {
    expect(() => groupNodes(project, { ids, id, type: 'box' })).toThrow(expect.objectContaining({ code }));
  });

  it('does nothing with nothing', () => {
    expect(isEmptyDiff(groupNodes(project, { ids: [], id: 'group', type: 'box' }))).toBe(true);
  });
});

describe('ungroupNodes', () => {
  it('leaves the children where the container was', () => {
    const grouped = applied(project, groupNodes, { ids: ['b', 'c'], id: 'group', type: 'box' });
    const next = applied(grouped, ungroupNodes, { ids: ['group'] });
    expect(childIds(next, 'row')).toEqual(['a', 'b', 'c', 'd']);
    expect(next.nodes).not.toHaveProperty('group');
  });

  it('takes nested containers apart one after the other', () => {
    const nested = projectOf({
      id: 'outer',
      children: [{ id: 'x' }, { id: 'inner', children: [{ id: 'y' }, { id: 'z' }] }],
    });
    expect(childIds(applied(nested, ungroupNodes, { ids: ['outer', 'inner'] }), 'root')).toEqual([
      'x',
      'y',
      'z',
    ]);
  });

  it('joins conditions and hands on what hides', () => {
    const hidden = projectOf({
      id: 'group',
      when: 'a || b',
      hidden: true,
      children: [{ id: 'x', when: 'c' }, { id: 'y' }],
    });
    const next = applied(hidden, ungroupNodes, { ids: ['group'] });
    expect(next.nodes.x).toMatchObject({ when: '(a || b) && (c)', hidden: true });
    expect(next.nodes.y).toMatchObject({ when: 'a || b', hidden: true });
  });

  it('turns children with a turned container about its centre', () => {
    const turned = projectOf({
      id: 'free',
      style: { layout: 'free' },
      children: [
        {
          id: 'group',
          style: { layout: 'free', x: 100, y: 100, width: 200, height: 100, rotation: 90 },
          children: [{ id: 'x', style: { x: 0, y: 0, width: 20, height: 20, rotation: 300 } }],
        },
      ],
    });
    // The corner at the top left of a lying rectangle comes to the top right of a standing one.
    expect(applied(turned, ungroupNodes, { ids: ['group'] }).nodes.x?.style).toEqual({
      x: 230,
      y: 50,
      width: 20,
      height: 20,
      rotation: 30,
    });
  });

  it('places children of a flow in a free parent: where measured, else one below the other', () => {
    const mixed = projectOf({
      id: 'free',
      style: { layout: 'free' },
      children: [
        { id: 'group', style: { x: 10, y: 10 }, children: [{ id: 'x', style: { height: 30 } }, { id: 'y' }] },
      ],
    });
    const next = applied(mixed, ungroupNodes, {
      ids: ['group'],
      frames: { x: { x: 77, y: 88, width: 1, height: 1 } },
    });
    expect(next.nodes.x?.style).toEqual({ x: 77, y: 88, height: 30 });
    expect(next.nodes.y?.style).toEqual({ x: 10, y: 40 });
  });

  it('refuses a container that repeats, and a page', () => {
    const list = projectOf({ id: 'list', repeat: { source: 'places', item: 'item', index: 'index' } });
    expect(() => ungroupNodes(list, { ids: ['list'] })).toThrow(expect.objectContaining({ code: 'repeats' }));
    expect(() => ungroupNodes(list, { ids: ['root'] })).toThrow(
      expect.objectContaining({ code: 'page-root' }),
    );
  });
});
