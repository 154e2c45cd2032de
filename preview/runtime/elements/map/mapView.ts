import { animate, easingOf } from '../easing.ts';
import { MarkerClusters } from './clusterMarkers.ts';
import type { MapFrame } from './mapFrame.ts';
import { type Furniture, FurnitureLayer, furnitureCss } from './mapFurniture.ts';
import { type MapFreedom, MapGestures } from './mapGestures.ts';
import { drawGround } from './mapGround.ts';
import { MarkerLayer, type MarkerSign, markerCss } from './mapMarkers.ts';
import {
  between,
  fitPoints,
  fromScreen,
  type GeoBounds,
  type GeoPoint,
  type MapCamera,
  type MapPadding,
  visibleBounds,
} from './mapProjection.ts';
import { drawShapes } from './mapShapes.ts';
import { MapTiles } from './mapTiles.ts';
import type { MapCluster, MapContent, MapMarker } from './mapTypes.ts';

export type MapTarget =
  | 'marker'
  | 'callout'
  | 'label'
  | 'line'
  | 'control'
  | 'location'
  | 'cluster'
  | 'ground';

/** How a map looks, besides what lies on it. */
export interface MapLook extends Omit<Furniture, 'controls'> {
  satellite: boolean;
  /** Address of tiles with `{x}`, `{y}`, `{z}`; empty for the ground that needs no network. */
  tileUrl: string;
}

/** How a map is used. */
export interface MapViewOptions {
  rpx(): number;
  iconUrl(path: string): string | undefined;
  freedom(): MapFreedom;
  scaleRange(): readonly [number, number];
  look?(): MapLook;
  /** The author's own callouts, by the id of their marker. */
  callouts?(): ReadonlyMap<number, HTMLElement>;
  /** A gesture or a call begins or ends to move the map. */
  moved?(phase: 'begin' | 'end', cause: 'drag' | 'scale' | 'update'): void;
  tapped?(what: MapTarget, id: number, place: GeoPoint): void;
  clustered?(clusters: MapCluster[]): void;
}

/** How markers that lie close are shown as one. */
export interface Clustering {
  enableDefaultStyle: boolean;
  zoomOnClick: boolean;
  gridSize: number;
}

/** Where and how turned a marker is drawn while it moves. */
export interface MarkerPlacing {
  place?: GeoPoint;
  /** degrees clockwise */
  rotate?: number;
}

export const mapCss = `.wx-map{position:absolute;inset:0;overflow:clip;background:#f4f3ef;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.wx-map>canvas,.wx-map>svg,.wx-map>div{position:absolute;inset:0;width:100%;height:100%}
.wx-map>svg{pointer-events:none}
.wx-map>svg [data-line]{pointer-events:stroke;cursor:pointer}
.wx-map>svg [data-location]{pointer-events:auto}
.wx-map-tiles>img{position:absolute;left:0;top:0;width:256px;height:256px;max-width:none;transform-origin:0 0;pointer-events:none}
${markerCss}
${furnitureCss}`;

const plainLook: MapLook = { satellite: false, tileUrl: '', compass: false, scale: false, credit: '' };

/** A map that needs no network: ground, overlays, gestures. Knows nothing of elements. */
export class MapView {
  readonly dom = document.createElement('div');
  camera: MapCamera = { center: { latitude: 39.92, longitude: 116.46 }, scale: 16 };
  content: MapContent = { markers: [], circles: [], polyline: [], polygons: [] };
  clustering: Clustering = { enableDefaultStyle: true, zoomOnClick: true, gridSize: 60 };
  boundary: GeoBounds | undefined;
  private readonly canvas = document.createElement('canvas');
  private readonly tiles = new MapTiles();
  private readonly svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  private readonly markers = new MarkerLayer();
  private readonly furniture = new FurnitureLayer();
  private readonly clusters = new MarkerClusters();
  private shownClusters: MapCluster[] = [];
  private readonly opened = new Set<number>();
  private readonly placings = new Map<number, MarkerPlacing>();
  private readonly gestures: MapGestures;
  private readonly resize = new ResizeObserver(() => this.draw());
  private frame = 0;
  private stop = (): void => {};

