import type { NodeId } from './ids.ts';

/** A rectangle in rpx: of a node in its parent, or wherever a function says. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Frames = Readonly<Record<NodeId, Frame>>;

/**
 * The smallest rectangle around others.
 * @param frames at least one.
 * @example
 * boundsOf([{ x: 0, y: 0, width: 10, height: 10 }, { x: 20, y: 5, width: 10, height: 10 }]).width; // 30
 */
export function boundsOf(frames: readonly Frame[]): Frame {
  const x = Math.min(...frames.map((frame) => frame.x));
  const y = Math.min(...frames.map((frame) => frame.y));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * A length as the document keeps it: hundredths of an rpx are far below what any screen shows.
 * @example
 * roundLength(12.000000001); // 12
 */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
