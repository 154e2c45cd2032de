import type { RuntimeHost } from '../../runtimeHost.ts';
import { asyncCall, CallFailure, type CallOptions } from '../../wx/call.ts';
import { type MapState, mapActions } from './mapActions.ts';

const maps = new WeakMap<Element, MapState>();

/** Lets `wx.createMapContext` reach the map at a DOM node. */
export function registerMap(dom: Element, map: MapState): void {
  maps.set(dom, map);
}

/** The map at a DOM node. */
export function mapAt(dom: Element | undefined): MapState | undefined {
  return dom ? maps.get(dom) : undefined;
}

/** Methods of `MapContext` whose `errMsg` bears another name (as developers' reports show it). */
const callNames: Record<string, string> = {
  getCenterLocation: 'getMapCenterLocation',
  getRegion: 'getMapRegion',
  getScale: 'getMapScale',
  moveToLocation: 'moveToMapLocation',
  includePoints: 'includeMapPoints',
  translateMarker: 'translateMapMarker',
};

/**
 * `MapContext`: works the map that `find` gives at the time of a call. Its methods fail with a reason when there is
 * none, or when what they want lies on a server.
 */
export function createMapContext(host: RuntimeHost, find: () => MapState | undefined): object {
  const methods = Object.entries(mapActions).map(([name, act]) => {
    const run = (options: CallOptions): unknown => {
      const map = find();
      if (!map) throw new CallFailure('map not found');
      return act(map, options);
    };
    return [name, asyncCall(host, callNames[name] ?? name, run)];
  });
  return {
    ...Object.fromEntries(methods),
    on: (event: string, listener: unknown) => find()?.events.on(event, listener),
  };
}
