import { type Diff, isEmptyDiff, reverseDiff, squashDiffs } from './diff.ts';
import type { LocalText } from './text.ts';

/** One step that undo takes back. */
export interface HistoryStep {
  label: LocalText;
  diff: Diff;
  /** A following push with the same key joins this step. */
  merge?: string;
}

export interface PushMeta {
  label: LocalText;
  /** Names the point before this step, for `squashToMark`. */
  mark?: string;
  /** Key of the gesture (typing in one field, one drag): pushes in a row with the same key are one step. */
  merge?: string;
}

/** What `toJSON` gives; JSON only, so that it can be stored with an autosave. */
export interface HistoryJson {
  steps: HistoryStep[];
  position: number;
}

export interface History {
  /** Adds a step and forgets what was undone. A Diff that changes nothing is no step and forgets nothing. */
  push(diff: Diff, meta: PushMeta): void;
  /** Ends a gesture: the next push starts a step of its own, whatever its key. */
  seal(): void;
  /** Names the present point. */
  mark(): string;
  /** Takes one step back; the Diff to apply, or undefined when there is none. */
  undo(): Diff | undefined;
  /** Takes one undone step again; the Diff to apply, or undefined when there is none. */
  redo(): Diff | undefined;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Makes one step of all since a mark. False when the mark is gone (undone past it, or over the limit). */
  squashToMark(mark: string, label: LocalText): boolean;
  /** Steps done and undone, oldest first. */
  readonly steps: readonly HistoryStep[];
  /** How many of `steps` are done; the rest can be redone. */
  readonly position: number;
  toJSON(): HistoryJson;
  /** Takes over a stored history; false, and empty afterwards, when it is not one. */
  fromJSON(saved: unknown): boolean;
}

/**
 * Undo and redo over Diffs. It holds no project: the caller applies what `undo` and `redo` return.
 * @param options.limit steps to keep; the oldest go first.
 * @example
 * const history = createHistory({ limit: 200 });
 * history.push(diff, { label: { zh: '移动', en: 'Move' } });
 * const back = history.undo();
 * if (back) project = applyDiff(project, back);
 */
export function createHistory({ limit }: { limit: number }): History {
  let steps: HistoryStep[] = [];
  let position = 0;
  let sealed = true;
  let marks = new Map<string, HistoryStep | null>();
  let markCount = 0;

  const setMark = (name: string) => marks.set(name, steps[position - 1] ?? null);

  const reset = (kept: HistoryStep[], at: number) => {
    steps = kept;
    position = at;
    sealed = true;
    marks = new Map();
  };

  function push(diff: Diff, meta: PushMeta): void {
    if (isEmptyDiff(diff)) return;
    const top = steps[position - 1];
    const joins = !sealed && top?.merge !== undefined && top.merge === meta.merge && !meta.mark;
    if (meta.mark) setMark(meta.mark);
    steps.length = position;
    if (joins && top) {
      top.diff = squashDiffs([top.diff, diff]);
      if (isEmptyDiff(top.diff)) dropTop();
    } else {
      steps.push({ label: meta.label, diff, ...(meta.merge === undefined ? {} : { merge: meta.merge }) });
      position++;
      sealed = false;
      trim();
    }
  }

  /** A gesture that ends where it began leaves no step. */
  function dropTop(): void {
    const gone = steps.pop();
    position--;
    sealed = true;
    for (const [name, step] of marks) if (step === gone) setMark(name);
  }

  function trim(): void {
    const over = steps.length - limit;
    if (over <= 0) return;
    const gone = new Set<HistoryStep | null>(steps.splice(0, over));
    gone.add(null);
    position -= over;
    // A mark right before the oldest step that is left still holds: everything since it is here.
    const last = [...gone].at(-2);
    for (const [name, step] of marks) {
      if (step === last) marks.set(name, null);
      else if (gone.has(step)) marks.delete(name);
    }
  }

  function squashToMark(mark: string, label: LocalText): boolean {
    const step = marks.get(mark);
    if (step === undefined) return false;
    const from = step === null ? 0 : steps.indexOf(step) + 1;
    if ((step !== null && from === 0) || from > position) return false;
    const since = steps.slice(from, position);
    if (since.length === 0) return true;
    const diff = squashDiffs(since.map((one) => one.diff));
    const squashed: HistoryStep[] = isEmptyDiff(diff) ? [] : [{ label, diff }];
    steps.splice(from, since.length, ...squashed);
    position = from + squashed.length;
    sealed = true;
    return true;
  }

  return {
    push,
    seal() {
      sealed = true;
    },
    mark() {
      const name = `mark-${++markCount}`;
      setMark(name);
      sealed = true;
      return name;
    },
    undo() {
      const step = steps[position - 1];
      if (!step) return undefined;
      position--;
      sealed = true;
      return reverseDiff(step.diff);
    },
    redo() {
      const step = steps[position];
      if (!step) return undefined;
      position++;
      sealed = true;
      return step.diff;
    },
    canUndo: () => position > 0,
    canRedo: () => position < steps.length,
    squashToMark,
    get steps() {
      return steps;
    },
    get position() {
      return position;
    },
    toJSON: () => ({ steps: steps.map((step) => ({ ...step })), position }),
    fromJSON(saved) {
      const good = isHistoryJson(saved);
      if (good)
        reset(
          saved.steps.slice(-limit),
          Math.max(0, saved.position - Math.max(0, saved.steps.length - limit)),
        );
      else reset([], 0);
      return good;
    },
  };
}

function isHistoryJson(value: unknown): value is HistoryJson {
  if (!isObject(value) || !Array.isArray(value.steps) || !Number.isInteger(value.position)) return false;
  const position = value.position as number;
  return position >= 0 && position <= value.steps.length && value.steps.every(isStep);
}

function isStep(value: unknown): value is HistoryStep {
  if (!isObject(value) || !isObject(value.label) || !isObject(value.diff)) return false;
  return [value.diff.added, value.diff.updated, value.diff.removed].every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
