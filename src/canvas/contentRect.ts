import type { Style, StyleValue } from '../../schema/style.ts';
import type { Rect } from './geometry.ts';

/**
 * A container without its padding; the whole of it when nothing would be left. Padding that is a token or a
 * keyword counts as none.
 */
export function contentRect(rect: Rect, style: Style, pxPerRpx: number): Rect {
  const px = (value: StyleValue | undefined) => (typeof value === 'number' ? value * pxPerRpx : 0);
  const left = px(style.paddingLeft);
  const top = px(style.paddingTop);
  const width = rect.width - left - px(style.paddingRight);
  const height = rect.height - top - px(style.paddingBottom);
  if (width <= 0 || height <= 0) return rect;
  return { x: rect.x + left, y: rect.y + top, width, height };
}
