import { animate } from '../easing.ts';
import { bearing, between, distance, type GeoPoint } from './mapProjection.ts';
import type { MapView } from './mapView.ts';

/** Markers that are on their way; a new way ends the old one of the same marker. */
const ways = new WeakMap<MapView, Map<number, () => void>>();

function begin(view: MapView, id: number, stop: () => void): void {
  const all = ways.get(view) ?? new Map<number, () => void>();
  ways.set(view, all);
  all.get(id)?.();
  all.set(id, stop);
}

/** Ends all ways, for a map that goes. */
export function stopMotion(view: MapView): void {
  for (const stop of ways.get(view)?.values() ?? []) stop();
}

/** Gives whether the marker came to the end of its way, or was called off. */
function run(view: MapView, id: number, duration: number, step: (share: number) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = animate(duration, step, () => resolve(true));
    begin(view, id, () => {
      stop();
      resolve(false);
    });
  });
}

/** How a marker goes from where it is. Durations in ms, turns in degrees. */
export interface Translation {
  destination: GeoPoint;
  duration: number;
  rotate: number;
  autoRotate: boolean;
  moveWithRotate: boolean;
}

/** Turns a marker and moves it: one after the other, unless both go together. False when it does not exist. */
export async function translateMarker(view: MapView, id: number, way: Translation): Promise<boolean> {
  const from = view.markerPlacing(id);
  if (!from) return false;
  const { destination, duration, moveWithRotate } = way;
  const heading = way.autoRotate ? bearing(from.place, destination) : from.rotate;
  const goal = way.autoRotate ? heading + way.rotate : way.rotate;
  const turn = ((goal - from.rotate + 540) % 360) - 180;
  const rotateAt = (share: number): number => from.rotate + turn * share;
  if (!moveWithRotate && turn !== 0) {
    const turned = await run(view, id, duration, (share) =>
      view.placeMarker(id, { place: from.place, rotate: rotateAt(share) }),
    );
    if (!turned) return true;
  }
  await run(view, id, duration, (share) =>
    view.placeMarker(id, {
      place: between(from.place, destination, share),
      rotate: rotateAt(moveWithRotate ? share : 1),
    }),
  );
  return true;
}

/** A way along several places. */
export interface Path {
  path: readonly GeoPoint[];
  duration: number;
  autoRotate: boolean;
  /** Metres between two reports; 0 for none. */
  precision: number;
  report(place: GeoPoint, status: 'interpolating' | 'complete'): void;
}

/** Moves a marker along a path at one speed. False when the marker does not exist. */
export async function moveAlong(view: MapView, id: number, way: Path): Promise<boolean> {
  const start = view.markerPlacing(id);
  const { path, precision } = way;
  if (!start || path.length === 0) return false;
  const lengths = path.slice(1).map((place, index) => distance(path[index] as GeoPoint, place));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let reported = 0;
  const arrived = await run(view, id, way.duration, (share) => {
    let rest = total * share;
    let part = 0;
    while (part < lengths.length - 1 && rest > (lengths[part] as number)) rest -= lengths[part++] as number;
    const from = path[part] as GeoPoint;
    const to = path[part + 1] ?? from;
    const place = between(from, to, Math.min(rest / Math.max(lengths[part] ?? 0, 1e-9), 1));
    const rotate = way.autoRotate && part < lengths.length ? bearing(from, to) : start.rotate;
    view.placeMarker(id, { place, rotate });
    if (precision > 0 && share < 1 && total * share - reported >= precision) {
      reported = total * share;
      way.report(place, 'interpolating');
    }
  });
  if (arrived && precision > 0) way.report(path.at(-1) as GeoPoint, 'complete');
  return true;
}
