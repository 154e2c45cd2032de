import type { TextLook } from '../../protocol.ts';

/**
 * Where an element's text stands and how it is set, as computed: what an editing field needs to lie over it.
 * The element is taken whose own text comes first; one without text gives its own content box.
 */
export function measureLook(dom: HTMLElement): TextLook {
  const holder = textHolder(dom);
  const style = getComputedStyle(holder);
  return {
    rect: contentBox(holder, style),
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

/** The block that the first text is set in: lines break at its width. */
function textHolder(dom: HTMLElement): HTMLElement {
  const walker = document.createTreeWalker(dom, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode();
  while (text && text.textContent?.trim() === '') text = walker.nextNode();
  let holder = text?.parentElement ?? dom;
  while (holder !== dom && getComputedStyle(holder).display === 'inline')
    holder = holder.parentElement ?? dom;
  return holder;
}

function contentBox(element: HTMLElement, style: CSSStyleDeclaration): TextLook['rect'] {
  const { left, top, width, height } = element.getBoundingClientRect();
  const px = (value: string) => Number.parseFloat(value) || 0;
  const x = px(style.borderLeftWidth) + px(style.paddingLeft);
  const y = px(style.borderTopWidth) + px(style.paddingTop);
  return {
    x: left + x,
    y: top + y,
    width: Math.max(0, width - x - px(style.borderRightWidth) - px(style.paddingRight)),
    height: Math.max(0, height - y - px(style.borderBottomWidth) - px(style.paddingBottom)),
  };
}
