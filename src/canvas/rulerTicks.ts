import { SCREEN_RPX } from './units.ts';

export interface Tick {
  /** px along the ruler. */
  at: number;
  /** rpx; absent on the small ones. */
  label?: number;
}

/** Steps between labels, rpx; the smallest is taken whose labels stand far enough apart. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000];
const APART = 56;

/**
 * Marks of a ruler: a label at round rpx, and four parts between two labels.
 * @param origin where 0 rpx is, px along the ruler
 * @param scale screen px for a page px
 * @param pageWidth px of the page, which are 750 rpx
 */
export function rulerTicks(origin: number, scale: number, pageWidth: number, length: number): Tick[] {
  const pxPerRpx = (pageWidth / SCREEN_RPX) * scale;
  const step = STEPS.find((one) => one * pxPerRpx >= APART) ?? 5000;
  const part = step / 5;
  const first = Math.ceil(-origin / (part * pxPerRpx));
  const last = Math.floor((length - origin) / (part * pxPerRpx));
  const ticks: Tick[] = [];
  for (let i = first; i <= last; i += 1) {
    const at = Math.round(origin + i * part * pxPerRpx) + 0.5;
    ticks.push(i % 5 === 0 ? { at, label: i * part } : { at });
  }
  return ticks;
}
