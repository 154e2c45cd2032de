import type { Point, Rect } from './geometry.ts';
import { scaleRect } from './geometry.ts';
import type { Distance, Guide } from './snap.ts';

/** The screen is 750 rpx wide on every phone. */
export const SCREEN_RPX = 750;

/** Two decimals, as documents keep lengths. */
export function roundRpx(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Halves of an rpx, for places that a hand chose: what a browser measures is off by hundredths, and a middle may
 * fall between two.
 */
export function roundPlace(value: number): number {
  return Math.round(value * 2) / 2;
}

/** A space whose unit is rpx and whose origin is a container's: in it, places are what a document says. */
export interface RpxSpace {
  /** Page px. */
  origin: Point;
  pxPerRpx: number;
}

export function toRpx(space: RpxSpace, rect: Rect): Rect {
  return scaleRect({ ...rect, x: rect.x - space.origin.x, y: rect.y - space.origin.y }, 1 / space.pxPerRpx);
}

export function pointToRpx(space: RpxSpace, point: Point): Point {
  return {
    x: (point.x - space.origin.x) / space.pxPerRpx,
    y: (point.y - space.origin.y) / space.pxPerRpx,
  };
}

export function fromRpx(space: RpxSpace, rect: Rect): Rect {
  const scaled = scaleRect(rect, space.pxPerRpx);
  return { ...scaled, x: scaled.x + space.origin.x, y: scaled.y + space.origin.y };
}

/** Guides found in a container's space, for the overlay. */
export function guideFromRpx(space: RpxSpace, guide: Guide): Guide {
  const along = guide.axis;
  const across = along === 'x' ? 'y' : 'x';
  return {
    ...guide,
    at: guide.at * space.pxPerRpx + space.origin[along],
    span: {
      start: guide.span.start * space.pxPerRpx + space.origin[across],
      end: guide.span.end * space.pxPerRpx + space.origin[across],
    },
  };
}

/** Distances likewise; their length in rpx is what is written beside them. */
export function distanceFromRpx(space: RpxSpace, distance: Distance): Distance {
  const along = distance.axis;
  const across = along === 'x' ? 'y' : 'x';
  return {
    ...distance,
    at: distance.at * space.pxPerRpx + space.origin[across],
    span: {
      start: distance.span.start * space.pxPerRpx + space.origin[along],
      end: distance.span.end * space.pxPerRpx + space.origin[along],
    },
  };
}
