import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import type { GeoPoint } from './mapProjection.ts';
import type { MapCircle, MapLine, MapMarker } from './mapTypes.ts';
import { MapView, mapCss } from './mapView.ts';

const properties = {
  longitude: 116.46,
  latitude: 39.92,
  scale: 16,
  minScale: 3,
  maxScale: 20,
  markers: [] as MapMarker[],
  polyline: [] as MapLine[],
  circles: [] as MapCircle[],
  polygons: [] as MapLine[],
  includePoints: [] as GeoPoint[],
  showLocation: false,
  enableZoom: true,
  enableScroll: true,
  setting: null as unknown,
};

type MapProperties = typeof properties;

const views = new WeakMap<Element, MapView>();

/** The map at a DOM node, for `wx.createMapContext`. */
export function mapAt(dom: Element): MapView | undefined {
  return views.get(dom);
}

const events = {
  marker: 'markertap',
  callout: 'callouttap',
  label: 'labeltap',
  line: 'polylinetap',
  ground: '',
};

class MapBody {
  readonly slot = document.createElement('div');
  private readonly view: MapView;

  constructor(private readonly handle: ElementHandle<MapProperties>) {
    const { dom, props, context, component } = handle;
    const setting = (name: string, fallback: boolean): boolean => {
      const value = (props.setting as Record<string, unknown> | null)?.[name];
      return typeof value === 'boolean' ? value : fallback;
    };
    this.view = new MapView({
      rpx: () => context.host.rpx(),
      iconUrl: (path) => resourceUrl(handle, path),
      canScroll: () => setting('enableScroll', props.enableScroll) && !context.designMode(),
      canZoom: () => setting('enableZoom', props.enableZoom) && !context.designMode(),
      scaleRange: () => [props.minScale, props.maxScale],
      moved: (phase, cause) => this.moved(phase, cause),
      tapped(what, id, { latitude, longitude }) {
        if (what === 'line') handle.emit('polylinetap', { polylineId: id, latitude, longitude });
        else if (events[what]) handle.emit(events[what], { markerId: id });
      },
    });
    views.set(dom, this.view);
    this.slot.className = 'wx-map-slot';
    dom.append(this.view.dom, this.slot);
    // WeChat tells with a tap on the map where on earth it was.
    component.addListener('tap', (event) => {
      const original = event.getOriginalEvent() as PointerEvent | undefined;
      if (!original || typeof original.clientX !== 'number') return;
      Object.assign(event.detail as object, this.view.placeAt(original.clientX, original.clientY));
    });
  }

  attached(): void {
    this.show(new Set(['latitude', 'longitude', 'scale']));
    requestAnimationFrame(() => {
      if (this.handle.props.includePoints.length > 0) this.view.include(this.handle.props.includePoints, 24);
      this.handle.emit('updated');
    });
  }

  detached(): void {
    this.view.destroy();
  }

  update(changed: ReadonlySet<keyof MapProperties>): void {
    this.show(changed);
    if (changed.has('includePoints')) this.view.include(this.handle.props.includePoints, 24);
  }

  private show(changed: ReadonlySet<keyof MapProperties>): void {
    const { props, context } = this.handle;
    const { view } = this;
    if (changed.has('latitude') || changed.has('longitude') || changed.has('scale')) {
      const { latitude, longitude } = props;
      view.camera = { center: { latitude, longitude }, scale: props.scale };
    }
    const { markers, circles, polyline, polygons } = props;
    view.content = { markers, circles, polyline, polygons };
    if (props.showLocation && context.host.scenario.permission === 'allow') {
      view.content.location = context.host.scenario.location;
    }
    view.draw();
  }

  private moved(type: 'begin' | 'end', causedBy: 'drag' | 'scale' | 'update'): void {
    const { center: centerLocation, scale } = this.view.camera;
    const detail = { type, causedBy, scale, rotate: 0, skew: 0, centerLocation, region: this.view.region };
    const cause = type === 'begin' && causedBy !== 'update' ? 'gesture' : causedBy;
    // In this one event WeChat puts the phase in `type`, where the event's name stands otherwise.
    const extraFields = { type, causedBy: cause };
    this.handle.component.triggerEvent('regionchange', detail, { extraFields });
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
    'covers',
    'controls',
    'subkey',
    'layerStyle',
    'rotate',
    'skew',
    'enable3D',
    'showCompass',
    'showScale',
    'enableOverlooking',
    'enableAutoMaxOverlooking',
    'enableRotate',
    'enableSatellite',
    'enableTraffic',
    'enablePoi',
    'enableBuilding',
  ],
  create(handle) {
    return new MapBody(handle);
  },
});
