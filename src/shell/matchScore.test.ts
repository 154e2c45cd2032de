import { describe, expect, it } from 'vitest';
import { matchScore } from './matchScore.ts';

describe('matchScore', () => {
  it('prefers a start over a word over a middle over initials over scattered letters', () => {
    const labels = ['Zoom in', 'Play zoom', 'Unzoomed', 'Zebra open', 'z-x-o-y-o'];
    expect(matchScore(labels[0] ?? '', 'zo')).toBeGreaterThan(matchScore(labels[1] ?? '', 'zo'));
    expect(matchScore(labels[1] ?? '', 'zo')).toBeGreaterThan(matchScore(labels[2] ?? '', 'zo'));
    expect(matchScore(labels[2] ?? '', 'zo')).toBeGreaterThan(matchScore(labels[3] ?? '', 'zo'));
    expect(matchScore(labels[3] ?? '', 'zo')).toBeGreaterThan(matchScore(labels[4] ?? '', 'zo'));
  });

  it('finds Chinese by any part, and nothing that is not there', () => {
    expect(matchScore('水平居中', '居中')).toBeGreaterThan(0);
    expect(matchScore('Undo', 'xyz')).toBe(0);
  });
});
