import { inks, mix, stone } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { bicycle, wicker } from '../parts/bicycle.mjs';
import { globe } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { baguette, brioche, croissant, eclair, miche, tart } from '../parts/pastry.mjs';
import { leaf } from '../parts/tree.mjs';
import { arch, ellipse, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const pane = { x: 96, y: 226, w: 608, h: 496 };
const wood = mix(inks.oxblood, inks.aubergine, 0.3);

/** A glass shelf on brass brackets. */
const shelf = (sheet, y) => [
  fill(rect(pane.x, y, pane.w, 5), mix(inks.bone, inks.glow, 0.5), 'opacity="0.9"'),
  fill(
    rect(pane.x, y + 5, pane.w, 16),
    sheet.fade(mix(inks.rosewood, inks.apricot, 0.3), inks.apricot, y, y + 22),
    'opacity="0.35"',
  ),
];

function display(sheet) {
  const { x, y, w, h } = pane;
  return [
    fill(
      rect(x, y, w, h),
      sheet.gradient(
        [x, y, x, y + h],
        [0, mix(inks.apricot, inks.glow, 0.25)],
        [0.35, '#FFEFD2'],
        [1, mix(inks.apricot, inks.glow, 0.35)],
      ),
    ),
    fill(
      times(4, (i) => arch(x + 22 + i * 148, y + 46, 120, 380, 60)).join(''),
      mix(inks.glow, inks.apricot, 0.4),
      'opacity="0.6"',
    ),
    [0.12, 0.38, 0.62, 0.88].map((t, i) => globe(sheet, x + w * t, y + 62 + (i % 2) * 8, 17, y)),
    shelf(sheet, y + 226),
    times(4, (i) => miche(sheet, x + 88 + i * 144, y + 226, 118)),
    shelf(sheet, y + 356),
    times(3, (i) => brioche(sheet, x + 70 + i * 84, y + 356, 70)),
    times(3, (i) => croissant(sheet, x + 332 + i * 104, y + 356, 92)),
    fill(rect(x, y + h - 18, w, 18), mix(inks.bone, inks.apricot, 0.3)),
    times(3, (i) => tart(sheet, x + 68 + i * 98, y + h - 18, 90)),
    times(3, (i) => [
      eclair(sheet, x + 376 + i * 88, y + h - 18, 84),
      i < 2 ? eclair(sheet, x + 420 + i * 88, y + h - 37, 84) : '',
    ]),
    sheet.glow(400, 430, 330, inks.glow, 0.3),
  ];
}

/** The timber front round the window: pilasters, a carved head with wheat, the panel below. */
function surround(sheet) {
  const { x, y, w, h } = pane;
  const bright = mix(wood, inks.rosewood, 0.35);
  const gold = mix(inks.apricot, inks.glow, 0.15);
  const hole = `M${x} ${y + h}V${y + 40}Q${x} ${y} ${x + 40} ${y}H${x + w - 40}Q${x + w} ${y} ${x + w} ${y + 40}V${y + h}z`;
  const wheat = [-1, 1]
    .flatMap((s) =>
      times(9, (i) => [
        leaf(400 + s * (26 + i * 15), 796 - i * 2, 24, s > 0 ? -0.5 : Math.PI + 0.5, 0.3),
        leaf(400 + s * (26 + i * 15), 796 - i * 2, 24, s > 0 ? 0.5 : Math.PI - 0.5, 0.3),
      ]),
    )
    .flat()
    .join('');
  return [
    sheet.layer('stage', fill(rect(40, 66, 720, 824) + hole, sheet.paper(wood))),
    sheet.layer(
      'trim',
      fill(rect(28, 48, 744, 22) + rect(34, 70, 732, 10), bright),
      fill(rect(52, 196, 696, 9), bright),
    ),
    sheet.layer(
      'crease',
      [52, 712].map((px) => [
        fill(rect(px, 206, 36, 640), mix(wood, inks.rosewood, 0.18)),
        stroke(rect(px + 8, 222, 20, 600), mix(inks.apricot, wood, 0.45), 1.6),
      ]),
    ),
    stroke(hole, gold, 3),
    lettering('BOULANGERIE', 400, 112, 46, { color: gold, weight: 8, tracking: 38 }),
    sheet.layer('crease', fill(rect(96, 742, 608, 108), mix(wood, inks.ink, 0.24))),
    stroke(rect(106, 752, 588, 88), mix(inks.apricot, wood, 0.35), 1.8),
    solid(wheat, gold, 'opacity="0.9"'),
    solid(ellipse(400, 796, 7), gold),
    sheet.layer('trim', fill(rect(30, 866, 740, 26), sheet.paper(stone(0.6)))),
    stroke(segment(400, y + 2, 400, y + h), wood, 9),
  ];
}

function glassLight(sheet) {
  const { x, y, w, h } = pane;
  const beam = (from, width) => `M${x + from} ${y}h${width}l-250 ${h}h${-width}z`;
  return sheet.clip(
    rect(x, y, w, h),
    fill(beam(300, 60) + beam(392, 18) + beam(660, 90), '#FFF8EA', 'opacity="0.13"'),
    lettering('MAISON', 250, y + 116, 17, { color: wood, weight: 8, tracking: 60 }),
    lettering('AUBIN', 550, y + 116, 17, { color: wood, weight: 8, tracking: 60 }),
  );
}

export function bakery() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const courses = times(15, (i) => segment(0, 20 + i * 62, width, 20 + i * 62)).join('');
  return sheet.svg(
    stone(0.52),
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, width, height], [0, stone(0.42)], [1, stone(0.74)]),
    ),
    stroke(courses, mix(stone(0.6), inks.oxblood, 0.3), 1.4),
    display(sheet),
    glassLight(sheet),
    surround(sheet),
    fill(rect(0, 890, width, 110), sheet.fade(mix(inks.oxblood, inks.aubergine, 0.4), inks.ink, 890, height)),
    fill(
      rect(90, 890, 620, 60),
      sheet.fade(mix(inks.apricot, inks.oxblood, 0.4), inks.aubergine, 890, 950),
      'opacity="0.4"',
    ),
    fill(ellipse(326, 966, 270, 10), inks.ink, 'opacity="0.5"'),
    sheet.layer('card', bicycle(300, 968, 82, inks.ink)),
    [
      [392, 0.1],
      [404, 0.02],
      [418, 0.14],
      [428, 0.2],
    ].map(([x, lean]) => baguette(sheet, x, 806, 158, 19, lean)),
    sheet.layer(
      'card',
      wicker(410, 766, 92, 68, mix(inks.rosewood, inks.apricot, 0.35), mix(inks.oxblood, inks.ink, 0.3)),
    ),
    fill(
      rect(0, 0, width, height),
      sheet.radial([400, 480, 720], [0, inks.ink, 0], [0.6, inks.ink, 0], [1, inks.ink, 0.55]),
    ),
  );
}
