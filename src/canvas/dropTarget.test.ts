import { describe, expect, it } from 'vitest';
import { type DropContainer, resolveDropTarget } from './dropTarget.ts';
import type { Rect } from './geometry.ts';

const options = { edge: 6, reach: 24 };

function rect(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height };
}

function container(id: string, box: Rect, change: Partial<DropContainer> = {}): DropContainer {
  return { id, slot: 'children', rect: box, content: box, layout: 'column', children: [], ...change };
}

const page = container('page', rect(0, 0, 390, 800), {
  children: [
    { id: 'title', rect: rect(20, 20, 350, 40) },
    { id: 'hero', rect: rect(0, 80, 390, 200) },
  ],
});
const hero = container('hero', rect(0, 80, 390, 200), {
  parent: 0,
  layout: 'row',
  children: [
    { id: 'left', rect: rect(10, 90, 100, 180) },
    { id: 'right', rect: rect(130, 90, 100, 180) },
  ],
});

describe('resolveDropTarget', () => {
  it('puts between the two neighbours, with the line in the middle of their gap', () => {
    const target = resolveDropTarget([page, hero], { x: 200, y: 65 }, options);
    expect(target).toMatchObject({
      parent: 'page',
      index: 1,
      line: { from: { x: 0, y: 70 }, to: { x: 390, y: 70 } },
    });
  });

  it('goes by the middle of a child', () => {
    expect(resolveDropTarget([page], { x: 200, y: 39 }, options)?.index).toBe(0);
    expect(resolveDropTarget([page], { x: 200, y: 41 }, options)?.index).toBe(1);
  });

  it('enters the innermost container and reads its own direction', () => {
    const target = resolveDropTarget([page, hero], { x: 125, y: 180 }, options);
    expect(target).toMatchObject({ parent: 'hero', index: 1 });
    expect(target?.line?.from.x).toBe(120);
  });

  it('means the surroundings at a container’s edge', () => {
    expect(resolveDropTarget([page, hero], { x: 200, y: 83 }, options)).toMatchObject({
      parent: 'page',
      index: 1,
    });
    expect(resolveDropTarget([page, hero], { x: 200, y: 278 }, options)).toMatchObject({
      parent: 'page',
      index: 2,
    });
  });

  it('keeps most of a flat container reachable', () => {
    const flat = container('flat', rect(0, 300, 390, 8), { parent: 0 });
    expect(resolveDropTarget([page, flat], { x: 50, y: 304 }, options)?.parent).toBe('flat');
  });

  it('reaches an empty container without height', () => {
    const empty = container('empty', rect(20, 400, 350, 0), { parent: 0 });
    const target = resolveDropTarget([page, empty], { x: 100, y: 405 }, options);
    expect(target).toMatchObject({ parent: 'empty', index: 0 });
  });

  it('prefers what is really under the pointer to a small one nearby', () => {
    const small = container('small', rect(40, 90, 4, 4), { parent: 0 });
    expect(resolveDropTarget([page, hero, small], { x: 50, y: 100 }, options)?.parent).toBe('hero');
  });

  it('gives a free container’s origin instead of a line', () => {
    const poster = container('poster', rect(10, 500, 300, 200), { parent: 0, layout: 'free' });
    const target = resolveDropTarget([page, poster], { x: 100, y: 600 }, options);
    expect(target).toEqual({
      parent: 'poster',
      slot: 'children',
      index: 0,
      rect: poster.rect,
      origin: { x: 10, y: 500 },
    });
  });

  it('does not give the edge of something in a free container to that container', () => {
    const poster = container('poster', rect(0, 500, 300, 200), { parent: 0, layout: 'free' });
    const box = container('box', rect(50, 550, 100, 100), { parent: 1 });
    expect(resolveDropTarget([page, poster, box], { x: 51, y: 551 }, options)?.parent).toBe('box');
  });

  it('reads a grid row by row', () => {
    const cells = [0, 1, 2, 3, 4].map((i) => ({
      id: `c${i}`,
      rect: rect((i % 3) * 130, Math.floor(i / 3) * 110, 120, 100),
    }));
    const grid = container('grid', rect(0, 0, 390, 210), { layout: 'grid', children: cells });
    expect(resolveDropTarget([grid], { x: 125, y: 50 }, options)?.index).toBe(1);
    expect(resolveDropTarget([grid], { x: 380, y: 50 }, options)?.index).toBe(3);
    expect(resolveDropTarget([grid], { x: 5, y: 160 }, options)?.index).toBe(3);
    const last = resolveDropTarget([grid], { x: 300, y: 160 }, options);
    expect(last?.index).toBe(5);
    expect(last?.line?.from.y).toBe(110);
  });

  it('reads a row of uneven heights as one row', () => {
    const row = container('row', rect(0, 0, 390, 100), {
      layout: 'row',
      children: [
        { id: 'a', rect: rect(0, 0, 50, 20) },
        { id: 'b', rect: rect(60, 80, 50, 20) },
      ],
    });
    expect(resolveDropTarget([row], { x: 55, y: 10 }, options)?.index).toBe(1);
    expect(resolveDropTarget([row], { x: 200, y: 10 }, options)?.index).toBe(2);
  });

  it('is nothing outside everything', () => {
    expect(resolveDropTarget([page], { x: -50, y: 20 }, options)).toBeUndefined();
  });
});
