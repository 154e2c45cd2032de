import { element } from '../chrome/element.ts';
import { NavigationBar } from '../chrome/navigationBar.ts';
import { createNoticePanel, type Notice } from '../chrome/noticePanel.ts';
import { viewportAttribute } from '../core/domBackend.ts';
import type { Chrome } from '../runtimeHost.ts';
import type { PageInstance } from './pageInstance.ts';
import type { PageWindow, WindowColors } from './pageWindow.ts';
import { PullDown } from './pullDown.ts';

type ScrollTarget = Parameters<Chrome['scrollPageTo']>[0];
type BackgroundChange = Parameters<Chrome['setBackground']>[0];

/** One page on the screen: its navigation bar, what scrolls it, and the events of scrolling. */
export class PageView {
  readonly dom = element('div', 'phone-page');
  readonly scroller = element('div', 'phone-scroll');
  readonly navigationBar: NavigationBar;
  readonly pullDown: PullDown;
  /** CSS length; empty: the browser's. */
  rootFontSize = '';
  private settings: PageWindow;
  private colors: WindowColors;
  private readonly scriptedColors: Partial<WindowColors> = {};
  private readonly view = element('div', 'phone-view');
  private readonly page: PageInstance;
  private orientation: PageWindow['orientation'] | undefined;
  private notice: HTMLElement | undefined;
  private nearBottom = false;
  private lastTop = 0;
  private frame = 0;

  constructor(
    page: PageInstance,
    window: PageWindow,
    actions: { back(): void; home(): void; onScroll(): void; designing(): boolean },
  ) {
    this.page = page;
    this.settings = window;
    this.colors = window.colors;
    this.navigationBar = new NavigationBar(window, actions);
    this.dom.dataset.route = page.route;
    this.scroller.setAttribute(viewportAttribute, '');
    this.scroller.classList.toggle('fixed', window.disableScroll);
    this.pullDown = new PullDown(
      this.scroller,
      () => this.settings.pullDownRefresh && !actions.designing(),
      () => page.call('onPullDownRefresh'),
    );
    this.view.append(this.scroller);
    this.dom.append(this.view, this.navigationBar.dom);
    this.paint();
    this.scroller.addEventListener('scroll', () => {
      actions.onScroll();
      this.scheduleScrollEvents();
    });
  }

  get window(): PageWindow {
    return this.settings;
  }

  /** Puts the page's tree into the view and calls `onLoad`. */
  attach(): void {
    const placeholder = element('div', '');
    this.scroller.append(this.pullDown.dom, placeholder);
    this.page.attach(this.scroller, placeholder);
  }

  /** Takes over settings for another theme of the phone. */
  restyle(window: PageWindow): void {
    this.settings = { ...window, orientation: this.orientation ?? window.orientation };
    this.colors = { ...window.colors, ...this.scriptedColors };
    this.navigationBar.restyle(window);
    this.paint();
  }

  setOrientation(orientation: PageWindow['orientation']): void {
    this.orientation = orientation;
    this.settings = { ...this.settings, orientation };
  }

  setBackground({ top, content, textStyle }: BackgroundChange): void {
    const { scriptedColors } = this;
    if (top !== undefined) scriptedColors.top = top;
    if (content !== undefined) scriptedColors.content = content;
    if (textStyle !== undefined) scriptedColors.darkText = textStyle === 'dark';
    this.colors = { ...this.colors, ...scriptedColors };
    this.paint();
  }

  /** Shows something in place of the page; null shows the page. */
  setNotice(notice: Notice | null): void {
    this.notice?.remove();
    this.notice = notice ? createNoticePanel(notice) : undefined;
    if (this.notice) this.view.append(this.notice);
  }

  place(box: { top: number; bottom: number }, scrollerHeight: string, navigationHeight: number): void {
    Object.assign(this.view.style, { top: `${box.top}px`, bottom: `${box.bottom}px` });
    this.scroller.style.height = scrollerHeight;
    this.navigationBar.dom.style.height = `${navigationHeight}px`;
  }

  setVisible(visible: boolean): void {
    this.dom.hidden = !visible;
  }

  /** Height of all that the page shows, in px; at least the view's. */
  contentHeight(): number {
    return this.scroller.scrollHeight;
  }

  /** Resolves when the page is there. Rejects with WeChat's words where nothing matches the selector. */
  async scrollTo(target: ScrollTarget): Promise<void> {
    const from = this.scroller.scrollTop;
    const to = target.scrollTop ?? (target.selector === undefined ? from : this.offsetOf(target));
    const start = performance.now();
    if (target.duration <= 0) {
      this.scroller.scrollTop = to;
      return;
    }
    await new Promise<void>((resolve) => {
      const step = (now: number): void => {
        const progress = Math.min(Math.max(now - start, 0) / target.duration, 1);
        this.scroller.scrollTop = from + (to - from) * (1 - (1 - progress) ** 2);
        if (progress < 1 && this.dom.isConnected) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
  }

  /** Stops what is still to come of the page. */
  close(): void {
    cancelAnimationFrame(this.frame);
    // The document's timeline holds what an animation moves until it ends, which one that loops never does.
    for (const animation of this.dom.getAnimations({ subtree: true })) animation.cancel();
    this.dom.remove();
  }

  private offsetOf({ selector = '', offsetTop = 0 }: ScrollTarget): number {
    const found = this.page.component.getShadowRoot()?.querySelector(selector)?.$$;
    if (!(found instanceof HTMLElement)) throw new Error(`selector "${selector}" not found`);
    const { scroller } = this;
    const top = found.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    return scroller.scrollTop + top + offsetTop;
  }

  private paint(): void {
    const { top, content, darkText } = this.colors;
    this.scroller.style.backgroundColor = content;
    Object.assign(this.pullDown.dom.style, { backgroundColor: top, color: darkText ? '#000' : '#fff' });
  }

  private scheduleScrollEvents(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const { scrollTop, scrollHeight, clientHeight } = this.scroller;
      if (this.page.has('onPageScroll')) this.page.call('onPageScroll', { scrollTop });
      const near = scrollTop + clientHeight >= scrollHeight - this.settings.reachBottomDistance;
      // Only on the way down: a page that became shorter has not been scrolled to its end.
      if (near && !this.nearBottom && scrollTop > this.lastTop) this.page.call('onReachBottom');
      this.nearBottom = near;
      this.lastTop = scrollTop;
    });
  }
}
