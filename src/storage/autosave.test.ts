import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Diff, emptyDiff } from '../../schema/diff.ts';
import { type AutosaveState, createAutosave } from './autosave.ts';
import { StaleRevisionError } from './projectStorage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function set(write: (diffs: readonly Diff[]) => Promise<void>) {
  const states: AutosaveState[] = [];
  const autosave = createAutosave({ write, onState: (state) => states.push(state) });
  return { autosave, states };
}

describe('autosave', () => {
  it('writes within half a second of an edit, several edits at once', async () => {
    const write = vi.fn(async () => undefined);
    const { autosave, states } = set(write);
    const [a, b] = [emptyDiff(), emptyDiff()];
    autosave.add(a);
    await vi.advanceTimersByTimeAsync(200);
    autosave.add(b);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(write.mock.calls).toEqual([[[a, b]]]);
    expect(states.at(-1)).toBe('saved');
  });

  it('never writes twice at a time, and writes what came meanwhile', async () => {
    let running = 0;
    const write = vi.fn(async () => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      running--;
    });
    const { autosave, states } = set(write);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(500);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(5000);
    expect(write).toHaveBeenCalledTimes(2);
    expect(states.at(-1)).toBe('saved');
  });

  it('goes on after a write has taken along what came while it ran', async () => {
    const write = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    const { autosave, states } = set(write);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(360);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(1000);
    expect(write).toHaveBeenCalledTimes(2);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(1000);
    expect(write).toHaveBeenCalledTimes(3);
    expect(states.at(-1)).toBe('saved');
  });

  it('has nothing against being asked to write nothing', async () => {
    const write = vi.fn(async () => undefined);
    const { autosave } = set(write);
    await autosave.flush();
    autosave.add(emptyDiff());
    await autosave.flush();
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('keeps what could not be written and tries again', async () => {
    let broken = true;
    const written: number[] = [];
    const { autosave, states } = set(async (diffs) => {
      if (broken) throw new Error('full');
      written.push(diffs.length);
    });
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toBe('failed');
    autosave.add(emptyDiff());
    broken = false;
    await vi.advanceTimersByTimeAsync(2500);
    expect(written).toEqual([2]);
    expect(states.at(-1)).toBe('saved');
  });

  it('does not repeat a write that can never fit', async () => {
    const write = vi.fn(async () => {
      throw new StaleRevisionError();
    });
    const { autosave, states } = set(write);
    autosave.add(emptyDiff());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(write).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('failed');
    expect(autosave.unsaved).toEqual([[emptyDiff()]]);
  });

  it('writes at once when asked to, and says when that failed', async () => {
    const { autosave } = set(async () => {
      throw new Error('full');
    });
    autosave.add(emptyDiff());
    await expect(autosave.flush()).rejects.toThrow('full');
  });
});
