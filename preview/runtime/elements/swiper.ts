import { defineElement, type ElementHandle } from './defineElement.ts';
import { isSideways, onDrag } from './drag.ts';
import { animate, easingOf } from './easing.ts';
import { toPx } from './lengths.ts';
import { pagesIn, type SwiperPage } from './swiperItem.ts';
import { circularPlace, settleTarget, wrap } from './swiperLayout.ts';

const properties = {
  indicatorDots: false,
  indicatorColor: 'rgba(0, 0, 0, .3)',
  indicatorActiveColor: '#000000',
  autoplay: false,
  current: 0,
  interval: 5000,
  duration: 500,
  circular: false,
  vertical: false,
  previousMargin: '0px',
  nextMargin: '0px',
  displayMultipleItems: 1,
  snapToEdge: false,
  easingFunction: 'default',
  direction: 'all',
  scrollWithAnimation: true,
};

type SwiperProperties = typeof properties;
type Source = 'autoplay' | 'touch' | '';

class SwiperBody {
  readonly slot: HTMLElement;
  private readonly area: HTMLElement;
  private readonly dots: HTMLElement;
  private readonly watcher: MutationObserver;
  private pages: SwiperPage[] = [];
  private position = 0;
  private settled = 0;
  /** Where it stood before it began to move: `transition` counts from there. */
  private origin = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private stop = (): void => {};

  constructor(private readonly handle: ElementHandle<SwiperProperties>) {
    handle.dom.innerHTML =
      '<div class="wx-swiper-wrapper"><div class="wx-swiper-slides"><div class="wx-swiper-slide-frame"></div></div><div class="wx-swiper-dots"></div></div>';
    this.area = handle.dom.querySelector('.wx-swiper-slides') as HTMLElement;
    this.slot = this.area.firstElementChild as HTMLElement;
    this.dots = handle.dom.querySelector('.wx-swiper-dots') as HTMLElement;
    this.watcher = new MutationObserver(() => this.collect());
    this.listenToDrags();
  }

  attached(): void {
    this.watcher.observe(this.slot, { childList: true });
    this.collect();
    this.play();
  }

  detached(): void {
    this.watcher.disconnect();
    this.stop();
    clearInterval(this.timer);
  }

  update(changed: ReadonlySet<keyof SwiperProperties>): void {
    // Pages that the same `setData` adds are there only afterwards.
    if (changed.has('current')) queueMicrotask(() => this.follow());
    this.draw();
    if (changed.has('autoplay') || changed.has('interval')) this.play();
  }

  /** Moves to the page that the `current` attribute names, if it is another. */
  private follow(): void {
    if (this.watcher.takeRecords().length > 0) this.collect();
    const { current, scrollWithAnimation } = this.handle.props;
    if (this.pages.length === 0 || this.clamp(current) === wrap(this.settled, this.pages.length)) return;
    this.moveTo(this.nearest(this.clamp(current)), '', scrollWithAnimation);
  }

  private get shown(): number {
    return Math.max(Math.round(this.handle.props.displayMultipleItems), 1);
  }

  private get isCircular(): boolean {
    return this.handle.props.circular && this.pages.length > this.shown;
  }

  private get lastPosition(): number {
    return Math.max(this.pages.length - this.shown, 0);
  }

  private clamp(index: number): number {
    const last = this.isCircular ? this.pages.length - 1 : this.lastPosition;
    return Math.min(Math.max(Math.round(index), 0), Math.max(last, 0));
  }

  /** Of all places where an endless swiper repeats a page, the one nearest to where it stands. */
  private nearest(index: number): number {
    if (!this.isCircular) return index;
    const count = this.pages.length;
    return index + Math.round((this.settled - index) / count) * count;
  }

  /** Pages were added or removed. */
  private collect(): void {
    this.pages = pagesIn(this.slot);
    this.stop();
    this.position = this.settled = this.origin = this.clamp(this.handle.props.current);
    this.draw();
  }

  private draw(): void {
    const { props, context } = this.handle;
    const { vertical } = props;
    const rpx = context.host.rpx();
    const before = `${toPx(props.previousMargin, rpx) ?? 0}px`;
    const after = `${toPx(props.nextMargin, rpx) ?? 0}px`;
    this.area.style.inset = vertical ? `${before} 0 ${after} 0` : `0 ${after} 0 ${before}`;
    this.area.style.touchAction = vertical ? 'pan-x' : 'pan-y';
    const share = `${100 / this.shown}%`;
    this.slot.style.width = vertical ? '100%' : share;
    this.slot.style.height = vertical ? share : '100%';
    this.place();
    this.drawDots();
  }

  private place(): void {
    const { vertical } = this.handle.props;
    const shift = (pages: number, px = 0): string => {
      const way = `calc(${pages * 100}% + ${px}px)`;
      return `translate(${vertical ? `0,${way}` : `${way},0`}) translateZ(0)`;
    };
    const count = this.pages.length;
    for (const [index, page] of this.pages.entries()) {
      const at = this.isCircular ? circularPlace(index, count, this.position, this.shown) : index;
      page.place(`transform:${shift(at)}`);
    }
    this.slot.style.transform = shift(-this.position, this.edgeShift());
  }

  /** `snap-to-edge`: at both ends the margin is taken back (px). */
  private edgeShift(): number {
    const { props, context } = this.handle;
    if (!props.snapToEdge || this.isCircular || this.pages.length < 2) return 0;
    const rpx = context.host.rpx();
    const near = (distance: number): number => Math.min(Math.max(1 - distance, 0), 1);
    const first = near(this.position) * (toPx(props.previousMargin, rpx) ?? 0);
    const last = near(this.lastPosition - this.position) * (toPx(props.nextMargin, rpx) ?? 0);
    return last - first;
  }

