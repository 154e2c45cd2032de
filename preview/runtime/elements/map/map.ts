import { createEvents } from '../../wx/events.ts';
import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { elementAt } from '../dispatch.ts';
import { registerContext } from '../nodeContext.ts';
import { isNews } from '../reports.ts';
import type { MapState } from './mapActions.ts';
import { linesLeft } from './mapActions.ts';
import { createMapContext, registerMap } from './mapContext.ts';
import type { MapFreedom } from './mapGestures.ts';
import { arcLine } from './mapOverlays.ts';
import type { GeoPoint } from './mapProjection.ts';
import type { MapCircle, MapControl, MapLine, MapMarker } from './mapTypes.ts';
import { type MapLook, type MapTarget, MapView, mapCss } from './mapView.ts';
import { stopMotion } from './markerMotion.ts';

const properties = {
  longitude: 116.46,
  latitude: 39.92,
  scale: 16,
  minScale: 3,
  maxScale: 20,
  markers: [] as MapMarker[],
  covers: [] as MapMarker[],
  polyline: [] as MapLine[],
  circles: [] as MapCircle[],
  controls: [] as MapControl[],
  polygons: [] as MapLine[],
  includePoints: [] as GeoPoint[],
  rotate: 0,
  skew: 0,
  showLocation: false,
  showCompass: false,
  showScale: false,
  enableZoom: true,
  enableScroll: true,
  enableRotate: false,
  enableOverlooking: false,
  enableSatellite: false,
  setting: null as Record<string, unknown> | null,
};

type MapProperties = typeof properties;

/** Attributes that aim the map; any of them said anew moves it. */
const aims = ['latitude', 'longitude', 'scale', 'rotate', 'skew'] as const;

type Aim = (typeof aims)[number];

/** px around `include-points`. */
const includePadding = 24;

class MapBody implements MapState {
  readonly slot = document.createElement('div');
  readonly host;
  readonly view: MapView;
  readonly arcs: MapState['arcs'] = new Map();
  readonly overlays: MapState['overlays'] = new Map();
  readonly erased: MapState['erased'] = new Map();
  readonly events;
  locationIcon = '';
  private added: MapMarker[] | undefined;
  private living = false;
  private forget = (): void => {};

  constructor(private readonly handle: ElementHandle<MapProperties>) {
    const { dom, props, context } = handle;
    this.host = context.host;
    this.events = createEvents(this.host);
    this.view = new MapView({
      rpx: () => context.host.rpx(),
      iconUrl: (path) => resourceUrl(handle, path),
      freedom: () => this.freedom(),
      scaleRange: () => [Math.max(props.minScale, 3), Math.min(props.maxScale, 20)],
      look: () => this.look(),
      callouts: () => this.callouts(),
      moved: (phase, cause) => this.moved(phase, cause),
      tapped: (what, id, place) => this.tapped(what, id, place),
      clustered: (clusters) => this.events.tell('markerClusterCreate', { clusters }),
    });
    registerMap(dom, this);
    registerContext(
      dom,
      createMapContext(context.host, () => this),
    );
    this.slot.className = 'wx-map-slot';
    dom.append(this.view.dom, this.slot);
    this.slot.addEventListener('click', (event) => this.calloutClicked(event));
    // WeChat tells with a tap on the map where on earth it was.
    handle.component.addListener('tap', (event) => {
      const original = event.getOriginalEvent() as PointerEvent | undefined;
      const finger = (original as unknown as TouchEvent | undefined)?.changedTouches?.[0] ?? original;
      if (!finger || typeof finger.clientX !== 'number') return;
      Object.assign(event.detail as object, this.view.placeAt(finger.clientX, finger.clientY));
    });
  }

  attached(): void {
    this.living = true;
    this.forget = this.host.onChange(() => this.refresh());
    this.aim(aims);
    this.refresh();
    requestAnimationFrame(() => {
      if (!this.living) return;
      this.include();
      requestAnimationFrame(() => this.living && this.handle.emit('updated'));
    });
  }

  detached(): void {
    this.living = false;
    this.forget();
    stopMotion(this.view);
    this.view.destroy();
  }

  update(changed: ReadonlySet<keyof MapProperties>): void {
    if (changed.has('markers') || changed.has('covers')) {
      this.added = undefined;
      this.view.setMarkers(this.markers());
    }
    if (changed.has('polyline')) this.erased.clear();
    this.refresh();
    if (!this.living) return;
    const moving = aims.filter(
      (name) => changed.has(name) || (changed.has('setting') && name in (this.handle.props.setting ?? {})),
    );
    if (moving.length > 0) {
      this.moved('begin', 'update');
      this.aim(moving);
      this.moved('end', 'update');
    }
    if (changed.has('includePoints')) this.include();
    requestAnimationFrame(() => this.living && this.handle.emit('updated'));
  }

  markers(): MapMarker[] {
    return this.added ?? [...this.handle.props.markers, ...this.handle.props.covers];
  }

  setMarkers(markers: MapMarker[]): void {
    this.added = markers;
    this.view.setMarkers(markers);
  }

  lines(): MapLine[] {
    return this.handle.props.polyline;
  }

  showsLocation(): boolean {
    return this.on('showLocation') && this.host.scenario.permission === 'allow';
  }

