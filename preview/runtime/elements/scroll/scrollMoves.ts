import type { ElementHandle } from '../defineElement.ts';
import { toPx } from '../lengths.ts';

interface ThresholdProperties {
  scrollX: boolean;
  scrollY: boolean;
  enhanced: boolean;
  upperThreshold: unknown;
  lowerThreshold: unknown;
}

/** Nothing moved for so long (ms): a scroll has ended, in browsers that do not say so. */
const rest = 150;
/** Only the last part of a drag (ms) tells its speed. */
const speedWindow = 100;

class ScrollMoves {
  private pressed = false;
  private last = { left: 0, top: 0 };
  private dragging = false;
  private scrolling: ReturnType<typeof setTimeout> | undefined;
  private samples: { left: number; top: number; time: number }[] = [];

  constructor(
    private readonly handle: ElementHandle<ThresholdProperties>,
    private readonly main: HTMLElement,
    private readonly ended: () => void,
  ) {
    main.addEventListener('scroll', () => this.scrolled());
    main.addEventListener('pointerdown', ({ pointerType }) => {
      this.pressed = true;
      const held = new AbortController();
      const released = (): void => {
        held.abort();
        this.released();
      };
      // A finger's pointer is cancelled as soon as the browser scrolls by it; its touch goes on.
      const ends = pointerType === 'touch' ? ['touchend', 'touchcancel'] : ['pointerup', 'pointercancel'];
      for (const name of ends) window.addEventListener(name, released, { signal: held.signal });
    });
  }

  private scrolled(): void {
    const { main, last, handle } = this;
    const { scrollLeft: left, scrollTop: top, scrollWidth, scrollHeight } = main;
    const deltaX = last.left - left;
    const deltaY = last.top - top;
    this.last = { left, top };
    const place = { scrollLeft: left, scrollTop: top };
    if (this.scrolling === undefined) handle.emit('scrollstart', place);
    clearTimeout(this.scrolling);
    this.scrolling = setTimeout(() => this.stopped(), rest);
    if (this.pressed && handle.props.enhanced) this.dragged(place);
    handle.emit('scroll', { ...place, scrollWidth, scrollHeight, deltaX, deltaY });
    if (handle.props.scrollY) this.reached(top, deltaY, scrollHeight - main.clientHeight, 'top', 'bottom');
    if (handle.props.scrollX) this.reached(left, deltaX, scrollWidth - main.clientWidth, 'left', 'right');
  }

  private stopped(): void {
    this.scrolling = undefined;
    const { scrollLeft, scrollTop } = this.main;
    this.handle.emit('scrollend', { scrollLeft, scrollTop });
    if (!this.pressed) this.ended();
  }

  private dragged(place: { scrollLeft: number; scrollTop: number }): void {
    const { emit } = this.handle;
    if (!this.dragging) emit('dragstart', place);
    this.dragging = true;
    this.samples.push({ left: place.scrollLeft, top: place.scrollTop, time: performance.now() });
    emit('dragging', place);
  }

  /** Tells when the scroll comes within the threshold of an end, once per approach. */
  private reached(now: number, delta: number, room: number, start: string, end: string): void {
    const { props, context, emit } = this.handle;
    const rpx = context.host.rpx();
    const before = now + delta;
    const upper = toPx(props.upperThreshold, rpx) ?? 50;
    const lower = toPx(props.lowerThreshold, rpx) ?? 50;
    if (delta > 0 && now <= upper && before > upper) emit('scrolltoupper', { direction: start });
    if (delta < 0 && room - now <= lower && room - before > lower) emit('scrolltolower', { direction: end });
  }

  private released(): void {
    this.pressed = false;
    const samples = this.samples.splice(0);
    if (!this.dragging) return;
    this.dragging = false;
    const { scrollLeft, scrollTop } = this.main;
    const now = performance.now();
    const first = samples.find(({ time }) => now - time <= speedWindow);
    const elapsed = first ? Math.max(now - first.time, 1) : 1;
    const speed = (to: number, from: number | undefined): number => (to - (from ?? to)) / elapsed;
    const velocity = { x: speed(scrollLeft, first?.left), y: speed(scrollTop, first?.top) };
    this.handle.emit('dragend', { scrollLeft, scrollTop, velocity });
    if (this.scrolling === undefined) this.ended();
  }
}

/**
 * Tells of a scroll-view's moves: scrolling, its begin and end, drags, both ends.
 * @param ended called when it has come to rest and nobody holds it
 */
export function listenToMoves(
  handle: ElementHandle<ThresholdProperties>,
  main: HTMLElement,
  ended: () => void,
): void {
  new ScrollMoves(handle, main, ended);
}
