import type { TextLook } from '../../protocol.ts';

/**
 * Where an element's text stands and how it is set, as computed: what an editing field needs to lie over it.
 * The element is taken whose own text comes first; one without text gives its own content box.
 */
export function measureLook(dom: HTMLElement): TextLook {
  const text = firstText(dom);
  const holder = text ? blockAround(text, dom) : dom;
  const style = getComputedStyle(holder);
  const box = contentBox(holder, style);
  return {
    rect: text ? linesWithin(box, text, style) : box,
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    fontWeight: style.fontWeight,
    fontStyle: style.fontStyle,
    lineHeight: style.lineHeight,
    letterSpacing: style.letterSpacing,
    textAlign: style.textAlign,
    textTransform: style.textTransform,
    color: style.color,
    lang: holder.closest<HTMLElement>('[lang]')?.lang ?? '',
  };
}

function firstText(dom: HTMLElement): Text | undefined {
  const walker = document.createTreeWalker(dom, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.textContent?.trim() !== '') return node as Text;
  }
  return undefined;
}

/** The block that a text is set in: lines break at its width. */
function blockAround(text: Text, dom: HTMLElement): HTMLElement {
  let holder = text.parentElement ?? dom;
  while (holder !== dom && getComputedStyle(holder).display === 'inline')
    holder = holder.parentElement ?? dom;
  return holder;
}

function contentBox(element: HTMLElement, style: CSSStyleDeclaration): TextLook['rect'] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = px(style.borderLeftWidth) + px(style.paddingLeft);
  const y = px(style.borderTopWidth) + px(style.paddingTop);
  return {
    x: left + x,
    y: top + y,
    width: Math.max(0, width - x - px(style.borderRightWidth) - px(style.paddingRight)),
    height: Math.max(0, height - y - px(style.borderBottomWidth) - px(style.paddingBottom)),
  };
}

/** The box from the top of the first line to the end of the last: a button, say, centres them in its height. */
function linesWithin(box: TextLook['rect'], text: Text, style: CSSStyleDeclaration): TextLook['rect'] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const [first] = range.getClientRects();
  if (!first) return box;
  const { top, bottom } = range.getBoundingClientRect();
  // Glyphs stand in the middle of their line's height.
  const above = Math.max(0, px(style.lineHeight) - first.height) / 2;
  const height = bottom - top + 2 * above;
  // Rectangles of glyphs are rounded; where the lines fill their box, the box is the better measure.
  return Math.abs(height - box.height) < 2 ? box : { ...box, y: top - above, height };
}

/** A computed length; keywords such as `normal` count as none. */
function px(value: string): number {
  return Number.parseFloat(value) || 0;
}
