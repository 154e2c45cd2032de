import type { TypeToken } from '../../schema/project.ts';
import type { StyleValue } from '../../schema/style.ts';
import { isTokenRef } from '../../schema/styles/styleValues.ts';

/** What a style needs to know of the project. */
export interface StyleNames {
  /** Value of a `type` token; undefined when there is no such token. */
  typeToken(token: string): TypeToken | undefined;
  /** CSS variable of a token, e.g. `--color-ink`; undefined when there is no such token. */
  variable(token: string): string | undefined;
  /** Address of a picture; only `https` ones can stand in WXSS. */
  pictureUrl(asset: string): string | undefined;
}

/** Words, numbers, percentages, colours and functions of them: nothing that could end a declaration. */
const SAFE = /^(?!.*\/[*/])[-+\w.#%(),\s/*]+$/;

/** Keeps a few decimals: positions come from pointer moves, e.g. 12.000000001. */
export function printNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A number of rpx as CSS. */
export function rpx(value: number): string {
  const text = printNumber(value);
  return text === '0' || text === '-0' ? '0' : `${text}rpx`;
}

/** A length, colour or keyword as CSS; undefined when it cannot stand there (reported by validation). */
export function cssValue(value: StyleValue | undefined, names: StyleNames): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? rpx(value) : undefined;
  if (typeof value === 'string') return SAFE.test(value) ? value.trim() || undefined : undefined;
  if (!isTokenRef(value)) return undefined;
  const variable = names.variable(value.token);
  return variable && `var(${variable})`;
}
