import type { NodeId } from '../../schema/ids.ts';
import type { Point, Rect } from './geometry.ts';
import { boundsOfRotated, centerOf, translate } from './geometry.ts';

/** Where a node stands on the running page, once for each time it is repeated. Page px. */
export interface NodeBox {
  /** Without rotation; turned about its centre by `rotation`. */
  rect: Rect;
  /** Degrees, clockwise. */
  rotation: number;
  /** What containers that cut off their content leave of it; absent when nothing is cut off. */
  clip?: Rect;
}

/** All nodes of the page in view. The origin is the page's top left; a scroll of the page changes nothing here. */
export interface PageLayout {
  width: number;
  height: number;
  boxes: ReadonlyMap<NodeId, readonly NodeBox[]>;
}

export const emptyLayout: PageLayout = { width: 0, height: 0, boxes: new Map() };

/** The upright rectangle around a box as it is painted. */
export function boundsOf(box: NodeBox): Rect {
  return boundsOfRotated(box.rect, box.rotation);
}

/** The first box of a node: the one that edits are made on. */
export function firstBox(layout: PageLayout, id: NodeId): NodeBox | undefined {
  return layout.boxes.get(id)?.[0];
}

/**
 * The frame of a turned node, from the upright bounds that a browser reports and its size before rotation.
 */
export function unrotatedRect(bounds: Rect, width: number, height: number): Rect {
  const center = centerOf(bounds);
  return { x: center.x - width / 2, y: center.y - height / 2, width, height };
}

/** Boxes moved by so many px, as they will be once the page has caught up. */
export function boxesShifted(boxes: ReadonlyMap<NodeId, NodeBox>, by: Point): Map<NodeId, NodeBox> {
  return new Map(
    [...boxes].map(([id, box]) => [id, { ...box, clip: undefined, rect: translate(box.rect, by) }]),
  );
}
