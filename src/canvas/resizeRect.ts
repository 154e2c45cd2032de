import type { Point, Rect } from './geometry.ts';
import { centerOf, rotatePoint } from './geometry.ts';

/** Which edges a handle moves, named as the compass. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

export const handles: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];

export interface ResizeOptions {
  /** Keep width to height, as Shift does. */
  keepRatio?: boolean;
  /** Grow to both sides, as Alt does. */
  fromCenter?: boolean;
  /** Degrees that the rectangle is turned about its centre; the dragged edges follow the turned axes. */
  rotation?: number;
  /** Smallest width and height; default 1. */
  minimum?: number;
}

/** Direction of a handle: -1 left or top, 0 neither, 1 right or bottom. */
export function handleDirection(handle: Handle): Point {
  return {
    x: handle.includes('e') ? 1 : handle.includes('w') ? -1 : 0,
    y: handle.includes('s') ? 1 : handle.includes('n') ? -1 : 0,
  };
}

/**
 * The rectangle after a handle was dragged by `delta` (same unit as the rectangle). The opposite edge or corner
 * stays where it is on screen, also when the rectangle is turned; with `fromCenter` the centre stays.
 */
export function resizeRect(start: Rect, handle: Handle, delta: Point, options: ResizeOptions = {}): Rect {
  const { keepRatio = false, fromCenter = false, rotation = 0, minimum = 1 } = options;
  const direction = handleDirection(handle);
  const local = rotation === 0 ? delta : rotatePoint(delta, { x: 0, y: 0 }, -rotation);
  const factor = fromCenter ? 2 : 1;
  let width = Math.max(minimum, start.width + direction.x * local.x * factor);
  let height = Math.max(minimum, start.height + direction.y * local.y * factor);
  if (keepRatio && start.width > 0 && start.height > 0) {
    const scale = ratioScale(direction, width / start.width, height / start.height);
    width = Math.max(minimum, start.width * scale);
    height = Math.max(minimum, start.height * scale);
  }
  const anchor = fromCenter ? { x: 0, y: 0 } : direction;
  const shift = {
    x: (anchor.x * (width - start.width)) / 2,
    y: (anchor.y * (height - start.height)) / 2,
  };
  const turned = rotation === 0 ? shift : rotatePoint(shift, { x: 0, y: 0 }, rotation);
  const center = centerOf(start);
  return { x: center.x + turned.x - width / 2, y: center.y + turned.y - height / 2, width, height };
}

function ratioScale(direction: Point, byWidth: number, byHeight: number): number {
  if (direction.x === 0) return byHeight;
  if (direction.y === 0) return byWidth;
  return Math.max(byWidth, byHeight);
}

const CURSORS = ['ns-resize', 'nesw-resize', 'ew-resize', 'nwse-resize'] as const;
const COMPASS: readonly Handle[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

/** CSS cursor of a handle on a rectangle turned by so many degrees. */
export function handleCursor(handle: Handle, rotation = 0): string {
  const step = Math.round(rotation / 45);
  const index = (((COMPASS.indexOf(handle) + step) % 4) + 4) % 4;
  return CURSORS[index] ?? 'default';
}
