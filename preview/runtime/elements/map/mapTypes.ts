import type { GeoBounds, GeoPoint } from './mapProjection.ts';

/** Text beside a marker, as the documentation of `<map>` describes it. */
interface MarkerText {
  content?: string;
  color?: string;
  fontSize?: number | string;
  borderRadius?: number | string;
  borderWidth?: number | string;
  borderColor?: string;
  bgColor?: string;
  padding?: number | string;
  textAlign?: string;
  anchorX?: number;
  anchorY?: number;
}

export type MarkerLabel = MarkerText & { x?: number; y?: number };
export type MarkerCallout = MarkerText & { display?: string };

/** An entry of `markers`. */
export interface MapMarker extends GeoPoint {
  id?: number;
  clusterId?: number;
  joinCluster?: boolean;
  title?: string;
  iconPath?: string | { url?: string };
  width?: number | string;
  height?: number | string;
  rotate?: number;
  alpha?: number;
  zIndex?: number | string;
  anchor?: { x?: number; y?: number };
  callout?: MarkerCallout;
  customCallout?: { display?: string; anchorX?: number; anchorY?: number };
  label?: MarkerLabel;
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
  id?: number | string;
  points?: GeoPoint[];
  color?: string;
  /** One colour for each stretch. */
  colorList?: string[];
  width?: number;
  dottedLine?: boolean;
  arrowLine?: boolean;
  arrowIconPath?: string;
  borderColor?: string;
  borderWidth?: number;
  fillColor?: string;
  strokeColor?: string;
  strokeWidth?: number;
  dashArray?: number[];
  zIndex?: number;
  /** Texts along stretches, and how they look. */
  segmentTexts?: { name?: string; startIndex?: number; endIndex?: number }[];
  textStyle?: { textColor?: string; strokeColor?: string; fontSize?: number };
}

/** An entry of `controls`, in px of the map. */
export interface MapControl {
  id?: number;
  position?: { left?: number; top?: number; width?: number; height?: number };
  iconPath?: string;
  clickable?: boolean;
}

/** A picture that lies on the ground. */
export interface GroundOverlay {
  id: number | string;
  src: string;
  bounds: GeoBounds;
  visible?: boolean;
  opacity?: number;
  zIndex?: number;
}

/** What lies on a map. */
export interface MapContent {
  markers: MapMarker[];
  circles: MapCircle[];
  polyline: MapLine[];
  polygons: MapLine[];
  controls?: MapControl[];
  overlays?: GroundOverlay[];
  /** Where the user stands, when the map shows it. */
  location?: GeoPoint;
  locationIcon?: string;
}

/** Markers that lie so close that one stands for all. */
export interface MapCluster {
  clusterId: number;
  center: GeoPoint;
  markerIds: number[];
}
