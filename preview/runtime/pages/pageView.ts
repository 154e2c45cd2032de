import { element } from '../chrome/element.ts';
import { NavigationBar } from '../chrome/navigationBar.ts';
import { viewportAttribute } from '../core/domBackend.ts';
import type { PageInstance } from './pageInstance.ts';
import type { PageWindow } from './pageWindow.ts';
import { PullDown } from './pullDown.ts';

/** One page on the screen: its navigation bar, what scrolls it, and the events of scrolling. */
export class PageView {
  readonly dom = element('div', 'phone-page');
  readonly scroller = element('div', 'phone-scroll');
  readonly navigationBar: NavigationBar;
  readonly pullDown: PullDown;
  readonly window: PageWindow;
  private readonly view = element('div', 'phone-view');
  private readonly page: PageInstance;
  private nearBottom = false;
  private frame = 0;

  constructor(
    page: PageInstance,
    window: PageWindow,
    actions: { back(): void; home(): void; onScroll(): void },
  ) {
    this.page = page;
    this.window = window;
    this.navigationBar = new NavigationBar(window, actions);
    this.dom.dataset.route = page.route;
    this.scroller.setAttribute(viewportAttribute, '');
    this.scroller.classList.toggle('fixed', window.disableScroll);
    this.view.style.backgroundColor = window.pageBackground;
    this.pullDown = new PullDown(this.scroller, window, () => page.call('onPullDownRefresh'));
    this.view.append(this.scroller);
    this.dom.append(this.view, this.navigationBar.dom);
    this.scroller.addEventListener('scroll', () => {
      actions.onScroll();
      this.scheduleScrollEvents();
    });
  }

  /** Puts the page's tree into the view and calls `onLoad`. */
  attach(): void {
    const placeholder = element('div', '');
    this.scroller.append(this.pullDown.dom, placeholder);
    this.page.attach(this.scroller, placeholder);
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

  async scrollTo(target: { scrollTop?: number; selector?: string; duration: number }): Promise<void> {
    const from = this.scroller.scrollTop;
    const to = target.scrollTop ?? this.offsetOf(target.selector ?? '') ?? from;
    const start = performance.now();
    if (target.duration <= 0) {
      this.scroller.scrollTop = to;
      return;
    }
    await new Promise<void>((resolve) => {
      const step = (now: number): void => {
        const progress = Math.min((now - start) / target.duration, 1);
        this.scroller.scrollTop = from + (to - from) * (1 - (1 - progress) ** 2);
        if (progress < 1) requestAnimationFrame(step);
        else resolve();
      };
      requestAnimationFrame(step);
    });
  }

  private offsetOf(selector: string): number | undefined {
    const node = this.page.component.getShadowRoot()?.querySelector(selector)?.$$ as
      | HTMLElement
      | null
      | undefined;
    if (!node) return undefined;
    return (
      this.scroller.scrollTop + node.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top
    );
  }

  private scheduleScrollEvents(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const { scrollTop, scrollHeight, clientHeight } = this.scroller;
      if (this.page.has('onPageScroll')) this.page.call('onPageScroll', { scrollTop });
      const near = scrollTop + clientHeight >= scrollHeight - this.window.reachBottomDistance;
      if (near && !this.nearBottom) this.page.call('onReachBottom');
      this.nearBottom = near;
    });
  }
}
