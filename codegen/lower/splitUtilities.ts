import type { Style } from '../../schema/style.ts';
import { isTokenRef } from '../../schema/styles/styleValues.ts';
import type { UtilityIr } from '../ir.ts';
import type { Place } from '../style/placeDeclarations.ts';
import type { LowerContext } from './lowerContext.ts';

/**
 * Takes out of a style what an export says with a class of the whole app: the brand's type styles and text
 * colours, and the two layouts that nearly every box has. The canvas only does so for type styles, so that a
 * change of style stays in one style sheet.
 */
export function splitUtilities(
  style: Style,
  place: Place,
  { references, design }: LowerContext,
): { utilities: UtilityIr[]; rest: Style } {
  const utilities: UtilityIr[] = [];
  let rest = style;
  const take = (name: 'layout' | 'grow' | 'color') => {
    if (rest === style) rest = { ...style };
    delete rest[name];
  };
  if (!design && style.layout === 'column') {
    utilities.push('column');
    take('layout');
  }
  if (!design && style.grow === 1 && place.kind === 'row' && style.width === undefined) {
    utilities.push('grow');
    take('grow');
  }
  const font = style.font?.token;
  if (font !== undefined && references.typeToken(font)) utilities.push(`type:${font}`);
  if (!design && isTokenRef(style.color) && references.variable(style.color.token) !== undefined) {
    utilities.push(`color:${style.color.token}`);
    take('color');
  }
  return { utilities, rest };
}