  refresh(): void {
    const { circles, polygons, controls } = this.handle.props;
    const { content } = this.view;
    this.view.content = {
      markers: content.markers,
      circles,
      polygons,
      controls: [...controls],
      polyline: [...linesLeft(this), ...[...this.arcs.values()].map(arcLine)],
      overlays: [...this.overlays.values()],
      locationIcon: this.locationIcon,
      ...(this.showsLocation() && { location: this.host.scenario.location }),
    };
    this.view.draw();
  }

  interpolated(detail: Record<string, unknown>): void {
    this.handle.emit('interpolatepoint', detail);
  }

  /** A switch as the attribute says it, or `setting`, which wins. */
  private on(name: keyof MapProperties): boolean {
    const value = this.handle.props.setting?.[name];
    return typeof value === 'boolean' ? value : Boolean(this.handle.props[name]);
  }

  private freedom(): MapFreedom {
    const live = !this.handle.context.designMode();
    return {
      scroll: live && this.on('enableScroll'),
      zoom: live && this.on('enableZoom'),
      rotate: live && this.on('enableRotate'),
      tilt: live && this.on('enableOverlooking'),
    };
  }

  private look(): MapLook {
    const { tileUrl = '', attribution = '' } = this.host.scenario.map ?? {};
    const usable = /^https:\/\//.test(tileUrl);
    if (tileUrl && !usable && isNews(`tiles ${tileUrl}`)) {
      this.handle.log('warn', `the tile source ${tileUrl} is no https address: it is not used.`);
    }
    return {
      satellite: this.on('enableSatellite'),
      compass: this.on('showCompass'),
      scale: this.on('showScale'),
      tileUrl: usable ? tileUrl : '',
      credit: usable ? attribution : '',
    };
  }

  /** Turns the camera to what the attributes say, or `setting`, which wins; only the named ones count. */
  private aim(names: readonly Aim[]): void {
    const { props } = this.handle;
    const { camera } = this.view;
    const now = { ...camera.center, scale: camera.scale, rotate: camera.rotate ?? 0, skew: camera.skew ?? 0 };
    for (const name of names) {
      const value = props.setting?.[name];
      now[name] = typeof value === 'number' ? value : props[name];
    }
    const { latitude, longitude, ...rest } = now;
    const skew = Math.min(Math.max(rest.skew, 0), 40);
    this.view.aim({ ...camera, ...rest, skew, center: { latitude, longitude } });
  }

  private include(): void {
    const { includePoints } = this.handle.props;
    if (includePoints.length > 0) this.view.include(includePoints, includePadding);
  }

  /** Children of `<cover-view slot="callout">` by their `marker-id`. */
  private callouts(): Map<number, HTMLElement> {
    const found = new Map<number, HTMLElement>();
    for (const child of this.slot.children) {
      const isCallouts = elementAt(child)?.slot === 'callout';
      child.toggleAttribute('data-wx-callouts', isCallouts);
      if (!isCallouts) continue;
      for (const callout of child.querySelectorAll<HTMLElement>('[data-marker-id]')) {
        found.set(Number(callout.dataset.markerId), callout);
      }
    }
    return found;
  }

  private calloutClicked(event: MouseEvent): void {
    const callout = (event.target as Element).closest<HTMLElement>('[data-wx-callouts]>[data-marker-id]');
    if (callout) this.tellMarker('callouttap', Number(callout.dataset.markerId));
  }

  private tellMarker(name: string, markerId: number): void {
    this.handle.component.triggerEvent(name, { markerId }, { extraFields: { markerId } });
  }

  private tapped(what: MapTarget, id: number, { latitude, longitude }: GeoPoint): void {
    const { component, emit } = this.handle;
    if (what === 'marker') this.tellMarker('markertap', id);
    else if (what === 'callout') this.tellMarker('callouttap', id);
    else if (what === 'label') this.tellMarker('labeltap', id);
    else if (what === 'control') {
      component.triggerEvent('controltap', { controlId: id }, { extraFields: { controlId: id } });
    } else if (what === 'line') {
      const polylineId = this.view.content.polyline[id]?.id ?? id;
      emit('polylinetap', { polylineId, latitude, longitude });
    } else if (what === 'location') emit('anchorpointtap', this.host.scenario.location);
    else if (what === 'cluster') {
      this.events.tell('markerClusterClick', { cluster: this.view.clusterOf(id) });
    }
  }

  private moved(type: 'begin' | 'end', causedBy: 'drag' | 'scale' | 'update'): void {
    const { center: centerLocation, scale, rotate = 0, skew = 0 } = this.view.camera;
    const cause = type === 'begin' && causedBy !== 'update' ? 'gesture' : causedBy;
    const detail = { type, causedBy: cause, scale, rotate, skew, centerLocation, region: this.view.region };
    // In this one event WeChat puts the phase in `type`, where the event's name stands otherwise.
    this.handle.component.triggerEvent('regionchange', detail, { extraFields: { type, causedBy: cause } });
  }
}

/** A map; 300 × 150 px unless styled. Its ground is made up from the coordinates, since there is no network. */
export const map = defineElement<MapProperties>({
  tag: 'map',
  css: `wx-map{display:block;position:relative;width:300px;height:150px;overflow:hidden}
.wx-map-slot{position:absolute;inset:0;pointer-events:none}
.wx-map-slot>*{pointer-events:auto}
${mapCss}`,
  properties,
  inert: [
    'subkey',
    'layerStyle',
    'enable3D',
    'enableAutoMaxOverlooking',
    'enableTraffic',
    'enablePoi',
    'enableBuilding',
  ],
  create(handle) {
    return new MapBody(handle);
  },
});
