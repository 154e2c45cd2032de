import type { NodeId } from '../../../schema/ids.ts';
import { dropContainers } from '../dropContainers.ts';
import { type DropContainer, type DropTarget, resolveDropTarget } from '../dropTarget.ts';
import { freeSpaceOf, snapTargetsOf } from '../freeSpace.ts';
import type { Point, Rect } from '../geometry.ts';
import { translate, unionOf } from '../geometry.ts';
import { snapMove } from '../snap.ts';
import { distanceFromRpx, fromRpx, guideFromRpx, roundPlace, toRpx } from '../units.ts';
import { type CanvasContext, dropZones, snapDistance } from './canvasContext.ts';

/** A place that a drop would go to, complete. */
export interface DropPlace {
  parent: NodeId;
  slot: string;
  index: number;
  /** rpx, in a free container. */
  at?: Point;
}

export interface DropPreview {
  /** Shows what a drop would do and returns where it would go; undefined when nothing takes it. */
  over(point: Point, ghosts: readonly Rect[], options: { snap: boolean }): DropPlace | undefined;
  /** The target below a point, without showing anything. */
  targetAt(point: Point): DropTarget | undefined;
  clear(): void;
}

/**
 * Finds and shows the target of something that hangs at the pointer. The containers are worked out once, from
 * where they stand now.
 */
export function createDropPreview(
  context: CanvasContext,
  types: readonly string[],
  ids: ReadonlySet<NodeId>,
): DropPreview {
  const containers: readonly DropContainer[] = dropContainers(
    context.project(),
    context.catalog,
    context.root(),
    context.layout(),
    { types, ids },
  );
  const targetAt = (point: Point) => resolveDropTarget(containers, point, dropZones(context));

  return {
    targetAt,
    over(point, ghosts, { snap }) {
      const target = targetAt(point);
      const { overlay } = context;
      overlay.drop = target ? { rect: target.rect, line: target.line } : null;
      overlay.guides = [];
      overlay.distances = [];
      if (!target?.origin) {
        overlay.ghosts = ghosts;
        return target && { parent: target.parent, slot: target.slot, index: target.index };
      }
      const at = placeFreely(context, target, ghosts, ids, snap);
      return { parent: target.parent, slot: target.slot, index: target.index, at };
    },
    clear() {
      Object.assign(context.overlay, { drop: null, ghosts: [], guides: [], distances: [] });
    },
  };
}

/** Snaps the ghosts, as one, in a free container; returns where their top left comes to stand, rpx. */
function placeFreely(
  context: CanvasContext,
  target: DropTarget,
  ghosts: readonly Rect[],
  ids: ReadonlySet<NodeId>,
  snap: boolean,
): Point {
  const project = context.project();
  const layout = context.layout();
  const space = freeSpaceOf(project, layout, target.parent, target.rect);
  const around = unionOf(ghosts.map((ghost) => toRpx(space, ghost))) ?? { x: 0, y: 0, width: 0, height: 0 };
  const whole = { ...around, x: Math.round(around.x), y: Math.round(around.y) };
  const targets = snapTargetsOf(project, layout, target.parent, space, ids, context.safeArea());
  const threshold = snapDistance(context) / space.pxPerRpx;
  const found = snap
    ? snapMove(whole, targets, threshold)
    : { shift: { x: 0, y: 0 }, guides: [], distances: [] };
  const placed = translate(whole, found.shift);
  const moved = { x: placed.x - around.x, y: placed.y - around.y };
  const { overlay } = context;
  overlay.ghosts = ghosts.map((ghost) => fromRpx(space, translate(toRpx(space, ghost), moved)));
  overlay.guides = found.guides.map((guide) => guideFromRpx(space, guide));
  overlay.distances = found.distances.map((distance) => distanceFromRpx(space, distance));
  return { x: roundPlace(placed.x), y: roundPlace(placed.y) };
}
