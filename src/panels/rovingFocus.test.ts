import { describe, expect, it } from 'vitest';
import { nextByPlace } from './rovingFocus.ts';

/** Two groups of three columns: 0 1 2 / 3 4, then 5 6. */
const places = [
  [0, 0],
  [80, 0],
  [160, 0],
  [0, 70],
  [80, 70],
  [0, 200],
  [80, 200],
].map(([x = 0, y = 0]) => ({ x, y, width: 76, height: 66 }));

describe('nextByPlace', () => {
  it('goes along the row and stops at the ends', () => {
    expect(nextByPlace('ArrowRight', 2, places)).toBe(3);
    expect(nextByPlace('ArrowLeft', 0, places)).toBe(0);
    expect(nextByPlace('End', 0, places)).toBe(6);
    expect(nextByPlace('Home', 5, places)).toBe(0);
  });

  it('goes to the nearest of the next row, across groups', () => {
    expect(nextByPlace('ArrowDown', 1, places)).toBe(4);
    expect(nextByPlace('ArrowDown', 2, places)).toBe(4);
    expect(nextByPlace('ArrowDown', 3, places)).toBe(5);
    expect(nextByPlace('ArrowUp', 6, places)).toBe(4);
    expect(nextByPlace('ArrowUp', 1, places)).toBe(1);
  });

  it('leaves other keys alone', () => {
    expect(nextByPlace('Enter', 1, places)).toBeUndefined();
  });
});
