import { rect } from '../shape.mjs';

const profiles = {
  /** [share of the height from the foot, share of the half width] from foot to neck. */
  bordeaux: [
    [0, 0.98],
    [0.6, 1],
    [0.68, 0.9],
    [0.74, 0.36],
    [0.94, 0.32],
    [0.95, 0.4],
    [1, 0.4],
  ],
  burgundy: [
    [0, 0.98],
    [0.42, 1],
    [0.58, 0.78],
    [0.7, 0.4],
    [0.94, 0.3],
    [0.95, 0.4],
    [1, 0.38],
  ],
  carafe: [
    [0, 0.7],
    [0.16, 1],
    [0.34, 0.9],
    [0.58, 0.34],
    [0.88, 0.3],
    [1, 0.5],
  ],
  liqueur: [
    [0, 0.9],
    [0.5, 0.92],
    [0.56, 0.6],
    [0.66, 0.3],
    [0.84, 0.3],
    [0.86, 0.46],
    [1, 0.46],
  ],
};

/** A bottle in outline standing at (x, y), `h` high. */
export function bottle(x, y, h, kind = 'bordeaux', slim = 0.15) {
  const points = profiles[kind].map(([t, r]) => [r * h * slim, y - t * h]);
  const right = points.map(([dx, py]) => `${(x + dx).toFixed(1)} ${py.toFixed(1)}`);
  const left = points.map(([dx, py]) => `${(x - dx).toFixed(1)} ${py.toFixed(1)}`).reverse();
  return `M${[...right, ...left].join('L')}z`;
}

/** A shelf of mixed bottles from `x` to `x + w`, with its board. */
export function bottleShelf(rng, x, y, w, h) {
  let d = rect(x, y, w, h * 0.06);
  for (let at = x + h * 0.2; at < x + w - h * 0.15; at += h * rng.range(0.34, 0.5))
    d += bottle(at, y, h * rng.range(0.66, 0.95), rng.pick(Object.keys(profiles)), rng.range(0.13, 0.18));
  return d;
}
