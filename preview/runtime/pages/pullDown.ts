import { element } from '../chrome/element.ts';
import type { PageWindow } from './pageWindow.ts';

/** px that a finger must draw the page down, and the height of the area while it refreshes. */
const THRESHOLD = 50;

/** Pull-down refresh: draw the page down at its top, and it stays open until the script ends it. */
export class PullDown {
  readonly dom = element('div', 'phone-refresh', { html: '<i></i><i></i><i></i>' });
  private readonly onRefresh: () => void;
  private refreshing = false;

  constructor(scroller: HTMLElement, window: PageWindow, onRefresh: () => void) {
    this.onRefresh = onRefresh;
    this.dom.style.color = window.darkBackgroundText ? '#000' : '#fff';
    if (window.pullDownRefresh) this.listen(scroller);
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

  private listen(scroller: HTMLElement): void {
    let startY = 0;
    let pulling = false;
    scroller.addEventListener('pointerdown', (event) => {
      pulling = scroller.scrollTop <= 0 && !this.refreshing;
      startY = event.clientY;
    });
    scroller.addEventListener('pointermove', (event) => {
      if (!pulling || event.buttons === 0) return;
      // Half the way of the finger: the area resists.
      this.open(Math.max(0, (event.clientY - startY) / 2), false);
    });
    const end = (): void => {
      if (!pulling) return;
      pulling = false;
      if (this.dom.offsetHeight >= THRESHOLD) this.start();
      else this.open(0, true);
    };
    scroller.addEventListener('pointerup', end);
    scroller.addEventListener('pointercancel', end);
    scroller.addEventListener('pointerleave', end);
  }

  private open(height: number, animated: boolean): void {
    this.dom.style.transition = animated ? 'height .2s' : 'none';
    this.dom.style.height = `${height}px`;
  }
}
