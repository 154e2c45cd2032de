import type { Axis, Span } from './axis.ts';
import { joinSpans, middleOf, otherAxis, spanOf, spansOverlap } from './axis.ts';
import type { Line, Point, Rect } from './geometry.ts';

/** Children of a container that stand side by side across its main axis, as lines of a grid do. */
interface Row {
  items: { rect: Rect; index: number }[];
  span: Span;
}

export interface Place {
  /** Position among the children given. */
  index: number;
  line: Line;
}

/** How far outside a lone child the line stands, at most, when nothing limits it (same unit as the rectangles). */
const OUTSIDE = 6;

/**
 * Where in a flow container a point falls: the index among its children and the line that shows it.
 * @param flow direction in which children follow one another: `row` to the right, `column` down, `grid` to the
 * right and then down. Rows that wrap are read as a grid.
 * @param content the container without its padding
 */
export function placeInFlow(
  flow: 'row' | 'column' | 'grid',
  content: Rect,
  children: readonly Rect[],
  point: Point,
): Place {
  const axis: Axis = flow === 'column' ? 'y' : 'x';
  const [only] = children;
  if (!only)
    return { index: 0, line: lineAcross(axis, startOf(content, axis), spanOf(content, otherAxis(axis))) };
  if (flow === 'column') {
    const items = children.map((rect, index) => ({ rect, index }));
    return placeInRow(axis, content, { items, span: spanOf(content, 'x') }, point);
  }
  const rows = rowsOf(children, flow === 'row');
  const row = rows.find(({ span }) => point.y <= span.end) ?? rows[rows.length - 1];
  const single = rows.length === 1;
  const within = row ?? { items: [], span: spanOf(content, 'y') };
  return placeInRow(axis, content, single ? { ...within, span: rowSpan(within, content) } : within, point);
}

function placeInRow(axis: Axis, content: Rect, row: Row, point: Point): Place {
  const at = point[axis];
  const position = row.items.findIndex(({ rect }) => at < middleOf(spanOf(rect, axis)));
  const after = position < 0 ? undefined : row.items[position];
  const before = position < 0 ? row.items[row.items.length - 1] : row.items[position - 1];
  const index = after ? after.index : (before?.index ?? -1) + 1;
  const bounds = spanOf(content, axis);
  return { index, line: lineAcross(axis, lineAt(axis, bounds, before?.rect, after?.rect), row.span) };
}

/** The middle of the gap between two neighbours, or a little outside the first or last. */
function lineAt(axis: Axis, bounds: Span, before: Rect | undefined, after: Rect | undefined): number {
  if (before && after) return (spanOf(before, axis).end + spanOf(after, axis).start) / 2;
  if (after) {
    const { start } = spanOf(after, axis);
    return start - Math.min(OUTSIDE, Math.max(0, start - bounds.start) / 2);
  }
  if (before) {
    const { end } = spanOf(before, axis);
    return end + Math.min(OUTSIDE, Math.max(0, bounds.end - end) / 2);
  }
  return bounds.start;
}

function lineAcross(axis: Axis, at: number, across: Span): Line {
  return axis === 'x'
    ? { from: { x: at, y: across.start }, to: { x: at, y: across.end } }
    : { from: { x: across.start, y: at }, to: { x: across.end, y: at } };
}

function startOf(content: Rect, axis: Axis): number {
  return spanOf(content, axis).start;
}

/** A single row's line is as high as the row, and as the container when the container is hardly higher. */
function rowSpan(row: Row, content: Rect): Span {
  const own = spanOf(content, 'y');
  return own.end - own.start < (row.span.end - row.span.start) * 1.5 ? own : row.span;
}

/** Groups children into rows: a child begins a new row when it stands below all of the row so far. */
function rowsOf(children: readonly Rect[], mayBeUneven: boolean): Row[] {
  const rows: Row[] = [];
  children.forEach((rect, index) => {
    const span = spanOf(rect, 'y');
    const row = rows[rows.length - 1];
    const last = row?.items[row.items.length - 1];
    const follows =
      last && (spansOverlap(row.span, span) || (mayBeUneven && rect.x >= last.rect.x + last.rect.width));
    if (row && follows) {
      row.items.push({ rect, index });
      row.span = joinSpans(row.span, span);
    } else {
      rows.push({ items: [{ rect, index }], span });
    }
  });
  return rows;
}
