import { fill, times } from '../shape.mjs';

/** A lens of light on the water. */
const ripple = (x, y, w, h) =>
  `M${x} ${y}C${x + w * 0.3} ${y - h} ${x + w * 0.7} ${y - h} ${x + w} ${y}C${x + w * 0.7} ${y + h * 0.7} ${x + w * 0.3} ${y + h * 0.7} ${x} ${y}z`;

/** Ripples over an area, small and dense far away, long and few near; `spread` narrows them to a path of light. */
export function ripples(rng, { x, y, w, h, count, paint, opacity = 0.5, focus = null, spread = 0.5 }) {
  const d = times(count, () => {
    const near = rng.next() ** 1.3;
    const length = (10 + near * 90) * rng.range(0.5, 1.1);
    const centre =
      focus === null
        ? rng.range(x, x + w)
        : focus + (rng.next() + rng.next() - 1) * w * spread * (0.25 + near * 0.75);
    return ripple(centre - length / 2, y + near * h, length, 0.7 + near * 2.6);
  });
  return fill(d.join(''), paint, `opacity="${opacity}"`);
}
