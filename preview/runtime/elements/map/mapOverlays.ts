import type { GeoPoint } from './mapProjection.ts';
import type { MapLine } from './mapTypes.ts';

/** An arc as `MapContext.addArc` describes it. */
export interface MapArc {
  id: number | string;
  start: GeoPoint;
  end: GeoPoint;
  /** A place that it goes through, … */
  pass?: GeoPoint;
  /** … or the angle (degrees) at which it leaves the straight line. */
  angle?: number;
  width?: number;
  color?: string;
}

const arcParts = 48;

/** An arc as a line of short stretches. */
export function arcLine(arc: MapArc): MapLine {
  const { start, end, pass, angle = 0 } = arc;
  const middle = {
    latitude: (start.latitude + end.latitude) / 2,
    longitude: (start.longitude + end.longitude) / 2,
  };
  const lean = Math.tan((Math.min(Math.max(angle, -85), 85) * Math.PI) / 180) / 2;
  const control = pass
    ? {
        latitude: 2 * pass.latitude - middle.latitude,
        longitude: 2 * pass.longitude - middle.longitude,
      }
    : {
        latitude: middle.latitude + (end.longitude - start.longitude) * lean,
        longitude: middle.longitude - (end.latitude - start.latitude) * lean,
      };
  const along = (name: keyof GeoPoint, t: number): number =>
    (1 - t) ** 2 * start[name] + 2 * t * (1 - t) * control[name] + t ** 2 * end[name];
  const points = Array.from({ length: arcParts + 1 }, (_all, index) => ({
    latitude: along('latitude', index / arcParts),
    longitude: along('longitude', index / arcParts),
  }));
  const { id, width = 5, color = '#000000' } = arc;
  return { id, points, width, color };
}

/** What of a line was passed, as `MapContext.eraseLines` describes it. */
export interface ErasedLine {
  id?: number | string;
  /** How many of its points were passed, and the place on the way to the next. */
  index: number;
  point?: GeoPoint;
  /** Whether what was passed vanishes; it turns grey otherwise. */
  clear?: boolean;
}

const passedColor = '#bbbbbb';

/** What is drawn of a line after a part of it was passed. */
export function eraseLine(line: MapLine, { index, point, clear = true }: ErasedLine): MapLine[] {
  const points = line.points ?? [];
  const here = point ? [point] : [];
  const rest = { ...line, points: [...here, ...points.slice(index + 1)] };
  if (line.colorList) rest.colorList = line.colorList.slice(Math.min(index, line.colorList.length - 1));
  if (clear) return [rest];
  const { colorList: _colors, ...plain } = line;
  return [{ ...plain, points: [...points.slice(0, index + 1), ...here], color: passedColor }, rest];
}
