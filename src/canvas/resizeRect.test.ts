import { describe, expect, it } from 'vitest';
import { cornersOf } from './geometry.ts';
import { handleCursor, handles, resizeRect } from './resizeRect.ts';

const start = { x: 100, y: 100, width: 200, height: 100 };

describe('resizeRect', () => {
  it('moves only the edges of its handle', () => {
    expect(resizeRect(start, 'e', { x: 20, y: 50 })).toEqual({ ...start, width: 220 });
    expect(resizeRect(start, 'nw', { x: -10, y: 5 })).toEqual({ x: 90, y: 105, width: 210, height: 95 });
  });

  it('keeps the ratio by the larger change', () => {
    const grown = resizeRect(start, 'se', { x: 100, y: 0 }, { keepRatio: true });
    expect(grown).toEqual({ x: 100, y: 100, width: 300, height: 150 });
    const side = resizeRect(start, 'e', { x: 100, y: 0 }, { keepRatio: true });
    expect(side.width / side.height).toBeCloseTo(2);
    expect(side.x).toBe(100);
  });

  it('grows from the centre', () => {
    expect(resizeRect(start, 'e', { x: 10, y: 0 }, { fromCenter: true })).toEqual({
      x: 90,
      y: 100,
      width: 220,
      height: 100,
    });
  });

  it('stops at the minimum with the opposite edge in place', () => {
    const small = resizeRect(start, 'w', { x: 500, y: 0 }, { minimum: 8 });
    expect(small.width).toBe(8);
    expect(small.x + small.width).toBe(300);
  });

  it('leaves the opposite corner of a turned rectangle in place, whatever the handle', () => {
    const opposite = { nw: 2, n: 2, ne: 3, e: 3, se: 0, s: 0, sw: 1, w: 1 } as const;
    for (const handle of handles) {
      const after = resizeRect(start, handle, { x: 13, y: -7 }, { rotation: 30 });
      const before = cornersOf(start, 30)[opposite[handle]];
      const now = cornersOf(after, 30)[opposite[handle]];
      expect(now.x).toBeCloseTo(before.x);
      expect(now.y).toBeCloseTo(before.y);
    }
  });

  it('turns its cursor with the rectangle', () => {
    expect(handleCursor('e')).toBe('ew-resize');
    expect(handleCursor('e', 90)).toBe('ns-resize');
    expect(handleCursor('nw', -45)).toBe('ew-resize');
  });
});
