import { inks, mix, stone, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { awning } from '../parts/awning.mjs';
import { bottleShelf } from '../parts/bottle.mjs';
import { facade } from '../parts/facade.mjs';
import { cafeChair, pedestalTable, wineGlass } from '../parts/furniture.mjs';
import { globe } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { hangingLeaves, limb } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

/** The room behind the glass: a lit wall, mirrors, shelves of bottles, the line of the bar. */
function barRoom(sheet, rng, x, y, w, h) {
  const warm = sheet.gradient(
    [0, y, 0, y + h],
    [0, mix(inks.apricot, inks.rosewood, 0.35)],
    [0.4, mix(inks.glow, inks.apricot, 0.35)],
    [1, mix(inks.apricot, inks.rosewood, 0.2)],
  );
  const brown = mix(inks.rosewood, inks.oxblood, 0.4);
  const mirrors = times(4, (i) => arch(x + 26 + i * (w / 4), y + 70, w / 4 - 52, h * 0.42, 30)).join('');
  return [
    fill(rect(x, y, w, h), warm),
    sheet.layer('crease', fill(mirrors, mix(inks.glow, inks.bone, 0.4))),
    solid(
      bottleShelf(rng, x + 20, y + h * 0.44, w - 40, 62) + bottleShelf(rng, x + 20, y + h * 0.62, w - 40, 56),
      brown,
      'opacity="0.85"',
    ),
    sheet.layer(
      'trim',
      fill(
        rect(x, y + h * 0.7, w, h * 0.3),
        sheet.fade(mix(inks.rosewood, inks.oxblood, 0.5), inks.oxblood, y + h * 0.7, y + h),
      ),
      fill(rect(x, y + h * 0.69, w, 7), mix(inks.apricot, inks.rosewood, 0.3)),
    ),
    times(4, (i) => globe(sheet, x + w * (0.125 + i * 0.25), y + 92 + (i % 2) * 10, 13, y)),
  ];
}

/** The timber front: panes between slender posts over panelled aprons, doors folded open in the middle. */
function timberFront(sheet, x, y, w, h, color) {
  const posts = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => rect(x + w * t - 8, y, 16, h)).join('');
  const aprons = [0, 1, 3, 4]
    .map((i) => rect(x + (w * i) / 5 + 8, y + h * 0.76, w / 5 - 16, h * 0.24))
    .join('');
  const panels = [0, 1, 3, 4]
    .map((i) => rect(x + (w * i) / 5 + 24, y + h * 0.81, w / 5 - 48, h * 0.13))
    .join('');
  const transom = rect(x, y + h * 0.3, w, 9);
  return [
    sheet.layer(
      'card',
      fill(posts, sheet.paper(color)),
      fill(aprons, sheet.paper(color)),
      fill(transom, color),
    ),
    sheet.layer('crease', stroke(panels, mix(color, inks.glow, 0.22), 2)),
  ];
}

/** Paving that runs towards the viewer. */
function pavement(sheet, y, height, width) {
  const lines =
    times(15, (i) => segment(width / 2 + (i - 7) * 62, y, width / 2 + (i - 7) * 190, height)).join('') +
    [0.12, 0.34, 0.68].map((t) => segment(0, y + (height - y) * t, width, y + (height - y) * t)).join('');
  return [
    fill(
      rect(0, y, width, height - y),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.35), inks.aubergine, y, height),
    ),
    stroke(lines, mix(inks.oxblood, inks.ink, 0.45), 1.6, 'opacity="0.55"'),
  ];
}

