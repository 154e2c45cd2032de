import type { Runtime } from '../runtime.ts';
import type { Chrome, RuntimeHost } from '../runtimeHost.ts';
import { tempFiles } from '../wx/tempFiles.ts';

/** The runtime as elements and `wx` see it. */
export function createHost(runtime: Runtime): RuntimeHost {
  const { screen } = runtime;
  return {
    get device() {
      return screen.phone.device;
    },
    get scenario() {
      return runtime.scenario;
    },
    get appConfig() {
      return runtime.bundle.appConfig;
    },
    navigation: screen.stack,
    chrome: createChrome(runtime),
    log: (entry) => runtime.log(entry),
    assetUrl: (path, fromPage) => tempFiles.url(path) ?? runtime.assets.url(path, fromPage),
    notify: (event) => runtime.events.hostEvent(event),
    network: (entry) => runtime.events.network(entry),
    ask: (service, args) => runtime.events.ask(service, args),
    changed: (what) => runtime.events.changed(what),
    rpx: () => screen.phone.device.width / 750,
    onChange: (listener) => runtime.onChange(listener),
    packageFiles: {
      paths: () => [...runtime.assets.paths(), ...jsonPaths(runtime)],
      bytes: (path) => runtime.assets.bytes(path) ?? jsonBytes(runtime, path),
    },
    onAppEvent: (listener) => runtime.onAppEvent(listener),
    designMode: () => runtime.design.enabled,
  };
}

/** The compiler keeps a JSON file as the script `module.exports = …;`. */
const JSON_MODULE = /^module\.exports = (.*);$/s;

function jsonPaths({ bundle }: Runtime): string[] {
  return Object.keys(bundle.modules).filter((path) => path.endsWith('.json'));
}

function jsonBytes({ bundle }: Runtime, path: string): Uint8Array | undefined {
  const text = path.endsWith('.json') ? JSON_MODULE.exec(bundle.modules[path]?.code ?? '')?.[1] : undefined;
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

function createChrome(runtime: Runtime): Chrome {
  const { screen } = runtime;
  return {
    setNavigationBar(change) {
      screen.stack.top?.view.navigationBar.change(change);
      screen.layOut();
    },
    setTabBar(change) {
      screen.tabBar?.change(change);
      screen.layOut();
    },
    stopPullDownRefresh: () => screen.stack.top?.view.pullDown.stop(),
    startPullDownRefresh: () => screen.stack.top?.view.pullDown.start(),
    async scrollPageTo(target) {
      await screen.stack.top?.view.scrollTo(target);
    },
    capsule: () => screen.capsule(),
    pageViewport: () => {
      const { top, width, height } = screen.viewBox();
      return { top, width, height };
    },
    layer: screen.phone.layer,
  };
}
