import { describe, expect, it } from 'vitest';
import { rulerTicks } from './rulerTicks.ts';

describe('rulerTicks', () => {
  it('labels round rpx, far enough apart, with four parts between', () => {
    const ticks = rulerTicks(100, 1, 375, 400);
    const labels = ticks.filter(({ label }) => label !== undefined);
    expect(labels.map(({ label }) => label)).toEqual([-200, 0, 200, 400, 600]);
    expect(labels[1]?.at).toBe(100.5);
    expect(labels[2]?.at).toBe(200.5);
    expect(ticks.filter(({ at }) => at > 100.5 && at < 200.5)).toHaveLength(4);
  });

  it('takes finer steps the nearer one looks, and covers no more than its length', () => {
    const near = rulerTicks(0, 8, 375, 300).filter(({ label }) => label !== undefined);
    expect(near[1]?.label).toBe(20);
    expect(Math.max(...rulerTicks(0, 8, 375, 300).map(({ at }) => at))).toBeLessThanOrEqual(300.5);
  });
});
