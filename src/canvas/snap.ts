import type { Axis, Span } from './axis.ts';
import { joinSpans, middleOf, otherAxis, spanOf, spansOverlap } from './axis.ts';
import { gapCandidates } from './equalGaps.ts';
import type { Point, Rect } from './geometry.ts';
import { translate } from './geometry.ts';

/** A line that shows what something is aligned with. */
export interface Guide {
  /** Axis whose position is the same: a guide of `x` is drawn upright at x = `at`. */
  axis: Axis;
  at: number;
  /** What it covers along the other axis. */
  span: Span;
  source: 'sibling' | 'parent' | 'safeArea';
}

/** A measured stretch, drawn with its length. */
export interface Distance {
  axis: Axis;
  span: Span;
  /** Where on the other axis it is drawn. */
  at: number;
}

/** What something may be aligned with. All in one unit and one space. */
export interface SnapTargets {
  siblings: readonly Rect[];
  parent?: Rect;
  /** What the phone's bars, notch and home indicator leave of the screen. */
  safeArea?: Rect;
}

export interface Snap {
  /** What to add to the rectangle's place. */
  shift: Point;
  guides: Guide[];
  distances: Distance[];
}

interface TargetLine {
  at: number;
  span: Span;
  source: Guide['source'];
}

/** Below this, two places are the same; documents keep rpx with at most two decimals. */
const SAME = 0.01;

/**
 * Pulls a moved rectangle to edges and centres of siblings, parent and safe area, and to equal gaps.
 * @param threshold how near counts, in the unit of the rectangles
 */
export function snapMove(moving: Rect, targets: SnapTargets, threshold: number): Snap {
  const shift = {
    x: snapAxis(moving, targets, threshold, 'x'),
    y: snapAxis(moving, targets, threshold, 'y'),
  };
  return { shift, ...describeSnap(translate(moving, shift), targets) };
}

/** Guides and distances of a rectangle that stands where it shall: what it is aligned with now. */
export function describeSnap(rect: Rect, targets: SnapTargets): { guides: Guide[]; distances: Distance[] } {
  const guides: Guide[] = [];
  const distances: Distance[] = [];
  for (const axis of ['x', 'y'] as const) {
    const found = guidesOf(rect, targets, axis, ownLines(rect, axis));
    guides.push(...found.guides);
    distances.push(...found.distances);
    const equal = gapCandidates(rect, targets.siblings, axis).find(({ delta }) => Math.abs(delta) < SAME);
    if (equal) distances.push(...equal.gaps.map((span) => ({ axis, span, at: equal.at })));
  }
  return { guides, distances };
}

export interface EdgeSnap {
  /** What to add to the dragged edge of each axis. */
  shift: Point;
  guides: Guide[];
  distances: Distance[];
}

/**
 * Pulls the dragged edges of a resized rectangle to lines of siblings, parent and safe area.
 * @param direction -1 when the left or top edge is dragged, 1 for right or bottom, 0 for neither
 */
export function snapEdges(rect: Rect, direction: Point, targets: SnapTargets, threshold: number): EdgeSnap {
  const shift = { x: 0, y: 0 };
  const guides: Guide[] = [];
  for (const axis of ['x', 'y'] as const) {
    if (direction[axis] === 0) continue;
    const span = spanOf(rect, axis);
    const edge = direction[axis] < 0 ? span.start : span.end;
    const best = nearest(
      targetLines(targets, axis).map((line) => line.at - edge),
      threshold,
    );
    shift[axis] = best ?? 0;
    if (best !== undefined) guides.push(...guidesOf(rect, targets, axis, [edge + best]).guides);
  }
  return { shift, guides, distances: [] };
}

function snapAxis(moving: Rect, targets: SnapTargets, threshold: number, axis: Axis): number {
  const own = ownLines(moving, axis);
  const lines = targetLines(targets, axis);
  const aligned = nearest(
    lines.flatMap((line) => own.map((at) => line.at - at)),
    threshold,
  );
  const gap = nearest(
    gapCandidates(moving, targets.siblings, axis).map(({ delta }) => delta),
    threshold,
  );
  if (aligned === undefined) return gap ?? 0;
  if (gap === undefined) return aligned;
  return Math.abs(gap) < Math.abs(aligned) ? gap : aligned;
}

function nearest(deltas: readonly number[], threshold: number): number | undefined {
  let best: number | undefined;
  for (const delta of deltas) {
    if (Math.abs(delta) > threshold) continue;
    if (best === undefined || Math.abs(delta) < Math.abs(best)) best = delta;
  }
  return best;
}

function ownLines(rect: Rect, axis: Axis): number[] {
  const span = spanOf(rect, axis);
  return [span.start, middleOf(span), span.end];
}

function targetLines(targets: SnapTargets, axis: Axis): TargetLine[] {
  const lines: TargetLine[] = [];
  const add = (rect: Rect, source: Guide['source']) => {
    const span = spanOf(rect, otherAxis(axis));
    for (const at of ownLines(rect, axis)) lines.push({ at, span, source });
  };
  for (const sibling of targets.siblings) add(sibling, 'sibling');
  if (targets.parent) add(targets.parent, 'parent');
  if (targets.safeArea) add(targets.safeArea, 'safeArea');
  return lines;
}

/** One guide a line that is shared, as long as everything on it, and the gap to the nearest sibling on it. */
function guidesOf(rect: Rect, targets: SnapTargets, axis: Axis, own: readonly number[]) {
  const cross = otherAxis(axis);
  const ownCross = spanOf(rect, cross);
  const guides: Guide[] = [];
  const distances: Distance[] = [];
  for (const at of own) {
    const shared = targetLines(targets, axis).filter((line) => Math.abs(line.at - at) < SAME);
    const [first] = shared;
    if (!first) continue;
    if (guides.some((guide) => Math.abs(guide.at - at) < SAME)) continue;
    guides.push({
      axis,
      at,
      span: shared.reduce((all, line) => joinSpans(all, line.span), ownCross),
      source: first.source,
    });
    const gap = shortestGap(
      ownCross,
      shared.filter((line) => line.source === 'sibling').map((line) => line.span),
    );
    if (gap) distances.push({ axis: cross, span: gap, at });
  }
  return { guides, distances };
}

function shortestGap(own: Span, others: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  for (const other of others) {
    if (spansOverlap(own, other)) continue;
    const gap =
      other.end <= own.start ? { start: other.end, end: own.start } : { start: own.end, end: other.start };
    if (gap.end - gap.start < SAME) continue;
    if (!best || gap.end - gap.start < best.end - best.start) best = gap;
  }
  return best;
}