  constructor(private readonly options: MapViewOptions) {
    this.dom.className = 'wx-map';
    this.dom.append(this.canvas, this.tiles.dom, this.svg, this.markers.dom, this.furniture.dom);
    this.resize.observe(this.dom);
    const view = this;
    this.gestures = new MapGestures({
      dom: this.dom,
      get size() {
        return view.size;
      },
      get camera() {
        return view.camera;
      },
      freedom: () => options.freedom(),
      halt: () => this.stop(),
      aim: (camera) => this.aim(camera),
      moved: (phase, cause) => options.moved?.(phase, cause),
    });
    this.dom.addEventListener('click', (event) => this.clicked(event));
  }

  destroy(): void {
    this.stop();
    this.gestures.stop();
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
  get region(): GeoBounds {
    const { width, height } = this.size;
    return visibleBounds(this.camera, width, height);
  }

  /** The place under a point of the window. */
  placeAt(clientX: number, clientY: number): GeoPoint {
    const box = this.dom.getBoundingClientRect();
    return fromScreen({ x: clientX - box.left, y: clientY - box.top }, this.camera, box.width, box.height);
  }

  include(points: readonly GeoPoint[], padding: number | MapPadding): void {
    const { width, height } = this.size;
    const fitting = fitPoints(points, width, height, padding);
    if (fitting) this.aim({ ...this.camera, ...fitting });
  }

  /** Moves the camera at once, as far as scales and bounds let it. */
  aim(camera: MapCamera): void {
    const [min, max] = this.options.scaleRange();
    const scale = Math.min(Math.max(camera.scale, min), max);
    this.camera = { ...camera, scale, center: clampTo(camera.center, this.boundary) };
    this.draw();
  }

  /** Glides to a camera within 300 ms. */
  moveTo(target: MapCamera): void {
    this.stop();
    const from = this.camera;
    const ease = easingOf('default');
    this.options.moved?.('begin', 'update');
    this.stop = animate(
      300,
      (share) => {
        const t = ease(share);
        const center = between(from.center, target.center, t);
        this.aim({ ...this.camera, center, scale: from.scale + (target.scale - from.scale) * t });
      },
      () => this.options.moved?.('end', 'update'),
    );
  }

  /** Draws one marker elsewhere, or turned, until the page sets its markers anew. */
  placeMarker(id: number, placing: MarkerPlacing): void {
    this.placings.set(id, placing);
    this.draw();
  }

  /** Where a marker is drawn now; undefined when there is none. */
  markerPlacing(id: number): Required<MarkerPlacing> | undefined {
    const marker = this.content.markers.find((one) => Number(one.id) === id);
    if (!marker) return undefined;
    const { place = marker, rotate = marker.rotate ?? 0 } = this.placings.get(id) ?? {};
    return { place: { latitude: place.latitude, longitude: place.longitude }, rotate };
  }

  setMarkers(markers: MapMarker[]): void {
    this.placings.clear();
    // Copies: `setData` by path changes the page's own objects in place, and what is drawn is known by its object.
    this.content = { ...this.content, markers: markers.map((marker) => ({ ...marker })) };
    this.draw();
  }

  private drawNow(): void {
    const { width, height } = this.size;
    if (width === 0 || height === 0) return;
    const { camera, content } = this;
    const { iconUrl, rpx, look } = this.options;
    const frame: MapFrame = { camera, width, height, rpx: rpx(), iconUrl };
    const { satellite, tileUrl, ...furniture } = look?.() ?? plainLook;
    drawGround(this.canvas, camera, width, height, satellite);
    this.tiles.draw(tileUrl, camera, width, height);
    drawShapes(this.svg, content, frame);
    const signs = this.signs();
    this.markers.draw(signs, frame);
    const callouts = this.options.callouts?.();
    if (callouts && callouts.size > 0) this.markers.placeCallouts(callouts, signs);
    this.furniture.draw({ ...furniture, controls: content.controls ?? none }, frame);
  }

  /** What stands for the markers now: themselves, or clusters of them. */
  private signs(): MarkerSign[] {
    const { markers } = this.content;
    const { gridSize, enableDefaultStyle } = this.clustering;
    const clusters = this.clusters.group(markers, this.camera, gridSize);
    const before = new Set(this.shownClusters.map(({ clusterId }) => clusterId));
    const created = clusters.filter(({ clusterId }) => !before.has(clusterId));
    this.shownClusters = clusters;
    if (created.length > 0) this.options.clustered?.(created);
    const hidden = new Set(clusters.flatMap(({ markerIds }) => markerIds));
    const signs: MarkerSign[] = [];
    for (const marker of markers) {
      const opened = this.opened.has(Number(marker.id));
      if (marker.clusterId === undefined) {
        const placing = this.placings.get(Number(marker.id));
        if (!hidden.has(marker.id as number)) signs.push({ place: marker, ...placing, marker, opened });
        continue;
      }
      // The author draws this cluster by a marker of its own.
      const cluster = clusters.find(({ clusterId }) => clusterId === marker.clusterId);
      if (cluster) signs.push({ place: cluster.center, marker, opened });
    }
    if (enableDefaultStyle) {
      for (const cluster of clusters) signs.push({ place: cluster.center, cluster, opened: false });
    }
    return signs;
  }

  /** The cluster of a number, while it is shown. */
  clusterOf(id: number): MapCluster | undefined {
    return this.shownClusters.find(({ clusterId }) => clusterId === id);
  }

  private clicked(event: MouseEvent): void {
    if (this.gestures.moving) return;
    const target = event.target as Element;
    const place = this.placeAt(event.clientX, event.clientY);
    const idAt = (name: string): number | undefined => {
      const value = target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
      return value === null || value === undefined ? undefined : Number(value || -1);
    };
    const tell = (what: MapTarget, id: number): void => this.options.tapped?.(what, id, place);
    const control = idAt('control');
    const line = idAt('line');
    const marker = idAt('marker');
    const cluster = idAt('cluster');
    if (idAt('compass') !== undefined) this.aim({ ...this.camera, rotate: 0, skew: 0 });
    else if (control !== undefined) tell('control', control);
    else if (line !== undefined) tell('line', line);
    else if (cluster !== undefined) this.clusterTapped(cluster, place);
    else if (idAt('location') !== undefined) tell('location', -1);
    else if (marker !== undefined) this.markerTapped(marker, target, place);
    else {
      if (this.opened.size > 0) this.open();
      tell('ground', -1);
    }
  }

  private markerTapped(id: number, target: Element, place: GeoPoint): void {
    if (target.matches('.wx-map-callout')) this.options.tapped?.('callout', id, place);
    else if (target.matches('.wx-map-label')) this.options.tapped?.('label', id, place);
    else {
      this.open(id);
      const marker = this.content.markers.find((one) => Number(one.id) === id);
      if (marker?.clusterId !== undefined) this.clusterTapped(marker.clusterId, place);
      this.options.tapped?.('marker', id, place);
    }
  }

  private clusterTapped(id: number, place: GeoPoint): void {
    this.options.tapped?.('cluster', id, place);
    const cluster = this.clusterOf(id);
    if (!cluster || !this.clustering.zoomOnClick) return;
    const inside = this.content.markers.filter(({ id: one }) => cluster.markerIds.includes(one as number));
    const { width, height } = this.size;
    const fitting = fitPoints(inside, width, height, 48);
    if (fitting) this.moveTo({ ...fitting, scale: Math.max(fitting.scale, this.camera.scale + 1) });
  }

  private open(id?: number): void {
    this.opened.clear();
    if (id !== undefined) this.opened.add(id);
    this.draw();
  }
}

const none: never[] = [];

function clampTo(place: GeoPoint, bounds: GeoBounds | undefined): GeoPoint {
  if (!bounds) return place;
  const within = (value: number, a: number, b: number): number =>
    Math.min(Math.max(value, Math.min(a, b)), Math.max(a, b));
  const { southwest, northeast } = bounds;
  return {
    latitude: within(place.latitude, southwest.latitude, northeast.latitude),
    longitude: within(place.longitude, southwest.longitude, northeast.longitude),
  };
}
