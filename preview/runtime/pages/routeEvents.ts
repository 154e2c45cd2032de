import type { AppEventName } from '../runtimeHost.ts';
import type { PageInstance } from './pageInstance.ts';
import type { RouteKind } from './pageStack.ts';

/** What a route event says of the page that it leads to. */
interface RouteTarget {
  route: string;
  query: Record<string, string>;
  config: Record<string, unknown>;
}

let lastEvent = 0;

/**
 * The events of one way from page to page, as `wx.onAppRoute` and its kin tell them (页面路由监听): before and after
 * it, and around every page that is made or closed on the way.
 */
export class RouteEvents {
  private readonly tell: (name: AppEventName, payload: unknown) => void;
  private readonly kind: RouteKind;
  private readonly id: string;
  private readonly timeStamp = Date.now();

  constructor(kind: RouteKind, tell: (name: AppEventName, payload: unknown) => void) {
    this.kind = kind;
    this.tell = tell;
    lastEvent += 1;
    this.id = `${lastEvent}_${this.timeStamp}`;
  }

  before(target: RouteTarget): void {
    this.tell('BeforeAppRoute', this.route(target));
  }

  beforeLoad({ route, query }: RouteTarget): void {
    this.tell('BeforePageLoad', { ...this.page(route, query), componentFramework: 'glass-easel' });
  }

  afterLoad({ route, options, caller: page }: PageInstance): void {
    this.tell('AfterPageLoad', { ...this.page(route, options), componentFramework: 'glass-easel', page });
  }

  beforeUnload({ route, caller: page }: PageInstance): void {
    this.tell('BeforePageUnload', { path: route, page, routeEventId: this.id });
  }

  afterUnload({ route }: PageInstance): void {
    this.tell('AfterPageUnload', { path: route, routeEventId: this.id });
  }

  after(target: RouteTarget, webviewId: number): void {
    this.tell('AppRoute', { ...this.route(target), webviewId, timeStamp: this.timeStamp });
  }

  done({ route, options, id: webviewId }: PageInstance): void {
    this.tell('AppRouteDone', { ...this.page(route, options), webviewId, timeStamp: this.timeStamp });
  }

  private page(path: string, query: Record<string, string>): Record<string, unknown> {
    return { path, query, openType: this.kind, routeEventId: this.id };
  }

  private route({ route, query, config }: RouteTarget): Record<string, unknown> {
    return { ...this.page(route, query), page: config, notFound: false, renderer: 'webview' };
  }
}
