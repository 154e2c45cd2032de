import { type Axis, middleOf, otherAxis, spanOf, spansOverlap } from './axis.ts';
import type { Rect } from './geometry.ts';
import { intersection } from './geometry.ts';
import type { Distance } from './snap.ts';

/**
 * Distances between a rectangle and another, as shown while Alt is held: the gap when they stand apart, the four
 * insets when one lies within the other.
 */
export function measureBetween(from: Rect, to: Rect): Distance[] {
  const shared = intersection(from, to);
  if (!shared) return (['x', 'y'] as const).flatMap((axis) => gapAlong(from, to, axis));
  const at = { x: shared.x + shared.width / 2, y: shared.y + shared.height / 2 };
  return (['x', 'y'] as const).flatMap((axis) => {
    const a = spanOf(from, axis);
    const b = spanOf(to, axis);
    const across = at[otherAxis(axis)];
    return [
      { axis, span: { start: Math.min(a.start, b.start), end: Math.max(a.start, b.start) }, at: across },
      { axis, span: { start: Math.min(a.end, b.end), end: Math.max(a.end, b.end) }, at: across },
    ].filter(({ span }) => span.end - span.start > 0.01);
  });
}

function gapAlong(from: Rect, to: Rect, axis: Axis): Distance[] {
  const a = spanOf(from, axis);
  const b = spanOf(to, axis);
  if (spansOverlap(a, b)) return [];
  const span = a.end <= b.start ? { start: a.end, end: b.start } : { start: b.end, end: a.start };
  if (span.end - span.start < 0.01) return [];
  const cross = otherAxis(axis);
  const own = spanOf(from, cross);
  const other = spanOf(to, cross);
  const common = { start: Math.max(own.start, other.start), end: Math.min(own.end, other.end) };
  return [{ axis, span, at: middleOf(common.start < common.end ? common : own) }];
}
