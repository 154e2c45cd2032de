import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { dome, litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { branches } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { ellipse, fill, rect, solid, times } from '../shape.mjs';

/** Inks of the rings of light, from the outermost in. */
const ringColors = [
  mix(inks.oxblood, inks.aubergine, 0.35),
  mix(inks.oxblood, inks.rosewood, 0.25),
  mix(inks.rosewood, inks.oxblood, 0.25),
  mix(inks.rosewood, inks.apricot, 0.4),
  inks.apricot,
];

/** Roofs with a line of snow on every ledge; only the far ones are lit, the near ones carry text. */
const snowyRoofs = (sheet, rng, roofs) =>
  roofs.map((r, i) => [
    sheet.layer('stage', solid(r.outline, sheet.fade(atDepth(r.depth), atDepth(r.depth + 0.08), 600, 940))),
    fill(panes(r.windows), mix(atDepth(r.depth), inks.ink, 0.3), 'opacity="0.5"'),
    solid(r.lines, mix(inks.bone, atDepth(r.depth), 0.35)),
    litWindows(
      rng,
      r.windows.filter((b) => b.y < 800),
      [0.14, 0.18, 0.22][i],
      mix(inks.glow, inks.apricot, 0.1),
    ),
  ]);

/** Low winter sun in rings of paper, bare branches, the first snow on the roofs: the ground of the countdown. */
export function season() {
  const [width, height] = [750, 940];
  const sheet = createSheet(width, height);
  const rng = seededRandom(401);
  const [cx, cy] = [375, 520];
  const rings = ringColors.map((color, i) => ({
    hole: ellipse(cx, cy, [430, 345, 268, 198, 136][i]),
    color,
  }));
  const roofs = [0.34, 0.6, 0.86].map((depth, i) => ({
    depth,
    ...roofscape(rng, {
      from: -40,
      to: 790,
      base: [640, 700, 776][i],
      rise: [20, 36, 44][i],
      bottom: 960,
      scale: [0.5, 0.86, 1.4][i],
    }),
  }));
  const limbs = [
    [-40, 640, -1.12, 150, 22, 4],
    [-30, 300, -0.35, 92, 13, 4],
    [790, 560, -2.2, 132, 20, 4],
    [800, 210, -2.9, 84, 12, 4],
  ].map(([x, y, turn, length, w, depth]) => branches(rng, x, y, turn, length, w, depth).path);
  const flakes = times(90, () =>
    ellipse(rng.range(0, width), rng.range(0, height), rng.range(0.8, 2.6)),
  ).join('');
  return sheet.svg(
    '#FFF0D4',
    sheet.layer('card', solid(ellipse(cx, cy, 92), '#FFF8EA')),
    rings
      .reverse()
      .map(({ hole, color }) =>
        sheet.layer('stage', fill(rect(-40, -40, width + 80, height + 80) + hole, sheet.paper(color))),
      ),
    sheet.layer(
      'frame',
      fill(
        rect(-40, -40, width + 80, height + 80) + ellipse(cx, cy, 520),
        sheet.paper(mix(inks.aubergine, inks.ink, 0.25)),
      ),
    ),
    sheet.glow(cx, cy, 300, inks.glow, 0.45),
    sheet.layer('trim', solid(dome(250, 640, 70, 128), atDepth(0.3))),
    snowyRoofs(sheet, rng, roofs),
    fill(
      rect(0, 700, width, 240),
      sheet.gradient([0, 700, 0, 940], [0, inks.ink, 0], [0.6, inks.ink, 0.9], [1, inks.ink, 1]),
    ),
    limbs.map((d) => sheet.layer('card', solid(d, inks.ink))),
    fill(flakes, inks.bone, 'opacity="0.75"'),
  );
}
