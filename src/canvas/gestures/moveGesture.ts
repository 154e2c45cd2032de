import type { NodeId } from '../../../schema/ids.ts';
import { moveNodes } from '../../../schema/operations/moveNodes.ts';
import { placeNodes } from '../../../schema/operations/placeNodes.ts';
import type { NodeRecord, Project } from '../../../schema/project.ts';
import { topmostNodes } from '../../../schema/tree.ts';
import type { Gesture } from '../../stores/project.ts';
import type { DropTarget } from '../dropTarget.ts';
import { type FreeMoveStart, moveFreely } from '../freeMove.ts';
import { freeSpaceOf, isFreeContainer, snapTargetsOf } from '../freeSpace.ts';
import type { Point, Rect } from '../geometry.ts';
import { translate, unionOf } from '../geometry.ts';
import { clearOverlay } from '../overlayState.ts';
import { boundsOf, boxesShifted, firstBox, type NodeBox } from '../pageLayout.ts';
import { type Extent, settleInFree } from '../settleInFree.ts';
import { distanceFromRpx, guideFromRpx, type RpxSpace, SCREEN_RPX, toRpx } from '../units.ts';
import { type CanvasContext, snapDistance } from './canvasContext.ts';
import { createDropPreview, type DropPlace, type DropPreview } from './dropPreview.ts';
import type { CanvasGesture, PointerAt } from './gesture.ts';

/**
 * Drags nodes. In flow the page stays as it is, outlines follow the pointer and a line shows the place; in the
 * free container that they stand in, they move at once. Either way it is one step of the history.
 * Undefined when there is nothing to move (the page itself, nodes that are not drawn).
 */
export function createMoveGesture(
  context: CanvasContext,
  ids: readonly NodeId[],
  from: PointerAt,
): CanvasGesture | undefined {
  const nodes = topmostNodes(context.project(), ids).filter((node) => node.parent !== null && !node.locked);
  const boxes = new Map(nodes.flatMap(({ id }) => startBox(context, id)));
  if (nodes.length === 0 || boxes.size === 0) return undefined;
  return new MoveGesture(context, nodes, boxes, from);
}

function startBox(context: CanvasContext, id: NodeId): [NodeId, NodeBox][] {
  const box = firstBox(context.layout(), id);
  return box ? [[id, box]] : [];
}

/** What is needed to move in place, in a free container. */
interface FreeStart {
  container: NodeId;
  space: RpxSpace;
  start: FreeMoveStart;
}

class MoveGesture implements CanvasGesture {
  readonly cursor = 'grabbing';
  readonly scrolls = true;
  private readonly ids: NodeId[];
  private readonly free: FreeStart | undefined;
  private readonly preview: DropPreview;
  private readonly rects: Rect[];
  private live: Gesture | undefined;
  private place: DropPlace | undefined;

  constructor(
    private readonly context: CanvasContext,
    nodes: readonly NodeRecord[],
    private readonly boxes: ReadonlyMap<NodeId, NodeBox>,
    private readonly from: PointerAt,
  ) {
    this.ids = nodes.map(({ id }) => id);
    this.rects = [...boxes.values()].map(boundsOf);
    this.free = freeStart(context, nodes, boxes);
    const types = [...new Set(nodes.map(({ type }) => type))];
    this.preview = createDropPreview(context, types, new Set(this.ids));
    context.overlay.busy = true;
  }

  move(at: PointerAt): void {
    const delta = { x: at.page.x - this.from.page.x, y: at.page.y - this.from.page.y };
    if (this.free && this.staysFree(this.preview.targetAt(at.page), this.free.container)) {
      this.moveInPlace(this.free, delta, at);
      return;
    }
    this.takeBack();
    const ghosts = this.rects.map((rect) => translate(rect, delta));
    this.place = this.preview.over(at.page, ghosts, { snap: !at.mod });
  }

  end(): void {
    const { context, ids, place } = this;
    clearOverlay(context.overlay);
    if (this.live) this.live.commit();
    else if (place) {
      const extents = new Map([...this.boxes].map(([id, { rect }]) => [id, this.extentOf(rect)]));
      const move = (project: Project) => {
        const moved = moveNodes(project, { ids, ...place });
        return place.at ? settleInFree(project, moved, ids, extents, context.catalog) : moved;
      };
      context.dispatch(move, { label: 'canvas.move', select: ids });
    }
  }

  private extentOf({ width, height }: Rect): Extent {
    const pxPerRpx = this.context.layout().width / SCREEN_RPX;
    return { width: width / pxPerRpx, height: height / pxPerRpx };
  }

  cancel(): void {
    this.takeBack();
    clearOverlay(this.context.overlay);
  }

  /**
   * A thing leaves its free container for another one below the pointer; for one inside the same container
   * only when it fits there, so that it can be pushed over small things.
   */
  private staysFree(target: DropTarget | undefined, container: NodeId): boolean {
    if (!target || target.parent === container) return true;
    const around = unionOf(this.rects);
    const own = firstBox(this.context.layout(), container)?.rect;
    if (!around || !own) return false;
    const inside = target.rect.x >= own.x && target.rect.y >= own.y && target.rect.width < own.width;
    return inside && (around.width > target.rect.width || around.height > target.rect.height);
  }

  private moveInPlace(free: FreeStart, delta: Point, at: PointerAt): void {
    const { context } = this;
    const { space } = free;
    this.preview.clear();
    this.place = undefined;
    const threshold = at.mod ? 0 : snapDistance(context) / space.pxPerRpx;
    const rpx = { x: delta.x / space.pxPerRpx, y: delta.y / space.pxPerRpx };
    const moved = moveFreely(free.start, rpx, { threshold, straight: at.shift });
    this.live ??= context.beginGesture('canvas.move');
    this.live.update((project) => placeNodes(project, { frames: Object.fromEntries(moved.places) }));
    const px = { x: moved.shift.x * space.pxPerRpx, y: moved.shift.y * space.pxPerRpx };
    context.overlay.moved = boxesShifted(this.boxes, px);
    context.overlay.guides = moved.guides.map((guide) => guideFromRpx(space, guide));
    context.overlay.distances = moved.distances.map((distance) => distanceFromRpx(space, distance));
  }

  private takeBack(): void {
    this.live?.cancel();
    this.live = undefined;
    this.context.overlay.moved = new Map();
  }
}

/** Set when all nodes stand in one free container: they can then move in place. */
function freeStart(
  context: CanvasContext,
  nodes: readonly NodeRecord[],
  boxes: ReadonlyMap<NodeId, NodeBox>,
): FreeStart | undefined {
  const container = nodes[0]?.parent ?? null;
  const project = context.project();
  if (
    !container ||
    !isFreeContainer(project, container) ||
    nodes.some(({ parent }) => parent !== container)
  ) {
    return undefined;
  }
  const layout = context.layout();
  const space = freeSpaceOf(project, layout, container);
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    container,
    space,
    start: {
      bounds: [...boxes.values()].map((box) => toRpx(space, boundsOf(box))),
      places: new Map(nodes.map(({ id, style }) => [id, { x: style.x ?? 0, y: style.y ?? 0 }])),
      targets: snapTargetsOf(project, layout, container, space, ids, context.safeArea()),
    },
  };
}
