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
  return new StepHistory(limit);
}

class StepHistory implements History {
  steps: HistoryStep[] = [];
  position = 0;
  private readonly limit: number;
  /** Whether the next push starts a step of its own. */
  private sealed = true;
  /** By name: the last step before the mark; null at the very beginning. */
  private marks = new Map<string, HistoryStep | null>();
  private markCount = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  push(diff: Diff, { label, mark, merge }: PushMeta): void {
    if (isEmptyDiff(diff)) return;
    const top = this.steps[this.position - 1];
    const joins = !this.sealed && merge !== undefined && top?.merge === merge && !mark;
    if (mark) this.setMark(mark);
    this.steps.length = this.position;
    if (joins && top) {
      top.diff = squashDiffs([top.diff, diff]);
      if (isEmptyDiff(top.diff)) this.dropTop();
      return;
    }
    this.steps.push({ label, diff, ...(merge === undefined ? {} : { merge }) });
    this.position++;
    this.sealed = false;
    this.trim();
  }

  seal(): void {
    this.sealed = true;
  }

  mark(): string {
    const name = `mark-${++this.markCount}`;
    this.setMark(name);
    this.seal();
    return name;
  }

  undo(): Diff | undefined {
    const step = this.steps[this.position - 1];
    if (!step) return undefined;
    this.position--;
    this.seal();
    return reverseDiff(step.diff);
  }

  redo(): Diff | undefined {
    const step = this.steps[this.position];
    if (!step) return undefined;
    this.position++;
    this.seal();
    return step.diff;
  }

  canUndo(): boolean {
    return this.position > 0;
  }

  canRedo(): boolean {
    return this.position < this.steps.length;
  }

  squashToMark(mark: string, label: LocalText): boolean {
    const step = this.marks.get(mark);
    if (step === undefined) return false;
    const from = step === null ? 0 : this.steps.indexOf(step) + 1;
    if ((step !== null && from === 0) || from > this.position) return false;
    const since = this.steps.slice(from, this.position);
    if (since.length === 0) return true;
    const diff = squashDiffs(since.map((one) => one.diff));
    const squashed: HistoryStep[] = isEmptyDiff(diff) ? [] : [{ label, diff }];
    this.steps.splice(from, since.length, ...squashed);
    this.position = from + squashed.length;
    this.seal();
    return true;
  }

  toJSON(): HistoryJson {
    return { steps: this.steps.map((step) => ({ ...step })), position: this.position };
  }

  fromJSON(saved: unknown): boolean {
    const good = isHistoryJson(saved);
    const over = good ? Math.max(0, saved.steps.length - this.limit) : 0;
    this.steps = good ? saved.steps.slice(over) : [];
    this.position = good ? Math.max(0, saved.position - over) : 0;
    this.marks.clear();
    this.seal();
    return good;
  }

  private setMark(name: string): void {
    this.marks.set(name, this.steps[this.position - 1] ?? null);
  }

  /** A gesture that ends where it began leaves no step. */
  private dropTop(): void {
    const gone = this.steps.pop();
    this.position--;
    this.seal();
    for (const [name, step] of this.marks) if (step === gone) this.setMark(name);
  }

  private trim(): void {
    const gone = this.steps.splice(0, Math.max(0, this.steps.length - this.limit));
    const last = gone.at(-1);
    if (!last) return;
    this.position -= gone.length;
    for (const [name, step] of this.marks) {
      // A mark right before the oldest step that is left still holds: everything since it is here.
      if (step === last) this.marks.set(name, null);
      else if (step === null || gone.includes(step)) this.marks.delete(name);
    }
  }
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
