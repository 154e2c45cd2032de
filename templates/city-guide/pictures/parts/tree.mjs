import { inks, mix } from '../palette.mjs';
import { ellipse, pairs, solid, times } from '../shape.mjs';

const f = (value) => value.toFixed(1);

/** One pointed leaf as path data: `turn` in radians, `size` from stem to tip. */
export function leaf(x, y, size, turn, fat = 0.34) {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const at = (u, v) => `${f(x + (u * c - v * s) * size)} ${f(y + (u * s + v * c) * size)}`;
  return `M${at(0, 0)}C${at(0.25, fat)} ${at(0.7, fat * 0.9)} ${at(1, 0)}C${at(0.7, -fat * 0.9)} ${at(0.25, -fat)} ${at(0, 0)}z`;
}

/** A five-fingered chestnut leaf hanging from (x, y). */
export function chestnutLeaf(x, y, size, turn) {
  return [-1.15, -0.58, 0, 0.58, 1.15]
    .map((spread, i) => leaf(x, y, size * (1 - Math.abs(i - 2) * 0.17), turn + spread, 0.2))
    .join('');
}

/** A mass of leaves filling an ellipse, loose at the rim; every leaf points outwards and down. */
export function foliage(rng, cx, cy, rx, ry, count, size) {
  return times(count, () => {
    const angle = rng.range(0, Math.PI * 2);
    const r = Math.sqrt(rng.next());
    const out = Math.atan2(Math.sin(angle) * ry + ry * 0.35, Math.cos(angle) * rx);
    return leaf(
      cx + Math.cos(angle) * r * rx,
      cy + Math.sin(angle) * r * ry,
      size * rng.range(0.7, 1.25),
      out + rng.range(-0.7, 0.7),
      0.36,
    );
  }).join('');
}

/** A round tree crown: overlapping masses with a rim of leaves, closed inside. */
export function crown(rng, cx, cy, rx, ry, size) {
  const masses = times(6, (i) => {
    const a = (i / 6) * Math.PI * 2 + rng.range(-0.3, 0.3);
    return [
      cx + Math.cos(a) * rx * 0.48,
      cy + Math.sin(a) * ry * 0.46,
      rx * rng.range(0.42, 0.54),
      ry * rng.range(0.42, 0.54),
    ];
  });
  const rim = masses.flatMap(([mx, my, mrx, mry]) =>
    times(Math.ceil((mrx + mry) / size) * 3, () => {
      const a = rng.range(0, Math.PI * 2);
      return leaf(
        mx + Math.cos(a) * mrx * 0.9,
        my + Math.sin(a) * mry * 0.9,
        size * rng.range(0.7, 1.2),
        a + rng.range(-0.6, 0.6),
        0.4,
      );
    }),
  );
  return ellipse(cx, cy, rx * 0.6, ry * 0.6) + masses.map((m) => ellipse(...m)).join('') + rim.join('');
}

/** A tapering limb from one point to another with a slight bow, as a closed outline. */
export function limb(x1, y1, x2, y2, w1, w2, bow = 0) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length];
  const [mx, my] = [(x1 + x2) / 2 + nx * bow, (y1 + y2) / 2 + ny * bow];
  const m = (w1 + w2) / 2;
  const p = (x, y, w) => `${f(x + (nx * w) / 2)} ${f(y + (ny * w) / 2)}`;
  return `M${p(x1, y1, w1)}Q${p(mx, my, m)} ${p(x2, y2, w2)}L${p(x2, y2, -w2)}Q${p(mx, my, -m)} ${p(x1, y1, -w1)}z`;
}

/** Bare branches growing from one limb: path data and the tips where leaves may go. */
export function branches(rng, x, y, turn, length, width, depth = 4, droop = 0) {
  const x2 = x + Math.cos(turn) * length;
  const y2 = y + Math.sin(turn) * length;
  const path =
    limb(x, y, x2, y2, width, width * 0.66, rng.range(-0.1, 0.1) * length) + ellipse(x2, y2, width * 0.33);
  if (depth === 0) return { path, tips: [[x2, y2, turn]] };
  const parts = times(depth > 2 ? 2 : rng.whole(2, 3), (i) =>
    branches(
      rng,
      x2,
      y2,
      turn + (i - 0.5) * rng.range(0.5, 0.95) + rng.range(-0.2, 0.2) + droop,
      length * rng.range(0.62, 0.84),
      width * 0.64,
      depth - 1,
      droop,
    ),
  );
  return { path: path + parts.map((p) => p.path).join(''), tips: parts.flatMap((p) => p.tips) };
}

/** A clipped ball or cone of box in a pot is drawn from this rim of small leaves. */
export function clippedCrown(rng, cx, cy, rx, ry, size) {
  const count = Math.round((rx + ry) / size) * 4;
  const around = times(count, (i) => {
    const a = (i / count) * Math.PI * 2;
    return leaf(
      cx + Math.cos(a) * (rx - size * 0.5),
      cy + Math.sin(a) * (ry - size * 0.5),
      size * rng.range(0.8, 1.2),
      a + rng.range(-0.6, 0.6),
      0.42,
    );
  }).join('');
  return ellipse(cx, cy, rx - size * 0.2, ry - size * 0.2) + around;
}

/**
 * Chestnut leaves at the given spots (x, y, x, y …), each on its own sheet, for the top of a picture.
 * `size` and `turn` are ranges, `warmth` how far the ink may go towards aubergine.
 */
export const hangingLeaves = (sheet, rng, spots, { size, turn, spread, warmth }) =>
  pairs(spots).map(([x, y]) => {
    const drawn = chestnutLeaf(x, y, rng.range(...size), turn + rng.range(...spread));
    return sheet.layer('card', solid(drawn, mix(inks.ink, inks.aubergine, rng.range(0, warmth))));
  });
