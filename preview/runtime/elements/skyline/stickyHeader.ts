import { defineElement } from '../defineElement.ts';
import { boxSides } from './boxSides.ts';

function scrollerAround(dom: Element): HTMLElement | null {
  return dom.closest<HTMLElement>('.wx-scroll-view-main,[data-wx-viewport]');
}

/** Where it would stand if it did not stick, px from the top of the frame. */
function naturalTop(dom: Element): number {
  const before = dom.previousElementSibling;
  if (before) return before.getBoundingClientRect().bottom;
  return (dom.parentElement as Element).getBoundingClientRect().top;
}

/** A header that sticks to the upper edge of what scrolls it while its section is there. */
export const stickyHeader = defineElement({
  tag: 'sticky-header',
  css: 'wx-sticky-header{display:block;position:sticky;top:0;z-index:2;box-sizing:border-box}',
  properties: { offsetTop: 0, padding: [] as unknown[] },
  needless: ['allowOverlapping'],
  create({ dom, props, setStyle, emit }) {
    let scroller: HTMLElement | null = null;
    let stuck = false;
    const check = (): void => {
      if (!scroller) return;
      const edge = scroller.getBoundingClientRect().top + props.offsetTop;
      const now = scroller.scrollTop > 0 && naturalTop(dom) < edge - 0.5;
      if (now === stuck) return;
      stuck = now;
      emit('stickontopchange', { isStickOnTop: now });
    };
    return {
      update() {
        setStyle(`top:${props.offsetTop}px;padding:${boxSides(props.padding)}`);
      },
      attached() {
        scroller = scrollerAround(dom);
        scroller?.addEventListener('scroll', check);
      },
      detached: () => scroller?.removeEventListener('scroll', check),
    };
  },
});
