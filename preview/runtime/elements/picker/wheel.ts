import { isSideways, onDrag } from '../drag.ts';
import { animate, easingOf } from '../easing.ts';

/** What a wheel needs to know. Lengths in px. */
export interface WheelOptions {
  /** The window through which a few rows are seen; takes the drags. */
  window: HTMLElement;
  /** The strip of rows that moves behind it. */
  strip: HTMLElement;
  rowHeight(): number;
  count(): number;
  enabled(): boolean;
  start?(): void;
  /** The row in the middle has changed, while turning (`done` false) or at rest. */
  turned(index: number, done: boolean): void;
}

const settleTime = 250;

/** A strip of rows that turns under the finger and comes to rest with one row in the middle. */
export class Wheel {
  index = 0;
  private offset = 0;
  /** Where it comes to rest. */
  private target = 0;
  private stop = (): void => {};
  private turning = false;

  constructor(private readonly options: WheelOptions) {
    let from = 0;
    onDrag(options.window, {
      accepts: (dx, dy) => options.enabled() && !isSideways(dx, dy),
      start: () => {
        this.begin();
        from = this.offset;
      },
      move: (_dx, dy) => this.show(from - dy / options.rowHeight()),
      end: (_dx, _dy, _speedX, speedY) => this.settle(this.offset - (speedY * 120) / options.rowHeight()),
    });
    options.window.addEventListener('click', (event) => this.clicked(event));
    options.window.addEventListener('keydown', (event) => this.pressed(event));
    options.window.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
  }

  /** Places a row in the middle without telling anybody. */
  place(index: number): void {
    if (this.turning) return;
    this.stop();
    this.index = this.offset = this.target = this.clamp(index);
    this.draw();
  }

  private clamp(index: number): number {
    return Math.min(Math.max(Math.round(index), 0), Math.max(this.options.count() - 1, 0));
  }

  private begin(): void {
    this.stop();
    if (!this.turning) this.options.start?.();
    this.turning = true;
  }

  private show(offset: number): void {
    const last = Math.max(this.options.count() - 1, 0);
    const beyond = offset < 0 ? offset : Math.max(offset - last, 0);
    this.offset = offset - beyond * 0.6;
    this.draw();
    this.note(false);
  }

  private note(done: boolean): void {
    const index = this.clamp(this.offset);
    if (index === this.index && !done) return;
    this.index = index;
    this.options.turned(index, done);
  }

  private settle(offset: number): void {
    this.begin();
    const from = this.offset;
    const target = this.clamp(offset);
    this.target = target;
    const ease = easingOf('default');
    const done = (): void => {
      this.turning = false;
      this.note(true);
    };
    this.stop = animate(settleTime, (share) => this.show(from + (target - from) * ease(share)), done);
  }

  private clicked(event: MouseEvent): void {
    if (!this.options.enabled() || this.turning) return;
    const box = this.options.window.getBoundingClientRect();
    const rows = Math.round((event.clientY - (box.top + box.height / 2)) / this.options.rowHeight());
    if (rows !== 0) this.settle(this.index + rows);
  }

  private pressed(event: KeyboardEvent): void {
    const rows = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5, Home: -9999, End: 9999 }[event.key];
    if (rows === undefined || !this.options.enabled()) return;
    event.preventDefault();
    this.settle(Math.round(this.target) + rows);
  }

  private wheeled(event: WheelEvent): void {
    if (!this.options.enabled()) return;
    event.preventDefault();
    if (!this.turning) this.settle(this.index + Math.sign(event.deltaY));
  }

  private draw(): void {
    const { strip, window, rowHeight } = this.options;
    const height = rowHeight();
    strip.style.transform = `translateY(${(window.clientHeight - height) / 2 - this.offset * height}px)`;
  }
}
