import { element } from '../chrome/element.ts';
import { followFinger, isKeptFromPage } from './followFinger.ts';

/** px that the page must be drawn down, and the height of the area while it refreshes. */
const THRESHOLD = 50;

/** Pull-down refresh: draw the page down at its top, and it stays open until the script ends it. */
export class PullDown {
  readonly dom = element('div', 'phone-refresh', { html: '<i></i><i></i><i></i>' });
  private readonly onRefresh: () => void;
  private refreshing = false;
  private height = 0;

  /** `enabled`: whether a finger may begin; a script may at any time. */
  constructor(scroller: HTMLElement, enabled: () => boolean, onRefresh: () => void) {
    this.onRefresh = onRefresh;
    followFinger(scroller, {
      // A scroll-view keeps the page from being pulled down (scroll-view, 在 scroll-view 中滚动).
      down: (_point, target) =>
        enabled() && !this.refreshing && scroller.scrollTop <= 0 && !isKeptFromPage(target, scroller),
      accepts: (dx, dy) => dy > 3 && dy > Math.abs(dx) && scroller.scrollTop <= 0,
      // Half the way of the finger: the area resists.
      move: (_dx, dy) => this.open(Math.max(0, dy / 2), false),
      end: () => {
        if (this.height >= THRESHOLD) this.start();
        else this.open(0, true);
      },
    });
  }

  /** Opens the area and calls `onPullDownRefresh`, as a finger would. */
  start(): void {
    if (this.refreshing) return;
    this.refreshing = true;
    this.dom.classList.add('loading');
    this.open(THRESHOLD, true);
    this.onRefresh();
  }

  stop(): void {
    this.refreshing = false;
    this.dom.classList.remove('loading');
    this.open(0, true);
  }

  private open(height: number, animated: boolean): void {
    this.height = height;
    this.dom.style.transition = animated ? 'height .2s' : 'none';
    this.dom.style.height = `${height}px`;
  }
}
