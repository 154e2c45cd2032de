import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCalls } from './call.ts';
import { checkDeclared } from './declared.ts';
import { createEvents } from './events.ts';
import { needPermission } from './permission.ts';

/** ms between two changes of the location that are told. */
const updatePause = 1000;

function here({ scenario }: RuntimeHost): Record<string, number> {
  const { latitude, longitude } = scenario.location;
  const accuracy = 30;
  const precision = { accuracy, altitude: 0, verticalAccuracy: 65, horizontalAccuracy: accuracy };
  return { latitude, longitude, speed: -1, ...precision };
}

/** Where the phone is: always where the scenario says. */
export const location: AreaFactory = (host) => {
  const { members, on, tell } = createEvents(host, ['LocationChange']);
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => clearInterval(timer);
  host.onEnd(stop);
  const start = async (api: string, scope: string): Promise<void> => {
    checkDeclared(host, api);
    await needPermission(host, scope);
    stop();
    timer = setInterval(() => tell('LocationChange', here(host)), updatePause);
  };
  const locate = async (api: string, scope: string): Promise<Record<string, number>> => {
    checkDeclared(host, api);
    await needPermission(host, scope);
    return here(host);
  };
  const never = (): void => {};
  return {
    ...members,
    onLocationChange(listener: unknown) {
      checkDeclared(host, 'onLocationChange');
      on('LocationChange', listener);
    },
    // The scenario's place is never lost.
    onLocationChangeError: never,
    offLocationChangeError: never,
    ...asyncCalls(host, {
      getLocation: () => locate('getLocation', 'scope.userLocation'),
      async getFuzzyLocation() {
        const { latitude = 0, longitude = 0 } = await locate('getFuzzyLocation', 'scope.userFuzzyLocation');
        // WeChat gives about a hundredth of a degree: a kilometre.
        return { latitude: Math.round(latitude * 100) / 100, longitude: Math.round(longitude * 100) / 100 };
      },
      startLocationUpdate: () => start('startLocationUpdate', 'scope.userLocation'),
      startLocationUpdateBackground: () =>
        start('startLocationUpdateBackground', 'scope.userLocationBackground'),
      stopLocationUpdate: stop,
    }),
  };
};
