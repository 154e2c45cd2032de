import type { Pin, Style } from '../../schema/style.ts';
import type { Declarations } from './declarations.ts';
import { cssValue, printNumber, rpx } from './lengths.ts';

/** Where a node stands: in the flow of a box, in a row, or placed freely in a box of a known size (rpx). */
export type Place =
  | { kind: 'flow' }
  | { kind: 'row' }
  /** The size that the designer saw; a height is undefined where the content gives it. */
  | { kind: 'free'; width: number; height: number | undefined };

export const FLOW: Place = { kind: 'flow' };
export const ROW: Place = { kind: 'row' };

/** `position` and what belongs to it. */
export function placeDeclarations(style: Style, place: Place, out: Declarations): void {
  if (place.kind === 'free') {
    out.add('position', 'absolute');
    horizontal(style, place.width, out);
    vertical(style, place.height, out);
  } else if (style.sticky) {
    out.add('position', 'sticky');
    out.add('top', '0');
  } else if (style.layout === 'free' || style.layer !== undefined) {
    out.add('position', 'relative');
  }
  if (style.layer !== undefined) out.add('z-index', printNumber(Math.round(style.layer)));
  if (style.rotation) out.add('transform', `rotate(${printNumber(style.rotation)}deg)`);
}

function horizontal(style: Style, container: number, out: Declarations): void {
  const axis: Axis = { start: 'left', end: 'right', size: 'width', container };
  along(axis, style.pin?.x ?? 'left', style.x ?? 0, style.width, out);
}

function vertical(style: Style, container: number | undefined, out: Declarations): void {
  const pin = style.pin?.y ?? 'top';
  if (container === undefined) {
    // The container's height comes from its content: there is no bottom to measure from.
    out.add('top', rpx(style.y ?? 0));
    out.addValue('height', style.height);
    return;
  }
  along({ start: 'top', end: 'bottom', size: 'height', container }, pin, style.y ?? 0, style.height, out);
}

interface Axis {
  start: 'left' | 'top';
  end: 'right' | 'bottom';
  size: 'width' | 'height';
  container: number;
}

function along(
  axis: Axis,
  pin: Pin['x'] | Pin['y'],
  from: number,
  size: Style['width'],
  out: Declarations,
): void {
  const length = typeof size === 'number' ? size : undefined;
  const cssSize = size === undefined ? undefined : cssValue(size, out.names);
  if (pin === 'center') {
    const offset = from - axis.container / 2;
    const sign = offset < 0 ? '-' : '+';
    out.add(axis.start, offset === 0 ? '50%' : `calc(50% ${sign} ${rpx(Math.abs(offset))})`);
    out.add(axis.size, cssSize);
  } else if (pin === 'stretch' && length !== undefined) {
    out.add(axis.start, rpx(from));
    out.add(axis.end, rpx(axis.container - from - length));
  } else if ((pin === 'right' || pin === 'bottom') && length !== undefined) {
    out.add(axis.end, rpx(axis.container - from - length));
    out.add(axis.size, cssSize);
  } else {
    out.add(axis.start, rpx(from));
    out.add(axis.size, cssSize);
  }
}
