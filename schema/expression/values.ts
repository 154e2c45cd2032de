import type { Json } from '../json.ts';

/**
 * Whether a value is absent; functions treat null and undefined alike, as the platform hands over either.
 * @example
 * isMissing(''); // false
 */
export function isMissing(value: Json | undefined): value is null | undefined {
  return value === null || value === undefined;
}

/**
 * A value as text: missing is empty, lists and records are too (they have no text of their own).
 * @example
 * toText(null); // ''
 */
export function toText(value: Json | undefined): string {
  return isMissing(value) || typeof value === 'object' ? '' : String(value);
}

/**
 * A value as number: texts are read, all that is no number is 0.
 * @example
 * toNumber('12.5'); // 12.5
 */
export function toNumber(value: Json | undefined): number {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : 0;
  return Number.isFinite(number) ? number + 0 : 0;
}

/**
 * A value as list: what is none is an empty one.
 * @example
 * toList('a'); // []
 */
export function toList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
