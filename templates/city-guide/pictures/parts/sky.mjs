import { inks, mix } from '../palette.mjs';
import { curve, ellipse, fill, solid, times } from '../shape.mjs';

/** Evening sky from the top of the picture to the horizon. */
export function duskSky(sheet, horizon, { top = '#7E3C46', warmth = 0 } = {}) {
  return sheet.gradient(
    [sheet.width * 0.42, 0, sheet.width * 0.5, horizon],
    [0, top],
    [0.34, mix(inks.rosewood, inks.apricot, 0.25 + warmth)],
    [0.68, mix(inks.apricot, inks.glow, 0.12)],
    [1, inks.glow],
  );
}

/** Night sky: aubergine to a last band of rosewood. */
export function nightSky(sheet, horizon) {
  return sheet.gradient(
    [0, 0, 0, horizon],
    [0, '#170E20'],
    [0.5, inks.aubergine],
    [0.85, mix(inks.oxblood, inks.aubergine, 0.3)],
    [1, mix(inks.rosewood, inks.oxblood, 0.35)],
  );
}

/** The sun as a disc of paper in its own light. */
export function sun(sheet, cx, cy, r) {
  return [
    sheet.glow(cx, cy, r * 4.6, inks.glow, 0.5),
    solid(
      ellipse(cx, cy, r),
      sheet.radial([cx - r * 0.2, cy - r * 0.2, r * 1.2], [0, '#FFF3DC'], [0.7, '#FFEBCB'], [1, '#FCDDAE']),
    ),
  ];
}

/** A long flat cloud, cut in one sweep: thin at both ends, lobed above, nearly straight below. */
export function cloud(rng, x, y, w, h) {
  const lobes = rng.whole(3, 5);
  const top = times(lobes, (i) => [
    x + (w * (i + 0.7)) / (lobes + 0.4),
    y - h * (0.45 + 0.55 * Math.sin((Math.PI * (i + 1)) / (lobes + 1))) * rng.range(0.75, 1.1),
  ]);
  const bottom = times(3, (i) => [x + w * (0.78 - i * 0.27), y + h * rng.range(0.1, 0.26)]);
  return curve([[x, y], ...top, [x + w, y + h * 0.04], ...bottom], true);
}

/** Pin-pricks of light, fewer towards the horizon. */
export function stars(rng, w, h, count) {
  return times(count, () => {
    const y = h * rng.next() ** 1.7;
    return fill(
      ellipse(rng.range(0, w), y, rng.range(0.7, 1.9)),
      inks.glow,
      `opacity="${rng.range(0.35, 0.9).toFixed(2)}"`,
    );
  });
}

/** Clouds given as [x, y, w, h], each on a sheet of its own; `tone(i)` is the ink of each. */
export const cloudBank = (sheet, rng, tone, ...boxes) =>
  boxes.map((box, i) => sheet.layer('card', fill(cloud(rng, ...box), tone(i))));
