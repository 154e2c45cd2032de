import type { TextRange, Unit } from './delta.ts';

/** A state of a text that can be returned to. */
export interface Moment {
  units: Unit[];
  range: TextRange;
}

/** What is typed without so long a pause (ms) is undone together. */
const pause = 1000;
const depth = 100;

/** The states of a text before and after the present one. */
export class History {
  private readonly past: Moment[] = [];
  private readonly future: Moment[] = [];
  private lastTyped = 0;

  /** A change follows on `before`; one that is typed joins the last. */
  note(before: Moment, typed: boolean): void {
    const now = performance.now();
    const joins = typed && now - this.lastTyped < pause && this.past.length > 0;
    this.lastTyped = typed ? now : 0;
    this.future.length = 0;
    if (joins) return;
    this.past.push(before);
    if (this.past.length > depth) this.past.shift();
  }

  undo(present: Moment): Moment | undefined {
    return this.step(this.past, this.future, present);
  }

  redo(present: Moment): Moment | undefined {
    return this.step(this.future, this.past, present);
  }

  clear(): void {
    this.past.length = this.future.length = 0;
  }

  state(): { canUndo: boolean; canRedo: boolean } {
    return { canUndo: this.past.length > 0, canRedo: this.future.length > 0 };
  }

  private step(from: Moment[], to: Moment[], present: Moment): Moment | undefined {
    const moment = from.pop();
    if (moment) to.push(present);
    this.lastTyped = 0;
    return moment;
  }
}
