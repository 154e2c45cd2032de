/** A point or a vector; the unit is the caller's. */
export interface Point {
  x: number;
  y: number;
}

/** An upright rectangle. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  from: Point;
  to: Point;
}

export function rightOf(rect: Rect): number {
  return rect.x + rect.width;
}

export function bottomOf(rect: Rect): number {
  return rect.y + rect.height;
}

export function centerOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Whether the point lies in the rectangle, its edges included. */
export function containsPoint(rect: Rect, point: Point): boolean {
  return point.x >= rect.x && point.x <= rightOf(rect) && point.y >= rect.y && point.y <= bottomOf(rect);
}

/** Whether two rectangles share area (touching edges do not count). */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a);
}

/** What two rectangles share; undefined when that is nothing. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  if (!overlaps(a, b)) return undefined;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.min(rightOf(a), rightOf(b)) - x,
    height: Math.min(bottomOf(a), bottomOf(b)) - y,
  };
}

/** The smallest rectangle around all; undefined for none. */
export function unionOf(rects: readonly Rect[]): Rect | undefined {
  const [first, ...rest] = rects;
  if (!first) return undefined;
  let { x, y } = first;
  let right = rightOf(first);
  let bottom = bottomOf(first);
  for (const rect of rest) {
    x = Math.min(x, rect.x);
    y = Math.min(y, rect.y);
    right = Math.max(right, rightOf(rect));
    bottom = Math.max(bottom, bottomOf(rect));
  }
  return { x, y, width: right - x, height: bottom - y };
}

/** Grows a rectangle on all sides; a negative amount shrinks it, never below nothing. */
export function inflate(rect: Rect, amount: number): Rect {
  const dx = Math.max(amount, -rect.width / 2);
  const dy = Math.max(amount, -rect.height / 2);
  return { x: rect.x - dx, y: rect.y - dy, width: rect.width + 2 * dx, height: rect.height + 2 * dy };
}

/** Grows a rectangle about its centre until it is at least so large both ways. */
export function atLeast(rect: Rect, size: number): Rect {
  const width = Math.max(rect.width, size);
  const height = Math.max(rect.height, size);
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}

/** The rectangle with two opposite corners at the given points. */
export function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

export function translate(rect: Rect, by: Point): Rect {
  return { ...rect, x: rect.x + by.x, y: rect.y + by.y };
}

/** Multiplies place and size, e.g. from page px to screen px. */
export function scaleRect(rect: Rect, factor: number): Rect {
  return {
    x: rect.x * factor,
    y: rect.y * factor,
    width: rect.width * factor,
    height: rect.height * factor,
  };
}

/** Turns a point about a centre, clockwise (y points down), in degrees. */
export function rotatePoint(point: Point, center: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const dx = point.x - center.x;
  const dy = point.y - center.y;
  return { x: center.x + dx * cos - dy * sin, y: center.y + dx * sin + dy * cos };
}

/** Corners of a rectangle turned about its own centre: top left, top right, bottom right, bottom left. */
export function cornersOf(rect: Rect, degrees = 0): [Point, Point, Point, Point] {
  const corners: [Point, Point, Point, Point] = [
    { x: rect.x, y: rect.y },
    { x: rightOf(rect), y: rect.y },
    { x: rightOf(rect), y: bottomOf(rect) },
    { x: rect.x, y: bottomOf(rect) },
  ];
  if (degrees === 0) return corners;
  const center = centerOf(rect);
  return corners.map((corner) => rotatePoint(corner, center, degrees)) as [Point, Point, Point, Point];
}

/** The upright rectangle around a turned one. */
export function boundsOfRotated(rect: Rect, degrees: number): Rect {
  if (degrees % 180 === 0) return rect;
  const corners = cornersOf(rect, degrees);
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether the point lies in a rectangle turned about its own centre. */
export function containsRotated(rect: Rect, degrees: number, point: Point): boolean {
  return containsPoint(rect, degrees === 0 ? point : rotatePoint(point, centerOf(rect), -degrees));
}

/** Clockwise angle in degrees, 0 to 360, of the way from the centre to the point; 0 is straight up. */
export function angleTo(center: Point, point: Point): number {
  const degrees = (Math.atan2(point.y - center.y, point.x - center.x) * 180) / Math.PI + 90;
  return ((degrees % 360) + 360) % 360;
}

export function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
