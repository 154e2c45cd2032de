import { defaultDevice } from '../../preview/devices.ts';
import type { RuntimeHost } from '../../preview/runtime/runtimeHost.ts';
import { defaultScenario } from '../../preview/scenario.ts';

/**
 * A runtime's host outside of a runtime: what `own` does not give is asked of the usual phone and scenario, and
 * calls go nowhere. Needs a document.
 */
export function fakeHost(own: Partial<RuntimeHost> = {}): RuntimeHost {
  const host: Partial<RuntimeHost> = {
    device: defaultDevice,
    scenario: defaultScenario,
    appConfig: {},
    chrome: {
      pageViewport: () => ({ top: 0, width: 390, height: 700 }),
      layer: document.createElement('div'),
    } as unknown as RuntimeHost['chrome'],
    navigation: { stack: () => [] } as Partial<RuntimeHost['navigation']> as RuntimeHost['navigation'],
    ...own,
  };
  return new Proxy(host as RuntimeHost, {
    get: (target, name) => Reflect.get(target, name) ?? (() => undefined),
  });
}
