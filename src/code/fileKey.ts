import type { TreeEntry } from './fileTree.ts';

export interface FileMove {
  /** The row that becomes active. */
  to?: string;
  open?: string;
  close?: string;
  /** The file to show. */
  show?: string;
}

/** What a key does in the list of files, as WAI-ARIA's tree pattern has it; undefined for other keys. */
export function fileKey(
  key: string,
  rows: readonly TreeEntry[],
  active: string | null,
  closed: ReadonlySet<string>,
): FileMove | undefined {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.path === active),
  );
  const row = rows[index];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { to: rows[Math.min(index + 1, rows.length - 1)]?.path };
    case 'ArrowUp':
      return { to: rows[Math.max(index - 1, 0)]?.path };
    case 'Home':
      return { to: rows[0]?.path };
    case 'End':
      return { to: rows[rows.length - 1]?.path };
    case 'ArrowRight':
      if (!row.children) return {};
      return closed.has(row.path) ? { open: row.path } : { to: rows[index + 1]?.path };
    case 'ArrowLeft':
      if (row.children && !closed.has(row.path)) return { close: row.path };
      return { to: rows.slice(0, index).findLast((other) => other.depth < row.depth)?.path ?? row.path };
    case 'Enter':
    case ' ':
      if (!row.children) return { show: row.path };
      return closed.has(row.path) ? { open: row.path } : { close: row.path };
    default:
      return undefined;
  }
}
