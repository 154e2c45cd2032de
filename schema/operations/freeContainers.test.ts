import { describe, expect, it } from 'vitest';
import { isEmptyDiff } from '../diff.ts';
import { applied, projectOf } from '../testing/projectOf.ts';
import { alignNodes } from './alignNodes.ts';
import { distributeNodes } from './distributeNodes.ts';
import { placeNodes } from './placeNodes.ts';

const project = projectOf(
  {
    id: 'free',
    style: { layout: 'free' },
    children: [
      { id: 'a', style: { x: 10, y: 10, width: 100, height: 40 } },
      { id: 'b', style: { x: 200, y: 80, width: 50, height: 20 } },
      { id: 'c', style: { x: 300, y: 300, width: 20, height: 60 } },
    ],
  },
  { id: 'flow' },
);
/** As the canvas measures: on the page, where the container stands at 1000, 2000. */
const frames = {
  a: { x: 1010, y: 2010, width: 100, height: 40 },
  b: { x: 1200, y: 2080, width: 50, height: 20 },
  c: { x: 1300, y: 2300, width: 20, height: 60 },
};
const ids = ['a', 'b', 'c'];
const places = (at: typeof project) => ids.map((id) => [at.nodes[id]?.style.x, at.nodes[id]?.style.y]);

describe('placeNodes', () => {
  it('sets what is given, rounded to hundredths', () => {
    const next = applied(project, placeNodes, {
      frames: { a: { x: 1.23456, width: 7 }, b: { rotation: -45 } },
    });
    expect(next.nodes.a?.style).toEqual({ x: 1.23, y: 10, width: 7, height: 40 });
    expect(next.nodes.b?.style.rotation).toBe(-45);
  });

  it('resizes anywhere, but places only in free containers', () => {
    expect(applied(project, placeNodes, { frames: { flow: { height: 90 } } }).nodes.flow?.style).toEqual({
      height: 90,
    });
    expect(() => placeNodes(project, { frames: { flow: { x: 1 } } })).toThrow(
      expect.objectContaining({ code: 'not-free' }),
    );
  });
});

describe('alignNodes', () => {
  it.each([
    [
      'left',
      [
        [10, 10],
        [10, 80],
        [10, 300],
      ],
    ],
    [
      'right',
      [
        [220, 10],
        [270, 80],
        [300, 300],
      ],
    ],
    [
      'center',
      [
        [115, 10],
        [140, 80],
        [155, 300],
      ],
    ],
    [
      'top',
      [
        [10, 10],
        [200, 10],
        [300, 10],
      ],
    ],
    [
      'bottom',
      [
        [10, 320],
        [200, 340],
        [300, 300],
      ],
    ],
    [
      'middle',
      [
        [10, 165],
        [200, 175],
        [300, 155],
      ],
    ],
  ] as const)('%s', (edge, expected) => {
    expect(places(applied(project, alignNodes, { ids, edge, frames }))).toEqual(expected);
  });

  it('aligns with a rectangle', () => {
    const within = { x: 1000, y: 2000, width: 750, height: 600 };
    const next = applied(project, alignNodes, { ids: ['a'], edge: 'right', frames, within });
    expect(next.nodes.a?.style.x).toBe(650);
  });

  it('refuses nodes of a flow, and unmeasured ones', () => {
    const all = { ...frames, flow: frames.a };
    expect(() => alignNodes(project, { ids: ['flow'], edge: 'left', frames: all })).toThrow(
      expect.objectContaining({ code: 'not-free' }),
    );
    expect(() => alignNodes(project, { ids: ['a', 'b'], edge: 'left', frames: { a: frames.a } })).toThrow(
      expect.objectContaining({ code: 'missing' }),
    );
    expect(isEmptyDiff(alignNodes(project, { ids: [], edge: 'left', frames }))).toBe(true);
  });
});

describe('distributeNodes', () => {
  it('makes equal gaps, in either direction, and keeps the outermost', () => {
    expect(places(applied(project, distributeNodes, { ids: ['c', 'a', 'b'], axis: 'x', frames }))).toEqual([
      [10, 10],
      [180, 80],
      [300, 300],
    ]);
    expect(places(applied(project, distributeNodes, { ids, axis: 'y', frames }))[1]).toEqual([200, 165]);
  });

  it('leaves two alone', () => {
    expect(isEmptyDiff(distributeNodes(project, { ids: ['a', 'b'], axis: 'x', frames }))).toBe(true);
  });
});
