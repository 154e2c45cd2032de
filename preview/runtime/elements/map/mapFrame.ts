import { type GeoPoint, type MapCamera, type Point, toScreen } from './mapProjection.ts';

/** One picture of the map: what is drawn now, and with what. */
export interface MapFrame {
  camera: MapCamera;
  width: number;
  height: number;
  /** px per rpx */
  rpx: number;
  /** URL of a picture; undefined when there is none. */
  iconUrl(path: string): string | undefined;
}

/** Where a place is drawn in a frame. */
export function placeIn(frame: MapFrame, place: GeoPoint): Point {
  return toScreen(place, frame.camera, frame.width, frame.height);
}

const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes. WeChat's colours `#rrggbbaa` are CSS's as well. */
export function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
