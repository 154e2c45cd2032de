import type { NodeId } from '../../../schema/ids.ts';
import { placeNodes } from '../../../schema/operations/placeNodes.ts';
import { setStyle } from '../../../schema/operations/setStyle.ts';
import type { Gesture } from '../../stores/project.ts';
import { contentRect } from '../contentRect.ts';
import { freeSpaceOf, isFreeContainer, snapTargetsOf } from '../freeSpace.ts';
import type { Point, Rect } from '../geometry.ts';
import { clearOverlay } from '../overlayState.ts';
import { firstBox, type NodeBox } from '../pageLayout.ts';
import { type Handle, handleCursor, handleDirection, resizeRect } from '../resizeRect.ts';
import { type SnapTargets, snapEdges } from '../snap.ts';
import { fromRpx, guideFromRpx, type RpxSpace, roundPlace, toRpx } from '../units.ts';
import { type CanvasContext, snapDistance } from './canvasContext.ts';
import type { CanvasGesture, PointerAt } from './gesture.ts';

/** Smallest size that a drag makes, rpx: what still can be taken hold of. */
const SMALLEST = 4;

/**
 * Drags an edge or corner. In a free container the opposite side stays; in flow only width and height are set.
 * Shift keeps the ratio, Alt grows from the centre. Undefined when the node is not drawn.
 */
export function createResizeGesture(
  context: CanvasContext,
  id: NodeId,
  handle: Handle,
  from: PointerAt,
): CanvasGesture | undefined {
  const project = context.project();
  const box = firstBox(context.layout(), id);
  const parent = project.nodes[id]?.parent;
  if (!box || !parent) return undefined;
  return new ResizeGesture(context, id, parent, handle, box, from);
}

class ResizeGesture implements CanvasGesture {
  readonly cursor: string;
  readonly scrolls = true;
  private readonly isFree: boolean;
  private readonly space: RpxSpace;
  private readonly start: Rect;
  /** As the document had it at the start. */
  private readonly place: Point;
  private readonly targets: SnapTargets;
  private live: Gesture | undefined;

  constructor(
    private readonly context: CanvasContext,
    private readonly id: NodeId,
    parent: NodeId,
    private readonly handle: Handle,
    private readonly box: NodeBox,
    private readonly from: PointerAt,
  ) {
    const project = context.project();
    const layout = context.layout();
    this.cursor = handleCursor(handle, box.rotation);
    this.isFree = isFreeContainer(project, parent);
    this.space = freeSpaceOf(project, layout, parent);
    this.start = toRpx(this.space, box.rect);
    const { x = this.start.x, y = this.start.y } = project.nodes[id]?.style ?? {};
    this.place = { x, y };
    const targets = snapTargetsOf(project, layout, parent, this.space, new Set([id]), context.safeArea());
    // In flow a thing fills what its container's padding leaves.
    const filled = targets.parent && contentRect(targets.parent, project.nodes[parent]?.style ?? {}, 1);
    this.targets = this.isFree ? targets : { ...targets, parent: filled };
    context.overlay.busy = true;
  }

  move(at: PointerAt): void {
    const { context, space, handle, box } = this;
    const delta = {
      x: (at.page.x - this.from.page.x) / space.pxPerRpx,
      y: (at.page.y - this.from.page.y) / space.pxPerRpx,
    };
    const snapped = this.snapped(delta, at);
    const rect = wholeSize(this.resized(snapped.delta, at), handle);
    this.live ??= context.beginGesture('canvas.resize');
    this.live.update((project) =>
      this.isFree
        ? placeNodes(project, { frames: { [this.id]: this.frameOf(rect) } })
        : setStyle(project, { ids: [this.id], target: 'style', change: this.sizeOf(rect) }),
    );
    context.overlay.moved = new Map([[this.id, { ...box, clip: undefined, rect: fromRpx(space, rect) }]]);
    context.overlay.guides = snapped.guides.map((guide) => guideFromRpx(space, guide));
    context.overlay.note = `${Math.round(rect.width)} × ${Math.round(rect.height)}`;
  }

  end(): void {
    this.live?.commit();
    clearOverlay(this.context.overlay);
  }

  cancel(): void {
    this.live?.cancel();
    this.context.overlay.moved = new Map();
    clearOverlay(this.context.overlay);
  }

  private resized(delta: Point, at: PointerAt): Rect {
    return resizeRect(this.start, this.handle, delta, {
      keepRatio: at.shift,
      fromCenter: this.isFree && at.alt,
      rotation: this.box.rotation,
      minimum: SMALLEST,
    });
  }

  /** The delta, pulled to lines nearby. A turned or proportional rectangle has no edge that could snap alone. */
  private snapped(delta: Point, at: PointerAt) {
    if (at.mod || at.shift || this.box.rotation !== 0) return { delta, guides: [] };
    const threshold = snapDistance(this.context) / this.space.pxPerRpx;
    const direction = handleDirection(this.handle);
    const { shift, guides } = snapEdges(this.resized(delta, at), direction, this.targets, threshold);
    return { delta: { x: delta.x + shift.x, y: delta.y + shift.y }, guides };
  }

  /** Only what the handle changes: a text that is made wider keeps the height of its words. */
  private frameOf(rect: Rect): Partial<Rect> {
    const { start } = this;
    const changed = (key: keyof Rect) => Math.abs(rect[key] - start[key]) > 0.001;
    const keys = (['x', 'y', 'width', 'height'] as const).filter(changed);
    // The place is the document's own plus what it moved by: the layout may round differently.
    const value = { ...rect, x: this.place.x + rect.x - start.x, y: this.place.y + rect.y - start.y };
    return Object.fromEntries(keys.map((key) => [key, roundPlace(value[key])]));
  }

  private sizeOf(rect: Rect): { width?: number | string; height?: number } {
    const direction = handleDirection(this.handle);
    const fills = this.targets.parent && Math.abs(rect.width - this.targets.parent.width) < 1;
    return {
      ...(direction.x !== 0 ? { width: fills ? '100%' : rect.width } : {}),
      ...(direction.y !== 0 ? { height: rect.height } : {}),
    };
  }
}

/** Sizes in whole rpx; the edge opposite to the handle keeps its place. */
function wholeSize(rect: Rect, handle: Handle): Rect {
  const width = Math.round(rect.width);
  const height = Math.round(rect.height);
  const direction = handleDirection(handle);
  return {
    x: direction.x < 0 ? rect.x + rect.width - width : rect.x,
    y: direction.y < 0 ? rect.y + rect.height - height : rect.y,
    width,
    height,
  };
}
