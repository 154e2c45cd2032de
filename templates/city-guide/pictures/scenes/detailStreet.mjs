import { atDepth, inks, mix, stone } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { wallLantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { cloud, duskSky, sun } from '../parts/sky.mjs';
import { leaf } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { fill, rect, rounded, segment, solid, stroke, times } from '../shape.mjs';

/** The enamel plate at the corner of a street. */
function plate(sheet, x, y) {
  return [
    sheet.layer(
      'card',
      fill(rounded(x, y, 330, 152, 4), mix(inks.rosewood, inks.apricot, 0.2)),
      fill(rect(x + 7, y + 7, 316, 138), mix(inks.aubergine, '#2B2A4E', 0.3)),
    ),
    stroke(rect(x + 14, y + 14, 302, 124), inks.bone, 2),
    lettering('RUE DE LA', x + 165, y + 36, 25, { color: inks.bone, weight: 11, tracking: 34 }),
    lettering('VESPRÉE', x + 165, y + 84, 34, { color: inks.bone, weight: 11, tracking: 34 }),
    times(2, (i) => solid(rounded(x + 22 + i * 280, y + 22, 6, 6, 3), inks.ink)),
  ];
}

/** The corner of a house: dressed blocks, long and short in turn. */
function cornerStones(sheet, edge) {
  const wall = stone(0.46);
  const block = 86;
  const quoins = times(13, (i) =>
    rect(edge - (i % 2 ? 118 : 168), -20 + i * block + 2, i % 2 ? 118 : 168, block - 4),
  ).join('');
  const joints = times(13, (i) => segment(0, -20 + i * block, edge, -20 + i * block)).join('');
  return [
    sheet.layer(
      'frame',
      fill(
        rect(-40, -40, edge + 40, 1100),
        sheet.gradient([0, 0, edge, 1000], [0, stone(0.3)], [0.7, wall], [1, stone(0.6)]),
      ),
    ),
    stroke(joints, mix(wall, inks.oxblood, 0.28), 1.4),
    sheet.layer(
      'trim',
      fill(quoins, sheet.gradient([edge - 168, 0, edge, 1000], [0, stone(0.26)], [1, stone(0.44)])),
    ),
  ];
}

/** Swallows, three strokes of the knife each. */
const swallow = (x, y, s) =>
  `M${x} ${y}C${x - 8 * s} ${y - 10 * s} ${x - 22 * s} ${y - 13 * s} ${x - 32 * s} ${y - 7 * s}C${x - 20 * s} ${y - 7 * s} ${x - 9 * s} ${y - 1 * s} ${x - 3 * s} ${y + 6 * s}L${x - 7 * s} ${y + 19 * s}L${x} ${y + 11 * s}L${x + 7 * s} ${y + 19 * s}L${x + 3 * s} ${y + 6 * s}C${x + 9 * s} ${y - 1 * s} ${x + 20 * s} ${y - 7 * s} ${x + 32 * s} ${y - 7 * s}C${x + 22 * s} ${y - 13 * s} ${x + 8 * s} ${y - 10 * s} ${x} ${y}z`;

function ivy(sheet, rng) {
  const points = times(70, (i) => [30 + rng.range(-40, 70) + i * 1.3, 1000 - i * 7.2 + rng.range(-22, 22)]);
  const cut = (from, ink) =>
    sheet.layer(
      'trim',
      solid(
        points
          .filter((_, i) => i % 2 === from)
          .map(([x, y]) => leaf(x, y, rng.range(34, 62), rng.range(-2.4, 0.6), 0.46))
          .join(''),
        ink,
      ),
    );
  return [cut(0, mix(inks.aubergine, inks.oxblood, 0.4)), cut(1, mix(inks.ink, inks.aubergine, 0.5))];
}

/** The corner of the street that carries the maison's name; the third picture of every place. */
export function detailStreet() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(225);
  const ranges = [0.2, 0.36, 0.54].map((depth, i) => ({
    depth,
    roofs: roofscape(rng, {
      from: 440,
      to: 860,
      base: [640, 710, 800][i],
      rise: [24, 34, 40][i],
      bottom: 1020,
      scale: [0.6, 0.95, 1.5][i],
    }),
  }));
  return sheet.svg(
    duskSky(sheet, 700, { top: '#5C2740' }),
    sun(sheet, 690, 560, 56),
    [
      [420, 330, 420, 36],
      [560, 440, 360, 26],
    ].map((c, i) =>
      sheet.layer('card', fill(cloud(rng, ...c), mix(i ? inks.apricot : inks.rosewood, inks.apricot, 0.4))),
    ),
    ranges.map(({ depth, roofs }) => [
      sheet.layer('card', solid(roofs.outline, sheet.fade(atDepth(depth), atDepth(depth - 0.08), 600, 980))),
      fill(panes(roofs.windows), mix(atDepth(depth), inks.ink, 0.3), 'opacity="0.5"'),
      solid(roofs.lines, mix(atDepth(depth), inks.glow, 0.3)),
      litWindows(rng, roofs.windows, 0.16, inks.glow),
    ]),
    solid(swallow(640, 210, 1.1) + swallow(716, 270, 0.7) + swallow(590, 300, 0.6), inks.ink),
    cornerStones(sheet, 470),
    plate(sheet, 66, 300),
    ivy(sheet, rng),
    wallLantern(sheet, 470, 640, 150, 1),
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, 300, height], [0, inks.ink, 0], [0.6, inks.ink, 0], [1, inks.ink, 0.4]),
    ),
  );
}
