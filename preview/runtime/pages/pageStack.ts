import { resolvePath, splitQuery } from '../../paths.ts';
import type { Navigation, PageRef } from '../runtimeHost.ts';
import { createChannelPair, type EventChannel } from './eventChannel.ts';
import type { PageInstance } from './pageInstance.ts';
import type { PageView } from './pageView.ts';
import type { RouteEvents } from './routeEvents.ts';

/** A page with its place on the screen. */
export interface StackPage {
  instance: PageInstance;
  view: PageView;
  /** What a script took out of the capsule's menu. */
  shareMenu?: { message?: boolean; timeline?: boolean };
}

/** How a page came to be shown. */
export type RouteKind = 'navigateTo' | 'redirectTo' | 'navigateBack' | 'switchTab' | 'reLaunch' | 'appLaunch';

/** What the stack asks of the runtime. */
export interface StackSeams {
  hasPage(route: string): boolean;
  isTab(route: string): boolean;
  /** The page's own `.json`. */
  config(route: string): Record<string, unknown>;
  create(target: { route: string; options: Record<string, string>; openerChannel: EventChannel }): StackPage;
  /**
   * Called when another page is on top and everything about it has been called, except `onShow` and `onReady`; or none
   * is, for the one at `route` could not be made.
   */
  changed(kind: RouteKind, route: string): void;
  /** Called of a page that is gone. */
  closed(page: StackPage): void;
  /** Called for a page that does not exist, before the rejection. */
  notFound(route: string, query: Record<string, string>, isEntryPage: boolean): void;
  events(kind: RouteKind): RouteEvents;
  /** Whether the visible page may be left by going back now. */
  mayLeave(): Promise<boolean>;
  /** Runs a change of the stack; `done` is called when its motion is over. */
  move(kind: RouteKind, change: () => void, done: () => void): Promise<void>;
}

interface Target {
  route: string;
  query: Record<string, string>;
}

/** WeChat's limit (wx.navigateTo). */
const MAX_DEPTH = 10;

/**
 * The page stack, and the tab pages that stay alive beside it. Each method rejects with an error whose message
 * is the tail of WeChat's `errMsg`.
 */
export class PageStack implements Navigation {
  private readonly seams: StackSeams;
  private pages: StackPage[] = [];
  private readonly tabs = new Map<string, StackPage>();
  /** Counts how often all was cleared. */
  private runs = 0;

  constructor(seams: StackSeams) {
    this.seams = seams;
  }

  get top(): StackPage | undefined {
    return this.pages.at(-1);
  }

  get depth(): number {
    return this.pages.length;
  }

  /** Every living page: those on the stack and tabs that are not on it. */
  all(): StackPage[] {
    return [...new Set([...this.pages, ...this.tabs.values()])];
  }

  /** The page that a node of the document is in. */
  pageAt(node: Element): StackPage | undefined {
    return this.all().find((page) => page.view.dom.contains(node));
  }

  stack(): readonly PageRef[] {
    return this.pages.map(({ instance }) => ({
      route: instance.route,
      options: instance.options,
      instance: instance.caller,
    }));
  }

  async navigateTo(
    url: string,
    events: Record<string, (...args: unknown[]) => void> = {},
  ): Promise<{ eventChannel: EventChannel }> {
    const target = this.find(url);
    if (this.seams.isTab(target.route)) throw new Error('can not navigateTo a tabbar page');
    const [opener, opened] = createChannelPair();
    for (const [name, listener] of Object.entries(events)) opener.on(name, listener);
    await this.move(
      'navigateTo',
      () => target,
      (told) => {
        if (this.pages.length >= MAX_DEPTH) throw new Error('webview count limit exceed');
        this.top?.instance.hide();
        this.push(target, told, opened);
      },
    );
    return { eventChannel: opener };
  }

  async redirectTo(url: string): Promise<void> {
    const target = this.find(url);
    if (this.seams.isTab(target.route)) throw new Error('can not redirectTo a tabbar page');
    await this.move(
      'redirectTo',
      () => target,
      (told) => {
        const last = this.pages.pop();
        if (last) this.close(last, told);
        this.push(target, told);
      },
    );
  }

  /** Goes back, unless something on the page wants to be closed first or its user wants to stay. */
  async navigateBack(delta: number): Promise<void> {
    if (this.pages.length <= 1) throw new Error('cannot navigate back at first page.');
    if (await this.seams.mayLeave()) await this.pop(delta);
  }

  /** Goes back whatever the page says. */
  async pop(delta: number): Promise<void> {
    if (this.pages.length <= 1) return;
    const count = Math.min(Math.max(Math.trunc(delta) || 1, 1), this.pages.length - 1);
    const under = this.pages[this.pages.length - 1 - count] as StackPage;
    await this.move(
      'navigateBack',
      () => {
        // A route that was on its way may have closed the page meanwhile.
        if (!this.pages.includes(under)) throw new Error('cannot navigate back at first page.');
        return targetOf(under);
      },
      (told) => {
        for (const page of this.pages.splice(this.pages.indexOf(under) + 1).reverse()) this.close(page, told);
      },
    );
  }

