import { inks, mix } from '../palette.mjs';
import { curve, ellipse, fill, line, rect, segment, solid, stroke, times } from '../shape.mjs';

const crust = mix(inks.apricot, inks.rosewood, 0.42);
const dark = mix(inks.rosewood, inks.oxblood, 0.35);
const flour = mix(inks.bone, inks.glow, 0.3);

const baked = (sheet, y, h, color = crust) =>
  sheet.fade(mix(color, inks.glow, 0.28), mix(color, inks.oxblood, 0.35), y - h, y);

/** A round country loaf with a cross cut into it; (x, y) is the middle of its foot. */
export function miche(sheet, x, y, w) {
  const h = w * 0.58;
  return [
    sheet.layer(
      'trim',
      solid(
        `M${x - w / 2} ${y - h * 0.16}C${x - w / 2} ${y - h * 0.8} ${x - w * 0.26} ${y - h} ${x} ${y - h}S${x + w / 2} ${y - h * 0.8} ${x + w / 2} ${y - h * 0.16}Q${x + w / 2} ${y} ${x + w * 0.4} ${y}H${x - w * 0.4}Q${x - w / 2} ${y} ${x - w / 2} ${y - h * 0.16}z`,
        baked(sheet, y, h),
      ),
    ),
    stroke(
      [-0.24, 0, 0.24]
        .map(
          (t) =>
            `M${x + w * (t - 0.11)} ${y - h * 0.34}Q${x + w * t * 0.9} ${y - h * 0.6} ${x + w * (t + 0.05)} ${y - h * (0.9 - Math.abs(t) * 0.5)}`,
        )
        .join(''),
      flour,
      w * 0.04,
    ),
  ];
}

/** A baguette with slanted cuts, from foot to tip, leaning. */
export function baguette(sheet, x, y, length, width, lean) {
  const tip = [x + lean * length, y - length];
  const at = (t, s) => [x + (tip[0] - x) * t + s, y + (tip[1] - y) * t];
  const shape = curve(
    [
      at(0, -width * 0.3),
      at(0.25, -width / 2),
      at(0.7, -width / 2),
      at(0.97, -width * 0.18),
      at(0.97, width * 0.18),
      at(0.7, width / 2),
      at(0.25, width / 2),
      at(0, width * 0.3),
    ],
    true,
  );
  return sheet.layer(
    'trim',
    solid(
      shape,
      sheet.gradient([x - width, y, x + width * 1.6, y], [0, mix(crust, inks.glow, 0.3)], [1, dark]),
    ),
    stroke(
      times(5, (i) => line([at(0.2 + i * 0.15, -width * 0.24), at(0.29 + i * 0.15, width * 0.26)])).join(''),
      flour,
      width * 0.13,
    ),
  );
}

/** A croissant seen from its back: five folds. */
export function croissant(sheet, x, y, w) {
  const h = w * 0.5;
  const back = `M${x - w / 2} ${y}C${x - w * 0.5} ${y - h * 0.7} ${x - w * 0.26} ${y - h} ${x} ${y - h}S${x + w / 2} ${y - h * 0.7} ${x + w / 2} ${y}C${x + w * 0.36} ${y - h * 0.06} ${x + w * 0.3} ${y - h * 0.34} ${x} ${y - h * 0.34}S${x - w * 0.36} ${y - h * 0.06} ${x - w / 2} ${y}z`;
  const folds = [-0.3, -0.13, 0.13, 0.3]
    .map(
      (t) =>
        `M${x + w * t * 1.1} ${y - h * (0.94 - Math.abs(t) * 0.7)}Q${x + w * t * 1.3} ${y - h * 0.6} ${x + w * t * 0.86} ${y - h * (0.36 - Math.abs(t) * 0.4)}`,
    )
    .join('');
  return [sheet.layer('trim', solid(back, baked(sheet, y, h))), stroke(folds, dark, w * 0.028)];
}

/** A brioche with its head, in a fluted mould. */
export function brioche(sheet, x, y, w) {
  const flutes = times(7, (i) =>
    segment(x - w * 0.4 + i * w * 0.133, y - w * 0.36, x - w * 0.29 + i * w * 0.097, y),
  ).join('');
  return [
    sheet.layer(
      'trim',
      solid(
        ellipse(x, y - w * 0.42, w * 0.46, w * 0.22) + ellipse(x, y - w * 0.66, w * 0.24, w * 0.2),
        baked(sheet, y - w * 0.2, w * 0.6),
      ),
      solid(
        `M${x - w * 0.46} ${y - w * 0.38}H${x + w * 0.46}L${x + w * 0.32} ${y}H${x - w * 0.32}z`,
        mix(crust, inks.oxblood, 0.25),
      ),
    ),
    stroke(flutes, dark, w * 0.022),
    solid(ellipse(x - w * 0.07, y - w * 0.72, w * 0.08, w * 0.045), flour, 'opacity="0.6"'),
  ];
}

/** A small tart of red fruit on a fluted crust. */
export function tart(sheet, x, y, w) {
  const fruit = times(7, (i) =>
    ellipse(x - w * 0.34 + i * w * 0.113, y - w * (0.25 + (i % 2) * 0.06), w * 0.085),
  ).join('');
  return [
    sheet.layer(
      'trim',
      solid(fruit, mix(inks.oxblood, inks.rosewood, 0.45)),
      solid(
        `M${x - w / 2} ${y - w * 0.2}H${x + w / 2}L${x + w * 0.4} ${y}H${x - w * 0.4}z`,
        baked(sheet, y, w * 0.2),
      ),
    ),
    fill(
      times(7, (i) => ellipse(x - w * 0.36 + i * w * 0.113, y - w * (0.27 + (i % 2) * 0.06), w * 0.022)).join(
        '',
      ),
      inks.glow,
    ),
    stroke(
      times(8, (i) =>
        segment(x - w * 0.42 + i * w * 0.12, y - w * 0.18, x - w * 0.34 + i * w * 0.097, y - 2),
      ).join(''),
      dark,
      w * 0.02,
    ),
  ];
}

/** An éclair in its paper. */
export const eclair = (sheet, x, y, w) => [
  sheet.layer(
    'trim',
    solid(
      `M${x - w / 2} ${y}C${x - w * 0.54} ${y - w * 0.3} ${x + w * 0.54} ${y - w * 0.3} ${x + w / 2} ${y}z`,
      baked(sheet, y, w * 0.24),
    ),
    solid(
      `M${x - w * 0.46} ${y - w * 0.12}C${x - w * 0.4} ${y - w * 0.27} ${x + w * 0.4} ${y - w * 0.27} ${x + w * 0.46} ${y - w * 0.12}Q${x} ${y - w * 0.07} ${x - w * 0.46} ${y - w * 0.12}z`,
      inks.oxblood,
    ),
  ),
  fill(rect(x - w * 0.24, y - w * 0.19, w * 0.24, w * 0.018), inks.glow, 'opacity="0.7"'),
];
