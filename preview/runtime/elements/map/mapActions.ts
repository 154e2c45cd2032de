import type { RuntimeHost } from '../../runtimeHost.ts';
import { CallFailure, type CallOptions, callScript, notifyCall, parameterError } from '../../wx/call.ts';
import type { Events } from '../../wx/events.ts';
import { type ErasedLine, eraseLine, type MapArc } from './mapOverlays.ts';
import { fromScreen, type GeoBounds, type GeoPoint, type MapPadding, toScreen } from './mapProjection.ts';
import type { GroundOverlay, MapLine, MapMarker } from './mapTypes.ts';
import type { MapView } from './mapView.ts';
import { moveAlong, translateMarker } from './markerMotion.ts';

/** A map as its context works it: the view, and what was put on it besides the attributes. */
export interface MapState {
  readonly host: RuntimeHost;
  readonly view: MapView;
  readonly arcs: Map<number | string, MapArc>;
  readonly overlays: Map<number | string, GroundOverlay>;
  readonly erased: Map<number | string, ErasedLine>;
  readonly events: Events;
  locationIcon: string;
  showsLocation(): boolean;
  markers(): MapMarker[];
  setMarkers(markers: MapMarker[]): void;
  lines(): MapLine[];
  /** Draws what has changed. */
  refresh(): void;
  interpolated(detail: Record<string, unknown>): void;
}

type Action = (map: MapState, options: CallOptions) => unknown;

function placeOf(options: CallOptions): GeoPoint {
  const { latitude, longitude } = options;
  if (typeof latitude !== 'number') throw parameterError('latitude', 'Number', latitude);
  if (typeof longitude !== 'number') throw parameterError('longitude', 'Number', longitude);
  return { latitude, longitude };
}

function listOf<T>(options: CallOptions, name: string): T[] {
  const value = options[name];
  if (!Array.isArray(value)) throw parameterError(name, 'Array', value);
  return value as T[];
}

const markerMissing = (): CallFailure => new CallFailure('marker not found');

const looking: Record<string, Action> = {
  getCenterLocation: ({ view }) => ({ ...view.camera.center }),
  getScale: ({ view }) => ({ scale: view.camera.scale }),
  getRotate: ({ view }) => ({ rotate: view.camera.rotate ?? 0 }),
  getSkew: ({ view }) => ({ skew: view.camera.skew ?? 0 }),
  getRegion: ({ view }) => ({ ...view.region }),
  toScreenLocation({ view }, options) {
    const { width, height } = view.size;
    return toScreen(placeOf(options), view.camera, width, height);
  },
  fromScreenLocation({ view }, { x, y }) {
    if (typeof x !== 'number') throw parameterError('x', 'Number', x);
    if (typeof y !== 'number') throw parameterError('y', 'Number', y);
    const { width, height } = view.size;
    return fromScreen({ x, y }, view.camera, width, height);
  },
};

const moving: Record<string, Action> = {
  moveToLocation(map, options) {
    const { view, host } = map;
    const given = typeof options.latitude === 'number' && typeof options.longitude === 'number';
    if (!given && !map.showsLocation())
      throw new CallFailure('show-location is off, so there is no place to move to');
    const center = given ? placeOf(options) : host.scenario.location;
    view.moveTo({ ...view.camera, center });
  },
  includePoints({ view }, options) {
    const points = listOf<GeoPoint>(options, 'points');
    const given = Array.isArray(options.padding) ? options.padding.map(Number) : [24];
    const [top = 0] = given;
    const [, right = top, bottom = top, left = right] = given;
    const padding: MapPadding = [top, right, bottom, left];
    view.include(points, padding);
  },
  setCenterOffset({ view }, options) {
    const [across = 0.5, down = 0.5] = listOf<number>(options, 'offset');
    view.aim({ ...view.camera, offset: [across, down] });
  },
  setBoundary({ view }, { southwest, northeast }) {
    if (!southwest) throw parameterError('southwest', 'Object', southwest);
    if (!northeast) throw parameterError('northeast', 'Object', northeast);
    view.boundary = { southwest, northeast } as GeoBounds;
    view.aim(view.camera);
  },
};

