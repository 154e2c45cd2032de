// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Diff } from '../../schema/diff.ts';
import { clearRescue, readRescue, writeRescue } from './rescue.ts';

function diff(name: string): Diff {
  return {
    added: {},
    updated: { app: [{ id: 'app' }, { id: 'app', name }] },
    removed: {},
  } as unknown as Diff;
}

const [a, b] = [diff('a'), diff('b')];
const history = { steps: [], position: 0 };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('rescue', () => {
  it('gives back what was not stored', () => {
    expect(writeRescue('p', { base: 4, batches: [[a], [b]], history })).toBe(true);
    expect(readRescue('p', 4)).toEqual({ diffs: [a, b], history });
    clearRescue('p');
    expect(readRescue('p', 4)).toBeUndefined();
  });

  it('leaves out what was stored after all', () => {
    writeRescue('p', { base: 4, batches: [[a], [b]], history });
    expect(readRescue('p', 5)).toEqual({ diffs: [b], history });
    expect(readRescue('p', 6)).toBeUndefined();
    expect(readRescue('p', 3)).toBeUndefined();
  });

  it('gives up the history before the work, and says when nothing fits', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const kept = new Map<string, string>();
    let room = 200;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem(key: string, value: string) {
        if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
    });
    const long = { ...history, steps: [{ label: 'x'.repeat(300) }] };
    expect(writeRescue('p', { base: 4, batches: [[a]], history: long })).toBe(true);
    expect(readRescue('p', 4)).toEqual({ diffs: [a], history: null });
    room = 10;
    expect(writeRescue('p', { base: 4, batches: [[a]], history })).toBe(false);
  });

  it('takes anything else there for nothing', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    localStorage.setItem('dimsum:rescue:p', '{"base":');
    expect(readRescue('p', 1)).toBeUndefined();
  });
});
