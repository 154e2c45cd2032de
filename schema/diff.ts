import { jsonEqual } from './jsonEqual.ts';
import type {
  AppRecord,
  AssetRecord,
  DataTable,
  NodeRecord,
  PageRecord,
  Project,
  TokenRecord,
} from './project.ts';
import { carryIndex } from './treeIndex.ts';

export type AnyRecord = AppRecord | PageRecord | NodeRecord | DataTable | AssetRecord | TokenRecord;
export type Collection = 'pages' | 'nodes' | 'data' | 'assets' | 'tokens';
/** `app`, or `<collection>/<id>`. */
export type RecordRef = 'app' | `${Collection}/${string}`;

/**
 * What an operation changes, and all that history, autosave, the canvas and version compare speak of.
 * A record never stands in two of the three.
 */
export interface Diff {
  added: Record<RecordRef, AnyRecord>;
  updated: Record<RecordRef, [from: AnyRecord, to: AnyRecord]>;
  removed: Record<RecordRef, AnyRecord>;
}

export const COLLECTIONS: readonly Collection[] = ['pages', 'nodes', 'data', 'assets', 'tokens'];

/**
 * A Diff that changes nothing.
 * @example
 * applyDiff(project, emptyDiff()) === project; // true
 */
export function emptyDiff(): Diff {
  return { added: {}, updated: {}, removed: {} } as Diff;
}

/**
 * Whether a Diff changes nothing.
 * @example
 * if (!isEmptyDiff(diff)) history.push(diff, { label });
 */
export function isEmptyDiff(diff: Diff): boolean {
  return [diff.added, diff.updated, diff.removed].every((part) => Object.keys(part).length === 0);
}

/**
 * The record that a reference names.
 * @example
 * recordAt(project, 'nodes/k3v9s0a1bc');
 */
export function recordAt(project: Project, ref: RecordRef): AnyRecord | undefined {
  if (ref === 'app') return project.app;
  const records: Record<string, AnyRecord> = project[collectionOf(ref)];
  const id = ref.slice(ref.indexOf('/') + 1);
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/**
 * The project with a Diff applied: a new object in which all that the Diff does not name is the same as before.
 * @throws when the Diff was made for another state of the project: a record to add is there already, or one to
 * update or remove is not as the Diff says.
 * @example
 * const next = applyDiff(project, setProps(project, { ids: [id], change: { text: 'Hello' } }));
 */
export function applyDiff(project: Project, diff: Diff): Project {
  if (isEmptyDiff(diff)) return project;
  const next: Project = { ...project };
  for (const [ref, record] of entriesOf(diff.removed)) {
    refuseStale(presentAt(project, ref, record), record, ref);
    writeRecord(project, next, ref, record, false);
  }
  for (const [ref, [from, to]] of entriesOf(diff.updated)) {
    refuseStale(presentAt(project, ref, from), from, ref);
    writeRecord(project, next, ref, to, true);
  }
  for (const [ref, record] of entriesOf(diff.added)) {
    if (presentAt(project, ref, record)) throw new Error(`Stale diff: ${ref} is to be added but exists`);
    writeRecord(project, next, ref, record, true);
  }
  carryIndex(project, next, diff);
  return next;
}

/**
 * The Diff that takes a Diff back.
 * @example
 * applyDiff(applyDiff(project, diff), reverseDiff(diff)); // equals project
 */
export function reverseDiff(diff: Diff): Diff {
  const updated = entriesOf(diff.updated).map(([ref, [from, to]]) => [ref, [to, from]]);
  return { added: diff.removed, updated: Object.fromEntries(updated), removed: diff.added };
}

/**
 * One Diff that does what several do one after the other; what they undo among themselves is left out.
 * @example
 * history.push(squashDiffs([addImage, place]), { label });
 */
export function squashDiffs(diffs: readonly Diff[]): Diff {
  const changes = new Map<RecordRef, { from?: AnyRecord; to?: AnyRecord }>();
  const note = (ref: RecordRef, from: AnyRecord | undefined, to: AnyRecord | undefined) => {
    const known = changes.get(ref);
    changes.set(ref, known ? { from: known.from, to } : { from, to });
  };
  for (const diff of diffs) {
    for (const [ref, record] of entriesOf(diff.removed)) note(ref, record, undefined);
    for (const [ref, [from, to]] of entriesOf(diff.updated)) note(ref, from, to);
    for (const [ref, record] of entriesOf(diff.added)) note(ref, undefined, record);
  }
  const squashed = emptyDiff();
  for (const [ref, { from, to }] of changes) recordChange(squashed, ref, from, to);
  return squashed;
}

/**
 * What changed between two states of a project, e.g. to restore a version or to take over an opened file.
 * @example
 * history.push(diffProjects(project, restored), { label });
 */
export function diffProjects(a: Project, b: Project): Diff {
  const diff = emptyDiff();
  recordChange(diff, 'app', a.app, b.app);
  for (const collection of COLLECTIONS) {
    const before: Record<string, AnyRecord> = a[collection];
    const after: Record<string, AnyRecord> = b[collection];
    if (before === after) continue;
    for (const id of Object.keys(before)) {
      recordChange(diff, `${collection}/${id}`, before[id], Object.hasOwn(after, id) ? after[id] : undefined);
    }
    for (const id of Object.keys(after)) {
      if (!Object.hasOwn(before, id)) recordChange(diff, `${collection}/${id}`, undefined, after[id]);
    }
  }
  return diff;
}

/**
 * Writes one record's change into a Diff; nothing when both states say the same.
 * @example
 * recordChange(diff, 'app', project.app, { ...project.app, name: 'Spring' });
 */
export function recordChange(
  diff: Diff,
  ref: RecordRef,
  from: AnyRecord | undefined,
  to: AnyRecord | undefined,
): void {
  if (from && to) {
    if (!jsonEqual(from, to)) diff.updated[ref] = [from, to];
  } else if (to) diff.added[ref] = to;
  else if (from) diff.removed[ref] = from;
}

function entriesOf<Value>(part: Record<RecordRef, Value>): [RecordRef, Value][] {
  return Object.entries(part) as [RecordRef, Value][];
}

function collectionOf(ref: RecordRef): Collection {
  return ref.slice(0, ref.indexOf('/')) as Collection;
}

/** What stands where a record of a Diff belongs. Its own id serves as key: a cut out of the reference is slow to look up. */
function presentAt(project: Project, ref: RecordRef, { id }: AnyRecord): AnyRecord | undefined {
  if (ref === 'app') return project.app;
  const records: Record<string, AnyRecord> = project[collectionOf(ref)];
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

function refuseStale(present: AnyRecord | undefined, expected: AnyRecord, ref: RecordRef): void {
  if (present === expected || (present && jsonEqual(present, expected))) return;
  throw new Error(`Stale diff: ${ref} is ${present ? 'not as the diff expects it' : 'missing'}`);
}

function writeRecord(from: Project, next: Project, ref: RecordRef, record: AnyRecord, keep: boolean): void {
  if (ref === 'app') {
    next.app = record as AppRecord;
    return;
  }
  const collection = collectionOf(ref);
  if (next[collection] === from[collection]) {
    // One of the five record types; which one follows from the reference.
    (next as unknown as Record<Collection, object>)[collection] = { ...from[collection] };
  }
  const records = next[collection] as Record<string, AnyRecord>;
  if (keep) records[record.id] = record;
  else delete records[record.id];
}
