import { atDepth, inks, mix, stone, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { gardenChair } from '../parts/furniture.mjs';
import { cloud } from '../parts/sky.mjs';
import { clippedCrown, crown, hangingLeaves, limb } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

/** Avenues on both sides, from the far end to the front: distance ink, x of the trunk, ground, size. */
const avenue = [
  { depth: 0.2, x: 206, ground: 596, size: 0.55 },
  { depth: 0.34, x: 262, ground: 622, size: 0.8 },
  { depth: 0.52, x: 322, ground: 664, size: 1.2 },
  { depth: 0.74, x: 404, ground: 736, size: 1.85 },
];

function avenuePair(sheet, rng, { depth, x, ground, size }) {
  const color = atDepth(depth);
  const trees = [400 - x, 400 + x].map((at) => [
    limb(at, ground, at, ground - 130 * size, 15 * size, 10 * size, 3),
    limb(at, ground - 96 * size, at - 34 * size, ground - 150 * size, 8 * size, 5 * size),
    limb(at, ground - 104 * size, at + 36 * size, ground - 156 * size, 8 * size, 5 * size),
    crown(rng, at, ground - 190 * size, 82 * size, 84 * size, 22 * Math.min(size, 1.15)),
  ]);
  return sheet.layer(
    size > 1 ? 'stage' : 'card',
    solid(
      trees.flat().join(''),
      sheet.fade(mix(color, inks.glow, 0.12), mix(color, inks.ink, 0.14), ground - 260 * size, ground),
    ),
  );
}

/** The pavilion: five arches between pilasters, a balustrade, a slate roof with an oculus. */
function pavilion(sheet, x, y) {
  const wall = stone(0.16);
  const trim = mix(inks.bone, inks.glow, 0.2);
  const arches = times(5, (i) => arch(x - 150 + i * 62 + 8, y - 112, 36, 112, 18)).join('');
  const pilasters = times(6, (i) => rect(x - 164 + i * 62, y - 140, 10, 140)).join('');
  const balusters =
    times(31, (i) => rect(x - 164 + i * 10.8, y - 170, 4, 14)).join('') +
    rect(x - 170, y - 174, 340, 5) +
    rect(x - 170, y - 157, 340, 4);
  const roof = `M${x - 120} ${y - 172}C${x - 110} ${y - 214} ${x - 84} ${y - 236} ${x - 50} ${y - 240}H${x + 50}C${x + 84} ${y - 236} ${x + 110} ${y - 214} ${x + 120} ${y - 172}z`;
  return [
    sheet.layer(
      'trim',
      solid(
        roof,
        sheet.fade(mix(zinc(0.4), inks.apricot, 0.3), mix(zinc(0.56), inks.apricot, 0.2), y - 240, y - 172),
      ),
      fill(rect(x - 56, y - 244, 112, 6), zinc(0.5)),
      fill(rect(x - 1.2, y - 276, 2.4, 34), zinc(0.6)),
    ),
    sheet.layer('trim', fill(ellipse(x, y - 202, 19) + ellipse(x, y - 202, 12), trim)),
    fill(ellipse(x, y - 202, 12), mix(inks.rosewood, inks.oxblood, 0.4)),
    fill(
      rect(x - 164, y - 120, 328, 120),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.35), mix(inks.rosewood, inks.apricot, 0.3), y - 120, y),
    ),
    stroke(
      times(5, (i) => segment(x - 124 + i * 62, y - 112, x - 124 + i * 62, y)).join('') +
        segment(x - 160, y - 84, x + 160, y - 84),
      inks.glow,
      1.4,
      'opacity="0.5"',
    ),
    sheet.layer('card', fill(rect(x - 166, y - 146, 332, 146) + arches, sheet.paper(wall))),
    sheet.layer(
      'crease',
      fill(pilasters, trim),
      fill(rect(x - 174, y - 156, 348, 13), trim),
      fill(rect(x - 172, y - 5, 344, 8), trim),
    ),
    sheet.layer('crease', fill(balusters, trim)),
  ];
}

