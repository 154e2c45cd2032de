import { inks, mix } from '../palette.mjs';
import { arch, ellipse, facet, fill, polygon, rect, segment, stroke, times } from '../shape.mjs';
import { casement } from './casement.mjs';

/** A chimney stack with its row of pots; `y` is its foot. */
export function chimney(x, y, w, h, pots = 4) {
  const pitch = w / pots;
  return (
    rect(x, y - h, w, h) +
    rect(x - 3, y - h - 4, w + 6, 5) +
    times(pots, (i) => {
      const at = x + pitch * (i + 0.5);
      const half = pitch * 0.3;
      const tall = pitch * (i % 3 === 1 ? 1.5 : 1.1);
      return facet(
        at - half,
        y - h - 4,
        at - half * 0.75,
        y - h - 4 - tall,
        at + half * 0.75,
        y - h - 4 - tall,
        at + half,
        y - h - 4,
      );
    }).join('')
  );
}

/** A mansard front: steep lower slope, a kink, a shallow top. `y` is the eaves line. */
export const mansardOutline = (x, y, w, h, lean = 16) =>
  `M${x} ${y}C${x + lean * 0.25} ${y - h * 0.4} ${x + lean * 0.6} ${y - h * 0.75} ${x + lean} ${y - h * 0.86}L${x + lean * 2.6} ${y - h}H${x + w - lean * 2.6}L${x + w - lean} ${y - h * 0.86}C${x + w - lean * 0.6} ${y - h * 0.75} ${x + w - lean * 0.25} ${y - h * 0.4} ${x + w} ${y}z`;

function dormer(sheet, { x, y, w, h, lit, round }) {
  const pane = casement(sheet, { x, y: y - h, w, h, lit, head: round ? 'arch' : 'flat', panes: 2 });
  const edge = w * 0.17;
  const hood = round
    ? arch(x - edge, y - h - edge, w + edge * 2, h + edge, w / 2 + edge)
    : `${rect(x - edge, y - h - edge, w + edge * 2, h + edge)}${facet(x - edge * 2, y - h - edge, x + w / 2, y - h - edge - w * 0.36, x + w + edge * 2, y - h - edge)}`;
  return { inside: pane.inside, cheek: hood + pane.hole, hole: pane.hole };
}

/** A zinc mansard with standing seams and one dormer over each bay. */
export function mansard(
  sheet,
  { x, y, w, h, bays, color, trim, lit = () => 0, round = false, dormerSize = [32, 52], lean = 16 },
) {
  const [dw, dh] = dormerSize;
  const dormers = times(bays, (i) =>
    dormer(sheet, { x: x + (w * (i + 0.5)) / bays - dw / 2, y: y - 7, w: dw, h: dh, lit: lit(i), round }),
  );
  const seams = times(Math.round(w / 24), (i) => {
    const at = x + 12 + i * 24;
    const shift = ((x + w / 2 - at) / w) * lean * 1.6;
    return segment(at, y - 2, at + shift, y - h * 0.86, at + shift * 1.8, y - h + 1);
  }).join('');
  const kink = segment(x + lean, y - h * 0.86, x + w - lean, y - h * 0.86);
  return [
    dormers.map((d) => d.inside),
    sheet.layer(
      'card',
      sheet.clip(
        mansardOutline(x, y, w, h, lean) + dormers.map((d) => d.hole).join(''),
        fill(
          mansardOutline(x, y, w, h, lean) + dormers.map((d) => d.hole).join(''),
          sheet.fade(mix(color, inks.glow, 0.22), color, y - h, y),
        ),
        stroke(seams, mix(color, inks.ink, 0.32), 1.3),
        stroke(kink, mix(color, inks.glow, 0.3), 2.4),
      ),
    ),
    sheet.layer(
      'trim',
      dormers.map((d) => fill(d.cheek, trim)),
    ),
    sheet.layer('crease', fill(rect(x - 2, y - 5, w + 4, 6), mix(trim, inks.ink, 0.1))),
  ];
}

