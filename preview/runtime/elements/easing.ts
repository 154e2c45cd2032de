const easeInCubic = (t: number): number => t ** 3;
const easeOutCubic = (t: number): number => 1 - (1 - t) ** 3;

const curves: Record<string, (t: number) => number> = {
  linear: (t) => t,
  easeInCubic,
  easeOutCubic,
  easeInOutCubic: (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2),
};

/** A curve (0 … 1 → 0 … 1) by WeChat's name for it; slowing down towards the end when it has none. */
export function easingOf(name: string): (t: number) => number {
  return curves[name] ?? easeOutCubic;
}

/**
 * Runs `step` with 0 … 1 over `duration` ms, frame by frame, then `done`.
 * @returns stops it
 */
export function animate(duration: number, step: (share: number) => void, done: () => void): () => void {
  const begin = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = duration <= 0 ? 1 : Math.min(Math.max((now - begin) / duration, 0), 1);
    step(share);
    if (share < 1) frame = requestAnimationFrame(next);
    else done();
  });
  return () => cancelAnimationFrame(frame);
}
