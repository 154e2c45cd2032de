import { defineElement, type ElementHandle } from '../defineElement.ts';
import { elementAt } from '../dispatch.ts';
import { toPx } from '../lengths.ts';
import { registerNode } from '../nodeContext.ts';
import { Refresher, refresherCss, refresherProperties } from './refresher.ts';
import { createScrollContext, type IntoViewOptions, type ScrollSettings } from './scrollContext.ts';
import { listenToMoves } from './scrollMoves.ts';

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
  scrollAnchoring: false,
  enableFlex: false,
  enhanced: false,
  usingSticky: false,
  pagingEnabled: false,
  type: '',
  reverse: false,
  padding: [] as unknown[],
  ...refresherProperties,
};

type ScrollViewProperties = typeof properties;

const shares: Record<string, number> = { start: 0, center: 0.5, end: 1 };

/** How far to scroll along one axis so that `inner` stands in `outer` as asked. In px. */
function distance(outer: [number, number], inner: [number, number], alignment: string): number {
  const [start, size] = outer;
  const [innerStart, innerSize] = inner;
  const before = innerStart - start;
  const after = innerStart + innerSize - (start + size);
  if (alignment === 'nearest') return before < 0 ? before : Math.max(after, 0);
  return before - (size - innerSize) * (shares[alignment] ?? 0);
}

class ScrollViewBody {
  readonly slot: HTMLElement;
  private readonly main: HTMLElement;
  private readonly refresher: Refresher;
  private readonly settings: ScrollSettings = {};
  private readonly watcher = new MutationObserver(() => this.placeSlotted());

  constructor(private readonly handle: ElementHandle<ScrollViewProperties>) {
    handle.dom.innerHTML =
      '<div class="wx-scroll-view-main"><div class="wx-refresher"></div><div class="wx-scroll-view-content"></div></div>';
    this.main = handle.dom.firstElementChild as HTMLElement;
    this.slot = this.main.lastElementChild as HTMLElement;
    this.refresher = new Refresher(handle, this.main, this.main.firstElementChild as HTMLElement);
    listenToMoves(handle, this.main, () => this.snap());
    const { refresher } = this;
    const context = createScrollContext({
      main: this.main,
      component: handle.component,
      settings: this.settings,
      applySettings: () => this.applyOverflow(),
      scrollIntoView: (target, options) => this.show(target, options),
      refresh: (on) => (on ? refresher.trigger() : refresher.finish()),
      twoLevel: (on) => (on ? refresher.openTwoLevel() : refresher.closeTwoLevel()),
    });
    registerNode(handle.dom, context);
  }

  update(changed: ReadonlySet<keyof ScrollViewProperties>): void {
    const { props, dom } = this.handle;
    this.applyOverflow();
    dom.toggleAttribute('enable-flex', props.enableFlex);
    // The lists of the Skyline renderer are always as high as what is in them.
    dom.toggleAttribute('using-sticky', props.usingSticky || props.type !== '');
    this.main.style.overflowAnchor = props.scrollAnchoring ? 'auto' : 'none';
    if (changed.has('padding')) this.slot.style.padding = props.padding.map((side) => `${side}px`).join(' ');
    this.refresher.update(changed);
    if (changed.has('scrollTop') || changed.has('scrollLeft') || changed.has('scrollIntoView')) {
      // Children that the same `setData` adds are there only afterwards.
      queueMicrotask(() => this.moveAsAsked(changed));
    }
  }

  attached(): void {
    this.watcher.observe(this.slot, { childList: true });
    this.placeSlotted();
    if (this.handle.props.reverse) this.main.scrollTo(this.main.scrollWidth, this.main.scrollHeight);
    this.moveAsAsked(new Set(['scrollTop', 'scrollLeft', 'scrollIntoView']));
  }

  detached(): void {
    this.watcher.disconnect();
  }

  private get isPaging(): boolean {
    const { pagingEnabled, enhanced } = this.handle.props;
    return enhanced && (this.settings.pagingEnabled ?? pagingEnabled);
  }

  private applyOverflow(): void {
    const { scrollX, scrollY } = this.handle.props;
    const { scrollEnabled = true } = this.settings;
    this.main.toggleAttribute('data-wx-paging', this.isPaging);
    const flow = (on: boolean): string => (on && scrollEnabled ? 'auto' : 'hidden');
    this.main.style.overflow = `${flow(scrollX)} ${flow(scrollY)}`;
  }

  /** Marks the page's own refresher, which stands above the content. */
  private placeSlotted(): void {
    for (const child of this.slot.children) {
      const slotted = elementAt(child)?.slot === 'refresher';
      if (slotted) child.setAttribute('wx-slot', 'refresher');
    }
  }

  private moveAsAsked(changed: ReadonlySet<keyof ScrollViewProperties>): void {
    const { props, context, component } = this.handle;
    const rpx = context.host.rpx();
    const behavior = props.scrollWithAnimation ? 'smooth' : 'instant';
    const top = changed.has('scrollTop') ? toPx(props.scrollTop, rpx) : undefined;
    const left = changed.has('scrollLeft') ? toPx(props.scrollLeft, rpx) : undefined;
    if (top !== undefined || left !== undefined) this.main.scrollTo({ top, left, behavior });
    if (!changed.has('scrollIntoView') || !props.scrollIntoView) return;
    const target = component.ownerShadowRoot?.getElementById(props.scrollIntoView);
    if (target) this.show(target.$$ as unknown as HTMLElement, { animated: props.scrollWithAnimation });
  }

  private show(target: HTMLElement, { alignment, animated = true, offset }: IntoViewOptions): void {
    const { main } = this;
    const { props } = this.handle;
    if (!main.contains(target)) return;
    const outer = main.getBoundingClientRect();
    const inner = target.getBoundingClientRect();
    const place = alignment ?? props.scrollIntoViewAlignment;
    const more = offset ?? props.scrollIntoViewOffset;
    const down = distance([outer.top, outer.height], [inner.top, inner.height], place);
    const right = distance([outer.left, outer.width], [inner.left, inner.width], place);
    main.scrollTo({
      behavior: animated ? 'smooth' : 'instant',
      ...(props.scrollY && { top: main.scrollTop + down + more }),
      ...(props.scrollX && { left: main.scrollLeft + right + more }),
    });
  }

  /** `paging-enabled`: comes to rest on whole pages. */
  private snap(): void {
    if (!this.isPaging) return;
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
.wx-scroll-view-content{width:100%;height:100%;box-sizing:border-box}
wx-scroll-view[using-sticky] .wx-scroll-view-content{height:auto;min-height:100%}
wx-scroll-view[enable-flex] .wx-scroll-view-content{display:flex;flex-flow:inherit;justify-content:inherit;align-items:inherit;align-content:inherit;gap:inherit}
${refresherCss}`,
  properties,
  // Lists are drawn whole and scrollbars never stand in the way here.
  needless: [
    'enablePassive',
    'showScrollbar',
    'cacheExtent',
    'scrollIntoViewWithinExtent',
    'clip',
    'associativeContainer',
  ],
  inert: [
    'enableBackToTop',
    'fastDeceleration',
    'bounces',
    'minDragDistance',
    'refresherTwoLevelScrollEnabled',
    'refresherTwoLevelPinned',
    'refresherBallisticRefreshEnabled',
  ],
  create(handle) {
    return new ScrollViewBody(handle);
  },
});
