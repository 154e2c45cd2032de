import { describe, expect, it } from 'vitest';
import type { Diff } from '../../schema/diff.ts';
import { trimHistory } from './trimHistory.ts';

function step(records: number) {
  const added = Object.fromEntries(Array.from({ length: records }, (_, at) => [`nodes/n${at}`, {}]));
  return { label: { zh: '', en: '' }, diff: { added, updated: {}, removed: {} } as unknown as Diff };
}

describe('trimHistory', () => {
  it('keeps a small history whole', () => {
    const steps = [step(1), step(2), step(3)];
    expect(trimHistory({ steps, position: 2 })).toEqual({ steps, position: 2 });
  });

  it('drops the oldest steps once there is too much', () => {
    const steps = [step(3000), step(1500), step(1500), step(10)];
    expect(trimHistory({ steps, position: 4 })).toEqual({ steps: steps.slice(1), position: 3 });
  });

  it('keeps nothing when what can be redone does not fit: its past would be missing', () => {
    const steps = [step(10), step(5000), step(10)];
    expect(trimHistory({ steps, position: 1 })).toEqual({ steps: [], position: 0 });
  });
});
