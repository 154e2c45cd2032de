import { onDrag } from '../drag.ts';
import { animate, easingOf } from '../easing.ts';
import { drawGround } from './mapGround.ts';
import { drawMarkers, drawShapes } from './mapOverlay.ts';
import { fitPoints, fromScreen, type GeoPoint, type MapCamera, toScreen } from './mapProjection.ts';
import type { MapContent } from './mapTypes.ts';

/** How a map is used. */
export interface MapViewOptions {
  rpx(): number;
  iconUrl(path: string): string | undefined;
  canScroll(): boolean;
  canZoom(): boolean;
  scaleRange(): [number, number];
  /** A gesture or a call begins or ends to move the map. */
  moved?(phase: 'begin' | 'end', cause: 'drag' | 'scale' | 'update'): void;
  tapped?(what: 'marker' | 'callout' | 'label' | 'line' | 'ground', id: number, place: GeoPoint): void;
}

export const mapCss = `.wx-map{position:absolute;inset:0;overflow:clip;background:#f4f3ef;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.wx-map>canvas,.wx-map>svg,.wx-map>div{position:absolute;inset:0;width:100%;height:100%}
.wx-map>svg polyline{pointer-events:stroke}
.wx-map-markers{pointer-events:none}
.wx-map-marker{position:absolute;left:0;top:0;width:0;height:0}
.wx-map-marker>*{position:absolute;pointer-events:auto;cursor:pointer}
.wx-map-marker>img{transform-origin:50% 50%;max-width:none}
.wx-map-callout{transform:translateX(-50%);white-space:pre;border:0 solid #fff;background:#fff;font-size:14px;line-height:1.4;box-shadow:0 1px 6px rgba(0,0,0,.16)}
.wx-map-callout:after{content:"";position:absolute;left:50%;bottom:-6px;border:6px solid transparent;border-bottom:0;border-top-color:inherit;margin-left:-6px}
.wx-map-label{white-space:pre;border:0 solid #000;font-size:14px;line-height:1.4}`;

