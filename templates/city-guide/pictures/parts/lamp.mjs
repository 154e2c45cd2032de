import { inks } from '../palette.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke } from '../shape.mjs';

/** The glass and the iron of one lantern; (x, y) is the middle of its foot, `h` its height without finial. */
export function lantern(sheet, x, y, h, iron, lit = 1) {
  const [foot, head] = [h * 0.2, h * 0.34];
  const pane = facet(x - foot, y, x - head, y - h * 0.68, x + head, y - h * 0.68, x + foot, y);
  return [
    lit ? sheet.glow(x, y - h * 0.4, h * 3.2, '#FFD698', 0.55 * lit) : '',
    fill(
      pane,
      sheet.radial([x, y - h * 0.36, h * 0.5], [0, '#FFF6E2'], [0.55, inks.glow], [1, inks.apricot]),
    ),
    stroke(
      segment(x - foot, y, x - head, y - h * 0.68) +
        segment(x + foot, y, x + head, y - h * 0.68) +
        segment(x, y, x, y - h * 0.68),
      iron,
      h * 0.035,
    ),
    solid(
      rect(x - foot * 1.15, y - h * 0.02, foot * 2.3, h * 0.07) +
        rect(x - head * 1.15, y - h * 0.72, head * 2.3, h * 0.07) +
        `M${x - head} ${y - h * 0.72}C${x - head * 0.7} ${y - h * 0.9} ${x - head * 0.3} ${y - h * 0.92} ${x - head * 0.28} ${y - h}h${head * 0.56}C${x + head * 0.3} ${y - h * 0.92} ${x + head * 0.7} ${y - h * 0.9} ${x + head} ${y - h * 0.72}z` +
        ellipse(x, y - h * 1.05, h * 0.06) +
        facet(x - h * 0.025, y - h * 1.05, x, y - h * 1.24, x + h * 0.025, y - h * 1.05),
      iron,
    ),
  ];
}

/** A street lamp: plinth, fluted shaft, ladder bar and lantern. `y` is the pavement. */
export function lampPost(sheet, x, y, h, iron = inks.ink, lit = 1) {
  const w = h * 0.028;
  const top = y - h * 0.78;
  const shaft =
    rect(x - w * 1.9, y - h * 0.03, w * 3.8, h * 0.03) +
    `M${x - w * 1.6} ${y - h * 0.03}C${x - w * 1.6} ${y - h * 0.1} ${x - w * 0.8} ${y - h * 0.12} ${x - w * 0.8} ${y - h * 0.2}H${x + w * 0.8}C${x + w * 0.8} ${y - h * 0.12} ${x + w * 1.6} ${y - h * 0.1} ${x + w * 1.6} ${y - h * 0.03}z` +
    rect(x - w, y - h * 0.215, w * 2, h * 0.018) +
    facet(x - w * 0.6, y - h * 0.2, x - w * 0.38, top, x + w * 0.38, top, x + w * 0.6, y - h * 0.2) +
    rect(x - w * 0.75, y - h * 0.5, w * 1.5, h * 0.012) +
    rect(x - w * 2.8, top + h * 0.045, w * 5.6, h * 0.009) +
    ellipse(x - w * 2.8, top + h * 0.0495, w * 0.42) +
    ellipse(x + w * 2.8, top + h * 0.0495, w * 0.42) +
    `M${x - w * 0.5} ${top + h * 0.03}C${x - w * 1.6} ${top + h * 0.02} ${x - w * 1.2} ${top} ${x - w * 1.4} ${top}H${x + w * 1.4}C${x + w * 1.2} ${top} ${x + w * 1.6} ${top + h * 0.02} ${x + w * 0.5} ${top + h * 0.03}z`;
  return [lantern(sheet, x, top, h * 0.19, iron, lit), sheet.layer('trim', solid(shaft, iron))];
}

/** A lantern on a scrolled wall bracket; (x, y) is the wall plate, `side` 1 or -1 the way it reaches. */
export function wallLantern(sheet, x, y, h, side = 1, iron = inks.ink, lit = 1) {
  const reach = x + side * h * 0.62;
  const bracket =
    segment(x, y - h * 0.2, x, y + h * 0.36) +
    `M${x} ${y}C${x + side * h * 0.2} ${y - h * 0.02} ${x + side * h * 0.4} ${y - h * 0.02} ${reach} ${y}` +
    `M${x} ${y + h * 0.3}C${x + side * h * 0.34} ${y + h * 0.28} ${x + side * h * 0.46} ${y + h * 0.14} ${x + side * h * 0.36} ${y + h * 0.07}C${x + side * h * 0.26} ${y + h * 0.03} ${x + side * h * 0.22} ${y + h * 0.16} ${x + side * h * 0.31} ${y + h * 0.16}`;
  return [
    lantern(sheet, reach, y - h * 0.05, h, iron, lit),
    sheet.layer('trim', stroke(bracket, iron, h * 0.055)),
  ];
}

/** A globe on a chain, as in passages and cafés. */
export const globe = (sheet, x, y, r, from) => [
  stroke(segment(x, from, x, y - r), inks.ink, Math.max(1, r * 0.12)),
  sheet.glow(x, y, r * 5, '#FFD698', 0.5),
  solid(
    ellipse(x, y, r),
    sheet.radial([x - r * 0.2, y - r * 0.2, r * 1.1], [0, '#FFF8E8'], [0.6, '#FFE9C6'], [1, inks.apricot]),
  ),
  solid(arch(x - r * 0.4, y - r * 1.22, r * 0.8, r * 0.36, r * 0.2), inks.ink),
];
