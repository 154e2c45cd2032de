import { toPx } from '../lengths.ts';
import { type MapCamera, metresPerPixel, toScreen } from './mapProjection.ts';
import type { MapContent, MapLine, MapMarker } from './mapTypes.ts';

/** The view that an overlay is drawn for. */
export interface MapFrame {
  camera: MapCamera;
  width: number;
  height: number;
  rpx: number;
  iconUrl(path: string): string | undefined;
  /** Ids of markers whose callout was opened by a tap. */
  opened: ReadonlySet<number>;
}

const namespace = 'http://www.w3.org/2000/svg';

/** WeChat writes transparency as the last two digits of `#rrggbbaa`, which CSS understands as well. */
function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function pointsOf(line: MapLine, frame: MapFrame): string {
  return (line.points ?? [])
    .map((point) => toScreen(point, frame.camera, frame.width, frame.height))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
}

/** Draws circles, lines, areas and the user's own place. */
export function drawShapes(svg: SVGSVGElement, content: MapContent, frame: MapFrame): void {
  const { camera, width, height } = frame;
  svg.replaceChildren();
  for (const area of content.polygons) {
    const { fillColor = 'none', strokeColor = 'none', strokeWidth = 1 } = area;
    const look = { fill: fillColor, stroke: strokeColor, 'stroke-width': strokeWidth };
    svg.append(shape('polygon', { points: pointsOf(area, frame), ...look }));
  }
  for (const circle of content.circles) {
    const { x, y } = toScreen(circle, camera, width, height);
    const r = (circle.radius ?? 0) / metresPerPixel(circle.latitude, camera.scale);
    const { fillColor = 'none', color = 'none', strokeWidth = 1 } = circle;
    svg.append(
      shape('circle', { cx: x, cy: y, r, fill: fillColor, stroke: color, 'stroke-width': strokeWidth }),
    );
  }
  for (const [index, line] of content.polyline.entries()) {
    const points = pointsOf(line, frame);
    const size = line.width ?? 4;
    const look = {
      points,
      fill: 'none',
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      'data-line': index,
    };
    if (line.borderWidth) {
      svg.append(
        shape('polyline', {
          ...look,
          stroke: line.borderColor ?? '#000',
          'stroke-width': size + 2 * line.borderWidth,
        }),
      );
    }
    const stroke = shape('polyline', { ...look, stroke: line.color ?? '#000000', 'stroke-width': size });
    if (line.dottedLine) stroke.setAttribute('stroke-dasharray', `${size * 2} ${size * 1.6}`);
    svg.append(stroke);
  }
  if (content.location) {
    const { x, y } = toScreen(content.location, camera, width, height);
    svg.append(
      shape('circle', { cx: x, cy: y, r: 22, fill: 'rgba(66,133,244,.15)' }),
      shape('circle', { cx: x, cy: y, r: 7, fill: '#4285f4', stroke: '#fff', 'stroke-width': 2.5 }),
    );
  }
}

/** WeChat's own pin, for markers without a picture. */
const pin =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="${namespace}" viewBox="0 0 40 52"><ellipse cx="20" cy="48.6" rx="7" ry="2.6" fill="#000" opacity=".18"/><path d="M20 48S4 31.6 4 19a16 16 0 0132 0c0 12.6-16 29-16 29z" fill="#fa5151"/><circle cx="20" cy="19" r="6.4" fill="#fff"/></svg>`,
  );

function textBox(text: NonNullable<MapMarker['label']>, className: string): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  box.textContent = text.content ?? '';
  const { color, fontSize, borderRadius, borderWidth, borderColor, bgColor, padding, textAlign } = text;
  const px = (value: number | undefined): string => (value === undefined ? '' : `${value}px`);
  Object.assign(box.style, {
    color: color ?? '',
    fontSize: px(fontSize),
    borderRadius: px(borderRadius),
    borderWidth: px(borderWidth),
    borderColor: borderColor ?? '',
    backgroundColor: bgColor ?? '',
    padding: px(padding),
    textAlign: textAlign ?? '',
  });
  return box;
}

function drawMarker(marker: MapMarker, frame: MapFrame): HTMLElement {
  const { x, y } = toScreen(marker, frame.camera, frame.width, frame.height);
  const holder = document.createElement('div');
  holder.className = 'wx-map-marker';
  holder.dataset.marker = String(marker.id ?? '');
  holder.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`;
  holder.style.zIndex = String(marker.zIndex ?? 0);
  const picture = document.createElement('img');
  const path = typeof marker.iconPath === 'object' ? marker.iconPath.url : marker.iconPath;
  const url = path ? frame.iconUrl(path) : undefined;
  picture.src = url ?? pin;
  picture.draggable = false;
  const width = toPx(marker.width, frame.rpx) ?? (url ? undefined : 30);
  const height = toPx(marker.height, frame.rpx) ?? (url ? undefined : 39);
  const { x: anchorX = 0.5, y: anchorY = 1 } = marker.anchor ?? {};
  if (width !== undefined) picture.style.width = `${width}px`;
  if (height !== undefined) picture.style.height = `${height}px`;
  picture.style.transform = `translate(${-anchorX * 100}%,${-anchorY * 100}%) rotate(${marker.rotate ?? 0}deg)`;
  picture.style.opacity = String(marker.alpha ?? 1);
  holder.append(picture);
  const { label, title } = marker;
  const opened = frame.opened.has(marker.id ?? -1);
  const plain = title ? { content: title, padding: 8, borderRadius: 4 } : undefined;
  const callout: MapMarker['callout'] = marker.callout?.content ? marker.callout : plain;
  if (callout && (opened || callout.display === 'ALWAYS')) {
    const bubble = textBox(callout, 'wx-map-callout');
    const { anchorX: dx = 0, anchorY: dy = 0 } = callout;
    bubble.style.marginLeft = `${dx}px`;
    bubble.style.bottom = `${(height ?? 39) * anchorY + 8 - dy}px`;
    holder.append(bubble);
  }
  if (label?.content) {
    const tag = textBox(label, 'wx-map-label');
    tag.style.left = `${label.anchorX ?? label.x ?? 0}px`;
    tag.style.top = `${label.anchorY ?? label.y ?? 0}px`;
    holder.append(tag);
  }
  return holder;
}

/** Draws markers with their callouts and labels. */
export function drawMarkers(layer: HTMLElement, content: MapContent, frame: MapFrame): void {
  layer.replaceChildren(...content.markers.map((marker) => drawMarker(marker, frame)));
}
