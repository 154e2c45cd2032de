import { type MapFrame, placeIn, shape } from './mapFrame.ts';
import { groundOf, metresPerPixel, type Point, project } from './mapProjection.ts';
import type { GroundOverlay, MapCircle, MapContent, MapLine } from './mapTypes.ts';

function listOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

function drawArea(area: MapLine, frame: MapFrame): SVGElement {
  const { points = [], fillColor = 'none', strokeColor = 'none', strokeWidth = 1, dashArray } = area;
  const polygon = shape('polygon', {
    points: listOf(points.map((point) => placeIn(frame, point))),
    fill: fillColor,
    stroke: strokeColor,
    'stroke-width': strokeWidth,
  });
  if (dashArray?.some((length) => length > 0)) polygon.setAttribute('stroke-dasharray', dashArray.join(' '));
  return polygon;
}

function drawCircle(circle: MapCircle, frame: MapFrame): SVGElement {
  const { x, y } = placeIn(frame, circle);
  const radius = (circle.radius ?? 0) / metresPerPixel(circle.latitude, frame.camera.scale);
  const { fillColor = 'none', color = 'none', strokeWidth = 1 } = circle;
  return shape('ellipse', {
    cx: x,
    cy: y,
    rx: radius,
    ry: radius * Math.cos(((frame.camera.skew ?? 0) * Math.PI) / 180),
    fill: fillColor,
    stroke: color,
    'stroke-width': strokeWidth,
  });
}

/** Signs of the way's direction, so many px apart. */
const arrowGap = 32;

function drawArrows(line: MapLine, points: readonly Point[], size: number, frame: MapFrame): SVGElement[] {
  const arrows: SVGElement[] = [];
  const icon = line.arrowIconPath ? frame.iconUrl(line.arrowIconPath) : undefined;
  let next = arrowGap / 2;
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    for (; next <= length; next += arrowGap) {
      const x = from.x + ((to.x - from.x) * next) / length;
      const y = from.y + ((to.y - from.y) * next) / length;
      const transform = `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${turn.toFixed(1)})`;
      arrows.push(
        icon
          ? // WeChat's pictures of arrows point up.
            shape('image', {
              href: icon,
              x: -size / 2,
              y: -size / 2,
              width: size,
              height: size,
              transform: `${transform} rotate(90)`,
            })
          : shape('path', {
              d: `M${-size * 0.2},${-size * 0.26}L${size * 0.14},0L${-size * 0.2},${size * 0.26}`,
              fill: 'none',
              stroke: '#fff',
              'stroke-width': Math.max(size * 0.14, 1),
              transform,
            }),
      );
    }
    next -= length;
  }
  return arrows;
}

function drawTexts(line: MapLine, points: readonly Point[]): SVGElement[] {
  const { textColor = '#000', strokeColor = '#fff', fontSize = 14 } = line.textStyle ?? {};
  return (line.segmentTexts ?? []).flatMap(({ name, startIndex = 0, endIndex = points.length - 1 }) => {
    const from = points[startIndex];
    const to = points[endIndex];
    if (!name || !from || !to) return [];
    const text = shape('text', {
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2,
      fill: textColor,
      stroke: strokeColor,
      'stroke-width': 3,
      'paint-order': 'stroke',
      'font-size': fontSize,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
    });
    text.textContent = name;
    return [text];
  });
}

function drawLine(line: MapLine, index: number, frame: MapFrame): SVGElement[] {
  const at = (line.points ?? []).map((point) => placeIn(frame, point));
  const size = line.width ?? 4;
  const round = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const stroke = (points: readonly Point[], color: string, width: number): SVGElement =>
    shape('polyline', { ...round, points: listOf(points), stroke: color, 'stroke-width': width });
  const parts: SVGElement[] = [];
  if (line.borderWidth) parts.push(stroke(at, line.borderColor ?? '#000000', size + 2 * line.borderWidth));
  const colors = line.colorList ?? [];
  if (colors.length > 0) {
    for (const [part, from] of at.slice(0, -1).entries()) {
      const color = colors[Math.min(part, colors.length - 1)] as string;
      parts.push(stroke([from, at[part + 1] as Point], color, size));
    }
  } else {
    const plain = stroke(at, line.color ?? '#000000', size);
    if (line.dottedLine) plain.setAttribute('stroke-dasharray', `${size * 2} ${size * 1.6}`);
    parts.push(plain);
  }
  if (line.arrowLine) parts.push(...drawArrows(line, at, size, frame));
  parts.push(...drawTexts(line, at));
  // A finger needs more than a hair to hit.
  const touch = stroke(at, 'transparent', Math.max(size, 14));
  touch.setAttribute('data-line', String(index));
  return [...parts, touch];
}

function drawOverlay(overlay: GroundOverlay, frame: MapFrame): SVGElement[] {
  const href = frame.iconUrl(overlay.src);
  if (overlay.visible === false || href === undefined) return [];
  const { southwest, northeast } = overlay.bounds;
  const { a, b, c, d } = groundOf(frame.camera, frame.width, frame.height);
  const upper = project({ latitude: northeast.latitude, longitude: southwest.longitude });
  const lower = project({ latitude: southwest.latitude, longitude: northeast.longitude });
  const { x, y } = placeIn(frame, { latitude: northeast.latitude, longitude: southwest.longitude });
  const wide = lower.x - upper.x;
  const high = lower.y - upper.y;
  const matrix = [a * wide, b * wide, c * high, d * high, x, y].join(' ');
  return [
    shape('image', {
      href,
      width: 1,
      height: 1,
      preserveAspectRatio: 'none',
      opacity: overlay.opacity ?? 1,
      transform: `matrix(${matrix})`,
    }),
  ];
}

function drawLocation(content: MapContent, frame: MapFrame): SVGElement[] {
  if (!content.location) return [];
  const { x, y } = placeIn(frame, content.location);
  const url = content.locationIcon ? frame.iconUrl(content.locationIcon) : undefined;
  const mark = { 'data-location': '' };
  if (url) return [shape('image', { ...mark, href: url, x: x - 16, y: y - 16, width: 32, height: 32 })];
  return [
    shape('circle', { ...mark, cx: x, cy: y, r: 22, fill: 'rgba(66,133,244,.15)' }),
    shape('circle', { ...mark, cx: x, cy: y, r: 7, fill: '#4285f4', stroke: '#fff', 'stroke-width': 2.5 }),
  ];
}

const byHeight = (a: { zIndex?: number }, b: { zIndex?: number }): number =>
  (a.zIndex ?? 0) - (b.zIndex ?? 0);

/** Draws pictures on the ground, areas, circles, lines and the user's own place. */
export function drawShapes(svg: SVGSVGElement, content: MapContent, frame: MapFrame): void {
  const overlays = [...(content.overlays ?? [])].sort(byHeight);
  svg.replaceChildren(
    ...overlays.flatMap((overlay) => drawOverlay(overlay, frame)),
    ...[...content.polygons].sort(byHeight).map((area) => drawArea(area, frame)),
    ...content.circles.map((circle) => drawCircle(circle, frame)),
    ...content.polyline.flatMap((line, index) => drawLine(line, index, frame)),
    ...drawLocation(content, frame),
  );
}
