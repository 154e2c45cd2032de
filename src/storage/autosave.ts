import type { Diff } from '../../schema/diff.ts';
import { StaleRevisionError } from './projectStorage.ts';

export type AutosaveState = 'saved' | 'dirty' | 'saving' | 'failed';

export interface Autosave {
  /** Notes a change; it is written within `delay`. */
  add(diff: Diff): void;
  /** Writes what is pending now; rejects when that fails. */
  flush(): Promise<void>;
  /** No further writes; what is not stored stays in `unsaved`. */
  stop(): void;
  /** What is not stored yet: the batch being written, if any, then what waits. */
  readonly unsaved: readonly (readonly Diff[])[];
}

export interface AutosaveOptions {
  write: (diffs: readonly Diff[]) => Promise<void>;
  onState: (state: AutosaveState, error?: unknown) => void;
  /** ms from the first unsaved change to its writing. */
  delay?: number;
}

const DELAY = 350;
/** ms between attempts after a failure; the last one repeats. */
const RETRIES = [2000, 5000, 15_000, 30_000];

/**
 * Writes changes soon after they happen, several at once, one write at a time. A failed write is kept and tried
 * again; a stale one is not, since it can never fit.
 */
export function createAutosave({ write, onState, delay = DELAY }: AutosaveOptions): Autosave {
  let pending: Diff[] = [];
  let writing: readonly Diff[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let stopped = false;

  function schedule(ms: number): void {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      // A failure is reported through `onState`, with the next attempt scheduled.
      run().catch(() => undefined);
    }, ms);
  }

  async function attempt(): Promise<void> {
    const batch = pending;
    pending = [];
    writing = batch;
    onState('saving');
    try {
      await write(batch);
      writing = [];
      failures = 0;
      onState(pending.length > 0 ? 'dirty' : 'saved');
    } catch (error) {
      pending = [...batch, ...pending];
      writing = [];
      onState('failed', error);
      if (!(error instanceof StaleRevisionError)) {
        schedule(RETRIES[Math.min(failures++, RETRIES.length - 1)] ?? 30_000);
      }
      throw error;
    }
  }

  /** Writes until nothing is left; clears `running` only after having been assigned to it. */
  async function drain(): Promise<void> {
    try {
      do await attempt();
      while (pending.length > 0 && !stopped);
    } finally {
      running = null;
    }
  }

  function run(): Promise<void> {
    // A timer may find that a write under way has taken its changes along.
    if (!running && pending.length > 0 && !stopped) running = drain();
    return running ?? Promise.resolve();
  }

  return {
    add(diff) {
      pending.push(diff);
      if (failures === 0) onState('dirty');
      schedule(delay);
    },
    async flush() {
      clearTimeout(timer);
      timer = undefined;
      await run();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    get unsaved() {
      return [writing, pending].filter((batch) => batch.length > 0);
    },
  };
}
