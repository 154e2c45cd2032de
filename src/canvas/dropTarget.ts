import type { NodeId } from '../../schema/ids.ts';
import { spanOf } from './axis.ts';
import { placeInFlow } from './dropLine.ts';
import type { Line, Point, Rect } from './geometry.ts';
import { atLeast, containsPoint } from './geometry.ts';

/** A slot on the page that can take what is being dragged. Rectangles in page px. */
export interface DropContainer {
  id: NodeId;
  slot: string;
  rect: Rect;
  /** The rectangle without its padding. */
  content: Rect;
  layout: 'row' | 'column' | 'grid' | 'free';
  /** The container around it, when that takes the drag as well: the edge of this one belongs to it. */
  parent?: number;
  /** Children in document order, without those being dragged. */
  children: readonly { id: NodeId; rect: Rect }[];
}

export interface DropTarget {
  parent: NodeId;
  slot: string;
  /** Position among the slot's children without those being dragged. */
  index: number;
  /** The container that is entered, to be tinted. */
  rect: Rect;
  /** In flow: the line to draw. */
  line?: Line;
  /** In a free container: its origin, from which places count. */
  origin?: Point;
}

export interface DropOptions {
  /** Width of the zone inside a container's edge that means "beside it", in page px. */
  edge: number;
  /** A smaller container can be hit as if it were so large, in page px. */
  reach: number;
}

/**
 * What a drop at a point would do: the innermost container there, or the one around it when the point is at its
 * edge; then the place among its children. Containers in document order (parents first, later ones on top).
 */
export function resolveDropTarget(
  containers: readonly DropContainer[],
  point: Point,
  options: DropOptions,
): DropTarget | undefined {
  let hit = innermostAt(containers, point, options.reach);
  while (hit?.parent !== undefined) {
    const outer = containers[hit.parent];
    if (!outer || outer.layout === 'free' || !atEdge(hit, outer, point, options.edge)) break;
    hit = outer;
  }
  if (!hit) return undefined;
  const base = { parent: hit.id, slot: hit.slot, rect: hit.rect };
  if (hit.layout === 'free') {
    return { ...base, index: hit.children.length, origin: { x: hit.rect.x, y: hit.rect.y } };
  }
  const place = placeInFlow(
    hit.layout,
    hit.content,
    hit.children.map(({ rect }) => rect),
    point,
  );
  return { ...base, ...place };
}

/** The last container that has the point in it; else the last that has it within reach. */
function innermostAt(
  containers: readonly DropContainer[],
  point: Point,
  reach: number,
): DropContainer | undefined {
  let exact: number | undefined;
  let near: number | undefined;
  containers.forEach((container, index) => {
    if (containsPoint(container.rect, point)) exact = index;
    else if (containsPoint(atLeast(container.rect, reach), point)) near = index;
  });
  if (near !== undefined && (exact === undefined || isWithin(containers, near, exact)))
    return containers[near];
  return exact === undefined ? undefined : containers[exact];
}

function isWithin(containers: readonly DropContainer[], inner: number, outer: number): boolean {
  let at: number | undefined = inner;
  while (at !== undefined) {
    if (at === outer) return true;
    at = containers[at]?.parent;
  }
  return false;
}

/**
 * Whether the point is so near an end of the container that it means the container's own surroundings. A point
 * that only reaches a small container never does: it was widened to be entered.
 */
function atEdge(inner: DropContainer, outer: DropContainer, point: Point, edge: number): boolean {
  if (!containsPoint(inner.rect, point)) return false;
  const axis = outer.layout === 'column' ? 'y' : 'x';
  const span = spanOf(inner.rect, axis);
  const width = Math.min(edge, (span.end - span.start) / 4);
  const at = point[axis];
  return at - span.start < width || span.end - at < width;
}
