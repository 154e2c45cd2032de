import { describe, expect, it } from 'vitest';
import type { MarkRect } from '../../preview/protocol.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { boundsOfRotated } from './geometry.ts';
import { moveInLayout, readLayout } from './readLayout.ts';

const size = { width: 375, height: 1000 };

function projectWith(nodes: readonly (Partial<NodeRecord> & { id: string })[]): Project {
  const project = emptyProject({ name: 'Test', language: 'en' });
  const base = { type: 'box', parent: null, order: 'a0', props: {}, bind: {}, style: {}, on: {} };
  return { ...project, nodes: Object.fromEntries(nodes.map((node) => [node.id, { ...base, ...node }])) };
}

function mark(id: string, rect: MarkRect['rect'], change: Partial<MarkRect> = {}): MarkRect {
  return { id, index: 0, rect, parent: null, ...change };
}

describe('readLayout', () => {
  it('gathers the copies of a node and leaves out marks of no node', () => {
    const rect = { x: 0, y: 0, width: 10, height: 10 };
    const marks = [mark('a', rect), mark('a', { ...rect, y: 20 }, { index: 1 }), mark('gone', rect)];
    const { boxes } = readLayout(projectWith([{ id: 'a' }]), marks, size);
    expect([...boxes.keys()]).toEqual(['a']);
    expect(boxes.get('a')?.map((box) => box.rect.y)).toEqual([0, 20]);
  });

  it('takes the rotation out of the bounds', () => {
    const rect = { x: 100, y: 100, width: 120, height: 40 };
    for (const rotation of [30, -75, 120]) {
      const marks = [mark('a', boundsOfRotated(rect, rotation))];
      const [box] =
        readLayout(projectWith([{ id: 'a', style: { rotation } }]), marks, size).boxes.get('a') ?? [];
      expect(box?.rotation).toBe(rotation);
      expect(box?.rect.width).toBeCloseTo(120);
      expect(box?.rect.height).toBeCloseTo(40);
      expect(box?.rect.x).toBeCloseTo(100);
    }
  });

  it('takes the size from the style where bounds do not tell it', () => {
    const rect = { x: 100, y: 100, width: 120, height: 40 };
    const project = projectWith([{ id: 'a', style: { rotation: 45, width: 240, height: 80 } }]);
    const [box] = readLayout(project, [mark('a', boundsOfRotated(rect, 45))], size).boxes.get('a') ?? [];
    expect(box?.rect.width).toBeCloseTo(120);
    expect(box?.rect.y).toBeCloseTo(100);
  });

  it('cuts off what lies outside of scrolling and clipping containers, through several levels', () => {
    const project = projectWith([
      { id: 'strip', style: { overflow: 'hidden' } },
      { id: 'list' },
      { id: 'card' },
    ]);
    const marks = [
      mark('strip', { x: 0, y: 0, width: 375, height: 100 }),
      mark('list', { x: 0, y: 0, width: 800, height: 200 }, { parent: { id: 'strip', index: 0 } }),
      mark('card', { x: 300, y: 20, width: 200, height: 300 }, { parent: { id: 'list', index: 0 } }),
    ];
    const { boxes } = readLayout(project, marks, size);
    expect(boxes.get('strip')?.[0]?.clip).toBeUndefined();
    expect(boxes.get('card')?.[0]?.clip).toEqual({ x: 300, y: 20, width: 75, height: 80 });
  });

  it('knows that a carousel shows one slide at a time', () => {
    const project = projectWith([{ id: 'swiper', type: 'carousel' }, { id: 'slide' }]);
    const marks = [
      mark('swiper', { x: 0, y: 0, width: 375, height: 100 }),
      mark('slide', { x: 375, y: 0, width: 375, height: 100 }, { parent: { id: 'swiper', index: 0 } }),
    ];
    expect(readLayout(project, marks, size).boxes.get('slide')?.[0]?.clip?.width).toBe(0);
  });
});

describe('marks without an area', () => {
  it('stand where their content does', () => {
    const project = projectWith([{ id: 'popup' }, { id: 'title' }, { id: 'text' }]);
    const parent = { id: 'popup', index: 0 };
    const marks = [
      mark('popup', { x: 0, y: 90, width: 375, height: 0 }),
      mark('title', { x: 40, y: 300, width: 200, height: 40 }, { parent }),
      mark('text', { x: 40, y: 350, width: 260, height: 20 }, { parent }),
    ];
    const [box] = readLayout(project, marks, size).boxes.get('popup') ?? [];
    expect(box?.rect).toEqual({ x: 40, y: 300, width: 260, height: 70 });
  });
});

describe('moveInLayout', () => {
  const project = projectWith([{ id: 'a' }, { id: 'b' }]);
  const rect = { x: 0, y: 0, width: 10, height: 10 };
  const layout = readLayout(
    project,
    [mark('a', rect), mark('a', { ...rect, y: 20 }, { index: 1 }), mark('b', rect)],
    size,
  );

  it('says nothing when nothing moved', () => {
    expect(moveInLayout(project, layout, [mark('a', rect), mark('b', { ...rect })])).toBeUndefined();
  });

  it('moves one copy and keeps the rest as it was', () => {
    const moved = moveInLayout(project, layout, [mark('a', { ...rect, y: 33 }, { index: 1 })]);
    expect(moved?.boxes.get('a')?.map((box) => box.rect.y)).toEqual([0, 33]);
    expect(moved?.boxes.get('b')).toBe(layout.boxes.get('b'));
    expect(layout.boxes.get('a')?.[1]?.rect.y).toBe(20);
  });
});
