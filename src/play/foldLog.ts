import type { LogEntry } from '../../preview/runtime/runtimeHost.ts';

export interface FoldedLog extends LogEntry {
  id: number;
  /** How often it came in a row. */
  times: number;
}

/** The oldest go first. */
const MOST_LOGS = 1000;

/** The log with one entry more; one that repeats the last is counted with it. */
export function foldLog<T extends FoldedLog>(logs: readonly T[], entry: T): readonly T[] {
  const before = logs[logs.length - 1];
  const repeats =
    before &&
    before.text === entry.text &&
    before.level === entry.level &&
    before.file === entry.file &&
    before.line === entry.line &&
    before.source === entry.source;
  if (repeats) return [...logs.slice(0, -1), { ...before, times: before.times + 1 }];
  return [...logs.slice(1 - MOST_LOGS), entry];
}
