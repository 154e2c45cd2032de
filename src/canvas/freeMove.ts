import type { NodeId } from '../../schema/ids.ts';
import type { Point, Rect } from './geometry.ts';
import { translate, unionOf } from './geometry.ts';
import type { Distance, Guide, SnapTargets } from './snap.ts';
import { describeSnap, snapMove } from './snap.ts';
import { roundPlace } from './units.ts';

export interface FreeMoveStart {
  /** Upright bounds of what moves, rpx in the container. */
  bounds: readonly Rect[];
  /** Their places as the document has them. */
  places: ReadonlyMap<NodeId, Point>;
  targets: SnapTargets;
}

export interface FreeMoveOptions {
  /** How near snaps, rpx; 0 for not at all. */
  threshold: number;
  /** Along one axis only, the one that the pointer went further on. */
  straight?: boolean;
}

export interface FreeMove {
  places: Map<NodeId, Point>;
  /** What was really moved by: whole rpx, or what snapping asked for. */
  shift: Point;
  guides: Guide[];
  distances: Distance[];
}

/** Where nodes of a free container go when they are dragged by `delta` (rpx), together, with snapping. */
export function moveFreely(start: FreeMoveStart, delta: Point, options: FreeMoveOptions): FreeMove {
  const wanted = options.straight ? straighten(delta) : delta;
  const whole = { x: Math.round(wanted.x), y: Math.round(wanted.y) };
  const around = unionOf(start.bounds);
  const snap =
    around && options.threshold > 0
      ? snapMove(translate(around, whole), start.targets, options.threshold)
      : { shift: { x: 0, y: 0 } };
  const shift = {
    x: options.straight && wanted.x === 0 ? 0 : whole.x + snap.shift.x,
    y: options.straight && wanted.y === 0 ? 0 : whole.y + snap.shift.y,
  };
  const places = new Map<NodeId, Point>();
  for (const [id, place] of start.places) {
    places.set(id, { x: roundPlace(place.x + shift.x), y: roundPlace(place.y + shift.y) });
  }
  const shown =
    around && options.threshold > 0
      ? describeSnap(translate(around, shift), start.targets)
      : { guides: [], distances: [] };
  return { places, shift, ...shown };
}

function straighten(delta: Point): Point {
  return Math.abs(delta.x) >= Math.abs(delta.y) ? { x: delta.x, y: 0 } : { x: 0, y: delta.y };
}
