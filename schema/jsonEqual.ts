/**
 * Whether two JSON values say the same. Key order does not count, and a key that is `undefined` counts as absent.
 * @example
 * jsonEqual({ a: 1, b: [2] }, { b: [2], a: 1 }); // true
 */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => jsonEqual(item, b[i]));
  }
  return !Array.isArray(b) && objectsEqual(a as Fields, b as Fields);
}

type Fields = Record<string, unknown>;

function objectsEqual(a: Fields, b: Fields): boolean {
  for (const key of Object.keys(a)) {
    if (a[key] !== undefined && !(isSet(b, key) && jsonEqual(a[key], b[key]))) return false;
  }
  return Object.keys(b).every((key) => b[key] === undefined || isSet(a, key));
}

function isSet(fields: Fields, key: string): boolean {
  return Object.hasOwn(fields, key) && fields[key] !== undefined;
}
