import type { Style, StyleValue } from '../../schema/style.ts';
import { FLOW, type Place, ROW } from '../style/placeDeclarations.ts';
import type { NodeEnvironment } from './lowerContext.ts';

/** Width of the screen in rpx. */
export const SCREEN_WIDTH = 750;

/**
 * What a container means for its children: how they are placed, and how wide they can be on the designer's screen.
 * The width is only needed to keep distances from a free container's right edge; where a layout leaves it to the
 * phone (in a row), the container's own is taken.
 */
export function childEnvironment(
  style: Style,
  environment: NodeEnvironment,
): Pick<NodeEnvironment, 'place' | 'width'> {
  const outer = ownWidth(style, environment);
  const inner = Math.max(0, outer - lengthOf(style.paddingLeft) - lengthOf(style.paddingRight));
  return { place: childPlace(style, outer), width: columnWidth(style, inner) };
}

function ownWidth(style: Style, environment: NodeEnvironment): number {
  if (typeof style.width === 'number') return style.width;
  const percent = typeof style.width === 'string' ? /^([\d.]+)%$/.exec(style.width) : null;
  if (percent) return (environment.width * Number(percent[1])) / 100;
  return Math.max(0, environment.width - lengthOf(style.marginLeft) - lengthOf(style.marginRight));
}

function childPlace(style: Style, width: number): Place {
  if (style.layout === 'row') return ROW;
  if (style.layout !== 'free') return FLOW;
  // Absolute positions count from inside the border.
  const border = 2 * lengthOf(style.borderWidth);
  const height = typeof style.height === 'number' ? style.height - border : undefined;
  return { kind: 'free', width: width - border, height };
}

function columnWidth(style: Style, inner: number): number {
  if (style.layout !== 'grid') return inner;
  const columns = Math.max(1, style.columns ?? 2);
  return Math.max(0, (inner - lengthOf(style.gap) * (columns - 1)) / columns);
}

function lengthOf(value: StyleValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
