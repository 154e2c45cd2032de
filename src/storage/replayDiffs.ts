import type { AnyRecord, Diff, RecordRef } from '../../schema/diff.ts';

type Loose = Record<string, unknown>;

function place(document: Loose, ref: RecordRef, record: AnyRecord | undefined): void {
  if (ref === 'app') {
    document.app = record;
    return;
  }
  const at = ref.indexOf('/');
  const collection = document[ref.slice(0, at)] as Loose;
  if (record === undefined) delete collection[ref.slice(at + 1)];
  else collection[ref.slice(at + 1)] = record;
}

/**
 * Brings a stored snapshot up to date. It does not check that the diffs fit, as `applyDiff` does: what was
 * stored must stay readable, and the reader validates the result.
 */
export function replayDiffs(snapshot: unknown, diffs: readonly Diff[]): unknown {
  if (diffs.length === 0 || typeof snapshot !== 'object' || snapshot === null) return snapshot;
  const document: Loose = { ...(snapshot as Loose) };
  for (const name of ['pages', 'nodes', 'data', 'assets', 'tokens']) {
    document[name] = { ...(document[name] as Loose) };
  }
  for (const diff of diffs) {
    for (const ref of Object.keys(diff.removed) as RecordRef[]) place(document, ref, undefined);
    for (const [ref, record] of Object.entries(diff.added)) place(document, ref as RecordRef, record);
    for (const [ref, [, to]] of Object.entries(diff.updated)) place(document, ref as RecordRef, to);
  }
  return document;
}