function tableForTwo(sheet, x, y, s, glass) {
  const cane = mix(inks.ink, inks.aubergine, 0.4);
  const seat = mix(inks.oxblood, inks.rosewood, 0.3);
  const top = mix(inks.bone, inks.apricot, 0.3);
  return [
    sheet.layer(
      'trim',
      cafeChair(x - 76 * s, y, 176 * s, cane, { side: 0.5, seat }),
      cafeChair(x + 76 * s, y, 176 * s, cane, { side: -0.5, seat }),
    ),
    sheet.layer('trim', pedestalTable(x, y + 14 * s, 112 * s, 58 * s, inks.ink, top)),
    glass
      ? wineGlass(x + 12 * s, y - 98 * s, 56 * s, inks.bone, inks.oxblood)
      : sheet.layer(
          'crease',
          solid(ellipse(x - 6 * s, y - 99 * s, 17 * s, 4 * s), inks.bone),
          solid(
            `M${x - 17 * s} ${y - 114 * s}h${22 * s}c0 ${9 * s} -4 ${14 * s} -11 ${14 * s}s-11 -5 -11 -14z`,
            inks.bone,
          ),
        ),
  ];
}

const leafSpots = [
  40, 150, 150, 60, 250, 30, 120, 190, 330, 74, 20, 40, 200, 150, -4, 250, 290, 0, 400, 20, 70, 90, 170, 0,
  90, 300, 250, 110, 340, 10,
];

/** The floor above the café: tall windows with shutters over one long balcony. */
const upperFloor = (sheet) =>
  facade(sheet, {
    x: -60,
    y: -70,
    w: 920,
    bays: 5,
    wall: stone(0.34),
    trim: stone(0.18),
    shutter: zinc(0.42),
    sky: inks.rosewood,
    floors: [
      {
        height: 392,
        window: [78, 214],
        rail: 'balcony',
        motif: 'hoops',
        pitch: 20,
        railHeight: 58,
        shutters: true,
        reach: 10,
        sill: 44,
      },
    ],
    lit: (bay) => [0, 0.7, 0, 0, 0.55][bay],
  });

/** The name board and the awning let down under it. */
function boardAndAwning(sheet, wood) {
  return [
    sheet.layer(
      'card',
      fill(rect(-10, 344, 820, 78), sheet.paper(wood)),
      stroke(rect(24, 356, 752, 52), mix(wood, inks.apricot, 0.5), 1.6),
    ),
    sheet.layer(
      'crease',
      lettering('CAFÉ DU SOLSTICE', 400, 371, 24, { color: inks.glow, weight: 9, tracking: 46 }),
    ),
    awning(sheet, {
      x: 20,
      y: 424,
      w: 760,
      drop: 96,
      flare: 16,
      stripes: 23,
      colors: [mix(inks.bone, inks.apricot, 0.22), mix(inks.oxblood, inks.rosewood, 0.25)],
      valance: 30,
    }),
  ];
}

export function cafe() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(21);
  const wood = mix(inks.oxblood, inks.aubergine, 0.35);
  const trunk = limb(64, 1010, 92, -20, 78, 50, 14) + limb(86, 250, 330, -40, 30, 16, -18);
  const leaves = hangingLeaves(sheet, rng, leafSpots, {
    size: [74, 104],
    turn: 1.5,
    spread: [-0.7, 0.5],
    warmth: 0.75,
  });
  return sheet.svg(
    stone(0.4),
    upperFloor(sheet),
    barRoom(sheet, rng, 0, 420, width, 440),
    timberFront(sheet, 24, 420, 752, 446, wood),
    sheet.glow(400, 640, 420, inks.glow, 0.3),
    boardAndAwning(sheet, wood),
    pavement(sheet, 862, height, width),
    fill(
      facet(0, 862, width, 862, width, 880, 0, 880),
      sheet.gradient([0, 862, 0, 884], [0, inks.glow, 0.5], [1, inks.glow, 0]),
    ),
    tableForTwo(sheet, 318, 904, 0.84, false),
    tableForTwo(sheet, 590, 912, 0.9, true),
    sheet.layer(
      'stage',
      solid(
        trunk,
        sheet.gradient([40, 0, 130, 0], [0, mix(inks.aubergine, inks.oxblood, 0.3)], [1, inks.ink]),
      ),
    ),
    tableForTwo(sheet, 742, 990, 1.2, false),
    leaves,
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, 300, 420], [0, inks.ink, 0.35], [0.4, inks.ink, 0]),
    ),
  );
}
