import type { RuntimeHost } from '../runtimeHost.ts';
import { openActionSheet } from './actionSheet.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from './call.ts';
import { viewLocation } from './locationViewer.ts';
import { askPermission } from './permission.ts';

async function locate(host: RuntimeHost, scope: string): Promise<Record<string, number>> {
  if (!(await askPermission(host, scope))) throw new CallFailure('auth deny', { errno: 103 });
  const { latitude, longitude } = host.scenario.location;
  const accuracy = 30;
  return {
    latitude,
    longitude,
    speed: -1,
    accuracy,
    altitude: 0,
    verticalAccuracy: 65,
    horizontalAccuracy: accuracy,
  };
}

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

/** Choosing works on the one place the scenario knows: the phone's own. */
async function choose(host: RuntimeHost): Promise<Record<string, unknown>> {
  if (!(await askPermission(host, 'scope.userLocation'))) throw new CallFailure('auth deny', { errno: 103 });
  const { latitude, longitude } = host.scenario.location;
  const address = `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
  const { confirm } = host.scenario;
  const items = [`当前位置（${address}）`];
  const index = confirm === 'ask' ? await openActionSheet(host, { items, title: '选择位置' }) : 0;
  if (confirm === 'cancel' || index < 0) throw new CallFailure('cancel');
  return { name: '当前位置', address, latitude, longitude };
}

/** Where the phone is, and maps. */
export const location: AreaFactory = (host) => {
  const permit = async (): Promise<void> => {
    await locate(host, 'scope.userLocation');
  };
  return asyncCalls(host, {
    getLocation: () => locate(host, 'scope.userLocation'),
    getFuzzyLocation: () => locate(host, 'scope.userFuzzyLocation'),
    openLocation: (options) => open(host, options),
    chooseLocation: () => choose(host),
    choosePoi: () => choose(host),
    startLocationUpdate: permit,
    startLocationUpdateBackground: permit,
    stopLocationUpdate() {},
  });
};
