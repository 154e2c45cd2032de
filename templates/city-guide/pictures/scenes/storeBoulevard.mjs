import { inks, mix, stone } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { awning } from '../parts/awning.mjs';
import { facade } from '../parts/facade.mjs';
import { wallLantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { boxBall, storePavement } from '../parts/shopStreet.mjs';
import { duskSky } from '../parts/sky.mjs';
import { shopDoor, vitrine } from '../parts/vitrine.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { fill, rect, stroke } from '../shape.mjs';

const [width, height] = [750, 600];
const wood = mix(inks.oxblood, inks.aubergine, 0.3);

/** The timber front: name board, two windows, a door. */
function shopFront(sheet) {
  return [
    sheet.layer(
      'card',
      fill(rect(-10, 206, 770, 50), sheet.paper(wood)),
      stroke(rect(14, 214, 722, 34), mix(wood, inks.apricot, 0.45), 1.4),
    ),
    fill(rect(-10, 256, 770, 292), sheet.paper(mix(wood, inks.ink, 0.2))),
    vitrine(sheet, 30, 268, 208, 228, { color: mix(inks.rosewood, inks.oxblood, 0.3), frame: wood }),
    vitrine(sheet, 512, 268, 208, 228, { color: inks.aubergine, frame: wood }),
    shopDoor(sheet, 316, 290, 118, 254, wood),
    stroke([rect(30, 506, 208, 28), rect(512, 506, 208, 28)].join(''), mix(wood, inks.apricot, 0.3), 1.6),
    lettering('VESPRÉE', 375, 221, 20, { color: inks.glow, weight: 8, tracking: 90 }),
  ];
}

/** Three houses side by side above the shop. */
function upperFloors(sheet) {
  const upper = {
    y: -64,
    trim: stone(0.16),
    sky: inks.rosewood,
    floors: [
      {
        height: 226,
        window: [54, 132],
        rail: 'balcony',
        motif: 'scrolls',
        pitch: 17,
        railHeight: 40,
        sill: 22,
        lintel: true,
        reach: 0,
      },
      { height: 104, blank: true, window: [0, 0] },
    ],
  };
  return [
    facade(sheet, {
      ...upper,
      x: -40,
      w: 310,
      bays: 3,
      wall: stone(0.3),
      lit: (b) => [0, 0, 0.6][b],
      base: 280,
    }),
    facade(sheet, {
      ...upper,
      x: 480,
      w: 320,
      bays: 3,
      wall: stone(0.5),
      trim: stone(0.36),
      lit: (b) => [0.5, 0, 0][b],
      base: 280,
    }),
    facade(sheet, {
      ...upper,
      x: 270,
      w: 210,
      bays: 2,
      wall: stone(0.4),
      trim: stone(0.24),
      lit: (b) => [0, 0.8][b],
      base: 280,
    }),
  ];
}

/** Rive Gauche: a timber front along the boulevard, awnings let down over both windows. */
export function storeBoulevard() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(307);
  const awningColors = [mix(inks.bone, inks.apricot, 0.25), mix(inks.oxblood, inks.rosewood, 0.2)];
  return sheet.svg(
    duskSky(sheet, 500),
    upperFloors(sheet),
    shopFront(sheet),
    storePavement(sheet, 544, [
      [134, 150],
      [375, 130],
      [616, 150],
    ]),
    awning(sheet, {
      x: 18,
      y: 258,
      w: 232,
      drop: 50,
      stripes: 11,
      colors: awningColors,
      valance: 18,
      flare: 10,
    }),
    awning(sheet, {
      x: 500,
      y: 258,
      w: 232,
      drop: 50,
      stripes: 11,
      colors: awningColors,
      valance: 18,
      flare: 10,
    }),
    wallLantern(sheet, 296, 372, 44, -1),
    wallLantern(sheet, 454, 372, 44, 1),
    boxBall(sheet, rng, 284, 574, 0.92),
    boxBall(sheet, rng, 466, 574, 0.92),
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, width, height], [0, inks.glow, 0.16], [0.4, inks.ink, 0], [1, inks.ink, 0.4]),
    ),
  );
}
