import { describe, expect, it } from 'vitest';
import { snapAngle } from './snapAngle.ts';

describe('snapAngle', () => {
  it('gives whole degrees within half a turn either way', () => {
    expect(snapAngle(12.4, { step: 1, hold: 0 })).toBe(12);
    expect(snapAngle(350, { step: 1, hold: 0 })).toBe(-10);
    expect(snapAngle(-190, { step: 1, hold: 0 })).toBe(170);
    expect(snapAngle(540, { step: 1, hold: 0 })).toBe(180);
  });

  it('holds right angles', () => {
    expect(snapAngle(88, { step: 1, hold: 3 })).toBe(90);
    expect(snapAngle(-2, { step: 1, hold: 3 })).toBe(0);
    expect(snapAngle(86, { step: 1, hold: 3 })).toBe(86);
  });

  it('takes steps', () => {
    expect(snapAngle(40, { step: 15, hold: 0 })).toBe(45);
  });
});