const marking: Record<string, Action> = {
  addMarkers(map, options) {
    const added = listOf<MapMarker>(options, 'markers');
    const ids = new Set(added.map(({ id }) => id).filter((id) => id !== undefined));
    const kept = options.clear ? [] : map.markers().filter(({ id }) => id === undefined || !ids.has(id));
    map.setMarkers([...kept, ...added]);
  },
  removeMarkers(map, options) {
    const ids = new Set(listOf<unknown>(options, 'markerIds').map(Number));
    map.setMarkers(map.markers().filter(({ id }) => !ids.has(Number(id))));
  },
  async translateMarker({ view, host }, options) {
    const destination = options.destination as GeoPoint | undefined;
    if (!destination) throw parameterError('destination', 'Object', destination);
    const done = await translateMarker(view, Number(options.markerId), {
      destination,
      duration: Number(options.duration ?? 1000),
      rotate: Number(options.rotate ?? 0),
      autoRotate: Boolean(options.autoRotate),
      moveWithRotate: Boolean(options.moveWithRotate),
    });
    if (!done) throw markerMissing();
    callScript(host, options.animationEnd);
  },
  async moveAlong(map, options) {
    const markerId = Number(options.markerId);
    const done = await moveAlong(map.view, markerId, {
      path: listOf<GeoPoint>(options, 'path'),
      duration: Number(options.duration ?? 1000),
      autoRotate: options.autoRotate !== false,
      precision: Number(options.precision ?? 0),
      report: (place, animationStatus) => map.interpolated({ markerId, ...place, animationStatus }),
    });
    if (!done) throw markerMissing();
  },
  initMarkerCluster({ view }, options) {
    const { enableDefaultStyle = true, zoomOnClick = true, gridSize = 60 } = options;
    view.clustering = {
      enableDefaultStyle: Boolean(enableDefaultStyle),
      zoomOnClick: Boolean(zoomOnClick),
      gridSize: Number(gridSize),
    };
    view.draw();
  },
  setLocMarkerIcon(map, { iconPath }) {
    map.locationIcon = String(iconPath ?? '');
    map.refresh();
  },
};

function addOverlay(map: MapState, options: CallOptions): void {
  const { id, src, bounds, visible, opacity, zIndex } = options as unknown as GroundOverlay;
  if (!bounds) throw parameterError('bounds', 'Object', bounds);
  map.overlays.set(id, {
    id,
    src,
    bounds,
    visible: visible ?? true,
    opacity: opacity ?? 1,
    zIndex: zIndex ?? 1,
  });
  map.refresh();
}

const covering: Record<string, Action> = {
  addGroundOverlay: addOverlay,
  updateGroundOverlay(map, options) {
    const known = map.overlays.get(options.id as number);
    if (!known) throw new CallFailure('ground overlay not found');
    addOverlay(map, { ...known, ...options });
  },
  removeGroundOverlay(map, { id }) {
    map.overlays.delete(id as number);
    map.refresh();
  },
  addArc(map, options) {
    const { id, start, end } = options;
    if (!start) throw parameterError('start', 'Object', start);
    if (!end) throw parameterError('end', 'Object', end);
    map.arcs.set(id as number, options as unknown as MapArc);
    map.refresh();
  },
  removeArc(map, { id }) {
    map.arcs.delete(id as number);
    map.refresh();
  },
  eraseLines(map, options) {
    const known = map.lines();
    for (const erased of listOf<ErasedLine>(options, 'lines')) {
      const index = known.findIndex(({ id }) => id !== undefined && id === erased.id);
      if (index < 0) throw new CallFailure(`polyline ${erased.id} not found`);
      map.erased.set(index, erased);
    }
    map.refresh();
  },
  openMapApp({ host }, options) {
    placeOf(options);
    notifyCall(host, 'openMapApp', options);
  },
};

/** Layers that only Tencent's servers can draw. */
const remote = [
  'addCustomLayer',
  'removeCustomLayer',
  'addVisualLayer',
  'removeVisualLayer',
  'executeVisualLayerCommand',
];

/** What each method of `MapContext` does to a map; those that the preview cannot do fail with a reason. */
export const mapActions: Readonly<Record<string, Action>> = {
  ...looking,
  ...moving,
  ...marking,
  ...covering,
  ...Object.fromEntries(
    remote.map((name): [string, Action] => [
      name,
      () => {
        throw new CallFailure('the layer lies on the map service, which the preview does not ask');
      },
    ]),
  ),
};

/** What is left to draw of the lines after some were passed. */
export function linesLeft(map: MapState): MapLine[] {
  return map.lines().flatMap((line, index) => {
    const erased = map.erased.get(index);
    return erased ? eraseLine(line, erased) : [line];
  });
}
