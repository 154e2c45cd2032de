import type { AppConfig } from '../../appConfig.ts';
import { type CapsuleRect, capsuleRect } from '../chrome/capsule.ts';
import { Phone } from '../chrome/phone.ts';
import { TabBar } from '../chrome/tabBar.ts';
import type { Runtime } from '../runtime.ts';
import type { DeviceInfo } from '../runtimeHost.ts';
import { addCustomTabBar, CUSTOM_TAB_BAR } from './customTabBar.ts';
import type { EventChannel } from './eventChannel.ts';
import { PageInstance } from './pageInstance.ts';
import { PageStack, type RouteKind, type StackPage } from './pageStack.ts';
import { PageView } from './pageView.ts';
import { pageWindow } from './pageWindow.ts';

/** What is to be seen: the phone's chrome, the pages on the stack, and how they are laid out. */
export class Screen {
  readonly phone: Phone;
  readonly stack: PageStack;
  tabBar: TabBar | undefined;
  private readonly runtime: Runtime;
  private readonly scrollListeners: (() => void)[] = [];
  private readonly resize = new ResizeObserver(() => this.reportLayout());
  private readyFrame = 0;
  private layoutFrame = 0;

  constructor(runtime: Runtime, device: DeviceInfo) {
    this.runtime = runtime;
    this.phone = new Phone(device, {
      menu: () => this.capsuleMenu(),
      close: () => this.notifyClosed(),
    });
    this.stack = new PageStack({
      hasPage: (route) => runtime.hasPage(route),
      isTab: (route) => this.tabBar?.includes(route) ?? false,
      create: (target) => this.createPage(target),
      changed: (kind) => this.pageChanged(kind),
      notFound: (path, query) =>
        runtime.project.app.call('onPageNotFound', { path, query, isEntryPage: false }),
    });
  }

  /** Makes the tab bar that app.json asks for. */
  createTabBar(): void {
    const { runtime } = this;
    const config = (runtime.bundle.appConfig as AppConfig).tabBar;
    this.tabBar = config?.list
      ? new TabBar(
          config,
          (path) => runtime.assets.url(path, ''),
          (route) => this.tapTab(route),
        )
      : undefined;
    this.phone.setTabBar(this.tabBar);
  }

  clear(): void {
    this.stack.clear();
    this.phone.layer.replaceChildren();
  }

  /** Opens pages, the last one on top. */
  open(urls: string[], scrollTops: number[]): void {
    const { runtime } = this;
    const [only] = urls;
    if (urls.length > 1) this.stack.restore(urls);
    else runtime.guard(() => this.stack.launch(`/${(only ?? '').replace(/^\//, '')}`), 'launch');
    const pages = this.openPages();
    if (pages.length !== scrollTops.length) return;
    for (const [index, page] of pages.entries()) {
      const top = scrollTops[index] ?? 0;
      // Setting it forces a layout.
      if (top > 0) page.view.scroller.scrollTop = top;
    }
  }

  /** URLs of the open pages, lowest first. */
  urls(): string[] {
    return this.stack.stack().map(({ route, options }) => {
      const query = Object.entries(options).map(([key, value]) => `${key}=${value}`);
      return query.length > 0 ? `${route}?${query.join('&')}` : route;
    });
  }

  scrollTops(): number[] {
    return this.openPages().map((page) => page.view.scroller.scrollTop);
  }

  setDevice(device: DeviceInfo): void {
    this.phone.setDevice(device);
    this.layOut();
    this.runtime.project.app.call('onThemeChange', { theme: device.theme });
    this.stack.top?.instance.component.triggerPageLifetime('resize', [
      { size: { windowWidth: device.width, windowHeight: this.viewBox().height } },
    ]);
  }

  /** Called on every scroll of a page. */
  onScroll(listener: () => void): void {
    this.scrollListeners.push(listener);
  }

  capsule(): CapsuleRect {
    return capsuleRect(this.phone.device);
  }

  /** The visible page's view, or that of a page with a plain navigation bar when there is none. */
  viewBox(): { top: number; bottom: number; width: number; height: number } {
    const page = this.stack.top;
    return this.phone.viewBox(!page?.view.window.customNavigation, this.showsTabs(page));
  }

  /** Sets the places of the visible page and what is drawn around it. */
  layOut(): void {
    const page = this.stack.top;
    if (!page) return;
    const { view, instance } = page;
    const box = this.viewBox();
    view.place(box, this.phone.setView(box), box.top);
    const first = this.stack.depth === 1;
    const entry = instance.route === (this.runtime.bundle.appConfig as { pages?: string[] }).pages?.[0];
    view.navigationBar.showButtons(!first, first && !entry && !this.tabBar?.includes(instance.route));
    this.tabBar?.select(instance.route);
    this.phone.paint(view.navigationBar.frontColor, this.showsTabs(page));
    this.reportLayout();
  }

