import { describe, expect, it } from 'vitest';
import { measureBetween } from './measure.ts';

const box = { x: 100, y: 100, width: 100, height: 100 };

describe('measureBetween', () => {
  it('shows the four insets of one inside the other', () => {
    const parent = { x: 0, y: 50, width: 300, height: 400 };
    const lengths = measureBetween(box, parent).map(({ axis, span }) => [axis, span.end - span.start]);
    expect(lengths).toEqual([
      ['x', 100],
      ['x', 100],
      ['y', 50],
      ['y', 250],
    ]);
  });

  it('shows the gap to one beside it, drawn where both are', () => {
    expect(measureBetween(box, { x: 240, y: 150, width: 50, height: 200 })).toEqual([
      { axis: 'x', span: { start: 200, end: 240 }, at: 175 },
    ]);
  });

  it('shows both gaps to one that stands diagonally', () => {
    expect(measureBetween(box, { x: 0, y: 0, width: 50, height: 50 }).map(({ span }) => span)).toEqual([
      { start: 50, end: 100 },
      { start: 50, end: 100 },
    ]);
  });

  it('shows nothing for two that touch', () => {
    expect(measureBetween(box, { x: 200, y: 100, width: 10, height: 100 })).toEqual([]);
  });
});
