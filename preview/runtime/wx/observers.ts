import type { Element } from 'glass-easel';
import { scrollerOf, viewportOf } from '../elements/viewport.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, callScript } from './call.ts';
import { componentOf, domOf } from './findNode.ts';
import { SelectorQuery } from './selectorQuery.ts';

interface Margins {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

interface ObserverOptions {
  thresholds?: number[];
  initialRatio?: number;
  observeAll?: boolean;
}

function relative(box: DOMRectReadOnly | null, dom: HTMLElement): Record<string, number> {
  if (!box) return {};
  const view = viewportOf(dom);
  const { width, height } = box;
  const left = box.left - view.left;
  const top = box.top - view.top;
  return { left, top, right: left + width, bottom: top + height, width, height };
}

/** `wx.createIntersectionObserver`. */
class WxIntersectionObserver {
  private readonly watchers: IntersectionObserver[] = [];
  private selector: string | undefined;
  private margins: Margins = {};

  constructor(
    private readonly host: RuntimeHost,
    private readonly instance: unknown,
    private readonly options: ObserverOptions,
  ) {}

  relativeTo(selector: string, margins: Margins = {}): this {
    this.selector = selector;
    this.margins = margins;
    return this;
  }

  relativeToViewport(margins: Margins = {}): this {
    this.selector = undefined;
    this.margins = margins;
    return this;
  }

  observe(selector: string, callback: unknown): void {
    const root = componentOf(this.host, this.instance)?.getShadowRoot();
    if (!root) return;
    const found = this.options.observeAll ? root.querySelectorAll(selector) : [root.querySelector(selector)];
    const reference = this.selector ? root.querySelector(this.selector) : null;
    for (const element of found) {
      // A `virtualHost` component has no node that could be seen.
      if (element && domOf(element)) this.watch(element, reference, callback);
    }
  }

  disconnect(): void {
    for (const watcher of this.watchers.splice(0)) watcher.disconnect();
  }

  private watch(element: Element, reference: Element | null, callback: unknown): void {
    const dom = domOf(element);
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.margins;
    const { thresholds = [0], initialRatio = 0 } = this.options;
    const around = reference ? domOf(reference) : scrollerOf(dom);
    let first = true;
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const same = first && entry.intersectionRatio === initialRatio && !entry.isIntersecting;
          first = false;
          // Only a change counts; the browser tells the present state first of all.
          if (!same) this.tell(element, entry, callback);
        }
      },
      {
        root: around.contains(dom) && around !== document.scrollingElement ? around : null,
        rootMargin: `${top}px ${right}px ${bottom}px ${left}px`,
        threshold: thresholds,
      },
    );
    watcher.observe(dom);
    this.watchers.push(watcher);
  }

  private tell(element: Element, entry: IntersectionObserverEntry, callback: unknown): void {
    const dom = element.$$ ? domOf(element) : undefined;
    // The browser tells of nodes that leave the document, too; a page that was closed watches nothing any more.
    if (!dom) return;
    callScript(this.host, callback, {
      id: element.id,
      dataset: { ...element.dataset },
      time: entry.time,
      intersectionRatio: entry.intersectionRatio,
      boundingClientRect: relative(entry.boundingClientRect, dom),
      intersectionRect: relative(entry.intersectionRect, dom),
      relativeRect: relative(entry.rootBounds, dom),
    });
  }
}

/** Questions about nodes of a page, asked once or watched. */
export const observers: AreaFactory = (host) => ({
  createSelectorQuery: (options?: { component?: unknown }) => new SelectorQuery(host, options?.component),
  createIntersectionObserver: (instance: unknown, options: ObserverOptions = {}) =>
    new WxIntersectionObserver(host, instance, options),
});
