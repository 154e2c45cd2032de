import type { Axis, Span } from './axis.ts';
import { joinSpans, middleOf, otherAxis, spanOf, spansOverlap } from './axis.ts';
import type { Rect } from './geometry.ts';

/** A place along the axis where the moving rectangle has the same gap as others; `gaps` are the equal ones. */
export interface GapCandidate {
  /** How far the moving rectangle has to go. */
  delta: number;
  gaps: Span[];
  /** Where on the other axis the gaps are best drawn. */
  at: number;
}

/**
 * Places where a moving rectangle would stand in the middle of two others, or continue the distance that two
 * others keep. Only rectangles that lie beside it (share some of the other axis) take part.
 */
export function gapCandidates(moving: Rect, others: readonly Rect[], axis: Axis): GapCandidate[] {
  const cross = otherAxis(axis);
  const own = spanOf(moving, axis);
  const ownCross = spanOf(moving, cross);
  const size = own.end - own.start;
  const beside = others
    .filter((other) => spansOverlap(spanOf(other, cross), ownCross))
    .map((other) => ({ span: spanOf(other, axis), cross: spanOf(other, cross) }))
    .sort((a, b) => a.span.start - b.span.start);
  const found: GapCandidate[] = [];
  for (let i = 0; i + 1 < beside.length; i += 1) {
    const before = beside[i];
    const after = beside[i + 1];
    if (!before || !after) continue;
    const gap = after.span.start - before.span.end;
    if (gap <= 0) continue;
    const at = middleOf(joinSpans(before.cross, after.cross));
    const between: Span = { start: before.span.end, end: after.span.start };
    if (gap > size) {
      const rest = (gap - size) / 2;
      const start = before.span.end + rest;
      found.push({
        delta: start - own.start,
        gaps: [
          { start: before.span.end, end: start },
          { start: start + size, end: after.span.start },
        ],
        at: middleOf(ownCross),
      });
    }
    const afterStart = after.span.end + gap;
    found.push({
      delta: afterStart - own.start,
      gaps: [between, { start: after.span.end, end: afterStart }],
      at,
    });
    const beforeEnd = before.span.start - gap;
    found.push({
      delta: beforeEnd - own.end,
      gaps: [{ start: beforeEnd, end: before.span.start }, between],
      at,
    });
  }
  return found;
}
