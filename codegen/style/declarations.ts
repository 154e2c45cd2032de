import type { StyleValue } from '../../schema/style.ts';
import { cssValue, type StyleNames } from './lengths.ts';

/** Collects `property: value` texts in the order in which they will stand in the rule. */
export class Declarations {
  readonly list: string[] = [];
  readonly names: StyleNames;
  /** Whether the element has no margin and padding but these: what is not set is then 0. */
  readonly bare: boolean;

  constructor(names: StyleNames, bare: boolean) {
    this.names = names;
    this.bare = bare;
  }

  /** Adds a declaration, unless there is no value. */
  add(property: string, value: string | undefined): void {
    if (value !== undefined) this.list.push(`${property}: ${value}`);
  }

  /** Adds a length, colour or keyword. */
  addValue(property: string, value: StyleValue | undefined): void {
    if (value !== undefined) this.add(property, cssValue(value, this.names));
  }
}

/** `start` and `end` alone are not known to the WebViews of older phones inside a flex box. */
export function flexKeyword(keyword: string): string {
  return keyword === 'start' || keyword === 'end' ? `flex-${keyword}` : keyword;
}

/** Four values as CSS shortens them: `8rpx 16rpx` for top = bottom and right = left. */
export function fourValues([top, right, bottom, left]: readonly string[]): string {
  if (right !== left) return `${top} ${right} ${bottom} ${left}`;
  if (top !== bottom) return `${top} ${right} ${bottom}`;
  return top === right ? `${top}` : `${top} ${right}`;
}
