import { defaultDevice } from '../../devices.ts';
import type { NetworkEntry } from '../../inspection.ts';
import type { ProxyRequest, ProxyResponse } from '../../protocol.ts';
import { defaultScenario, type Scenario } from '../../scenario.ts';
import type { AppEventName, HostEvent, RuntimeHost } from '../runtimeHost.ts';

/** A host for tests of `wx` in Node, with all that it was told. */
export interface FakeHost extends RuntimeHost {
  scenario: Scenario;
  logs: string[];
  entries: NetworkEntry[];
  notices: HostEvent[];
  /** Changes the scenario and tells the listeners. */
  change(scenario: Partial<Scenario>): void;
  tell(name: AppEventName, payload: unknown): void;
  /** Ends the run. */
  end(): void;
}

interface Options {
  files?: Record<string, Uint8Array>;
  proxy?: (request: ProxyRequest) => Promise<ProxyResponse>;
  appConfig?: Record<string, unknown>;
}

/** As much of a host as `wx` asks for, without a screen. */
export function createFakeHost({ files = {}, proxy, appConfig = {} }: Options = {}): FakeHost {
  const listeners: (() => void)[] = [];
  const endListeners = new Set<() => void>();
  const appListeners: ((name: AppEventName, payload: unknown) => void)[] = [];
  const layer = globalThis.document?.createElement('div');
  const enter = { path: 'pages/a/a', query: {}, scene: 1001, referrerInfo: {}, apiCategory: 'default' };
  const host = {
    device: defaultDevice,
    scenario: defaultScenario,
    appConfig,
    logs: [] as string[],
    entries: [] as NetworkEntry[],
    notices: [] as HostEvent[],
    chrome: {
      pageViewport: () => ({ top: 91, width: 390, height: 753 }),
      capsule: () => ({ left: 296, top: 51, right: 383, bottom: 83, width: 87, height: 32 }),
      layer,
    },
    navigation: { stack: () => [] },
    packageFiles: { paths: () => Object.keys(files), bytes: (path: string) => files[path] },
    assetUrl: (path: string) => path,
    log: (entry: { level: string; text: string }) => void host.logs.push(`${entry.level}: ${entry.text}`),
    network: (entry: NetworkEntry) => void host.entries.push({ ...entry }),
    notify: (event: HostEvent) => void host.notices.push(event),
    ask: (_service: string, args: ProxyRequest) =>
      proxy ? proxy(args) : Promise.reject(new Error('no proxy is offered')),
    changed() {},
    enterOptions: () => enter,
    rpx: () => 0.52,
    onChange: (listener: () => void) => {
      listeners.push(listener);
      return () => void listeners.splice(listeners.indexOf(listener), 1);
    },
    onAppEvent: (listener: (name: AppEventName, payload: unknown) => void) =>
      void appListeners.push(listener),
    designMode: () => false,
    ended: false,
    onEnd: (listener: () => void) => {
      endListeners.add(listener);
      return () => void endListeners.delete(listener);
    },
    end() {
      host.ended = true;
      for (const listener of endListeners) listener();
    },
    change(scenario: Partial<Scenario>) {
      host.scenario = { ...host.scenario, ...scenario };
      for (const listener of listeners) listener();
    },
    tell(name: AppEventName, payload: unknown) {
      for (const listener of appListeners) listener(name, payload);
    },
  };
  return host as unknown as FakeHost;
}
