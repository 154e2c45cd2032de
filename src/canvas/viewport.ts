import type { Point, Rect } from './geometry.ts';

/** How the page is seen: `scale` screen px for a page px, its origin at `x`, `y` of the canvas. */
export interface Viewport {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export const MIN_SCALE = 0.1;
export const MAX_SCALE = 8;

/** Free space around the phone when it is fitted, screen px: room for name tags above and handles beside it. */
const MARGIN = { x: 48, top: 48, bottom: 40 };

export function toScreen(viewport: Viewport, point: Point): Point {
  return { x: viewport.x + point.x * viewport.scale, y: viewport.y + point.y * viewport.scale };
}

export function toPage(viewport: Viewport, point: Point): Point {
  return { x: (point.x - viewport.x) / viewport.scale, y: (point.y - viewport.y) / viewport.scale };
}

export function rectToScreen(viewport: Viewport, rect: Rect): Rect {
  const { x, y } = toScreen(viewport, rect);
  return { x, y, width: rect.width * viewport.scale, height: rect.height * viewport.scale };
}

export function clampScale(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}

/** Zooms so that what is at `anchor` (canvas px) stays there. */
export function zoomAt(viewport: Viewport, scale: number, anchor: Point): Viewport {
  const next = clampScale(scale);
  const page = toPage(viewport, anchor);
  return { scale: next, x: anchor.x - page.x * next, y: anchor.y - page.y * next };
}

/** The scale at which a phone's screen fits the canvas with room around it; never above 1, to stay true. */
export function fitScale(canvas: Size, screen: Size): number {
  const across = (canvas.width - 2 * MARGIN.x) / screen.width;
  const down = (canvas.height - MARGIN.top - MARGIN.bottom) / screen.height;
  return clampScale(Math.min(1, across, down));
}

/** The phone in the middle, its top at the top: where a page starts to be read. */
export function homeViewport(canvas: Size, screen: Size, scale: number): Viewport {
  const spare = canvas.height - screen.height * scale;
  return {
    scale,
    x: Math.round((canvas.width - screen.width * scale) / 2),
    y: Math.round(Math.max(MARGIN.top, spare / 2)),
  };
}

/** Keeps a third of the canvas' height and width filled with page, so that it cannot be lost by panning. */
export function keepInSight(viewport: Viewport, canvas: Size, page: Size): Viewport {
  const width = page.width * viewport.scale;
  const height = page.height * viewport.scale;
  const across = Math.min(width, canvas.width) / 3;
  const down = Math.min(height, canvas.height) / 3;
  return {
    ...viewport,
    x: Math.min(canvas.width - across, Math.max(across - width, viewport.x)),
    y: Math.min(canvas.height - down, Math.max(down - height, viewport.y)),
  };
}

/** The smallest pan that brings a rectangle (page px) into sight, its top first when it is larger. */
export function reveal(viewport: Viewport, canvas: Size, rect: Rect, margin = 40): Viewport {
  const on = rectToScreen(viewport, rect);
  const along = (start: number, length: number, room: number) => {
    if (start >= margin && start + length <= room - margin) return 0;
    if (length > room - 2 * margin)
      return start > margin || start + length < room - margin ? margin - start : 0;
    return start < margin ? margin - start : room - margin - (start + length);
  };
  const x = viewport.x + along(on.x, on.width, canvas.width);
  return { ...viewport, x, y: viewport.y + along(on.y, on.height, canvas.height) };
}

/**
 * How fast to scroll while something is dragged near an edge, px a frame: nothing inside, more the nearer (and
 * beyond) the edge, and only towards where the page goes on.
 * @param page where the page is on the canvas
 */
export function autoScrollSpeed(point: Point, canvas: Size, page: Rect, zone = 48, fastest = 18): Point {
  const along = (at: number, room: number, start: number, length: number) => {
    if (at < zone && start < 0) return -Math.min(1, (zone - at) / zone) * fastest;
    if (at > room - zone && start + length > room) return Math.min(1, (at - room + zone) / zone) * fastest;
    return 0;
  };
  return {
    x: along(point.x, canvas.width, page.x, page.width),
    y: along(point.y, canvas.height, page.y, page.height),
  };
}
