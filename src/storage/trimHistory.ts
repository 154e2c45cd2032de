import type { Diff } from '../../schema/diff.ts';
import type { HistoryJson } from '../../schema/history.ts';

/** Records that a stored history may speak of: writing it is part of every save and must stay cheap. */
const MOST_RECORDS = 4000;

function recordsOf({ added, updated, removed }: Diff): number {
  return Object.keys(added).length + Object.keys(updated).length + Object.keys(removed).length;
}

/** The part of a history that is worth storing: all that can be redone, and as much of the past as fits. */
export function trimHistory({ steps, position }: HistoryJson): HistoryJson {
  let records = 0;
  let from = steps.length;
  while (from > 0) {
    records += recordsOf((steps[from - 1] as (typeof steps)[number]).diff);
    if (records > MOST_RECORDS) break;
    from--;
  }
  // When even what can be redone is too much, nothing is kept: a future without its past would not fit.
  return from > position
    ? { steps: [], position: 0 }
    : { steps: steps.slice(from), position: position - from };
}
