import type { Style } from '../../schema/style.ts';
import { type Declarations, flexKeyword } from './declarations.ts';
import { printNumber } from './lengths.ts';

const SPACED: Record<string, string> = {
  between: 'space-between',
  around: 'space-around',
  evenly: 'space-evenly',
};

/** How a container places its children. */
export function layoutDeclarations(style: Style, out: Declarations): void {
  const { layout } = style;
  if (layout === 'row' || layout === 'column') {
    out.add('display', 'flex');
    if (layout === 'column') out.add('flex-direction', 'column');
    if (style.wrap) out.add('flex-wrap', 'wrap');
  } else if (layout === 'grid') {
    out.add('display', 'grid');
    // `minmax(0, 1fr)`: a wide child must not make its column wider than the others.
    out.add('grid-template-columns', `repeat(${printNumber(style.columns ?? 2)}, minmax(0, 1fr))`);
  }
  if (layout === 'free') return;
  out.add('align-items', style.align && flexKeyword(style.align));
  out.add('justify-content', style.justify && (SPACED[style.justify] ?? flexKeyword(style.justify)));
  out.addValue('gap', style.gap);
}
