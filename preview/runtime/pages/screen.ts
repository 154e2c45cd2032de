import type { AppConfig } from '../../appConfig.ts';
import { type CapsuleRect, capsuleRect } from '../chrome/capsule.ts';
import { createNoticePanel, type Notice } from '../chrome/noticePanel.ts';
import { Phone, type ViewBox } from '../chrome/phone.ts';
import { TabBar } from '../chrome/tabBar.ts';
import type { Runtime } from '../runtime.ts';
import type { DeviceInfo } from '../runtimeHost.ts';
import { type BackCause, BackKeeper } from './backKeeper.ts';
import { installBackSwipe } from './backSwipe.ts';
import { capsuleMenu } from './capsuleMenu.ts';
import { addCustomTabBar, CUSTOM_TAB_BAR } from './customTabBar.ts';
import type { EventChannel } from './eventChannel.ts';
import { ExitStates } from './exitStates.ts';
import { failedScript, leftApp, missingPage } from './notices.ts';
import { PageInstance } from './pageInstance.ts';
import { PageStack, type RouteKind, type StackPage } from './pageStack.ts';
import { PageView } from './pageView.ts';
import { type PageWindow, pageWindow } from './pageWindow.ts';
import { RouteEvents } from './routeEvents.ts';
import { RouteTransition } from './routeTransition.ts';

/** What is to be seen: the phone's chrome, the pages on the stack, and how they are laid out. */
export class Screen {
  readonly phone: Phone;
  readonly stack: PageStack;
  readonly back: BackKeeper;
  tabBar: TabBar | undefined;
  private readonly runtime: Runtime;
  private readonly scrollListeners: (() => void)[] = [];
  private readonly observer = new ResizeObserver(() => this.reportLayout());
  private readonly exitStates = new ExitStates();
  private notice: HTMLElement | undefined;
  private foreground = true;
  private size = '';
  private screenSize = '';
  private readyFrame = 0;
  private layoutFrame = 0;

  constructor(runtime: Runtime, device: DeviceInfo) {
    this.runtime = runtime;
    this.phone = new Phone(device, { menu: () => capsuleMenu(runtime), close: () => this.leave() });
    const transition = new RouteTransition(() => !runtime.design.enabled);
    this.stack = new PageStack({
      hasPage: (route) => runtime.hasPage(route),
      isTab: (route) => this.tabBar?.includes(route) ?? false,
      config: (route) => runtime.pageConfig(route),
      create: (target) => this.createPage(target),
      changed: (kind, route) => this.pageChanged(kind, route),
      closed: (page) => this.observer.unobserve(page.instance.dom),
      notFound: (path, query, isEntryPage) =>
        runtime.project.app.tell('PageNotFound', { path, query, isEntryPage }),
      events: (kind) => new RouteEvents(kind, (name, payload) => runtime.project.app.tell(name, payload)),
      mayLeave: () => this.back.mayLeave('script'),
      move: (kind, change, done) => transition.run(kind, change, done),
    });
    this.back = new BackKeeper({
      top: () => this.stack.top,
      ask: (message) => runtime.parts.confirm(runtime.host, message),
    });
    installBackSwipe(
      this.phone.pages,
      () => !runtime.design.enabled && this.stack.top?.view.window.disableSwipeBack === false,
      () => this.goBack('swipe'),
    );
  }

  /** Makes the tab bar that app.json asks for. */
  createTabBar(): void {
    const { runtime } = this;
    const config = (runtime.appConfig() as AppConfig).tabBar;
    this.tabBar = Array.isArray(config?.list)
      ? new TabBar(
          config,
          (path) => runtime.assets.url(path, ''),
          (route) => this.tapTab(route),
        )
      : undefined;
    this.phone.setTabBar(this.tabBar);
    if (config?.custom === true && !(CUSTOM_TAB_BAR in runtime.bundle.components)) {
      const text = `tabBar.custom is true, but there is no ${CUSTOM_TAB_BAR}`;
      runtime.log({ level: 'error', text, file: 'app.json', source: 'runtime' });
    }
  }

