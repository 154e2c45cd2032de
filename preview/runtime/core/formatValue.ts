const MAX_LENGTH = 10_000;
const MAX_DEPTH = 4;
const MAX_ITEMS = 50;

/** A value as a console shows it: strings bare, objects like JSON, cut where they are too long or too deep. */
export function formatValue(value: unknown): string {
  const text = typeof value === 'string' ? value : print(value, 0, new Set());
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function print(value: unknown, depth: number, parents: Set<unknown>): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return `ƒ ${value.name || 'anonymous'}()`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return value.stack?.split('\n')[0] ?? String(value);
  if (value instanceof Date || value instanceof RegExp) return String(value);
  if (parents.has(value)) return '[Circular]';
  if (value instanceof Map || value instanceof Set)
    return `${value.constructor.name} ${print([...value], depth, parents)}`;
  const isArray = Array.isArray(value);
  if (depth >= MAX_DEPTH) return isArray ? '[…]' : '{…}';
  parents.add(value);
  const entries = Object.entries(value)
    .slice(0, MAX_ITEMS)
    // A page or component: its data, which are no field of its own, in place of the framework's side of it.
    .map((entry) => (entry[0] === '_$' ? ['data', (value as { data?: unknown }).data] : entry));
  const items = entries.map(([key, item]) => (isArray ? '' : `${key}: `) + print(item, depth + 1, parents));
  if (Object.keys(value).length > MAX_ITEMS) items.push('…');
  parents.delete(value);
  return isArray ? `[${items.join(', ')}]` : `{${items.join(', ')}}`;
}
