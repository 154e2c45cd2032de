import type { Rect } from './geometry.ts';

/** One direction of the page; snapping and drop lines are worked out along one at a time. */
export type Axis = 'x' | 'y';

/** A stretch along one axis. */
export interface Span {
  start: number;
  end: number;
}

export function otherAxis(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x';
}

/** What a rectangle covers along an axis. */
export function spanOf(rect: Rect, axis: Axis): Span {
  return axis === 'x'
    ? { start: rect.x, end: rect.x + rect.width }
    : { start: rect.y, end: rect.y + rect.height };
}

export function middleOf(span: Span): number {
  return (span.start + span.end) / 2;
}

/** The smallest stretch that covers both. */
export function joinSpans(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether two stretches share more than an end. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
