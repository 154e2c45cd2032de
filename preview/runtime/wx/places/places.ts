import type { GeoPoint } from '../../elements/map/mapProjection.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from '../call.ts';
import { checkDeclared } from '../declared.ts';
import { needPermission } from '../permission.ts';
import { pickLocation } from './locationPicker.ts';
import { viewLocation } from './locationViewer.ts';
import { addressOf } from './placeMap.ts';

function coordinate(options: CallOptions, name: 'latitude' | 'longitude'): number {
  const value = options[name];
  if (typeof value !== 'number') throw parameterError(name, 'Number', value);
  return value;
}

function pointOf(options: CallOptions): GeoPoint {
  return { latitude: coordinate(options, 'latitude'), longitude: coordinate(options, 'longitude') };
}

function open(host: RuntimeHost, options: CallOptions): void {
  const scale = Math.min(Math.max(Number(options.scale ?? 18), 5), 18);
  const place = {
    ...pointOf(options),
    name: String(options.name ?? ''),
    address: String(options.address ?? ''),
    scale,
  };
  notifyCall(host, 'openLocation', options);
  void viewLocation(host, place, (app) => notifyCall(host, 'openLocation.navigate', { ...place, app }));
}

/** A place from the map; where the scenario answers by itself, the one that it starts at. */
async function choose(
  host: RuntimeHost,
  api: string,
  options: CallOptions,
): Promise<Record<string, unknown>> {
  checkDeclared(host, api);
  await needPermission(host, 'scope.userLocation');
  const given = typeof options.latitude === 'number' && typeof options.longitude === 'number';
  const start = given ? pointOf(options) : host.scenario.location;
  const { confirm } = host.scenario;
  if (confirm === 'cancel') throw new CallFailure('cancel');
  const picked = confirm === 'ask' ? await pickLocation(host, start) : start;
  if (!picked) throw new CallFailure('cancel');
  const { latitude, longitude } = picked;
  const here = latitude === host.scenario.location.latitude && longitude === host.scenario.location.longitude;
  return { name: here ? '当前位置' : '地图选点', address: addressOf(picked), latitude, longitude };
}

/** Maps over the whole screen: looking at a place, choosing one. */
export const places: AreaFactory = (host) =>
  asyncCalls(host, {
    openLocation: (options) => open(host, options),
    chooseLocation: (options) => choose(host, 'chooseLocation', options),
    async choosePoi(options) {
      return { type: 2, city: '', ...(await choose(host, 'choosePoi', options)) };
    },
  });
