import { defineElement, type ElementHandle } from '../defineElement.ts';
import { isSideways, onDrag } from '../drag.ts';
import { registerNode } from '../nodeContext.ts';

const properties = {
  initialChildSize: 0.5,
  minChildSize: 0.25,
  maxChildSize: 1,
  snap: false,
  snapSizes: [] as unknown[],
};

/** A throw moves the sheet on by what its speed covers in so long (ms). */
const throwTime = 150;

interface ScrollToOptions {
  /** Share of the parent's height, 0 … 1. */
  size?: number;
  pixels?: number;
  animated?: boolean;
  /** ms */
  duration?: number;
}

class SheetBody {
  readonly slot: HTMLElement;
  private size: number | undefined;

  constructor(private readonly handle: ElementHandle<typeof properties>) {
    const { dom } = handle;
    dom.innerHTML = '<div class="wx-draggable-sheet"></div>';
    this.slot = dom.firstElementChild as HTMLElement;
    registerNode(dom, {
      scrollTo: ({ size, pixels, animated = true, duration = 300 }: ScrollToOptions) =>
        this.place(size ?? (pixels ?? 0) / dom.clientHeight, animated ? duration : 0),
    });
    let from = 0;
    onDrag(this.slot, {
      accepts: (dx, dy) => !handle.context.designMode() && !isSideways(dx, dy) && this.isMine(dy),
      start: () => {
        from = this.shown;
      },
      move: (_dx, dy) => this.place(from - dy / dom.clientHeight, 0),
      end: (_dx, _dy, _speedX, speedY) => this.settle(-speedY / dom.clientHeight),
    });
  }

  update(): void {
    this.place(this.size ?? this.handle.props.initialChildSize, 0);
  }

  attached(): void {
    this.update();
  }

  private get shown(): number {
    return this.size ?? this.handle.props.initialChildSize;
  }

  /** What scrolls inside keeps the drag until it is at its top, or while the sheet cannot grow. */
  private isMine(dy: number): boolean {
    const inner = this.slot.querySelector('.wx-scroll-view-main');
    if (dy > 0) return !inner || inner.scrollTop <= 0;
    return this.shown < this.handle.props.maxChildSize;
  }

  private settle(speed: number): void {
    const { snap, snapSizes, minChildSize, maxChildSize } = this.handle.props;
    const target = this.shown + speed * throwTime;
    const stops = snap ? [minChildSize, ...snapSizes.map(Number), maxChildSize] : [target];
    const nearer = (a: number, b: number): number => (Math.abs(b - target) < Math.abs(a - target) ? b : a);
    this.place(stops.reduce(nearer), 200);
  }

  private place(size: number, duration: number): void {
    const { minChildSize, maxChildSize } = this.handle.props;
    this.size = Math.min(Math.max(size, minChildSize), maxChildSize);
    this.slot.style.transition = duration > 0 ? `height ${duration}ms` : '';
    this.slot.style.height = `${this.size * 100}%`;
  }
}

/** A sheet at the lower edge of its parent that is drawn up and down. */
export const draggableSheet = defineElement({
  tag: 'draggable-sheet',
  css: `wx-draggable-sheet{display:block;position:absolute;inset:0;pointer-events:none}
.wx-draggable-sheet{position:absolute;left:0;right:0;bottom:0;overflow:hidden;pointer-events:auto;touch-action:none}`,
  properties,
  create(handle) {
    return new SheetBody(handle);
  },
});