/** One house of a roofscape: outline, windows in bays, dormers, and the lines of its balconies and cornice. */
function smallHouse(rng, x, eaves, w, bottom, k) {
  const h = rng.range(27, 36) * k;
  const bays = Math.max(2, Math.round(w / (19 * k)));
  const centres = times(bays, (i) => x + 4 * k + ((w - 8 * k) * (i + 0.5)) / bays);
  const dormers = centres.filter((_, i) => bays < 4 || i % 2 === 0 || i === bays - 1);
  const hood = (c) =>
    rect(c - 5.6 * k, eaves - 21 * k, 11.2 * k, 20 * k) +
    facet(c - 7 * k, eaves - 20 * k, c, eaves - 26 * k, c + 7 * k, eaves - 20 * k);
  const floors = Math.max(0, Math.floor((bottom - eaves) / (25 * k)));
  const stack = rng.range(17, 28) * k;
  const outline =
    rect(x, eaves, w + 0.6, bottom - eaves) +
    mansardOutline(x + k, eaves + 0.5, w - 2 * k, h, 7 * k) +
    dormers.map(hood).join('') +
    (rng.chance(0.85)
      ? chimney(
          rng.chance(0.5) ? x + 2 * k : x + w - stack - 2 * k,
          eaves - h * 0.72,
          stack,
          rng.range(20, 32) * k,
          rng.whole(3, 5),
        )
      : '');
  const windows = [
    ...dormers.map((c) => ({ x: c - 3.6 * k, y: eaves - 18 * k, w: 7.2 * k, h: 14 * k })),
    ...times(floors, (row) =>
      centres.map((c) => ({
        x: c - 4 * k,
        y: eaves + (6.5 + row * 25) * k,
        w: 8 * k,
        h: (row === 2 ? 17 : 16) * k,
      })),
    ).flat(),
  ];
  const lines =
    rect(x - 1.5 * k, eaves - 1.2 * k, w + 3 * k, 3 * k) +
    times(floors, (row) =>
      row === 0 || row === 3 ? rect(x, eaves + (24 + row * 25) * k, w, 1.7 * k) : '',
    ).join('');
  return { outline, windows, lines };
}

/**
 * A run of roofs as one silhouette (`outline`), with all its windows and the light lines of cornices.
 * Houses follow each other from `from` to `to`; their eaves stand up to `rise` above `base`.
 */
export function roofscape(rng, { from, to, base, rise, bottom, scale = 1, width = [62, 108] }) {
  const houses = [];
  for (let x = from; x < to; ) {
    const w = Math.min(rng.range(...width) * scale, Math.max(to - x, 36 * scale));
    houses.push(smallHouse(rng, x, base - rng.range(0, rise), w, bottom, scale));
    x += w;
  }
  return {
    outline: houses.map((h) => h.outline).join(''),
    windows: houses.flatMap((h) => h.windows),
    lines: houses.map((h) => h.lines).join(''),
  };
}

/** The windows of a roofscape as one shape. */
export const panes = (windows) => windows.map((b) => rect(b.x, b.y, b.w, b.h)).join('');

/** Some of the windows of a roofscape, lit. */
export const litWindows = (rng, windows, share, paint) =>
  fill(
    windows
      .filter(() => rng.chance(share))
      .map((b) => rect(b.x, b.y, b.w, b.h))
      .join(''),
    paint,
  );

/** A church dome on its drum with lantern and cross; `base` is where it meets the roofs. */
export function dome(cx, base, w, h) {
  const r = w / 2;
  const drum = h * 0.34;
  const spring = base - drum;
  const crown = spring - h * 0.42;
  return (
    rect(cx - r * 0.92, spring, r * 1.84, drum) +
    rect(cx - r * 1.04, spring - 3, r * 2.08, 6) +
    `M${cx - r * 0.9} ${spring}C${cx - r * 0.9} ${spring - h * 0.3} ${cx - r * 0.4} ${crown} ${cx - r * 0.16} ${crown}H${cx + r * 0.16}C${cx + r * 0.4} ${crown} ${cx + r * 0.9} ${spring - h * 0.3} ${cx + r * 0.9} ${spring}z` +
    rect(cx - r * 0.17, crown - h * 0.13, r * 0.34, h * 0.14) +
    facet(cx - r * 0.22, crown - h * 0.13, cx, crown - h * 0.25, cx + r * 0.22, crown - h * 0.13) +
    rect(cx - 0.8, crown - h * 0.35, 1.6, h * 0.12)
  );
}

/** The tower, far away: four legs on an arch, two platforms, the long taper. */
export function tower(cx, base, h) {
  const half = (t) => h * (0.014 + 0.2 * (1 - t) ** 2.7);
  const side = (s) => times(25, (i) => [cx + s * half(i / 24), base - (h * 0.93 * i) / 24]);
  const shape = polygon([...side(-1), ...side(1).reverse()]);
  const legs = `M${cx - h * 0.105} ${base + 1}C${cx - h * 0.1} ${base - h * 0.1} ${cx - h * 0.05} ${base - h * 0.135} ${cx} ${base - h * 0.135}S${cx + h * 0.1} ${base - h * 0.1} ${cx + h * 0.105} ${base + 1}z`;
  const gap = facet(cx - h * 0.045, base - h * 0.2, cx, base - h * 0.33, cx + h * 0.045, base - h * 0.2);
  const slit = facet(cx - h * 0.017, base - h * 0.41, cx, base - h * 0.62, cx + h * 0.017, base - h * 0.41);
  const platforms =
    rect(cx - h * 0.125, base - h * 0.185, h * 0.25, h * 0.022) +
    rect(cx - h * 0.062, base - h * 0.395, h * 0.124, h * 0.018) +
    rect(cx - h * 0.024, base - h * 0.94, h * 0.048, h * 0.016);
  return {
    cut: shape + legs + gap + slit,
    solid: `${platforms}${rect(cx - 0.9, base - h, 1.8, h * 0.08)}${ellipse(cx, base - h * 0.95, h * 0.016)}`,
  };
}
