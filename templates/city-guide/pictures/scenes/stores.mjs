import { inks, mix, stone, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { awning } from '../parts/awning.mjs';
import { facade } from '../parts/facade.mjs';
import { lantern, wallLantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { mansard } from '../parts/roofline.mjs';
import { duskSky, nightSky } from '../parts/sky.mjs';
import { clippedCrown } from '../parts/tree.mjs';
import { shopDoor, vitrine } from '../parts/vitrine.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const [width, height] = [750, 600];
const wood = mix(inks.oxblood, inks.aubergine, 0.3);

/** A clipped ball of box in its pot. */
function boxBall(sheet, rng, x, y, s) {
  const pot =
    facet(x - 22 * s, y - 42 * s, x + 22 * s, y - 42 * s, x + 17 * s, y, x - 17 * s, y) +
    rect(x - 26 * s, y - 50 * s, 52 * s, 10 * s);
  return [
    sheet.layer(
      'trim',
      solid(
        clippedCrown(rng, x, y - 80 * s, 38 * s, 38 * s, 11 * s),
        sheet.gradient(
          [
            [0, mix(inks.aubergine, inks.rosewood, 0.35)],
            [1, inks.ink],
          ],
          x - 24 * s,
          y - 110 * s,
          x + 30 * s,
          y - 50 * s,
        ),
      ),
    ),
    sheet.layer('trim', solid(pot, sheet.paper(mix(inks.rosewood, inks.oxblood, 0.2)))),
  ];
}

/** Flags of a pavement and the light of the windows on them. */
function pavement(sheet, y, pools) {
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

/** Rive Droite: three stone arches of an arcade, a lantern in each, the shop behind. */
export function storeArcade() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(301);
  const spans = [-6, 242, 490].map((x) => ({ x: x + 22, w: 222 }));
  const hole = spans.map(({ x, w }) => arch(x, 116, w, 540, w / 2)).join('');
  const wall = stone(0.36);
  const keystones = spans
    .map(({ x, w }) =>
      facet(x + w / 2 - 15, 84, x + w / 2 + 15, 84, x + w / 2 + 10, 130, x + w / 2 - 10, 130),
    )
    .join('');
  const voussoirs = spans
    .map(({ x, w }) =>
      times(13, (i) => {
        const a = (Math.PI * (i + 0.5)) / 13;
        if (Math.sin(a) < 0.55) return '';
        return segment(
          x + w / 2 - Math.cos(a) * (w / 2),
          116 + w / 2 - Math.sin(a) * (w / 2),
          x + w / 2 - Math.cos(a) * (w / 2 + 34),
          116 + w / 2 - Math.sin(a) * (w / 2 + 34),
        );
      }).join(''),
    )
    .join('');
  const bands = times(10, (i) => segment(0, 250 + i * 36, width, 250 + i * 36)).join('');
  return sheet.svg(
    inks.oxblood,
    fill(
      rect(0, 0, width, height),
      sheet.fade(mix(inks.oxblood, inks.rosewood, 0.3), mix(inks.oxblood, inks.aubergine, 0.3), 100, 540),
    ),
    fill(rect(0, 232, width, 50), wood),
    spans.map(({ x, w }, i) =>
      i === 1
        ? [shopDoor(sheet, x + 56, 306, 110, 238, wood), fill(arch(x + 56, 284, 110, 20, 12), inks.glow)]
        : vitrine(sheet, x + 26, 296, w - 52, 218, {
            color: i ? mix(inks.rosewood, inks.apricot, 0.25) : inks.oxblood,
            frame: wood,
          }),
    ),
    lettering('VESPRÉE', 375, 247, 19, { color: inks.glow, weight: 8, tracking: 90 }),
    sheet.layer('trim', fill(rect(0, 514, 262, 34) + rect(488, 514, 270, 34), sheet.paper(wood))),
    pavement(sheet, 544, [
      [130, 150],
      [375, 130],
      [620, 150],
    ]),
    sheet.layer('frame', fill(rect(-30, -30, width + 60, height + 60) + hole, sheet.paper(wall))),
    sheet.clip(
      rect(0, 0, width, height) + hole,
      stroke(bands + voussoirs, mix(wall, inks.oxblood, 0.35), 1.5),
    ),
    sheet.layer(
      'trim',
      fill(keystones, stone(0.2)),
      fill(rect(-10, 48, 770, 12) + rect(-10, 0, 770, 10), stone(0.22)),
      spans.map(({ x, w }) => fill(rect(x - 30, 228, 30, 14) + rect(x + w, 228, 30, 14), stone(0.2))),
    ),
    spans.map(({ x, w }) => [
      stroke(segment(x + w / 2, 116, x + w / 2, 156), inks.ink, 2.4),
      lantern(sheet, x + w / 2, 214, 46, inks.ink),
    ]),
    [6, 254, 502, 744].map((x) => boxBall(sheet, rng, x, 592, 0.9)).slice(1, 3),
    fill(
      rect(0, 0, width, height),
      sheet.gradient(
        [
          [0, inks.glow, 0.14],
          [0.4, inks.ink, 0],
          [1, inks.ink, 0.45],
        ],
        0,
        0,
        width,
        height,
      ),
    ),
  );
}

/** Rive Gauche: a timber front along the boulevard, awnings let down over both windows. */
export function storeBoulevard() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(307);
  const awningColors = [mix(inks.bone, inks.apricot, 0.25), mix(inks.oxblood, inks.rosewood, 0.2)];
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
  return sheet.svg(
    duskSky(sheet, 500),
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
    pavement(sheet, 544, [
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
      sheet.gradient(
        [
          [0, inks.glow, 0.16],
          [0.4, inks.ink, 0],
          [1, inks.ink, 0.4],
        ],
        0,
        0,
        width,
        height,
      ),
    ),
  );
}

/** Le Marais: through the carriage gate into the courtyard, the house lit at its far side. */
export function storeCourtyard() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(311);
  const gate = arch(170, 62, 410, 560, 205);
  const wall = mix(stone(0.72), inks.aubergine, 0.35);
  const setts =
    times(9, (r) => segment(0, 500 + r * r * 1.5, width, 500 + r * r * 1.5)).join('') +
    times(17, (i) => segment(375 + (i - 8) * 26, 498, 375 + (i - 8) * 110, height)).join('');
  const leafDoor = (s) => {
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
  };
  return sheet.svg(
    nightSky(sheet, 330),
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
    fill(
      rect(0, 496, width, 110),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.4), inks.aubergine, 496, height),
    ),
    stroke(setts, inks.ink, 1.5, 'opacity="0.4"'),
    sheet.glow(375, 480, 230, inks.apricot, 0.5),
    [236, 514].map((x) => boxBall(sheet, rng, x, 522, 0.62)),
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
    leafDoor(-1),
    leafDoor(1),
    wallLantern(sheet, 56, 236, 48, 1),
    sheet.layer(
      'crease',
      fill(rect(664, 196, 58, 36), inks.oxblood),
      stroke(rect(668, 200, 50, 28), inks.apricot, 1.3),
      stroke(ellipse(693, 214, 1.5) + segment(680, 214, 706, 214), inks.apricot, 1.5),
    ),
  );
}
