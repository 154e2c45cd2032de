/** A place on earth, in degrees (GCJ-02 as everywhere in WeChat). */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** What a map shows: its middle and how near it is (WeChat's scale, 3 … 20, doubling per step). */
export interface MapCamera {
  center: GeoPoint;
  scale: number;
}

interface Point {
  x: number;
  y: number;
}

/** Side of the whole world in px at scale 0, as web maps have it. */
const worldSize = 256;
const maxLatitude = 85.0511;

/** Position on the world square, 0 … 1 from its north-west corner (web Mercator). */
export function project({ latitude, longitude }: GeoPoint): Point {
  const clamped = Math.min(Math.max(latitude, -maxLatitude), maxLatitude);
  const sine = Math.sin((clamped * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The place at a position on the world square. */
export function unproject({ x, y }: Point): GeoPoint {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { latitude, longitude: (x - 0.5) * 360 };
}

/** Side of the whole world in px at a scale. */
export function worldPixels(scale: number): number {
  return worldSize * 2 ** scale;
}

/** Where a place is drawn, in px from the top left corner of a map of this size. */
export function toScreen(place: GeoPoint, camera: MapCamera, width: number, height: number): Point {
  const size = worldPixels(camera.scale);
  const middle = project(camera.center);
  const at = project(place);
  return { x: width / 2 + (at.x - middle.x) * size, y: height / 2 + (at.y - middle.y) * size };
}

/** The place drawn at a point of a map of this size. */
export function fromScreen(point: Point, camera: MapCamera, width: number, height: number): GeoPoint {
  const size = worldPixels(camera.scale);
  const middle = project(camera.center);
  return unproject({
    x: middle.x + (point.x - width / 2) / size,
    y: middle.y + (point.y - height / 2) / size,
  });
}

/** Metres per px at a latitude and scale. */
export function metresPerPixel(latitude: number, scale: number): number {
  return (40_075_016.686 * Math.cos((latitude * Math.PI) / 180)) / worldPixels(scale);
}

/**
 * The nearest camera that shows all points with `padding` px around them.
 * @returns undefined without points
 */
export function fitPoints(
  points: readonly GeoPoint[],
  width: number,
  height: number,
  padding: number,
): MapCamera | undefined {
  if (points.length === 0) return undefined;
  const at = points.map(project);
  const xs = at.map((point) => point.x);
  const ys = at.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = (size: number, extent: number): number =>
    Math.log2(Math.max(size - 2 * padding, 1) / (Math.max(extent, 1e-9) * worldSize));
  const scale = Math.min(room(width, right - left), room(height, bottom - top), 18);
  return { center: unproject({ x: (left + right) / 2, y: (top + bottom) / 2 }), scale: Math.max(scale, 3) };
}
