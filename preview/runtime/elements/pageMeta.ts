import { convertUnits } from '../../cssUnits.ts';
import { defineElement, type ElementHandle } from './defineElement.ts';
import { toPx } from './lengths.ts';
import { scrollerOf } from './viewport.ts';

const properties = {
  backgroundTextStyle: '',
  backgroundColor: '',
  backgroundColorTop: '',
  rootBackgroundColor: '',
  scrollTop: '',
  scrollDuration: 300,
  pageStyle: '',
  pageFontSize: '',
  rootFontSize: '',
  pageOrientation: '',
};

type PageMetaProperties = typeof properties;

const orientations = ['portrait', 'landscape', 'auto'] as const;

class PageMetaBody {
  private readonly stop = new AbortController();
  private page: HTMLElement | null = null;
  private style = '';
  private observer: ResizeObserver | undefined;

  constructor(private readonly handle: ElementHandle<PageMetaProperties>) {}

  attached(): void {
    const { dom, emit } = this.handle;
    this.page = dom.closest('wx-page');
    // The page's own node may carry a style of the author's; ours is written after it.
    this.style = this.page?.getAttribute('style') ?? '';
    const scroller = scrollerOf(dom);
    const { signal } = this.stop;
    scroller.addEventListener('scroll', () => emit('scroll', { scrollTop: scroller.scrollTop }), { signal });
    this.observeSize(scroller);
    this.update(new Set(Object.keys(properties) as (keyof PageMetaProperties)[]));
  }

  detached(): void {
    this.stop.abort();
    this.observer?.disconnect();
  }

  update(changed: ReadonlySet<keyof PageMetaProperties>): void {
    const { props, context, dom } = this.handle;
    if (!this.page) return;
    const { chrome } = context.host;
    const { rootBackgroundColor, pageFontSize, rootFontSize, pageStyle, pageOrientation } = props;
    const rules = [this.style, pageStyle];
    if (pageFontSize && pageFontSize !== 'system') rules.push(`font-size:${pageFontSize}`);
    this.page.setAttribute('style', convertUnits(rules.filter(Boolean).join(';')));
    const top = props.backgroundColorTop || props.backgroundColor;
    const textStyle = props.backgroundTextStyle;
    chrome.setBackground(
      {
        ...(top && { top }),
        ...(rootBackgroundColor && { content: rootBackgroundColor }),
        ...((textStyle === 'dark' || textStyle === 'light') && { textStyle }),
      },
      dom,
    );
    if (changed.has('rootFontSize') && rootFontSize) {
      chrome.setRootFontSize(rootFontSize === 'system' ? '' : convertUnits(rootFontSize), dom);
    }
    const orientation = orientations.find((known) => known === pageOrientation);
    if (changed.has('pageOrientation') && orientation) chrome.setOrientation(orientation, dom);
    if (changed.has('scrollTop')) this.scroll();
  }

  private scroll(): void {
    const { props, context, dom, emit } = this.handle;
    const scrollTop = toPx(props.scrollTop, context.host.rpx());
    if (scrollTop === undefined) return;
    const move = context.host.chrome.scrollPageTo({ scrollTop, duration: props.scrollDuration }, dom);
    void move.then(() => emit('scrolldone'));
  }

  private observeSize(scroller: Element): void {
    const sizeOf = (): string => `${scroller.clientWidth} ${scroller.clientHeight}`;
    let size = sizeOf();
    this.observer = new ResizeObserver(() => {
      // A page that is not to be seen has no size.
      if (scroller.clientWidth === 0 || sizeOf() === size) return;
      const first = size === '0 0';
      size = sizeOf();
      const { clientWidth: windowWidth, clientHeight: windowHeight } = scroller;
      if (!first) this.handle.emit('resize', { size: { windowWidth, windowHeight } });
    });
    this.observer.observe(scroller);
  }
}

/** Settings of the page's own node and window, bound to data. */
export const pageMeta = defineElement<PageMetaProperties>({
  tag: 'page-meta',
  css: 'wx-page-meta{display:contents}',
  properties,
  inert: ['backgroundColorBottom'],
  create(handle) {
    return new PageMetaBody(handle);
  },
});
