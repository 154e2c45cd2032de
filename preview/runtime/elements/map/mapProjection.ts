/** A place on earth, in degrees. As everywhere in WeChat these are GCJ-02, the shifted system of Chinese maps. */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** South-west and north-east corners. */
export interface GeoBounds {
  southwest: GeoPoint;
  northeast: GeoPoint;
}

/** What a map shows: its middle and how near it is (WeChat's scale, 3 … 20, doubling per step). */
export interface MapCamera {
  center: GeoPoint;
  scale: number;
  /** Degrees clockwise by which the ground is turned. */
  rotate?: number;
  /** Degrees, 0 … 40, by which it is tilted. */
  skew?: number;
  /** Where on the map its middle is drawn, as shares of width and height. */
  offset?: readonly [number, number];
}

export interface Point {
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

/**
 * How the world square lies on a map of this size, as the matrix of CSS and canvas: `x' = a x + c y + e`,
 * `y' = b x + d y + f`. A tilt only shortens what goes away from the viewer, without perspective.
 */
export interface Ground {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export function groundOf(camera: MapCamera, width: number, height: number): Ground {
  const size = worldPixels(camera.scale);
  const turn = ((camera.rotate ?? 0) * Math.PI) / 180;
  const flat = Math.cos(((camera.skew ?? 0) * Math.PI) / 180);
  const [across, down] = camera.offset ?? [0.5, 0.5];
  const middle = project(camera.center);
  const a = size * Math.cos(turn);
  const c = -size * Math.sin(turn);
  const b = size * Math.sin(turn) * flat;
  const d = size * Math.cos(turn) * flat;
  const e = width * across - a * middle.x - c * middle.y;
  const f = height * down - b * middle.x - d * middle.y;
  return { a, b, c, d, e, f };
}

/** Where a place is drawn, in px from the top left corner of a map of this size. */
export function toScreen(place: GeoPoint, camera: MapCamera, width: number, height: number): Point {
  const { a, b, c, d, e, f } = groundOf(camera, width, height);
  const { x, y } = project(place);
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The position on the world square under a point of a map. */
export function worldAt(point: Point, { a, b, c, d, e, f }: Ground): Point {
  const span = a * d - b * c;
  const dx = point.x - e;
  const dy = point.y - f;
  return { x: (d * dx - c * dy) / span, y: (a * dy - b * dx) / span };
}

/** The place drawn at a point of a map of this size. */
export function fromScreen(point: Point, camera: MapCamera, width: number, height: number): GeoPoint {
  return unproject(worldAt(point, groundOf(camera, width, height)));
}

/** The camera with its middle so moved that a place is drawn at a point. */
export function holdPlace(
  place: GeoPoint,
  point: Point,
  camera: MapCamera,
  width: number,
  height: number,
): MapCamera {
  const now = toScreen(place, camera, width, height);
  const [across, down] = camera.offset ?? [0.5, 0.5];
  const middle = { x: width * across + now.x - point.x, y: height * down + now.y - point.y };
  return { ...camera, center: fromScreen(middle, camera, width, height) };
}

/** The smallest bounds around what a map of this size shows. */
export function visibleBounds(camera: MapCamera, width: number, height: number): GeoBounds {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ].map((corner) => fromScreen(corner, camera, width, height));
  const latitudes = corners.map(({ latitude }) => latitude);
  const longitudes = corners.map(({ longitude }) => longitude);
  return {
    southwest: { latitude: Math.min(...latitudes), longitude: Math.min(...longitudes) },
    northeast: { latitude: Math.max(...latitudes), longitude: Math.max(...longitudes) },
  };
}

/** Metres per px at a latitude and scale. */
export function metresPerPixel(latitude: number, scale: number): number {
  return (40_075_016.686 * Math.cos((latitude * Math.PI) / 180)) / worldPixels(scale);
}

/** Metres between two places. */
export function distance(from: GeoPoint, to: GeoPoint): number {
  const radians = Math.PI / 180;
  const dLatitude = (to.latitude - from.latitude) * radians;
  const dLongitude = (to.longitude - from.longitude) * radians;
  const near =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * Math.sin(dLongitude / 2) ** 2;
  return 12_742_017.6 * Math.asin(Math.min(Math.sqrt(near), 1));
}

/** Direction from one place to another, degrees clockwise from north. */
export function bearing(from: GeoPoint, to: GeoPoint): number {
  const a = project(from);
  const b = project(to);
  return (Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI;
}

/** A place on the straight line between two. */
export function between(from: GeoPoint, to: GeoPoint, share: number): GeoPoint {
  return {
    latitude: from.latitude + (to.latitude - from.latitude) * share,
    longitude: from.longitude + (to.longitude - from.longitude) * share,
  };
}

/** Room that is left free, in px: top, right, bottom, left. */
export type MapPadding = readonly [number, number, number, number];

/**
 * The nearest camera (north up) that shows all points with padding (px) around them.
 * @returns undefined without points
 */
export function fitPoints(
  points: readonly GeoPoint[],
  width: number,
  height: number,
  padding: number | MapPadding,
): MapCamera | undefined {
  if (points.length === 0) return undefined;
  const [top, right, bottom, left] =
    typeof padding === 'number' ? [padding, padding, padding, padding] : padding;
  const at = points.map(project);
  const xs = at.map((point) => point.x);
  const ys = at.map((point) => point.y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const room = (size: number, extent: number): number =>
    Math.log2(Math.max(size, 1) / (Math.max(extent, 1e-9) * worldSize));
  const nearest = Math.min(
    room(width - left - right, east - west),
    room(height - top - bottom, south - north),
    18,
  );
  const scale = Math.max(nearest, 3);
  const size = worldPixels(scale);
  const center = unproject({
    x: (west + east) / 2 + (right - left) / 2 / size,
    y: (north + south) / 2 + (bottom - top) / 2 / size,
  });
  return { center, scale };
}
