import type { Style } from '../../schema/style.ts';
import { type Declarations, fourValues } from './declarations.ts';
import { cssValue } from './lengths.ts';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;

/** `border`: one shorthand for all sides, one for each side that differs. */
export function borderDeclarations(style: Style, out: Declarations): void {
  const width = style.borderWidth === undefined ? undefined : cssValue(style.borderWidth, out.names);
  const color = style.borderColor === undefined ? undefined : cssValue(style.borderColor, out.names);
  const line = (of: string) => [of, style.borderStyle ?? 'solid', color].filter(Boolean).join(' ');
  const print = (property: string, of: string) => out.add(property, of === '0' ? '0' : line(of));
  if (width !== undefined) print('border', width);
  let sided = false;
  for (const side of SIDES) {
    const own = style[`border${side}Width`];
    const text = own === undefined ? undefined : cssValue(own, out.names);
    if (text === undefined || text === width) continue;
    print(`border-${side.toLowerCase()}`, text);
    sided = true;
  }
  if (width !== undefined || sided) return;
  out.add('border-style', style.borderStyle);
  out.add('border-color', color);
}

/** `border-radius`, with a corner's own value before the common one. */
export function radiusDeclarations(style: Style, out: Declarations): void {
  const common = style.radius === undefined ? undefined : cssValue(style.radius, out.names);
  const corners = CORNERS.map((corner) => {
    const own = style[`radius${corner}`];
    return own === undefined ? common : cssValue(own, out.names);
  });
  if (corners.every((corner) => corner === undefined)) return;
  out.add('border-radius', fourValues(corners.map((corner) => corner ?? '0')));
}