  clear(): void {
    this.stack.clear();
    this.showNotice(null);
    this.foreground = true;
    this.phone.layer.replaceChildren();
  }

  /** Opens pages, the last one on top; says in their place why none can be shown. */
  open(urls: string[], scrollTops: number[]): void {
    const { runtime } = this;
    const [only] = urls;
    if (only !== undefined) {
      const first = `/${only.replace(/^\//, '')}`;
      runtime.guard(() => (urls.length > 1 ? this.stack.restore(urls) : this.stack.launch(first)), 'launch');
    }
    if (!this.stack.top) this.showNotice(missingPage(runtime, urls.at(-1)?.replace(/^\/|\?.*/g, '')));
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
    const { theme } = this.phone.device;
    this.phone.setDevice(device);
    // First: another theme lays out too, and would take the news of another size away.
    this.resize();
    if (theme !== device.theme) this.changeTheme(device.theme);
  }

  /** Takes over the settings for the phone's theme, and tells the app if it follows it. */
  restyle(): void {
    const { runtime } = this;
    this.phone.setDark(runtime.scheme() === 'dark');
    const { tabBar } = runtime.appConfig() as AppConfig;
    if (tabBar) this.tabBar?.restyle(tabBar);
    for (const page of this.stack.all()) page.view.restyle(this.windowOf(page.instance.route));
    this.layOut();
  }

  /** Lays out anew, and calls what WeChat calls when the window has changed. */
  resize(): void {
    const before = this.size;
    this.layOut();
    const page = this.stack.top;
    if (!page || this.size === before) return;
    const { width: windowWidth, height: windowHeight } = this.viewBox();
    const { width: screenWidth, height: screenHeight } = this.phone.device;
    const size = { windowWidth, windowHeight, screenWidth, screenHeight };
    page.instance.resize(size);
    this.runtime.project.app.tell('WindowResize', { size });
  }

  /** Sends the app to the background, or brings it back, with what WeChat calls then: 页面与 App 生命周期. */
  setForeground(visible: boolean): void {
    if (visible === this.foreground) return;
    this.foreground = visible;
    const { project } = this.runtime;
    const page = this.stack.top?.instance;
    if (visible) {
      this.showNotice(null);
      const { route: path = '', options: query = {} } = page ?? {};
      project.enterOptions = {
        ...project.enterOptions,
        path,
        query,
        scene: this.runtime.scenario.launch.scene,
      };
      project.app.tell('AppShow', project.enterOptions);
      page?.show();
      return;
    }
    page?.hide();
    if (page) this.runtime.guard(() => this.exitStates.save(page), 'onSaveExitState');
    project.app.tell('AppHide', {});
  }

  /** What a button of the phone's or a swipe does. */
  goBack(cause: BackCause): void {
    this.act(async () => {
      if (this.stack.depth > 1 && (await this.back.mayLeave(cause))) await this.stack.pop(1);
    });
  }

  /** Called on every scroll of a page. */
  onScroll(listener: () => void): void {
    this.scrollListeners.push(listener);
  }

  capsule(): CapsuleRect {
    return capsuleRect(this.phone.device);
  }

  /** The visible page's view, or that of a page with a plain navigation bar when there is none. */
  viewBox(): ViewBox {
    const page = this.stack.top;
    return this.phone.viewBox(!page?.view.window.customNavigation, this.showsTabs(page));
  }

