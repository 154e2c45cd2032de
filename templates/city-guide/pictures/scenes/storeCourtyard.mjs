import { inks, mix, stone, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { facade } from '../parts/facade.mjs';
import { wallLantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { mansard } from '../parts/roofline.mjs';
import { boxBall } from '../parts/shopStreet.mjs';
import { nightSky } from '../parts/sky.mjs';
import { shopDoor, vitrine } from '../parts/vitrine.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, segment, stroke, times } from '../shape.mjs';

const [width, height] = [750, 600];
const wood = mix(inks.oxblood, inks.aubergine, 0.3);

/** The house across the court, its ground floor all windows. */
function house(sheet) {
  return [
    mansard(sheet, {
      x: 196,
      y: 196,
      w: 358,
      h: 62,
      bays: 5,
      color: mix(zinc(0.66), inks.aubergine, 0.35),
      trim: zinc(0.6),
      lit: (i) => [0, 0.8, 0, 0.6, 0][i],
      dormerSize: [22, 36],
      lean: 12,
      round: true,
    }),
    facade(sheet, {
      x: 196,
      y: 194,
      w: 358,
      bays: 5,
      wall: mix(stone(0.5), inks.oxblood, 0.12),
      trim: stone(0.4),
      sky: '#4A3358',
      floors: [
        {
          height: 118,
          window: [34, 78],
          rail: 'guard',
          motif: 'rings',
          railHeight: 22,
          pitch: 8,
          sill: 12,
          lintel: true,
        },
        { height: 190, blank: true, window: [0, 0] },
      ],
      lit: (b) => [0.6, 0, 0.9, 0.7, 0][b],
    }),
    [214, 284].map((x) => vitrine(sheet, x, 346, 58, 142, { head: 'low', frame: wood, color: inks.oxblood })),
    [408, 478].map((x) =>
      vitrine(sheet, x, 346, 58, 142, {
        head: 'low',
        frame: wood,
        color: mix(inks.rosewood, inks.apricot, 0.2),
      }),
    ),
    shopDoor(sheet, 350, 366, 50, 128, wood),
    lettering('VESPRÉE', 375, 326, 11, { color: mix(inks.oxblood, inks.ink, 0.2), weight: 9, tracking: 80 }),
  ];
}

/** One leaf of the carriage gate, opened outwards: `s` -1 left, 1 right. */
function gateLeaf(sheet, s) {
  const [hinge, edge] = s < 0 ? [170, 112] : [580, 638];
  return [
    sheet.layer(
      'card',
      fill(
        facet(hinge, 178, edge, 150, edge, height, hinge, 560),
        sheet.paper(mix(inks.oxblood, inks.aubergine, 0.15)),
      ),
    ),
    stroke(
      [
        [0.1, 0.42],
        [0.5, 0.86],
      ]
        .map(([a, b]) =>
          facet(
            hinge + s * 10,
            178 + 382 * a,
            edge - s * 10,
            160 + 420 * a,
            edge - s * 10,
            160 + 420 * b,
            hinge + s * 10,
            178 + 382 * b,
          ),
        )
        .join(''),
      mix(inks.oxblood, inks.rosewood, 0.6),
      2,
    ),
  ];
}

/** The wall on the street with the arch of the gate. */
function streetWall(sheet) {
  const gate = arch(170, 62, 410, 560, 205);
  const wall = mix(stone(0.72), inks.aubergine, 0.35);
  return [
    sheet.layer('frame', fill(rect(-30, -30, width + 60, height + 60) + gate, sheet.paper(wall))),
    stroke(
      times(
        16,
        (i) => segment(0, 20 + i * 38, 112, 20 + i * 38) + segment(638, 20 + i * 38, width, 20 + i * 38),
      ).join(''),
      mix(wall, inks.ink, 0.35),
      1.5,
    ),
    sheet.layer('trim', fill(arch(146, 38, 458, 600, 229) + gate, mix(wall, inks.apricot, 0.28))),
    sheet.layer(
      'trim',
      fill(facet(355, 22, 395, 22, 388, 74, 362, 74), mix(wall, inks.apricot, 0.42)),
      fill(rect(-10, 0, 770, 14), mix(wall, inks.apricot, 0.2)),
    ),
  ];
}

/** Le Marais: through the carriage gate into the courtyard, the house lit at its far side. */
export function storeCourtyard() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(311);
  const setts =
    times(9, (r) => segment(0, 500 + r * r * 1.5, width, 500 + r * r * 1.5)).join('') +
    times(17, (i) => segment(375 + (i - 8) * 26, 498, 375 + (i - 8) * 110, height)).join('');
  return sheet.svg(
    nightSky(sheet, 330),
    house(sheet),
    fill(
      rect(0, 496, width, 110),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.4), inks.aubergine, 496, height),
    ),
    stroke(setts, inks.ink, 1.5, 'opacity="0.4"'),
    sheet.glow(375, 480, 230, inks.apricot, 0.5),
    [236, 514].map((x) => boxBall(sheet, rng, x, 522, 0.62)),
    streetWall(sheet),
    gateLeaf(sheet, -1),
    gateLeaf(sheet, 1),
    wallLantern(sheet, 56, 236, 48, 1),
    sheet.layer(
      'crease',
      fill(rect(664, 196, 58, 36), inks.oxblood),
      stroke(rect(668, 200, 50, 28), inks.apricot, 1.3),
      stroke(ellipse(693, 214, 1.5) + segment(680, 214, 706, 214), inks.apricot, 1.5),
    ),
  );
}