/** The round basin in perspective with its stone rim, the jet, and the sky in the water. */
function basin(sheet, rng, x, y, rx, ry) {
  const jet = times(
    7,
    (i) =>
      `M${x} ${y - 8}C${x + (i - 3) * 5} ${y - 190 + Math.abs(i - 3) * 17} ${x + (i - 3) * 17} ${y - 140 + Math.abs(i - 3) * 12} ${x + (i - 3) * 21} ${y - 4}`,
  ).join('');
  return [
    sheet.layer(
      'card',
      solid(ellipse(x, y + 13, rx + 26, ry + 12), mix(inks.apricot, inks.rosewood, 0.5)),
      solid(ellipse(x, y, rx + 26, ry + 12), sheet.paper(mix(inks.bone, inks.glow, 0.3))),
    ),
    solid(ellipse(x, y, rx + 4, ry), mix(inks.rosewood, inks.oxblood, 0.25)),
    solid(
      ellipse(x, y + 5, rx + 1, ry - 4),
      sheet.fade(
        mix(inks.rosewood, inks.apricot, 0.55),
        mix(inks.rosewood, inks.oxblood, 0.2),
        y - ry,
        y + ry,
      ),
    ),
    sheet.clip(
      ellipse(x, y + 5, rx, ry - 5),
      ripples(rng, {
        x: x - rx,
        y: y - ry + 8,
        w: rx * 2,
        h: ry * 1.7,
        count: 44,
        paint: inks.glow,
        opacity: 0.55,
        focus: x,
        spread: 0.8,
      }),
    ),
    stroke(ellipse(x, y + 2, 42, 8) + ellipse(x, y + 2, 74, 15), inks.glow, 1.6, 'opacity="0.6"'),
    stroke(jet, '#FFF6E6', 2.2, 'opacity="0.85"'),
    sheet.glow(x, y - 80, 120, '#FFF1D8', 0.4),
  ];
}

/** A chair and the long evening shadow it throws. */
const chairAt = (sheet, x, y, h, color, flip, ground) => [
  fill(
    facet(x - 0.3 * h, y - 4, x + 0.36 * h, y - 8, x + h * 1.5, y + h * 0.16, x + h * 0.62, y + h * 0.2),
    ground,
    'opacity="0.34"',
  ),
  sheet.layer('trim', gardenChair(x, y, h, color, flip)),
];

const leafSpots = [690, 60, 770, 130, 610, 20, 740, 20, 560, -6, 790, 230, 700, 170, 640, 110, 800, 50];

export function garden() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(52);
  const sky = sheet.gradient(
    [380, 0, 400, 580],
    [0, mix(inks.apricot, inks.rosewood, 0.18)],
    [0.55, mix(inks.glow, inks.apricot, 0.3)],
    [1, '#FFF3DC'],
  );
  const hedge = times(17, (i) => clippedCrown(rng, 30 + i * 47, 560, 34, 26, 10)).join('');
  const chair = mix(inks.aubergine, inks.oxblood, 0.3);
  const leaves = hangingLeaves(sheet, rng, leafSpots, {
    size: [86, 116],
    turn: 1.7,
    spread: [-0.4, 0.7],
    warmth: 0.8,
  });
  return sheet.svg(
    sky,
    sheet.glow(250, 380, 420, '#FFF3DC', 0.55),
    [
      [40, 210, 380, 34],
      [420, 300, 340, 26],
      [-60, 330, 260, 20],
    ].map((c) => sheet.layer('trim', fill(cloud(rng, ...c), mix(inks.glow, inks.bone, 0.45)))),
    sheet.layer(
      'trim',
      solid(
        times(13, (i) => crown(rng, -20 + i * 70, 516 - (i % 3) * 9, 54, 50, 16)).join(''),
        sheet.fade(mix(inks.apricot, inks.glow, 0.35), mix(inks.apricot, inks.rosewood, 0.3), 440, 570),
      ),
    ),
    sheet.layer('trim', solid(hedge, mix(inks.apricot, inks.rosewood, 0.55))),
    fill(
      rect(0, 572, width, 430),
      sheet.gradient(
        [0, 572, 0, height],
        [0, mix(inks.apricot, inks.glow, 0.3)],
        [0.12, mix(inks.glow, inks.bone, 0.3)],
        [0.4, mix(inks.glow, inks.apricot, 0.4)],
        [1, mix(inks.apricot, inks.rosewood, 0.4)],
      ),
    ),
    pavilion(sheet, 400, 584),
    avenue.slice(0, 3).map((pair) => avenuePair(sheet, rng, pair)),
    basin(sheet, rng, 400, 716, 196, 44),
    chairAt(sheet, 150, 742, 88, chair, 1, inks.oxblood),
    chairAt(sheet, 236, 806, 104, chair, 1, inks.oxblood),
    chairAt(sheet, 596, 800, 104, chair, -1, inks.oxblood),
    avenuePair(sheet, rng, avenue[3]),
    chairAt(sheet, 330, 956, 196, inks.ink, 1, inks.oxblood),
    chairAt(sheet, 640, 985, 214, inks.ink, -1, inks.oxblood),
    leaves,
  );
}