  /** Sets the places of the visible page and what is drawn around it. */
  layOut(): void {
    const page = this.stack.top;
    if (!page) return;
    const { view, instance } = page;
    this.phone.turn(view.window.orientation);
    // 20 rem are the screen's width (WXSS, 尺寸单位); texts without a size of their own have the body's 16 px.
    document.documentElement.style.fontSize = view.rootFontSize || `${this.phone.rpx * 37.5}px`;
    const box = this.viewBox();
    const navigation = this.phone.viewBox(!view.window.customNavigation, false).top;
    view.place(box, this.phone.setView(box), navigation);
    const first = this.stack.depth === 1;
    const home = instance.route === this.homeRoute() || this.tabBar?.includes(instance.route) === true;
    view.navigationBar.showButtons(!first, !home && (first || view.window.homeButton));
    this.tabBar?.select(instance.route);
    this.phone.paint(view.navigationBar.frontColor, this.showsTabs(page));
    this.size = `${box.width} ${box.height}`;
    this.reportScreen();
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

  private changeTheme(theme: DeviceInfo['theme']): void {
    const { runtime } = this;
    this.restyle();
    // Only of an app that follows the theme (App.onThemeChange).
    if (runtime.bundle.appConfig.darkmode === true) runtime.project.app.tell('ThemeChange', { theme });
  }

  private reportScreen(): void {
    const { width, height } = this.phone.device;
    const size = `${width} ${height}`;
    if (size === this.screenSize) return;
    this.screenSize = size;
    this.runtime.events.screen({ width, height });
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

  private windowOf(route: string): PageWindow {
    return pageWindow(this.runtime.appConfig(), this.runtime.pageConfig(route));
  }

  private createPage(target: {
    route: string;
    options: Record<string, string>;
    openerChannel: EventChannel;
  }): StackPage {
    const { runtime } = this;
    const { route } = target;
    runtime.project.needApp(route);
    runtime.registry.define(route);
    const instance = new PageInstance(runtime.registry, runtime.backend, runtime.guard.bind(runtime), target);
    if (this.stack.depth === 0) instance.caller.exitState = this.exitStates.take(route);
    const view = new PageView(instance, this.windowOf(route), {
      back: () => this.goBack('button'),
      home: () => this.act(() => this.stack.reLaunch(`/${this.homeRoute()}`)),
      onScroll: () => {
        for (const listener of this.scrollListeners) listener();
      },
      designing: () => runtime.design.enabled,
    });
    const failure = runtime.project.failures.get(route);
    if (failure && !runtime.design.enabled) {
      view.setNotice(failedScript(runtime, failure, () => view.setNotice(null)));
    }
    this.phone.pages.append(view.dom);
    runtime.styles.activate(route, this.usesAppStyle(route));
    const page = { instance, view };
    if (this.usesCustomTabBar(route)) addCustomTabBar(runtime.registry, runtime.backend, page);
    this.observer.observe(instance.dom);
    return page;
  }

  /** `app.wxss` does not reach pages that say so, nor independent subpackages (styleIsolation; 独立分包). */
  private usesAppStyle(route: string): boolean {
    const component = this.runtime.bundle.components[route];
    const isolation = this.runtime.registry.styleIsolation(route);
    return component?.independent !== true && !isolation.startsWith('page-');
  }

  private pageChanged(kind: RouteKind, target: string): void {
    const { runtime } = this;
    const page = this.stack.top;
    this.showNotice(page ? null : missingPage(runtime, target));
    if (!page) return;
    const { route } = page.instance;
    runtime.styles.activate(route, this.usesAppStyle(route));
    this.layOut();
    this.scheduleReady();
    if (runtime.bundle.appConfig.debug === true) {
      runtime.log({ level: 'info', text: `[debug] ${kind} ${this.urls().at(-1)}`, source: 'runtime' });
    }
    runtime.events.routeChange({ route, kind, stack: this.urls() });
    // Where it was left, a page that is opened from outside brings it back.
    this.setForeground(true);
  }

  /** What stands in place of all pages; null takes it away. */
  private showNotice(notice: Notice | null): void {
    this.notice?.remove();
    this.notice = notice ? createNoticePanel(notice) : undefined;
    if (this.notice) this.phone.pages.append(this.notice);
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

  private homeRoute(): string {
    return (this.runtime.bundle.appConfig as { pages?: string[] }).pages?.[0] ?? '';
  }

  /** The capsule's right half: the app goes to the background, and can be called back. */
  private leave(): void {
    const { runtime } = this;
    if (runtime.design.enabled) return;
    const errMsg = 'exitMiniProgram:ok';
    runtime.events.hostEvent({ kind: 'wx', api: 'exitMiniProgram', options: {}, result: 'ok', errMsg });
    this.setForeground(false);
    this.showNotice(leftApp(runtime, () => this.setForeground(true)));
  }
}
