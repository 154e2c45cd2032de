import { resolvePath, splitQuery } from '../../paths.ts';
import type { Navigation, PageRef } from '../runtimeHost.ts';
import { createChannelPair, type EventChannel } from './eventChannel.ts';
import type { PageInstance } from './pageInstance.ts';
import type { PageView } from './pageView.ts';

/** A page with its place on the screen. */
export interface StackPage {
  instance: PageInstance;
  view: PageView;
}

/** How a page came to be shown. */
export type RouteKind = 'navigateTo' | 'redirectTo' | 'navigateBack' | 'switchTab' | 'reLaunch' | 'appLaunch';

/** What the stack asks of the runtime. */
export interface StackSeams {
  hasPage(route: string): boolean;
  isTab(route: string): boolean;
  create(target: { route: string; options: Record<string, string>; openerChannel: EventChannel }): StackPage;
  /** Called when another page is on top and everything about it has been called, except `onReady`. */
  changed(kind: RouteKind): void;
  /** Called for a page that does not exist, before the rejection. */
  notFound(route: string, query: Record<string, string>): void;
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
    if (this.pages.length >= MAX_DEPTH) throw new Error('webview count limit exceed');
    const [opener, opened] = createChannelPair();
    for (const [name, listener] of Object.entries(events)) opener.on(name, listener);
    this.top?.instance.hide();
    this.push(target, opened);
    this.settle('navigateTo');
    return { eventChannel: opener };
  }

  async redirectTo(url: string): Promise<void> {
    const target = this.find(url);
    if (this.seams.isTab(target.route)) throw new Error('can not redirectTo a tabbar page');
    const last = this.pages.pop();
    if (last) this.close(last);
    this.push(target);
    this.settle('redirectTo');
  }

  async navigateBack(delta: number): Promise<void> {
    if (this.pages.length <= 1) throw new Error('cannot navigate back at first page.');
    const count = Math.min(Math.max(delta, 1), this.pages.length - 1);
    for (const page of this.pages.splice(this.pages.length - count).reverse()) this.close(page);
    this.settle('navigateBack');
  }

  async switchTab(url: string): Promise<void> {
    const target = this.find(url);
    if (!this.seams.isTab(target.route)) throw new Error('can not switch to no-tabBar page');
    const [first, ...above] = this.pages;
    for (const page of above.reverse()) this.close(page);
    if (first && !this.tabs.has(first.instance.route)) this.close(first);
    else if (first && first.instance.route !== target.route) first.instance.hide();
    const known = this.tabs.get(target.route);
    this.pages = known ? [known] : [];
    // The query of a tab's URL is dropped (wx.switchTab).
    if (!known) this.push({ route: target.route, query: {} });
    this.settle('switchTab');
  }

  async reLaunch(url: string): Promise<void> {
    const target = this.find(url);
    this.clear();
    this.push(target);
    this.settle('reLaunch');
  }

  /** The first page of an app; what does not exist is reported and nothing is shown. */
  launch(url: string): void {
    const target = this.find(url);
    this.push(target);
    this.settle('appLaunch');
  }

  /** Puts pages back as they were before a restart, the lower ones without being shown. */
  restore(urls: readonly string[]): void {
    for (const [index, url] of urls.entries()) {
      const { path, query } = splitQuery(url);
      const route = path.replace(/^\//, '');
      if (!this.seams.hasPage(route)) continue;
      this.push({ route, query });
      if (index < urls.length - 1) this.top?.view.setVisible(false);
    }
    if (this.top) this.settle('appLaunch');
  }

  /** Closes all pages, tabs included, top first. */
  clear(): void {
    for (const page of this.all().reverse()) this.close(page);
    this.pages = [];
    this.tabs.clear();
  }

  private find(url: string): Target {
    const { path, query } = splitQuery(String(url ?? ''));
    const from = this.top?.instance.route ?? '';
    const route = resolvePath(path.startsWith('/') ? '' : from, path).replace(/\.html$/, '');
    if (!this.seams.hasPage(route)) {
      this.seams.notFound(route, query);
      throw new Error(`page "${route}" is not found`);
    }
    return { route, query };
  }

  private push(target: Target, openerChannel: EventChannel = createChannelPair()[1]): void {
    const page = this.seams.create({ route: target.route, options: target.query, openerChannel });
    this.pages.push(page);
    if (this.seams.isTab(target.route)) this.tabs.set(target.route, page);
  }

  private close(page: StackPage): void {
    page.instance.unload();
    page.view.dom.remove();
    this.tabs.delete(page.instance.route);
  }

  private settle(kind: RouteKind): void {
    for (const page of this.all()) page.view.setVisible(page === this.top);
    this.seams.changed(kind);
    this.top?.instance.show();
  }
}