/** A map that needs no network: ground, overlays, drag, zoom. Knows nothing of elements. */
export class MapView {
  readonly dom = document.createElement('div');
  camera: MapCamera = { center: { latitude: 39.92, longitude: 116.46 }, scale: 16 };
  content: MapContent = { markers: [], circles: [], polyline: [], polygons: [] };
  private readonly canvas = document.createElement('canvas');
  private readonly svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  private readonly markers = document.createElement('div');
  private readonly opened = new Set<number>();
  private readonly resize = new ResizeObserver(() => this.draw());
  private frame = 0;
  private stop = (): void => {};
  private zoomEnd: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: MapViewOptions) {
    this.dom.className = 'wx-map';
    this.markers.className = 'wx-map-markers';
    this.dom.append(this.canvas, this.svg, this.markers);
    this.resize.observe(this.dom);
    this.listen();
  }

  destroy(): void {
    this.stop();
    this.resize.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** Draws in the next frame, however often it is asked. */
  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawNow());
  }

  get size(): { width: number; height: number } {
    return { width: this.dom.clientWidth, height: this.dom.clientHeight };
  }

  /** The places at the south-west and north-east corners. */
  get region(): { southwest: GeoPoint; northeast: GeoPoint } {
    const { width, height } = this.size;
    return {
      southwest: fromScreen({ x: 0, y: height }, this.camera, width, height),
      northeast: fromScreen({ x: width, y: 0 }, this.camera, width, height),
    };
  }

  /** The place under a point of the window. */
  placeAt(clientX: number, clientY: number): GeoPoint {
    const box = this.dom.getBoundingClientRect();
    return fromScreen({ x: clientX - box.left, y: clientY - box.top }, this.camera, box.width, box.height);
  }

  include(points: readonly GeoPoint[], padding: number): void {
    const { width, height } = this.size;
    const camera = fitPoints(points, width, height, padding);
    if (!camera) return;
    this.camera = camera;
    this.draw();
  }

  /** Glides to a camera within 300 ms. */
  moveTo(target: MapCamera): void {
    this.stop();
    const from = this.camera;
    const ease = easingOf('default');
    const between = (a: number, b: number, t: number): number => a + (b - a) * t;
    this.options.moved?.('begin', 'update');
    this.stop = animate(
      300,
      (share) => {
        const t = ease(share);
        const latitude = between(from.center.latitude, target.center.latitude, t);
        const longitude = between(from.center.longitude, target.center.longitude, t);
        this.camera = { center: { latitude, longitude }, scale: between(from.scale, target.scale, t) };
        this.drawNow();
      },
      () => this.options.moved?.('end', 'update'),
    );
  }

  /** Zooms by a factor of 2 to the `steps`, holding what lies under a point of the window. */
  zoomAt(clientX: number, clientY: number, steps: number): void {
    const [min, max] = this.options.scaleRange();
    const scale = Math.min(Math.max(this.camera.scale + steps, min), max);
    if (scale === this.camera.scale) return;
    const held = this.placeAt(clientX, clientY);
    const { width, height } = this.size;
    this.camera = { ...this.camera, scale };
    const box = this.dom.getBoundingClientRect();
    const now = toScreen(held, this.camera, width, height);
    const x = width / 2 + now.x - (clientX - box.left);
    const y = height / 2 + now.y - (clientY - box.top);
    this.camera = { center: fromScreen({ x, y }, this.camera, width, height), scale };
    this.draw();
  }

  private drawNow(): void {
    const { width, height } = this.size;
    if (width === 0 || height === 0) return;
    const { camera, content, opened } = this;
    const { iconUrl, rpx } = this.options;
    const frame = { camera, width, height, rpx: rpx(), iconUrl, opened };
    drawGround(this.canvas, camera, width, height);
    drawShapes(this.svg, content, frame);
    drawMarkers(this.markers, content, frame);
  }

  private listen(): void {
    let from = this.camera;
    onDrag(this.dom, {
      accepts: () => this.options.canScroll(),
      start: () => {
        this.stop();
        from = this.camera;
        this.options.moved?.('begin', 'drag');
      },
      move: (dx, dy) => {
        const { width, height } = this.size;
        const center = fromScreen({ x: width / 2 - dx, y: height / 2 - dy }, from, width, height);
        this.camera = { ...this.camera, center };
        this.draw();
      },
      end: () => this.options.moved?.('end', 'drag'),
    });
    this.dom.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
    this.dom.addEventListener('dblclick', (event) => {
      if (this.options.canZoom()) this.zoomAt(event.clientX, event.clientY, 1);
    });
    this.dom.addEventListener('click', (event) => this.clicked(event));
  }

  private wheeled(event: WheelEvent): void {
    if (!this.options.canZoom()) return;
    event.preventDefault();
    if (!this.zoomEnd) this.options.moved?.('begin', 'scale');
    clearTimeout(this.zoomEnd);
    this.zoomEnd = setTimeout(() => {
      this.zoomEnd = undefined;
      this.options.moved?.('end', 'scale');
    }, 200);
    this.zoomAt(event.clientX, event.clientY, -event.deltaY / 300);
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const place = this.placeAt(event.clientX, event.clientY);
    const line = target.closest('[data-line]');
    const marker = target.closest<HTMLElement>('[data-marker]');
    if (line) {
      this.options.tapped?.('line', Number(line.getAttribute('data-line')), place);
      return;
    }
    if (!marker) {
      if (this.opened.size > 0) {
        this.opened.clear();
        this.draw();
      }
      this.options.tapped?.('ground', -1, place);
      return;
    }
    const id = Number(marker.dataset.marker || -1);
    if (target.matches('.wx-map-callout')) {
      this.options.tapped?.('callout', id, place);
      return;
    }
    if (target.matches('.wx-map-label')) {
      this.options.tapped?.('label', id, place);
      return;
    }
    this.opened.clear();
    this.opened.add(id);
    this.draw();
    this.options.tapped?.('marker', id, place);
  }
}
