import { inks, mix } from '../palette.mjs';
import { facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';
import { clippedCrown } from './tree.mjs';

const [width, height] = [750, 600];

/** A clipped ball of box in its pot. */
export function boxBall(sheet, rng, x, y, s) {
  const pot =
    facet(x - 22 * s, y - 42 * s, x + 22 * s, y - 42 * s, x + 17 * s, y, x - 17 * s, y) +
    rect(x - 26 * s, y - 50 * s, 52 * s, 10 * s);
  return [
    sheet.layer(
      'trim',
      solid(
        clippedCrown(rng, x, y - 80 * s, 38 * s, 38 * s, 11 * s),
        sheet.gradient(
          [x - 24 * s, y - 110 * s, x + 30 * s, y - 50 * s],
          [0, mix(inks.aubergine, inks.rosewood, 0.35)],
          [1, inks.ink],
        ),
      ),
    ),
    sheet.layer('trim', solid(pot, sheet.paper(mix(inks.rosewood, inks.oxblood, 0.2)))),
  ];
}

/** Flags of a pavement and the light of the windows on them. */
export function storePavement(sheet, y, pools) {
  const joints =
    times(13, (i) => segment(375 + (i - 6) * 74, y, 375 + (i - 6) * 150, height)).join('') +
    segment(0, y + 26, width, y + 26);
  return [
    fill(
      rect(0, y, width, height - y),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.55), inks.aubergine, y, height),
    ),
    stroke(joints, inks.ink, 1.6, 'opacity="0.4"'),
    pools.map(([x, r]) => sheet.glow(x, y + 4, r, inks.apricot, 0.6)),
  ];
}
