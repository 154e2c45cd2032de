import type { Style } from '../../schema/style.ts';
import type { Declarations } from './declarations.ts';
import { printNumber, rpx } from './lengths.ts';

const CASES = { upper: 'uppercase', lower: 'lowercase', capitalize: 'capitalize' } as const;

/** The stacks behind the three families; they are CSS variables on `page` where they are used. */
export const fontStacks = {
  sans: '-apple-system, BlinkMacSystemFont, "PingFang SC", "Helvetica Neue", "Microsoft YaHei", sans-serif',
  serif: '"Songti SC", "Noto Serif SC", STSong, Georgia, "Times New Roman", serif',
  mono: '"SF Mono", Menlo, Consolas, monospace',
} as const;

/** A line height comes before the font size in no shorthand of ours: each part is set alone. */
export function textDeclarations(style: Style, out: Declarations): void {
  if (style.fontFamily) out.add('font-family', `var(--font-${style.fontFamily})`);
  out.addValue('font-size', style.fontSize);
  if (style.fontWeight !== undefined) out.add('font-weight', printNumber(style.fontWeight));
  if (style.italic !== undefined) out.add('font-style', style.italic ? 'italic' : 'normal');
  if (style.lineHeight !== undefined) out.add('line-height', printNumber(style.lineHeight));
  if (style.letterSpacing !== undefined) out.add('letter-spacing', rpx(style.letterSpacing));
  out.addValue('color', style.color);
  out.add('text-align', style.textAlign);
  out.add('text-decoration', style.decoration);
  out.add('text-transform', style.textCase && CASES[style.textCase]);
  if (style.maxLines === undefined) return;
  if (style.maxLines !== 1) {
    out.add('display', '-webkit-box');
    out.add('-webkit-box-orient', 'vertical');
    out.add('-webkit-line-clamp', printNumber(Math.max(1, Math.round(style.maxLines))));
  } else {
    out.add('display', 'block');
    out.add('white-space', 'nowrap');
  }
  out.add('overflow', 'hidden');
  out.add('text-overflow', 'ellipsis');
}
