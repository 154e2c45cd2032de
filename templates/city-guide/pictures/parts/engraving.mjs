import { inks, mix } from '../palette.mjs';
import { curve, ellipse, fill, line, polygon, rect, segment, solid, stroke, times } from '../shape.mjs';
import { leaf } from './tree.mjs';

/** Old prints, drawn in thin line inside (x, y, w, h) with one ink. */

/** The built-up cells between two ring roads, street by street; some left open as squares. */
function blocks(rng, cx, cy, rx, ry, inner, outer, count) {
  return times(count, (i) => {
    if (rng.chance(0.12)) return '';
    const [a, b] = [(i + 0.1) / count, (i + 0.9) / count].map((t) => t * Math.PI * 2);
    const at = (angle, k) => [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k];
    return polygon([at(a, inner), at(a, outer), at((a + b) / 2, outer * 1.015), at(b, outer), at(b, inner)]);
  }).join('');
}

/** The rose of the winds in a corner of a map. */
const compass = (x, y, r, ink) =>
  stroke(ellipse(x, y, r * 0.62), ink, 0.8) +
  solid(times(4, (i) => leaf(x, y, r, (i * Math.PI) / 2, 0.12)).join(''), ink);

/** A walled town on a winding river: blocks between ring roads, bastions, a cartouche and a compass. */
export function townPlan(rng, x, y, w, h, ink) {
  const [cx, cy] = [x + w * 0.5, y + h * 0.5];
  const bend = times(9, (i) => [x - 4 + ((w + 8) * i) / 8, y + h * (0.5 + 0.12 * Math.sin(i * 0.95 + 0.3))]);
  const river = [
    ...bend.map(([px, py]) => [px, py - h * 0.028]),
    ...bend.map(([px, py]) => [px, py + h * 0.028]).reverse(),
  ];
  const built = [
    [0.1, 0.19, 14],
    [0.21, 0.3, 22],
    [0.32, 0.41, 30],
    [0.43, 0.52, 38],
    [0.54, 0.62, 44],
  ]
    .map(([from, to, count]) => blocks(rng, cx, cy, w * 0.72, h * 0.72, from, to, count))
    .join('');
  const walls = times(41, (i) => {
    const a = (i / 40) * Math.PI * 2;
    const k = i % 4 === 0 ? 0.5 : 0.475;
    return [cx + Math.cos(a) * w * k, cy + Math.sin(a) * h * k];
  });
  const cartouche = rect(x + w * 0.04, y + h * 0.05, w * 0.26, h * 0.13);
  return [
    fill(built, ink, 'opacity="0.42"'),
    stroke(line(walls), ink, 1.2),
    solid(line(river), mix(inks.glow, inks.bone, 0.4)),
    stroke(curve(river.slice(0, 9)) + curve(river.slice(9)), ink, 1.5),
    solid(ellipse(cx - w * 0.02, cy + h * 0.02, w * 0.055, h * 0.018), ink),
    fill(cartouche, mix(inks.glow, inks.bone, 0.5)),
    stroke(
      cartouche +
        segment(x + w * 0.08, y + h * 0.095, x + w * 0.26, y + h * 0.095) +
        segment(x + w * 0.1, y + h * 0.135, x + w * 0.24, y + h * 0.135),
      ink,
      1.2,
    ),
    compass(x + w * 0.93, y + h * 0.9, Math.min(w, h) * 0.07, ink),
  ].join('');
}

/** A chart of the heavens: circles, hours, a few constellations. */
export function starChart(rng, x, y, w, h, ink) {
  const [cx, cy, r] = [x + w / 2, y + h / 2, Math.min(w, h) * 0.44];
  const circles = [1, 0.94, 0.66, 0.36].map((k) => ellipse(cx, cy, r * k)).join('');
  const hours = times(24, (i) =>
    segment(
      cx + Math.cos((i * Math.PI) / 12) * r * 0.36,
      cy + Math.sin((i * Math.PI) / 12) * r * 0.36,
      cx + Math.cos((i * Math.PI) / 12) * r,
      cy + Math.sin((i * Math.PI) / 12) * r,
    ),
  ).join('');
  const signs = times(5, () => {
    const a = rng.range(0, 6.28);
    let [px, py] = [cx + Math.cos(a) * r * 0.6, cy + Math.sin(a) * r * 0.6];
    const points = times(4, () => {
      px += rng.range(-0.16, 0.16) * r;
      py += rng.range(-0.16, 0.16) * r;
      return [px, py];
    });
    return line(points) + points.map((p) => ellipse(...p, r * 0.014)).join('');
  }).join('');
  return stroke(hours, ink, 0.6, 'opacity="0.5"') + stroke(circles, ink, 1) + stroke(signs, ink, 1.5);
}

/** A plant with its leaves in pairs and a flower, as in a herbal. */
export function herbal(rng, x, y, w, h, ink) {
  const stem = curve(times(6, (i) => [x + w * (0.5 + 0.05 * Math.sin(i)), y + h * (0.94 - i * 0.145)]));
  const leaves = times(6, (i) =>
    [-1, 1]
      .map((s) =>
        leaf(
          x + w / 2,
          y + h * (0.86 - i * 0.1),
          w * (0.34 - i * 0.03) * rng.range(0.9, 1.1),
          s > 0 ? -0.5 : Math.PI + 0.5,
          0.24,
        ),
      )
      .join(''),
  ).join('');
  const flower = times(7, (i) => leaf(x + w * 0.5, y + h * 0.19, w * 0.17, (i * Math.PI * 2) / 7, 0.4)).join(
    '',
  );
  return (
    stroke(stem + leaves + flower, ink, 1.1) + stroke(ellipse(x + w * 0.5, y + h * 0.19, w * 0.04), ink, 1.4)
  );
}

/** A church front ruled by an architect. */
export function elevation(x, y, w, h, ink) {
  const [l, t, cw, ch] = [x + w * 0.14, y + h * 0.34, w * 0.72, h * 0.56];
  const columns = times(7, (i) => rect(l + (cw * i) / 6.6, t, cw * 0.05, ch)).join('');
  const steps = times(3, (i) => segment(l - i * 4, t + ch + i * 4, l + cw + i * 4, t + ch + i * 4)).join('');
  return stroke(
    columns +
      steps +
      rect(l - 4, t - 10, cw + 8, 8) +
      segment(l - 6, t - 12, x + w / 2, y + h * 0.14, l + cw + 6, t - 12) +
      ellipse(x + w / 2, y + h * 0.25, w * 0.05),
    ink,
    1.1,
  );
}
