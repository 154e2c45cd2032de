import type { GeoPoint } from './mapProjection.ts';

/** Text beside a marker, as the documentation of `<map>` describes it. */
interface MarkerText {
  content?: string;
  color?: string;
  fontSize?: number;
  borderRadius?: number;
  borderWidth?: number;
  borderColor?: string;
  bgColor?: string;
  padding?: number;
  textAlign?: string;
  anchorX?: number;
  anchorY?: number;
}

/** An entry of `markers`. */
export interface MapMarker extends GeoPoint {
  id?: number;
  title?: string;
  iconPath?: string | { url?: string };
  width?: number | string;
  height?: number | string;
  rotate?: number;
  alpha?: number;
  zIndex?: number;
  anchor?: { x?: number; y?: number };
  callout?: MarkerText & { display?: string };
  label?: MarkerText & { x?: number; y?: number };
  customCallout?: unknown;
  ariaLabel?: string;
}

/** An entry of `circles`; radius in metres. */
export interface MapCircle extends GeoPoint {
  color?: string;
  fillColor?: string;
  radius?: number;
  strokeWidth?: number;
}

/** An entry of `polyline` or `polygons`; widths in px. */
export interface MapLine {
  points?: GeoPoint[];
  color?: string;
  width?: number;
  dottedLine?: boolean;
  borderColor?: string;
  borderWidth?: number;
  fillColor?: string;
  strokeColor?: string;
  strokeWidth?: number;
}

/** What lies on a map. */
export interface MapContent {
  markers: MapMarker[];
  circles: MapCircle[];
  polyline: MapLine[];
  polygons: MapLine[];
  /** Where the user stands, when the map shows it. */
  location?: GeoPoint;
}
