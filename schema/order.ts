import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Longer keys than this are replaced: all siblings get fresh ones in the same Diff. */
export const LONGEST_ORDER_KEY = 40;

export interface Ordered {
  id: string;
  order: string;
}

/**
 * Sorts records by their fractional index; equal keys (two people inserted at once) fall back to the id.
 * @example
 * tokens.sort(compareOrder);
 */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Whether a text can be used as order key: keys of other alphabets could not be built upon.
 * @example
 * isOrderKey('a0'); // true
 */
export function isOrderKey(key: string): boolean {
  try {
    generateKeyBetween(key, null);
    return true;
  } catch {
    // The library says so by throwing; which rule was broken is of no use here.
    return false;
  }
}

/**
 * Evenly spread keys for a whole list, e.g. when a list is made.
 * @example
 * spreadKeys(2); // ['a0', 'a1']
 */
export function spreadKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count);
}

export interface Placement {
  /** Keys of the new records, in order. */
  keys: string[];
  /** Fresh keys of siblings, by id; empty unless keys had become too long or unusable. */
  rekeyed: Map<string, string>;
}

/**
 * Finds keys for `count` records that come to stand at `index` among `siblings`.
 * @param siblings sorted, without the records to place.
 * @example
 * const { keys } = placeAmong(childrenOf(project, parent), 0, 1);
 */
export function placeAmong(siblings: readonly Ordered[], index: number, count: number): Placement {
  const at = Math.max(0, Math.min(index, siblings.length));
  const before = siblings[at - 1]?.order ?? null;
  const after = siblings[at]?.order ?? null;
  const usable = (before === null || isOrderKey(before)) && (after === null || isOrderKey(after));
  if (usable && (before === null || after === null || before < after)) {
    const keys = generateNKeysBetween(before, after, count);
    if (keys.every((key) => key.length <= LONGEST_ORDER_KEY)) return { keys, rekeyed: new Map() };
  }
  const all = spreadKeys(siblings.length + count);
  const rekeyed = new Map<string, string>();
  siblings.forEach((sibling, i) => {
    const key = all[i < at ? i : i + count];
    if (key !== undefined && key !== sibling.order) rekeyed.set(sibling.id, key);
  });
  return { keys: all.slice(at, at + count), rekeyed };
}