  private drawDots(): void {
    const { props } = this.handle;
    this.dots.hidden = !props.indicatorDots;
    if (!props.indicatorDots) return;
    this.dots.className = `wx-swiper-dots wx-swiper-dots-${props.vertical ? 'vertical' : 'horizontal'}`;
    while (this.dots.childElementCount > this.pages.length) this.dots.lastElementChild?.remove();
    while (this.dots.childElementCount < this.pages.length) this.dots.append(document.createElement('div'));
    const current = wrap(this.settled, this.pages.length);
    for (const [index, dot] of [...this.dots.children].entries()) {
      const active = wrap(index - current, this.pages.length) < this.shown;
      dot.className = `wx-swiper-dot${active ? ' wx-swiper-dot-active' : ''}`;
      (dot as HTMLElement).style.background = active ? props.indicatorActiveColor : props.indicatorColor;
    }
  }

  private play(): void {
    clearInterval(this.timer);
    const { props, dom, context } = this.handle;
    if (!props.autoplay || !dom.isConnected) return;
    this.timer = setInterval(
      () => {
        if (context.designMode() || document.hidden || this.pages.length < 2) return;
        const next = this.settled + 1;
        this.moveTo(this.isCircular || next <= this.lastPosition ? next : 0, 'autoplay', true);
      },
      Math.max(props.interval, 50),
    );
  }

  private moveTo(target: number, source: Source, animated: boolean): void {
    const { props, emit, setProperty } = this.handle;
    this.stop();
    const from = this.position;
    const current = wrap(target, this.pages.length);
    const detail = { current, currentItemId: this.pages[current]?.itemId() ?? '', source };
    const changed = current !== wrap(this.settled, this.pages.length);
    this.settled = target;
    if (changed) {
      setProperty('current', current);
      emit('change', detail);
    }
    this.drawDots();
    const ease = easingOf(props.easingFunction);
    const done = (): void => {
      this.position = this.settled = this.origin = current;
      this.place();
      emit('animationfinish', detail);
    };
    this.stop = animate(
      animated ? props.duration : 0,
      (share) => {
        this.show(from + (target - from) * ease(share));
      },
      done,
    );
  }

  private show(position: number): void {
    this.position = position;
    this.place();
    const moved = (position - this.origin) * this.pageSize();
    const { vertical } = this.handle.props;
    this.handle.emit('transition', { dx: vertical ? 0 : moved, dy: vertical ? moved : 0 });
  }

  private pageSize(): number {
    return (this.handle.props.vertical ? this.slot.offsetHeight : this.slot.offsetWidth) || 1;
  }

  private listenToDrags(): void {
    const { props, context, dom } = this.handle;
    let from = 0;
    const along = (dx: number, dy: number): number => -(props.vertical ? dy : dx);
    onDrag(dom, {
      accepts: (dx, dy) => {
        if (context.designMode() || this.pages.length < 2 || isSideways(dx, dy) === props.vertical)
          return false;
        const forward = along(dx, dy) > 0;
        return props.direction === 'all' || (props.direction === 'positive') === forward;
      },
      start: () => {
        this.stop();
        clearInterval(this.timer);
        from = this.position;
      },
      move: (dx, dy) => {
        let position = from + along(dx, dy) / this.pageSize();
        if (!this.isCircular) {
          const beyond = position < 0 ? position : Math.max(position - this.lastPosition, 0);
          position -= beyond * 0.7;
        }
        this.show(position);
      },
      end: (_dx, _dy, speedX, speedY) => {
        const speed = along(speedX, speedY) / this.pageSize();
        const target = settleTarget(from, this.position, speed);
        this.moveTo(this.isCircular ? target : this.clamp(target), 'touch', true);
        this.play();
      },
    });
  }
}

/** Pages side by side (or one above the other) that slide; 150 px high unless styled. */
export const swiper = defineElement<SwiperProperties>({
  tag: 'swiper',
  css: `wx-swiper{display:block;height:150px}
.wx-swiper-wrapper{overflow:clip;position:relative;width:100%;height:100%;transform:translateZ(0)}
.wx-swiper-slides{position:absolute;inset:0}
.wx-swiper-slide-frame{position:absolute;left:0;top:0;width:100%;height:100%;will-change:transform}
.wx-swiper-dots{position:absolute;font-size:0;z-index:1}
.wx-swiper-dots[hidden]{display:none}
.wx-swiper-dots-horizontal{left:50%;bottom:10px;text-align:center;white-space:nowrap;transform:translate(-50%,0)}
.wx-swiper-dots-vertical{right:10px;top:50%;text-align:right;transform:translate(0,-50%)}
.wx-swiper-dot{display:inline-block;width:8px;height:8px;background:rgba(0,0,0,.3);border-radius:50%;transition:background-color .2s ease}
.wx-swiper-dots-horizontal .wx-swiper-dot+.wx-swiper-dot{margin-left:8px}
.wx-swiper-dots-vertical .wx-swiper-dot{display:block}
.wx-swiper-dots-vertical .wx-swiper-dot+.wx-swiper-dot{margin-top:9px}
.wx-swiper-dot-active{background-color:#000}`,
  properties,
  inert: [
    'cacheExtent',
    'indicatorAlignment',
    'indicatorHeight',
    'indicatorWidth',
    'indicatorMargin',
    'indicatorOffset',
    'indicatorRadius',
    'indicatorSpacing',
    'indicatorType',
    'layoutType',
    'transformerType',
  ],
  create(handle) {
    return new SwiperBody(handle);
  },
});