  /** Tells the host how tall the page is, at the next frame. */
  reportLayout(): void {
    if (this.layoutFrame !== 0) return;
    this.layoutFrame = requestAnimationFrame(() => {
      this.layoutFrame = 0;
      const page = this.stack.top;
      if (!page) return;
      const { top, bottom } = this.viewBox();
      const contentHeight = page.view.contentHeight();
      const height = Math.max(contentHeight + top + bottom, this.phone.device.height);
      this.runtime.events.layout({ route: page.instance.route, height, contentHeight });
    });
  }

  /** Calls `ready` and `onReady` of what is new, after the next layout. */
  scheduleReady(): void {
    if (this.readyFrame !== 0) return;
    this.readyFrame = requestAnimationFrame(() => {
      this.readyFrame = 0;
      this.runtime.registry.flushReady();
      this.stack.top?.instance.markReady();
    });
  }

  private openPages(): StackPage[] {
    const instances = this.stack.stack().map((page) => page.instance);
    const all = this.stack.all();
    return instances.flatMap((instance) => all.find((page) => page.instance.caller === instance) ?? []);
  }

  private showsTabs(page: StackPage | undefined): boolean {
    const { tabBar } = this;
    return page !== undefined && tabBar?.visible === true && tabBar.includes(page.instance.route);
  }

  private createPage(target: {
    route: string;
    options: Record<string, string>;
    openerChannel: EventChannel;
  }): StackPage {
    const { runtime } = this;
    runtime.registry.define(target.route);
    const guard = runtime.guard.bind(runtime);
    const instance = new PageInstance(runtime.registry, runtime.backend, guard, target);
    const config = runtime.bundle.components[target.route]?.config ?? {};
    const view = new PageView(instance, pageWindow(runtime.bundle.appConfig, config), {
      back: () => this.act(() => this.stack.navigateBack(1)),
      home: () => this.act(() => this.stack.reLaunch(this.homeUrl())),
      onScroll: () => {
        for (const listener of this.scrollListeners) listener();
      },
    });
    this.phone.pages.append(view.dom);
    runtime.styles.activate(target.route, true);
    const page = { instance, view };
    if (this.usesCustomTabBar(target.route)) addCustomTabBar(runtime.registry, runtime.backend, page);
    view.attach();
    this.resize.observe(instance.component.$$ as unknown as HTMLElement);
    return page;
  }

  private pageChanged(kind: RouteKind): void {
    const page = this.stack.top;
    if (!page) return;
    const isolation = String(
      this.runtime.bundle.components[page.instance.route]?.config.styleIsolation ?? '',
    );
    this.runtime.styles.activate(page.instance.route, !isolation.startsWith('page-'));
    this.layOut();
    this.scheduleReady();
    const { route, options } = page.instance;
    this.runtime.tellAppEvent('onAppRoute', { path: route, query: options, openType: kind });
    this.runtime.events.routeChange({ route, kind, stack: this.urls() });
  }

  private tapTab(route: string): void {
    const { tabBar, stack } = this;
    if (!tabBar) return;
    const index = tabBar.indexOf(route);
    this.act(async () => {
      if (stack.top?.instance.route !== route) await stack.switchTab(`/${route}`);
      stack.top?.instance.call('onTabItemTap', { index, pagePath: route, text: tabBar.textOf(index) });
    });
  }

  /** Does what a tap on the chrome asks for, unless the page is being designed. */
  private act(action: () => Promise<unknown>): void {
    if (this.runtime.design.enabled) return;
    action().catch((error: unknown) => this.runtime.report(error, 'navigation'));
  }

  private usesCustomTabBar(route: string): boolean {
    const { bundle } = this.runtime;
    const custom = (bundle.appConfig as AppConfig).tabBar?.custom === true;
    return custom && CUSTOM_TAB_BAR in bundle.components && (this.tabBar?.includes(route) ?? false);
  }

  private homeUrl(): string {
    return `/${(this.runtime.bundle.appConfig as { pages?: string[] }).pages?.[0] ?? ''}`;
  }

  private capsuleMenu(): { text: string; run?: () => void }[] {
    const { runtime } = this;
    const chinese = this.phone.device.language === 'zh_CN';
    const shares = this.stack.top?.instance.has('onShareAppMessage') ?? false;
    const share = (): void =>
      void runtime.guard(() => runtime.parts.sharePage(runtime.host, { from: 'menu' }), 'share');
    return [
      { text: chinese ? '转发' : 'Share', run: shares ? share : undefined },
      { text: chinese ? '重新进入小程序' : 'Restart', run: () => runtime.load(runtime.bundle) },
      { text: chinese ? '取消' : 'Cancel' },
    ];
  }

  private notifyClosed(): void {
    const { runtime } = this;
    const errMsg = 'exitMiniProgram:ok';
    runtime.events.hostEvent({ kind: 'wx', api: 'exitMiniProgram', options: {}, result: 'ok', errMsg });
  }
}