  async switchTab(url: string): Promise<void> {
    const { route } = this.find(url);
    if (!this.seams.isTab(route)) throw new Error('can not switch to no-tabBar page');
    if (this.depth === 1 && this.top?.instance.route === route) return;
    // The query of a tab's URL is dropped (wx.switchTab).
    const target = { route, query: {} };
    await this.move(
      'switchTab',
      () => target,
      (told) => {
        const [first, ...above] = this.pages;
        for (const page of above.reverse()) this.close(page, told);
        if (first && !this.tabs.has(first.instance.route)) this.close(first, told);
        else if (first && first.instance.route !== route) first.instance.hide();
        const known = this.tabs.get(route);
        this.pages = known ? [known] : [];
        if (!known) this.push(target, told);
      },
    );
  }

  async reLaunch(url: string): Promise<void> {
    const target = this.find(url);
    await this.move(
      'reLaunch',
      () => target,
      (told) => {
        this.closeAll(told);
        this.push(target, told);
      },
    );
  }

  /** The first page of an app. Throws, and shows nothing, when it does not exist. */
  launch(url: string): void {
    const target = this.find(url, true);
    this.change('appLaunch', target, (told) => this.push(target, told))();
  }

  /** Puts pages back as they were before a restart, the lower ones without being shown. */
  restore(urls: readonly string[]): void {
    const found = urls
      .map((url) => splitQuery(url))
      .map(({ path, query }) => ({ route: path.replace(/^\//, ''), query }));
    const targets = found.filter(({ route }) => this.seams.hasPage(route));
    const last = targets.at(-1);
    if (!last) return;
    this.change('appLaunch', last, (told) => {
      for (const target of targets) {
        this.push(target, told);
        this.top?.view.setVisible(target === last);
      }
    })();
  }

  /** Closes all pages, tabs included, top first. */
  clear(): void {
    this.runs += 1;
    this.closeAll(this.seams.events('reLaunch'));
  }

  private find(url: string, isEntryPage = false): Target {
    const { path, query } = splitQuery(String(url ?? ''));
    const from = this.top?.instance.route ?? '';
    const route = resolvePath(path.startsWith('/') ? '' : from, path).replace(/\.html$/, '');
    if (!this.seams.hasPage(route)) {
      this.seams.notFound(route, query, isEntryPage);
      throw new Error(`page "${route}" is not found`);
    }
    return { route, query };
  }

  private async move(
    kind: RouteKind,
    target: () => Target,
    change: (told: RouteEvents) => void,
  ): Promise<void> {
    let done: () => void = () => {};
    const { runs } = this;
    await this.seams.move(
      kind,
      () => {
        if (runs !== this.runs) throw new Error('the app was started again');
        done = this.change(kind, target(), change);
      },
      () => done(),
    );
  }

  /** Changes the stack, and calls and tells what WeChat calls and tells on the way, but for what `done` brings. */
  private change(kind: RouteKind, target: Target, change: (told: RouteEvents) => void): () => void {
    const told = this.seams.events(kind);
    const described = { ...target, config: this.seams.config(target.route) };
    told.before(described);
    try {
      change(told);
    } finally {
      // A page that could not be made leaves the one before it to be seen.
      for (const page of this.all()) page.view.setVisible(page === this.top);
      this.seams.changed(kind, target.route);
      this.top?.instance.show();
    }
    const { top } = this;
    if (!top) return () => {};
    told.after(described, top.instance.id);
    return () => {
      if (this.top !== top) return;
      top.instance.whenReady(() => {
        told.done(top.instance);
        top.instance.routeDone();
      });
    };
  }

  private push(
    target: Target,
    told: RouteEvents,
    openerChannel: EventChannel = createChannelPair()[1],
  ): void {
    told.beforeLoad({ ...target, config: this.seams.config(target.route) });
    const page = this.seams.create({ route: target.route, options: target.query, openerChannel });
    this.pages.push(page);
    if (this.seams.isTab(target.route)) this.tabs.set(target.route, page);
    // On the stack first: `onLoad` may ask for it.
    page.view.attach();
    told.afterLoad(page.instance);
  }

  private closeAll(told: RouteEvents): void {
    const visible = this.pages.reverse();
    const others = [...this.tabs.values()].filter((page) => !visible.includes(page));
    this.pages = [];
    this.tabs.clear();
    for (const page of [...visible, ...others.reverse()]) this.close(page, told);
  }

  private close(page: StackPage, told: RouteEvents): void {
    told.beforeUnload(page.instance);
    page.instance.unload();
    page.view.close();
    this.tabs.delete(page.instance.route);
    this.seams.closed(page);
    told.afterUnload(page.instance);
  }
}

function targetOf({ instance }: StackPage): Target {
  return { route: instance.route, query: instance.options };
}
