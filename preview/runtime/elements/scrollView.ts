import { defineElement, type ElementHandle } from './defineElement.ts';
import { toPx } from './lengths.ts';
import { registerNode } from './nodeContext.ts';
import { Refresher, refresherCss, refresherProperties } from './refresher.ts';

const properties = {
  scrollX: false,
  scrollY: false,
  upperThreshold: null as unknown,
  lowerThreshold: null as unknown,
  scrollTop: null as unknown,
  scrollLeft: null as unknown,
  scrollIntoView: '',
  scrollIntoViewOffset: 0,
  scrollIntoViewAlignment: 'start',
  scrollWithAnimation: false,
  enableFlex: false,
  enhanced: false,
  usingSticky: false,
  pagingEnabled: false,
  showScrollbar: true,
  ...refresherProperties,
};

type ScrollViewProperties = typeof properties;

class ScrollViewBody {
  readonly slot: HTMLElement;
  private readonly main: HTMLElement;
  private readonly refresher: Refresher;
  private last = { left: 0, top: 0 };
  private dragging = false;
  private pressed = false;

  constructor(private readonly handle: ElementHandle<ScrollViewProperties>) {
    handle.dom.innerHTML =
      '<div class="wx-scroll-view-main"><div class="wx-refresher"></div><div class="wx-scroll-view-content"></div></div>';
    this.main = handle.dom.firstElementChild as HTMLElement;
    this.slot = this.main.lastElementChild as HTMLElement;
    this.refresher = new Refresher(handle, this.main, this.main.firstElementChild as HTMLElement);
    const { main } = this;
    registerNode(handle.dom, {
      scrollTo({ top, left, animated = true }: { top?: number; left?: number; animated?: boolean }) {
        main.scrollTo({ top, left, behavior: animated ? 'smooth' : 'instant' });
      },
    });
    this.main.addEventListener('scroll', () => this.scrolled());
    this.main.addEventListener('scrollend', () => this.settle());
    this.main.addEventListener('pointerdown', () => {
      this.pressed = true;
      window.addEventListener('pointerup', () => this.released(), { once: true });
    });
  }

  update(changed: ReadonlySet<keyof ScrollViewProperties>): void {
    const { props, dom } = this.handle;
    this.main.style.overflow = `${props.scrollX ? 'auto' : 'hidden'} ${props.scrollY ? 'auto' : 'hidden'}`;
    dom.toggleAttribute('enable-flex', props.enableFlex);
    dom.toggleAttribute('using-sticky', props.usingSticky);
    this.refresher.update(changed);
    if (changed.has('scrollTop') || changed.has('scrollLeft') || changed.has('scrollIntoView')) {
      // Children that the same `setData` adds are there only afterwards.
      queueMicrotask(() => this.moveAsAsked(changed));
    }
  }

  attached(): void {
    this.moveAsAsked(new Set(['scrollTop', 'scrollLeft', 'scrollIntoView']));
  }

  private moveAsAsked(changed: ReadonlySet<keyof ScrollViewProperties>): void {
    const { props, context } = this.handle;
    const rpx = context.host.rpx();
    const behavior = props.scrollWithAnimation ? 'smooth' : 'instant';
    const top = changed.has('scrollTop') ? toPx(props.scrollTop, rpx) : undefined;
    const left = changed.has('scrollLeft') ? toPx(props.scrollLeft, rpx) : undefined;
    if (top !== undefined || left !== undefined) this.main.scrollTo({ top, left, behavior });
    if (changed.has('scrollIntoView') && props.scrollIntoView) this.scrollIntoView(behavior);
  }

  private scrollIntoView(behavior: ScrollBehavior): void {
    const { props, component } = this.handle;
    const target = component.ownerShadowRoot?.getElementById(props.scrollIntoView);
    const dom = target?.$$ as unknown as HTMLElement | undefined;
    if (!dom || !this.main.contains(dom)) return;
    const outer = this.main.getBoundingClientRect();
    const inner = dom.getBoundingClientRect();
    const share = { start: 0, center: 0.5, end: 1 }[props.scrollIntoViewAlignment] ?? 0;
    const offset = props.scrollIntoViewOffset;
    const top = inner.top - outer.top + this.main.scrollTop - (outer.height - inner.height) * share + offset;
    const left =
      inner.left - outer.left + this.main.scrollLeft - (outer.width - inner.width) * share + offset;
    this.main.scrollTo({ behavior, ...(props.scrollY && { top }), ...(props.scrollX && { left }) });
  }

  private scrolled(): void {
    const { main, last, handle } = this;
    const { scrollLeft: left, scrollTop: top, scrollWidth, scrollHeight } = main;
    const deltaX = last.left - left;
    const deltaY = last.top - top;
    this.last = { left, top };
    if (this.pressed) {
      const drag = { scrollLeft: left, scrollTop: top };
      if (!this.dragging) handle.emit('dragstart', drag);
      this.dragging = true;
      handle.emit('dragging', drag);
    }
    handle.emit('scroll', { scrollLeft: left, scrollTop: top, scrollWidth, scrollHeight, deltaX, deltaY });
    if (handle.props.scrollY) this.reached(top, deltaY, scrollHeight - main.clientHeight, 'top', 'bottom');
    if (handle.props.scrollX) this.reached(left, deltaX, scrollWidth - main.clientWidth, 'left', 'right');
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
    if (!this.dragging) return;
    this.dragging = false;
    const { scrollLeft, scrollTop } = this.main;
    this.handle.emit('dragend', { scrollLeft, scrollTop, velocity: { x: 0, y: 0 } });
  }

  private settle(): void {
    const { pagingEnabled, enhanced } = this.handle.props;
    if (!pagingEnabled || !enhanced || this.pressed) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.main;
    const left = Math.round(scrollLeft / clientWidth) * clientWidth;
    const top = Math.round(scrollTop / clientHeight) * clientHeight;
    if (left !== scrollLeft || top !== scrollTop) this.main.scrollTo({ left, top, behavior: 'smooth' });
  }
}

/** A box whose content scrolls. */
export const scrollView = defineElement<ScrollViewProperties>({
  tag: 'scroll-view',
  css: `wx-scroll-view{display:block;width:100%}
.wx-scroll-view-main{position:relative;width:100%;height:100%;max-height:inherit;overflow:hidden;scrollbar-width:none;flex-flow:inherit;justify-content:inherit;align-items:inherit;align-content:inherit;gap:inherit}
.wx-scroll-view-main::-webkit-scrollbar{display:none}
.wx-scroll-view-content{width:100%;height:100%}
wx-scroll-view[using-sticky] .wx-scroll-view-content{height:auto;min-height:100%}
wx-scroll-view[enable-flex] .wx-scroll-view-content{display:flex;flex-flow:inherit;justify-content:inherit;align-items:inherit;align-content:inherit;gap:inherit}
${refresherCss}`,
  properties,
  inert: [
    'enableBackToTop',
    'scrollAnchoring',
    'enablePassive',
    'fastDeceleration',
    'bounces',
    'type',
    'associativeContainer',
    'reverse',
    'clip',
    'cacheExtent',
    'minDragDistance',
    'padding',
    'scrollIntoViewWithinExtent',
    'refresherTwoLevelEnabled',
    'refresherTwoLevelTriggered',
    'refresherTwoLevelThreshold',
    'refresherTwoLevelCloseThreshold',
    'refresherTwoLevelScrollEnabled',
    'refresherTwoLevelPinned',
    'refresherBallisticRefreshEnabled',
  ],
  create(handle) {
    return new ScrollViewBody(handle);
  },
});
