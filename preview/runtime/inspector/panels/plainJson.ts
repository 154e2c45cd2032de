import { MOST_ITEMS } from '../../../inspection.ts';

const MAX_DEPTH = 24;
const MAX_TEXT = 20_000;

/**
 * A copy that JSON and a port can carry: functions and symbols as a note, what is circular, too deep or too long
 * cut. `undefined` in an object is left out, as `JSON.stringify` does.
 */
export function plainJson(value: unknown): unknown {
  return copy(value, []);
}

function copy(value: unknown, parents: object[]): unknown {
  switch (typeof value) {
    case 'string':
      return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : copyObject(value, parents);
    default:
      return `[${typeof value}]`;
  }
}

function copyObject(value: object, parents: object[]): unknown {
  if (parents.includes(value)) return '[Circular]';
  if (parents.length >= MAX_DEPTH) return '[…]';
  if (value instanceof Date || value instanceof RegExp || value instanceof Error) return String(value);
  const inner = [...parents, value];
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => copy(item, inner) ?? null);
  const entries = Object.entries(value).slice(0, MOST_ITEMS);
  return Object.fromEntries(
    entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, copy(item, inner)]])),
  );
}
