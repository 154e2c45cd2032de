import type { RuntimeHost } from '../../runtimeHost.ts';
import { openActionSheet } from '../actionSheet.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from '../call.ts';
import { needPermission } from '../permission.ts';
import { viewLocation } from './locationViewer.ts';

function coordinate(options: CallOptions, name: 'latitude' | 'longitude'): number {
  const value = options[name];
  if (typeof value !== 'number') throw parameterError(name, 'Number', value);
  return value;
}

function open(host: RuntimeHost, options: CallOptions): void {
  const latitude = coordinate(options, 'latitude');
  const longitude = coordinate(options, 'longitude');
  const scale = Math.min(Math.max(Number(options.scale ?? 18), 5), 18);
  const place = {
    latitude,
    longitude,
    name: String(options.name ?? ''),
    address: String(options.address ?? ''),
    scale,
  };
  notifyCall(host, 'openLocation', options);
  void viewLocation(host, place, (app) => notifyCall(host, 'openLocation.navigate', { ...place, app }));
}

/** Choosing works on the one place that is known: the given one, or the phone's own from the scenario. */
async function choose(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  await needPermission(host, 'scope.userLocation');
  const given = typeof options.latitude === 'number' && typeof options.longitude === 'number';
  const { latitude, longitude } = given
    ? (options as unknown as { latitude: number; longitude: number })
    : host.scenario.location;
  const address = `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
  const name = given ? '选定位置' : '当前位置';
  const { confirm } = host.scenario;
  const items = [`${name}（${address}）`];
  const index = confirm === 'ask' ? await openActionSheet(host, { items, title: '选择位置' }) : 0;
  if (confirm === 'cancel' || index < 0) throw new CallFailure('cancel');
  return { name, address, latitude, longitude };
}

/** Maps over the whole screen: looking at a place, choosing one. */
export const places: AreaFactory = (host) =>
  asyncCalls(host, {
    openLocation: (options) => open(host, options),
    chooseLocation: (options) => choose(host, options),
    async choosePoi(options) {
      return { type: 2, city: '', ...(await choose(host, options)) };
    },
  });
