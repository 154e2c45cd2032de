import { followFinger } from './followFinger.ts';

/** px from the left edge in which a swipe begins, and that it must go. */
const EDGE = 16;
const DISTANCE = 60;

/** Calls `back` when a finger or mouse swipes from the left edge of the screen to the right. */
export function installBackSwipe(pages: HTMLElement, enabled: () => boolean, back: () => void): void {
  followFinger(pages, {
    down: ({ clientX }) => enabled() && clientX - pages.getBoundingClientRect().left <= EDGE,
    accepts: (dx, dy) => dx > 5 && dx > 2 * Math.abs(dy),
    move() {},
    end: (dx) => {
      if (dx >= DISTANCE) back();
    },
  });
}
