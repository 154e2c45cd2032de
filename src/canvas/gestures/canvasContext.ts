import type { Catalog } from '../../../schema/catalog.ts';
import type { NodeId } from '../../../schema/ids.ts';
import type { Project } from '../../../schema/project.ts';
import type { DispatchMeta, Gesture, Operation } from '../../stores/project.ts';
import type { SelectOptions } from '../../stores/selection.ts';
import type { Rect } from '../geometry.ts';
import type { OverlayState } from '../overlayState.ts';
import type { PageLayout } from '../pageLayout.ts';
import type { Viewport } from '../viewport.ts';

/** What gestures work on. Read at call time: the document and the layout change under them. */
export interface CanvasContext {
  readonly catalog: Catalog;
  readonly overlay: OverlayState;
  project(): Project;
  /** The outermost node of the page in view. */
  root(): NodeId;
  layout(): PageLayout;
  viewport(): Viewport;
  setViewport(next: Viewport): void;
  /** What bars and cut-outs leave of the screen, page px. */
  safeArea(): Rect;
  selected(): readonly NodeId[];
  select(ids: readonly NodeId[], options?: SelectOptions): void;
  dispatch(operation: Operation, meta: DispatchMeta): void;
  beginGesture(label: DispatchMeta['label']): Gesture;
}

/** Screen px within which things snap. */
const SNAP_DISTANCE = 6;
/** Screen px at a container's end that mean "beside it". */
const EDGE = 7;
/** Screen px that a small container is widened to. */
const REACH = 20;

/** How near snaps at the present zoom, page px. */
export function snapDistance(context: CanvasContext): number {
  return SNAP_DISTANCE / context.viewport().scale;
}

/** Zones of drop targets at the present zoom, page px. */
export function dropZones(context: CanvasContext): { edge: number; reach: number } {
  const { scale } = context.viewport();
  return { edge: EDGE / scale, reach: REACH / scale };
}
