import type { RuntimeHost } from '../runtimeHost.ts';
import { type Area, type AreaFactory, asyncCalls, callScript } from './call.ts';

type Listener = (payload: unknown) => void;

/** Events that happen in the preview: each has `wx.onX` and `wx.offX`. The others are heard by nobody. */
const names = ['AppShow', 'AppHide', 'NetworkStatusChange', 'ThemeChange', 'WindowResize'];

function networkOf(host: RuntimeHost): { isConnected: boolean; networkType: string } {
  const { network } = host.scenario;
  return { isConnected: network !== 'none', networkType: network };
}

/** Ends the listening of the run before: its script must hear nothing any more. */
let earlier: AbortController | undefined;

/** Listeners for what changes outside of a page, fed by the scenario, the device and the browser. */
export const listeners: AreaFactory = (host) => {
  const all = new Map<string, Set<Listener>>(names.map((name) => [name, new Set()]));
  earlier?.abort();
  earlier = new AbortController();
  const { signal } = earlier;
  const tell = (name: string, payload: unknown): void => {
    if (signal.aborted) return;
    for (const listener of all.get(name) ?? []) callScript(host, listener, payload);
  };
  let network = networkOf(host);
  let { theme } = host.device;
  let size = host.chrome.pageViewport();
  host.onChange(() => {
    const now = networkOf(host);
    if (now.networkType !== network.networkType) tell('NetworkStatusChange', now);
    network = now;
    if (host.device.theme !== theme) tell('ThemeChange', { theme: host.device.theme });
    theme = host.device.theme;
    const view = host.chrome.pageViewport();
    if (view.width !== size.width || view.height !== size.height) {
      tell('WindowResize', { size: { windowWidth: view.width, windowHeight: view.height } });
    }
    size = view;
  });
  const onVisibility = (): void => {
    if (document.hidden) tell('AppHide', {});
    else tell('AppShow', { ...launchOptions(host) });
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  const members: Area = {};
  for (const [name, set] of all) {
    members[`on${name}`] = (listener: Listener) => void set.add(listener);
    members[`off${name}`] = (listener?: Listener) => (listener ? void set.delete(listener) : set.clear());
  }
  return {
    ...members,
    ...asyncCalls(host, {
      getNetworkType: () => ({ networkType: host.scenario.network, signalStrength: 4 }),
    }),
    getLaunchOptionsSync: () => launchOptions(host),
    getEnterOptionsSync: () => launchOptions(host),
  };
};

/** Scene 1001: opened from the list of mini-programs. */
function launchOptions(host: RuntimeHost): Record<string, unknown> {
  const first = host.navigation.stack()[0];
  const path = first?.route ?? '';
  return { path, query: { ...first?.options }, scene: 1001, referrerInfo: {}, apiCategory: 'default' };
}
