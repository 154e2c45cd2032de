/** The part of the screen in which a page lives, as the page's own coordinates see it (px). */
export interface Viewport {
  left: number;
  top: number;
  width: number;
  height: number;
  scrollLeft: number;
  scrollTop: number;
}

/** Attribute by which the runtime core marks the DOM node that scrolls a page. */
const viewportAttribute = 'data-wx-viewport';

/** The DOM node that scrolls the page around a node; the document's own scroller when nothing is marked. */
export function scrollerOf(node: Element): Element {
  return node.closest(`[${viewportAttribute}]`) ?? document.scrollingElement ?? document.documentElement;
}

/** Where the page around a node is drawn: client coordinates of WeChat's events and queries start there. */
export function viewportOf(node: Element): Viewport {
  const scroller = scrollerOf(node);
  const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = scroller;
  if (!scroller.hasAttribute(viewportAttribute)) {
    return { left: 0, top: 0, width, height, scrollLeft, scrollTop };
  }
  const box = scroller.getBoundingClientRect();
  return { left: box.left, top: box.top, width, height, scrollLeft, scrollTop };
}
