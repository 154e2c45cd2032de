import type { AssetId, TokenId } from './ids.ts';

export interface TokenRef {
  token: TokenId;
}

/** A number is rpx (the screen is 750 wide) unless the property says otherwise. */
export type StyleValue = string | number | TokenRef;

export interface Gradient {
  /** Degrees, CSS direction: 0 up, 90 right, 180 down. */
  angle: number;
  /** `at` in percent. */
  stops: { color: StyleValue; at: number }[];
}

export type Fill =
  | { kind: 'color'; color: StyleValue }
  | { kind: 'gradient'; gradient: Gradient }
  /** Only assets with a `url`: WXSS cannot show pictures of the package. */
  | { kind: 'image'; asset: AssetId; size: 'cover' | 'contain' | 'tile' };

export interface Shadow {
  x: number;
  y: number;
  blur: number;
  spread: number;
  color: StyleValue;
  inset?: boolean;
}

/** How a node sits in a `free` container: from which edges its distances hold when the container grows. */
export interface Pin {
  x: 'left' | 'right' | 'center' | 'stretch';
  y: 'top' | 'bottom' | 'center' | 'stretch';
}

/**
 * Style of a node or of one of its parts. Lengths are rpx numbers, percentages or keywords. Only what is set is
 * written out. The table of these properties (group, kind of control, CSS) is `styleProperties`.
 */
export interface Style {
  // layout: how a container places its children
  layout?: 'row' | 'column' | 'grid' | 'free';
  gap?: StyleValue;
  align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline';
  justify?: 'start' | 'center' | 'end' | 'between' | 'around' | 'evenly';
  wrap?: boolean;
  /** Columns of a grid. */
  columns?: number;
  // place: position in a free container, rpx from the container's top left, before rotation
  x?: number;
  y?: number;
  /** Degrees, clockwise, about the centre. */
  rotation?: number;
  pin?: Pin;
  // box
  width?: StyleValue;
  height?: StyleValue;
  minHeight?: StyleValue;
  maxWidth?: StyleValue;
  marginTop?: StyleValue;
  marginRight?: StyleValue;
  marginBottom?: StyleValue;
  marginLeft?: StyleValue;
  paddingTop?: StyleValue;
  paddingRight?: StyleValue;
  paddingBottom?: StyleValue;
  paddingLeft?: StyleValue;
  /** Share of the free space in a row or column. */
  grow?: number;
  alignSelf?: 'start' | 'center' | 'end' | 'stretch';
  overflow?: 'visible' | 'hidden';
  /** Sticks to the top of the screen while its container scrolls by. */
  sticky?: boolean;
  layer?: number;
  // text
  /** A `type` token; the properties below override its parts. */
  font?: TokenRef;
  fontFamily?: 'sans' | 'serif' | 'mono';
  fontSize?: StyleValue;
  /** Multiple of the font size. */
  lineHeight?: number;
  fontWeight?: number;
  letterSpacing?: number;
  color?: StyleValue;
  textAlign?: 'left' | 'center' | 'right' | 'justify';
  italic?: boolean;
  decoration?: 'underline' | 'line-through';
  textCase?: 'upper' | 'lower' | 'capitalize';
  /** Longer text ends in an ellipsis. */
  maxLines?: number;
  // fill
  fill?: Fill;
  // border
  borderWidth?: StyleValue;
  borderTopWidth?: StyleValue;
  borderRightWidth?: StyleValue;
  borderBottomWidth?: StyleValue;
  borderLeftWidth?: StyleValue;
  borderStyle?: 'solid' | 'dashed' | 'dotted';
  borderColor?: StyleValue;
  radius?: StyleValue;
  radiusTopLeft?: StyleValue;
  radiusTopRight?: StyleValue;
  radiusBottomRight?: StyleValue;
  radiusBottomLeft?: StyleValue;
  // effects
  /** 0 to 1. */
  opacity?: number;
  shadow?: Shadow[];
  blur?: number;
}

export type StyleGroup = 'layout' | 'place' | 'box' | 'text' | 'fill' | 'border' | 'effects';
