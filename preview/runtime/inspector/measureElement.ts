import { Component, Element as TreeElement } from 'glass-easel';
import type { Rect } from '../../protocol.ts';

/** The DOM node of an element; null for virtual ones. */
export function domOf(element: TreeElement): HTMLElement | null {
  return element.$$ as unknown as HTMLElement | null;
}

/** Where an element is. One without a DOM node (virtual host, block) covers what is in it. */
export function measureElement(element: TreeElement): Rect {
  const dom = domOf(element);
  if (dom) return toRect(dom.getBoundingClientRect());
  const shadowRoot = Component.isComponent(element) ? element.getShadowRoot() : null;
  const children = [...(shadowRoot?.childNodes ?? []), ...element.childNodes];
  const rects = children
    .filter((child) => TreeElement.isElement(child))
    .map((child) => measureElement(child));
  return unite(rects.filter((rect) => rect.width > 0 || rect.height > 0));
}

/** What an element can scroll, if anything. In px. */
export function measureScroll(
  element: TreeElement,
): { left: number; top: number; width: number; height: number } | undefined {
  const dom = domOf(element);
  if (!dom) return undefined;
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = dom;
  if (scrollWidth <= clientWidth && scrollHeight <= clientHeight) return undefined;
  if (!/auto|scroll/.test(getComputedStyle(dom).overflow)) return undefined;
  return { left: scrollLeft, top: scrollTop, width: scrollWidth, height: scrollHeight };
}

function toRect({ left, top, width, height }: DOMRect): Rect {
  return { x: left, y: top, width, height };
}

function unite(rects: Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}
