import type { Shadow, Style, StyleGroup } from '../../schema/style.ts';
import { styleProperties } from '../../schema/styleProperties.ts';
import { borderDeclarations, radiusDeclarations } from './borderDeclarations.ts';
import { Declarations, flexKeyword, fourValues } from './declarations.ts';
import { fillDeclaration } from './fillDeclaration.ts';
import { layoutDeclarations } from './layoutDeclarations.ts';
import { cssValue, printNumber, rpx, type StyleNames } from './lengths.ts';
import { type Place, placeDeclarations } from './placeDeclarations.ts';
import { textDeclarations } from './textDeclarations.ts';

/**
 * What a style is in CSS, one `property: value` each: position first, then layout, box, text, surface. The `font`
 * token is not among them: it is a class of its own.
 * @param bare whether the element has no margin and padding of its own.
 * @example
 * styleDeclarations({ paddingTop: 24, color: '#222' }, FLOW, names); // ['padding-top: 24rpx', 'color: #222']
 */
export function styleDeclarations(style: Style, place: Place, names: StyleNames, bare = false): string[] {
  const out = new Declarations(names, bare);
  const parts = partsOf(style);
  if (parts & PLACE || place.kind === 'free') placeDeclarations(style, place, out);
  if (parts & LAYOUT) layoutDeclarations(style, out);
  if (parts & BOX) boxDeclarations(style, place, out);
  if (parts & TEXT) textDeclarations(style, out);
  if (parts & FILL) fillDeclaration(style, out);
  if (parts & BORDER) {
    borderDeclarations(style, out);
    radiusDeclarations(style, out);
  }
  if (parts & EFFECTS) effectDeclarations(style, out);
  return out.list;
}

const PLACE = 1;
const LAYOUT = 2;
const BOX = 4;
const TEXT = 8;
const FILL = 16;
const BORDER = 32;
const EFFECTS = 64;

const GROUPS: Record<StyleGroup, number> = {
  place: PLACE,
  layout: LAYOUT,
  box: BOX,
  text: TEXT,
  fill: FILL,
  border: BORDER,
  effects: EFFECTS,
};

/** The parts that each property has a say in: most styles set a few properties of one or two parts. */
const PARTS = new Map<string, number>(
  Object.entries(styleProperties).map(([name, { group }]) => [name, GROUPS[group]]),
);
for (const name of ['layout', 'sticky', 'layer']) PARTS.set(name, (PARTS.get(name) ?? 0) | PLACE);

function partsOf(style: Style): number {
  let parts = 0;
  for (const name in style) parts |= PARTS.get(name) ?? 0;
  return parts;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function boxDeclarations(style: Style, place: Place, out: Declarations): void {
  if (place.kind !== 'free') {
    out.addValue('width', style.width);
    out.addValue('height', style.height);
  }
  out.addValue('min-height', style.minHeight);
  out.addValue('max-width', style.maxWidth === 'auto' ? 'none' : style.maxWidth);
  if (style.grow !== undefined) {
    // With `min-width: 0` a long text shrinks with its box instead of pushing its neighbours out of the row.
    out.add('flex', style.grow === 0 ? 'none' : printNumber(style.grow));
    if (style.grow > 0 && place.kind === 'row') out.add('min-width', '0');
  } else if (place.kind === 'row' && typeof style.width === 'number') {
    // What has a width keeps it in a full row, as on the designer's artboard.
    out.add('flex-shrink', '0');
  }
  out.add('align-self', style.alignSelf && flexKeyword(style.alignSelf));
  sides(style, 'margin', out);
  sides(style, 'padding', out);
  if (style.maxLines === undefined) out.add('overflow', style.overflow);
}

function sides(style: Style, property: 'margin' | 'padding', out: Declarations): void {
  const values =
    property === 'margin'
      ? [style.marginTop, style.marginRight, style.marginBottom, style.marginLeft]
      : [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft];
  if (values.every((value) => value === undefined)) return;
  const texts = values.map((value) => (value === undefined ? undefined : cssValue(value, out.names)));
  const set = texts.filter((text) => text !== undefined).length;
  if (set === 4 || (out.bare && set > 1)) {
    out.add(property, fourValues(texts.map((text) => text ?? '0')));
    return;
  }
  for (const [i, side] of SIDES.entries()) out.add(`${property}-${side.toLowerCase()}`, texts[i]);
}

function effectDeclarations(style: Style, out: Declarations): void {
  if (style.opacity !== undefined) out.add('opacity', printNumber(style.opacity));
  if (style.shadow && style.shadow.length > 0) {
    const shadows = style.shadow.map((shadow) => shadowValue(shadow, out.names));
    if (shadows.every((shadow) => shadow !== undefined)) out.add('box-shadow', shadows.join(', '));
  }
  if (style.blur) out.add('filter', `blur(${rpx(style.blur)})`);
}

function shadowValue(shadow: Shadow, names: StyleNames): string | undefined {
  const color = cssValue(shadow.color, names);
  if (color === undefined) return undefined;
  const lengths = [shadow.x, shadow.y, shadow.blur];
  if (shadow.spread) lengths.push(shadow.spread);
  return `${shadow.inset ? 'inset ' : ''}${lengths.map(rpx).join(' ')} ${color}`;
}
