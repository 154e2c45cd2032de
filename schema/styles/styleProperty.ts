import type { TokenRecord } from '../project.ts';
import type { StyleGroup } from '../style.ts';
import type { LocalText } from '../text.ts';

/** The kind of control that edits a property; the inspector has one of each. */
export type StyleControl =
  | 'length'
  | 'color'
  | 'number'
  | 'select'
  | 'boolean'
  | 'font'
  | 'fill'
  | 'shadow'
  | 'pin';

export interface StyleProperty {
  group: StyleGroup;
  label: LocalText;
  control: StyleControl;
  /** For `select`. */
  options?: readonly { value: string | number; label: LocalText }[];
  /** For `number` and `length`: bounds of a number. */
  min?: number;
  max?: number;
  integer?: boolean;
  /** What a number counts; a `length` is in rpx. */
  unit?: 'rpx' | 'deg' | '×';
  /** For `length`: texts that it takes beside percentages, e.g. `auto`. */
  keywords?: readonly string[];
  /** For `length`: whether `%`, `vw` and `vh` make sense. */
  relative?: boolean;
  /** Kinds of tokens that it may refer to. */
  tokens?: readonly TokenRecord['kind'][];
  /** Passed on to what is inside, as CSS does. */
  inherited?: boolean;
}

/**
 * Makes a property's label.
 * @example
 * label('宽', 'Width');
 */
export function label(zh: string, en: string): LocalText {
  return { zh, en };
}
