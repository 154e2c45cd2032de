import { describe, expect, it } from 'vitest';
import { circularPlace, settleTarget, wrap } from './swiperLayout.ts';

describe('swiper layout', () => {
  it.each([2, 3, 5])('covers what a circular swiper of %i pages shows, at any position', (count) => {
    for (let position = -7; position <= 7; position += 0.25) {
      const places = Array.from({ length: count }, (_, index) => circularPlace(index, count, position, 1));
      expect(new Set(places).size).toBe(count);
      for (const [index, place] of places.entries()) expect(wrap(place, count)).toBe(index);
      expect(places).toContain(Math.floor(position));
      if (!Number.isInteger(position)) expect(places).toContain(Math.floor(position) + 1);
      if (count > 2) expect(places).toContain(Math.floor(position) - 1);
    }
  });

  it('settles on the nearest page, on the next after a flick, and where a slow drag was taken', () => {
    expect(settleTarget(1, 1.3, 0)).toBe(1);
    expect(settleTarget(1, 1.6, 0)).toBe(2);
    expect(settleTarget(1, 1.1, 0.002)).toBe(2);
    expect(settleTarget(1, 0.9, -0.002)).toBe(0);
    expect(settleTarget(1, 1.1, -0.002)).toBe(1);
    expect(settleTarget(1, 3.4, 0.002)).toBe(3);
  });
});
