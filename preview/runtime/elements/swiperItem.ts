import type { GeneralComponent } from 'glass-easel';
import { defineElement } from './defineElement.ts';

/** A page of a swiper as the swiper sees it. */
export interface SwiperPage {
  component: GeneralComponent;
  itemId(): string;
  /** Places the page, in page sizes from the first. */
  place(css: string): void;
}

const pages = new WeakMap<Element, SwiperPage>();

/** The swiper pages among the children of a node, in order. */
export function pagesIn(frame: Element): SwiperPage[] {
  return [...frame.children].flatMap((child) => pages.get(child) ?? []);
}

/** One page of a swiper; fills it. */
export const swiperItem = defineElement({
  tag: 'swiper-item',
  css: 'wx-swiper-item{display:block;position:absolute;width:100%;height:100%;overflow:hidden;will-change:transform}',
  properties: { itemId: '' },
  inert: ['skipHiddenItemLayout'],
  create({ dom, component, props, setStyle }) {
    pages.set(dom, { component, itemId: () => props.itemId, place: setStyle });
    return {};
  },
});
