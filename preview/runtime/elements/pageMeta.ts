import { convertUnits } from '../../cssUnits.ts';
import { defineElement, type ElementHandle } from './defineElement.ts';
import { toPx } from './lengths.ts';
import { scrollerOf } from './viewport.ts';

const properties = {
  backgroundTextStyle: '',
  backgroundColor: '',
  backgroundColorTop: '',
  backgroundColorBottom: '',
  rootBackgroundColor: '',
  scrollTop: '',
  scrollDuration: 300,
  pageStyle: '',
  pageFontSize: '',
  rootFontSize: '',
};

type PageMetaProperties = typeof properties;

class PageMetaBody {
  private readonly stop = new AbortController();
  private page: HTMLElement | null = null;
  private style = '';

  constructor(private readonly handle: ElementHandle<PageMetaProperties>) {}

  attached(): void {
    const { dom, emit } = this.handle;
    this.page = dom.closest('wx-page');
    // The page's own node may carry a style of the author's; ours is written after it.
    this.style = this.page?.getAttribute('style') ?? '';
    const scroller = scrollerOf(dom);
    const { signal } = this.stop;
    scroller.addEventListener('scroll', () => emit('scroll', { scrollTop: scroller.scrollTop }), { signal });
    window.addEventListener(
      'resize',
      () => {
        const { clientWidth: windowWidth, clientHeight: windowHeight } = scroller;
        emit('resize', { size: { windowWidth, windowHeight } });
      },
      { signal },
    );
    this.update(new Set<keyof PageMetaProperties>(['scrollTop']));
  }

  detached(): void {
    this.stop.abort();
  }

  update(changed: ReadonlySet<keyof PageMetaProperties>): void {
    const { props, context, emit } = this.handle;
    if (!this.page) return;
    const { backgroundColor, rootBackgroundColor, pageFontSize, rootFontSize, pageStyle } = props;
    const background = rootBackgroundColor || backgroundColor;
    const rules = [this.style, pageStyle];
    if (background) rules.push(`background-color:${background}`);
    if (pageFontSize && pageFontSize !== 'system') rules.push(`font-size:${pageFontSize}`);
    this.page.setAttribute('style', convertUnits(rules.filter(Boolean).join(';')));
    if (changed.has('rootFontSize') && rootFontSize && rootFontSize !== 'system') {
      document.documentElement.style.fontSize = convertUnits(rootFontSize);
    }
    const top = changed.has('scrollTop') ? toPx(props.scrollTop, context.host.rpx()) : undefined;
    if (top === undefined) return;
    const move = context.host.chrome.scrollPageTo({ scrollTop: top, duration: props.scrollDuration });
    void move.then(() => emit('scrolldone'));
  }
}

/** Settings of the page's own node and window, bound to data. */
export const pageMeta = defineElement<PageMetaProperties>({
  tag: 'page-meta',
  css: 'wx-page-meta{display:contents}',
  properties,
  inert: ['pageOrientation'],
  create(handle) {
    return new PageMetaBody(handle);
  },
});
