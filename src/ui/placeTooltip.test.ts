import { describe, expect, it } from 'vitest';
import { placeTooltip } from './placeTooltip.ts';

const size = { width: 100, height: 20 };
const window = { width: 800, height: 600 };
const box = (x: number, y: number) => ({ x, y, width: 40, height: 30 });

describe('placeTooltip', () => {
  it('stands beside the middle of what it explains', () => {
    expect(placeTooltip(box(300, 200), size, window, 'bottom')).toEqual({ x: 270, y: 236 });
    expect(placeTooltip(box(300, 200), size, window, 'right')).toEqual({ x: 346, y: 205 });
  });

  it('changes sides where there is no room', () => {
    expect(placeTooltip(box(300, 565), size, window, 'bottom').y).toBe(539);
    expect(placeTooltip(box(20, 200), size, window, 'left').x).toBe(66);
  });

  it('stays inside the window', () => {
    expect(placeTooltip(box(0, 200), size, window, 'bottom').x).toBe(8);
    expect(placeTooltip(box(770, 200), size, window, 'top').x).toBe(692);
  });
});
