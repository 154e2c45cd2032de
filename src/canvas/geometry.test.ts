import { describe, expect, it } from 'vitest';
import {
  angleTo,
  atLeast,
  boundsOfRotated,
  containsPoint,
  containsRotated,
  inflate,
  intersection,
  overlaps,
  rectBetween,
  rotatePoint,
  unionOf,
} from './geometry.ts';

const square = { x: 0, y: 0, width: 10, height: 10 };

describe('geometry', () => {
  it('counts edges as inside for points, not for areas', () => {
    expect(containsPoint(square, { x: 10, y: 10 })).toBe(true);
    expect(containsPoint(square, { x: 10.1, y: 5 })).toBe(false);
    expect(overlaps(square, { x: 10, y: 0, width: 5, height: 5 })).toBe(false);
    expect(overlaps(square, { x: 9, y: 9, width: 5, height: 5 })).toBe(true);
  });

  it('intersects and unites', () => {
    expect(intersection(square, { x: 6, y: -5, width: 20, height: 8 })).toEqual({
      x: 6,
      y: 0,
      width: 4,
      height: 3,
    });
    expect(intersection(square, { x: 30, y: 0, width: 1, height: 1 })).toBeUndefined();
    expect(unionOf([square, { x: -5, y: 20, width: 2, height: 2 }])).toEqual({
      x: -5,
      y: 0,
      width: 15,
      height: 22,
    });
    expect(unionOf([])).toBeUndefined();
  });

  it('grows about the centre and never shrinks below nothing', () => {
    expect(inflate(square, 2)).toEqual({ x: -2, y: -2, width: 14, height: 14 });
    expect(inflate(square, -9)).toEqual({ x: 5, y: 5, width: 0, height: 0 });
    expect(atLeast({ x: 4, y: 4, width: 2, height: 20 }, 10)).toEqual({ x: 0, y: 4, width: 10, height: 20 });
  });

  it('makes a rectangle of any two corners', () => {
    expect(rectBetween({ x: 8, y: 1 }, { x: 2, y: 9 })).toEqual({ x: 2, y: 1, width: 6, height: 8 });
  });

  it('turns clockwise with y pointing down', () => {
    const turned = rotatePoint({ x: 10, y: 0 }, { x: 0, y: 0 }, 90);
    expect(turned.x).toBeCloseTo(0);
    expect(turned.y).toBeCloseTo(10);
    expect(angleTo({ x: 0, y: 0 }, { x: 0, y: -5 })).toBeCloseTo(0);
    expect(angleTo({ x: 0, y: 0 }, { x: 5, y: 0 })).toBeCloseTo(90);
    expect(angleTo({ x: 0, y: 0 }, { x: -5, y: 0 })).toBeCloseTo(270);
  });

  it('bounds and hits a turned rectangle', () => {
    const bounds = boundsOfRotated(square, 45);
    expect(bounds.width).toBeCloseTo(Math.SQRT2 * 10);
    expect(bounds.x).toBeCloseTo(5 - Math.SQRT2 * 5);
    expect(boundsOfRotated(square, 180)).toEqual(square);
    expect(containsRotated(square, 45, { x: 0.5, y: 0.5 })).toBe(false);
    expect(containsRotated(square, 45, { x: 5, y: -1.5 })).toBe(true);
  });
});
