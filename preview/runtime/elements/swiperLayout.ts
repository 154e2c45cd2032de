/**
 * Where page `index` of `count` stands (in page sizes) while a circular swiper shows `position`: pages line up
 * endlessly in both directions, each drawn where it is next needed.
 * @param shown how many pages are seen at once
 */
export function circularPlace(index: number, count: number, position: number, shown: number): number {
  // With few pages there is none to spare for the left side: it is drawn only where the swiper moves to.
  const before = count > shown + 1 ? 1 : 0;
  const first = Math.floor(position) - before;
  return first + ((((index - first) % count) + count) % count);
}

/** `position` brought into 0 … count − 1. */
export function wrap(position: number, count: number): number {
  return count === 0 ? 0 : ((position % count) + count) % count;
}

/**
 * Position to settle at after a drag.
 * @param from where the drag began, `now` where it ended, `speed` in pages per ms (forward positive)
 */
export function settleTarget(from: number, now: number, speed: number): number {
  const flick = Math.abs(speed) > 0.0008 ? Math.sign(speed) : 0;
  const moved = now - from;
  if (flick !== 0 && Math.sign(moved) === flick)
    return Math.round(from) + Math.max(Math.round(Math.abs(moved)), 1) * flick;
  return Math.round(now);
}
