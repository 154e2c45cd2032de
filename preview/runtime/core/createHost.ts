import type { Runtime } from '../runtime.ts';
import type { Chrome, RuntimeHost } from '../runtimeHost.ts';
import { tempFiles } from '../wx/tempFiles.ts';

/** The runtime as elements and `wx` see it. */
export function createHost(runtime: Runtime): RuntimeHost {
  const { screen } = runtime;
  const isJson = (path: string): boolean => runtime.bundle.modules[path]?.json === true;
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
    enterOptions: (which) =>
      which === 'launch' ? runtime.project.launchOptions : runtime.project.enterOptions,
    rpx: () => screen.phone.rpx,
    onChange: (listener) => runtime.onChange(listener),
    get modules() {
      return runtime.bundle.modules;
    },
    packageFiles: {
      paths: () => [...runtime.assets.paths(), ...Object.keys(runtime.bundle.modules).filter(isJson)],
      bytes: (path) =>
        runtime.assets.bytes(path) ??
        (isJson(path) ? new TextEncoder().encode(runtime.bundle.modules[path]?.code) : undefined),
    },
    // Elements outlive the app: only `wx` listens, and it has a host of its run's.
    onAppEvent() {},
    ended: false,
    onEnd: () => () => {},
    designMode: () => runtime.design.enabled,
  };
}

function createChrome(runtime: Runtime): Chrome {
  const { screen } = runtime;
  const page = (at?: Element) => (at ? screen.stack.pageAt(at) : screen.stack.top);
  return {
    setNavigationBar(change, at) {
      page(at)?.view.navigationBar.change(change);
      screen.layOut();
    },
    setBackground: (change, at) => page(at)?.view.setBackground(change),
    setTabBar(change) {
      screen.tabBar?.change(change);
      screen.layOut();
    },
    stopPullDownRefresh: () => screen.stack.top?.view.pullDown.stop(),
    startPullDownRefresh: () => screen.stack.top?.view.pullDown.start(),
    async scrollPageTo(target, at) {
      await page(at)?.view.scrollTo(target);
    },
    setRootFontSize(size, at) {
      const target = screen.stack.pageAt(at);
      if (target) target.view.rootFontSize = size;
      screen.layOut();
    },
    setShareMenu(change) {
      const { top } = screen.stack;
      if (top) top.shareMenu = { ...top.shareMenu, ...change };
    },
    setOrientation(orientation, at) {
      screen.stack.pageAt(at)?.view.setOrientation(orientation);
      screen.resize();
    },
    holdBack: (at, handler) => screen.back.hold(at, handler),
    setLeaveQuestion: (message) => screen.back.setQuestion(message),
    capsule: () => screen.capsule(),
    pageViewport: () => {
      const { top, width, height } = screen.viewBox();
      return { top, width, height };
    },
    layer: screen.phone.layer,
  };
}
