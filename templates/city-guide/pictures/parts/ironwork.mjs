import { arch, curve, ellipse, rect, segment, stroke, times } from '../shape.mjs';

const motifs = {
  /** Plain bars with a ring in every second field. */
  rings: (x, y, w, h, i) =>
    `${segment(x, y, x, y + h)}${i % 2 ? ellipse(x + w / 2, y + h * 0.3, w * 0.36) : ''}`,
  /** Louis-Philippe: hoops above, a lozenge between. */
  hoops: (x, y, w, h) =>
    `${segment(x, y + h * 0.34, x, y + h)}${arch(x, y + h * 0.06, w, h * 0.34, w / 2)}` +
    segment(
      x + w / 2,
      y + h * 0.42,
      x + w * 0.86,
      y + h * 0.66,
      x + w / 2,
      y + h * 0.9,
      x + w * 0.14,
      y + h * 0.66,
      x + w / 2,
      y + h * 0.42,
    ),
  /** Paired scrolls, back to back. */
  scrolls: (x, y, w, h) => {
    const m = x + w / 2;
    return (
      `${segment(x, y, x, y + h)}M${m} ${y + h * 0.08}C${x + w * 0.04} ${y + h * 0.1} ${x + w * 0.04} ${y + h * 0.46} ${m} ${y + h * 0.5}` +
      `C${x + w * 0.96} ${y + h * 0.54} ${x + w * 0.96} ${y + h * 0.88} ${m} ${y + h * 0.92}` +
      `M${m} ${y + h * 0.08}C${x + w * 0.96} ${y + h * 0.1} ${x + w * 0.96} ${y + h * 0.46} ${m} ${y + h * 0.5}` +
      `C${x + w * 0.04} ${y + h * 0.54} ${x + w * 0.04} ${y + h * 0.88} ${m} ${y + h * 0.92}`
    );
  },
};

/** A volute: from its eye at (cx, cy) outwards, `turns` round, to radius `r`. */
function volute(cx, cy, r, from, turns) {
  const steps = Math.ceil(Math.abs(turns) * 14);
  return times(steps + 1, (i) => {
    const t = i / steps;
    const angle = from + turns * Math.PI * 2 * (1 - t);
    const radius = r * (0.16 + 0.84 * t);
    return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius];
  });
}

/** One panel of a grand balcony: a lyre of two scrolled S-curves under a frieze of rings. */
function lyrePanel(x, y, w, h) {
  const m = x + w / 2;
  const frieze = h * 0.15;
  const scroll = (s) => {
    const high = volute(m + s * w * 0.2, y + frieze + h * 0.2, w * 0.14, s > 0 ? Math.PI : 0, s * 1.35);
    const low = volute(
      m + s * w * 0.26,
      y + h * 0.76,
      w * 0.17,
      s > 0 ? Math.PI * 0.9 : Math.PI * 0.1,
      -s * 1.2,
    );
    return curve([
      ...high,
      [m + s * w * 0.12, y + h * 0.46],
      [m + s * w * 0.2, y + h * 0.58],
      ...low.reverse(),
    ]);
  };
  const rings = times(3, (i) =>
    ellipse(x + (w * (i + 0.5)) / 3, y + frieze / 2, Math.min(w / 6, frieze / 2) * 0.82),
  ).join('');
  const spear =
    segment(m, y + frieze, m, y + h) +
    ellipse(m, y + h * 0.46, w * 0.06) +
    `M${m} ${y + h * 0.24}C${m + w * 0.07} ${y + h * 0.3} ${m + w * 0.05} ${y + h * 0.36} ${m} ${y + h * 0.4}C${m - w * 0.05} ${y + h * 0.36} ${m - w * 0.07} ${y + h * 0.3} ${m} ${y + h * 0.24}`;
  return `${scroll(1)}${scroll(-1)}${rings}${spear}${segment(x, y, x, y + h)}${segment(x, y + frieze, x + w, y + frieze)}`;
}

/** A grand cast-iron balcony in panels, for foregrounds. */
export function lyreBalcony(x, y, w, h, { color, pitch, weight }) {
  const panels = Math.round(w / pitch);
  const step = w / panels;
  return [
    stroke(times(panels, (i) => lyrePanel(x + i * step, y, step, h)).join(''), color, weight),
    stroke(segment(x, y - weight, x + w, y - weight), color, weight * 3),
    stroke(segment(x, y + h, x + w, y + h), color, weight * 2),
  ];
}

/** A length of iron railing: two rails and a motif repeated in equal fields of about `pitch`. */
export function railing(x, y, w, h, { color, motif = 'rings', pitch = 12, weight = 1.4 }) {
  const fields = Math.max(2, Math.round(w / pitch));
  const step = w / fields;
  const bars = times(fields, (i) => motifs[motif](x + i * step, y + weight, step, h - weight * 2, i)).join(
    '',
  );
  return [
    stroke(`${bars}${segment(x + w, y, x + w, y + h)}`, color, weight),
    stroke(segment(x - weight, y, x + w + weight, y), color, weight * 2.1),
    stroke(segment(x, y + h, x + w, y + h), color, weight * 1.5),
  ];
}

/** The stone slab of a balcony with its consoles, as one cut shape. */
export function balconySlab(x, y, w, depth, consoles) {
  return (
    rect(x, y, w, depth) +
    consoles
      .map(
        (at) =>
          `M${at - 6} ${y + depth}h12v${depth * 0.7}c0 ${depth * 0.8} -3 ${depth * 1.2} -6 ${depth * 1.6}c-3 -${depth * 0.4} -6 -${depth * 0.8} -6 -${depth * 1.6}z`,
      )
      .join('')
  );
}
