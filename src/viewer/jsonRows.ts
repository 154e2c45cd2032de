import { MOST_ITEMS } from '../../preview/inspection.ts';

/** One line of a JSON tree. */
export interface JsonRow {
  /** As `setData` takes it: `list[0].name`. */
  path: string;
  name: string;
  depth: number;
  value: unknown;
  /** Present when there is something inside; only its presence counts. */
  children?: [];
  /** On the line that stands for what is not drawn: how many items that is, and whether there may be more of them. */
  rest?: { count: number; atLeast: boolean };
}

/** Items of a list that are drawn at once; how many are behind them says a last line. */
const MOST = 500;

/** The lines of a value that are to be seen, objects and lists opened whose paths are in `open`. */
export function jsonRows(value: unknown, open: ReadonlySet<string>): JsonRow[] {
  const rows: JsonRow[] = [];
  const visit = (inner: unknown, parent: string, depth: number): void => {
    const entries = entriesOf(inner);
    for (const [name, item] of entries.slice(0, MOST)) {
      const path = joinPath(parent, name, Array.isArray(inner));
      const isOpenable = entriesOf(item).length > 0;
      rows.push({ path, name, depth, value: item, ...(isOpenable && { children: [] }) });
      if (isOpenable && open.has(path)) visit(item, path, depth + 1);
    }
    if (entries.length <= MOST) return;
    const rest = { count: entries.length - MOST, atLeast: entries.length >= MOST_ITEMS };
    // No path of data ends like this one.
    rows.push({ path: `${parent}[]`, name: '', depth, value: null, rest });
  };
  visit(value, '', 0);
  return rows;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function joinPath(parent: string, name: string, inList: boolean): string {
  if (inList) return `${parent}[${name}]`;
  const safe = name.replace(/[\\.[\]]/g, (char) => `\\${char}`);
  return parent === '' ? safe : `${parent}.${safe}`;
}

/** A value in a few words: text in quotes, objects and lists by what they hold. */
export function jsonPreview(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.length}]`;
  const keys = Object.keys(value);
  return keys.length === 0 ? '{}' : `{${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''}}`;
}

export function jsonKind(value: unknown): 'string' | 'number' | 'boolean' | 'null' | 'plain' {
  const kind = typeof value;
  if (kind === 'string' || kind === 'number' || kind === 'boolean') return kind;
  return value === null || value === undefined ? 'null' : 'plain';
}

/** What was typed for a value: JSON where it is JSON, else text. */
export function parseTyped(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Unquoted text is meant as text; quotes would be a nuisance to type.
    return text;
  }
}
