import { inks, mix, stone, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { facade } from '../parts/facade.mjs';
import { wallLantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { chimney, mansard, panes, roofscape } from '../parts/roofline.mjs';
import { cloud, nightSky, stars } from '../parts/sky.mjs';
import { clippedCrown, leaf } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const lights = [
  [0, 0.8, 0],
  [0.55, 0, 0.95],
  [0, 0.7, 0],
];

/** The street door: a lit fanlight over glazed leaves, under a small glass marquise that carries the name. */
function entrance(sheet, x, y) {
  const wood = mix(inks.aubergine, inks.oxblood, 0.35);
  const leaves = [-1, 1].map((s) => rect(x + (s < 0 ? -48 : 2), y - 122, 46, 122)).join('');
  const panels = [-1, 1]
    .flatMap((s) => [
      rect(x + (s < 0 ? -40 : 10), y - 112, 30, 64),
      rect(x + (s < 0 ? -40 : 10), y - 38, 30, 28),
    ])
    .join('');
  const canopy = facet(x - 96, y - 202, x + 96, y - 202, x + 122, y - 178, x - 122, y - 178);
  return [
    fill(arch(x - 54, y - 176, 108, 176, 50), sheet.fade(inks.glow, inks.apricot, y - 176, y)),
    stroke(
      times(5, (i) =>
        segment(
          x,
          y - 126,
          x - 54 * Math.cos((Math.PI * (i + 0.5)) / 5),
          y - 126 - 48 * Math.sin((Math.PI * (i + 0.5)) / 5),
        ),
      ).join(''),
      wood,
      2.2,
    ),
    sheet.layer('trim', fill(leaves, sheet.paper(wood)), fill(rect(x - 54, y - 130, 108, 8), wood)),
    fill(panels, sheet.fade(inks.glow, mix(inks.apricot, inks.rosewood, 0.2), y - 122, y), 'opacity="0.92"'),
    stroke(panels, mix(wood, inks.ink, 0.3), 2.5),
    fill(ellipse(x - 7, y - 60, 3) + ellipse(x + 7, y - 60, 3), inks.apricot),
    sheet.layer(
      'card',
      fill(canopy, mix(inks.apricot, inks.rosewood, 0.45)),
      stroke(
        times(9, (i) => segment(x - 96 + i * 24, y - 202, x - 122 + i * 30.5, y - 178)).join('') + canopy,
        inks.ink,
        2,
      ),
      fill(rect(x - 124, y - 179, 248, 25), inks.ink),
    ),
    lettering('CASSANDRE', x, y - 172, 11.5, { color: inks.glow, weight: 10, tracking: 70 }),
  ];
}

/** The blade sign on the corner, letter under letter, lit from inside. */
function bladeSign(sheet, x, y) {
  return [
    sheet.glow(x, y + 84, 190, inks.apricot, 0.4),
    sheet.layer(
      'card',
      stroke(segment(x - 34, y + 22, x, y + 22) + segment(x - 34, y + 146, x, y + 146), inks.ink, 4),
      fill(rect(x - 17, y, 34, 172), inks.ink),
      fill(
        rect(x - 14, y + 3, 28, 166),
        sheet.fade(inks.oxblood, mix(inks.oxblood, inks.rosewood, 0.4), y, y + 172),
      ),
    ),
    [...'HÔTEL'].map((letter, i) =>
      lettering(letter, x, y + 18 + i * 31, 14, { color: inks.glow, weight: 12 }),
    ),
  ];
}

function pottedBay(sheet, rng, x, y, s) {
  const pot =
    facet(x - 27 * s, y - 50 * s, x + 27 * s, y - 50 * s, x + 21 * s, y, x - 21 * s, y) +
    rect(x - 31 * s, y - 58 * s, 62 * s, 11 * s);
  return [
    sheet.layer('trim', fill(rect(x - 4 * s, y - 130 * s, 8 * s, 80 * s), inks.ink)),
    sheet.layer(
      'card',
      solid(
        clippedCrown(rng, x, y - 160 * s, 44 * s, 46 * s, 15 * s),
        sheet.gradient(
          [x - 30 * s, y - 210 * s, x + 36 * s, y - 120 * s],
          [0, mix(inks.aubergine, inks.rosewood, 0.35)],
          [1, inks.ink],
        ),
      ),
    ),
    sheet.layer('trim', solid(pot, sheet.paper(mix(inks.rosewood, inks.oxblood, 0.3)))),
  ];
}

/** A climbing rose up one edge of the house. */
function climber(sheet, rng) {
  const stem = 'M196 872C178 760 214 690 196 590C184 520 214 470 204 392C200 350 214 320 226 290';
  const points = times(64, (i) => [
    200 + Math.sin(i * 0.7) * 13 + rng.range(-15, 15),
    850 - i * 8.8 + rng.range(-10, 10),
  ]);
  return sheet.layer(
    'trim',
    stroke(stem, inks.ink, 5),
    solid(
      points.map(([x, y]) => leaf(x, y, rng.range(17, 30), rng.range(-3.1, 3.1), 0.4)).join(''),
      mix(inks.ink, inks.aubergine, 0.7),
    ),
  );
}

function wetStreet(sheet, rng, y, width, height) {
  const pools = [
    [400, 0.75, 170],
    [258, 0.4, 120],
    [542, 0.4, 120],
  ].map(([x, strength, r]) => sheet.glow(x, y + 12, r, inks.apricot, strength));
  const glints = [
    [400, 90],
    [258, 60],
    [542, 60],
    [650, 30],
  ].map(([focus, w]) =>
    ripples(rng, {
      x: focus - w,
      y: y + 8,
      w: w * 2,
      h: height - y - 12,
      count: Math.round(w / 5),
      paint: inks.glow,
      opacity: 0.3,
      focus,
      spread: 0.6,
    }),
  );
  const setts = times(7, (r) => {
    const top = y + 12 + r * r * 2.6 + r * 5;
    return `${segment(0, top, width, top)}${times(18, (c) =>
      segment(
        400 + (c - 9 + (r % 2) * 0.5) * (44 + r * 9),
        top,
        400 + (c - 9 + (r % 2) * 0.5) * (47 + r * 10),
        top + 9 + r * 5,
      ),
    ).join('')}`;
  }).join('');
  return [
    fill(
      rect(0, y, width, height - y),
      sheet.fade(mix(inks.aubergine, inks.oxblood, 0.4), inks.ink, y, height),
    ),
    stroke(setts, inks.ink, 1.8, 'opacity="0.42"'),
    pools,
    glints,
  ];
}

/** The night, the moon, and the dark houses of the street behind. */
function nightBehind(sheet, rng, width) {
  const behind = roofscape(rng, { from: -40, to: 860, base: 330, rise: 60, bottom: 900, scale: 1.5 });
  return [
    stars(rng, width, 330, 70),
    sheet.glow(612, 104, 190, inks.glow, 0.35),
    solid(ellipse(612, 104, 34), '#FFEFD2'),
    sheet.layer('card', fill(cloud(rng, 430, 168, 420, 30), mix(inks.aubergine, inks.oxblood, 0.5))),
    sheet.layer(
      'card',
      solid(behind.outline, sheet.fade(mix(inks.aubergine, inks.oxblood, 0.6), inks.aubergine, 240, 800)),
      fill(panes(behind.windows), inks.ink, 'opacity="0.4"'),
    ),
    fill(
      behind.windows
        .filter(() => rng.chance(0.1))
        .map((b) => rect(b.x, b.y, b.w, b.h))
        .join(''),
      mix(inks.apricot, inks.rosewood, 0.2),
    ),
  ];
}

/** The plinth and the two low-arched windows of the salon, with boxes of green. */
function groundFloor(sheet, rng, trim) {
  return [
    sheet.layer('trim', fill(rect(168, 894, 464, 14), mix(trim, inks.ink, 0.2))),
    [258, 542].map((x) => [
      fill(arch(x - 44, 738, 88, 156, 22), sheet.fade(inks.glow, inks.apricot, 730, 900)),
      stroke(
        arch(x - 44, 738, 88, 156, 22) + segment(x, 738, x, 894) + segment(x - 44, 788, x + 44, 788),
        mix(inks.aubergine, inks.oxblood, 0.3),
        4,
      ),
      sheet.layer(
        'trim',
        solid(
          rect(x - 52, 868, 104, 26) +
            times(14, (i) =>
              leaf(x - 50 + i * 7.6, 872, rng.range(16, 26), -1.57 + rng.range(-0.7, 0.7), 0.42),
            ).join(''),
          mix(inks.ink, inks.aubergine, 0.4),
        ),
      ),
    ]),
  ];
}

/** The house itself, from its chimneys down to the rusticated ground floor. */
function house(sheet, wall, trim) {
  const body = { x: 180, w: 440, bays: 3 };
  return [
    sheet.layer(
      'trim',
      solid(
        chimney(206, 150, 64, 56, 4) + chimney(540, 150, 64, 56, 4),
        mix(inks.oxblood, inks.aubergine, 0.4),
      ),
    ),
    mansard(sheet, {
      ...body,
      y: 252,
      h: 120,
      color: mix(zinc(0.72), inks.aubergine, 0.45),
      trim: mix(zinc(0.6), inks.aubergine, 0.25),
      lit: (i) => [0.85, 0, 0.6][i],
      round: true,
      dormerSize: [48, 74],
      lean: 20,
    }),
    facade(sheet, {
      ...body,
      y: 250,
      wall,
      trim,
      sky: '#4A3358',
      base: 10,
      floors: [
        { height: 138, window: [54, 104], rail: 'guard', motif: 'rings', railHeight: 32, pitch: 11 },
        {
          height: 164,
          window: [58, 124],
          rail: 'balcony',
          motif: 'scrolls',
          railHeight: 38,
          pitch: 18,
          lintel: true,
          sill: 12,
        },
        {
          height: 150,
          window: [58, 112],
          rail: 'single',
          motif: 'scrolls',
          railHeight: 34,
          pitch: 16,
          sill: 12,
        },
        { height: 194, blank: true, joints: true, window: [0, 0] },
      ],
      lit: (bay, floor) => lights[floor]?.[bay] ?? 0,
    }),
  ];
}

export function hotel() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(33);
  const wall = mix(stone(0.72), inks.aubergine, 0.3);
  const trim = mix(stone(0.55), inks.aubergine, 0.18);
  return sheet.svg(
    nightSky(sheet, 640),
    nightBehind(sheet, rng, width),
    house(sheet, wall, trim),
    groundFloor(sheet, rng, trim),
    climber(sheet, rng),
    entrance(sheet, 400, 896),
    bladeSign(sheet, 654, 470),
    wetStreet(sheet, rng, 906, width, height),
    wallLantern(sheet, 336, 796, 42, -1),
    wallLantern(sheet, 464, 796, 42, 1),
    pottedBay(sheet, rng, 296, 918, 0.62),
    pottedBay(sheet, rng, 504, 918, 0.62),
    fill(
      rect(0, 0, width, height),
      sheet.gradient(
        [0, 0, width, 0],
        [0, inks.ink, 0.55],
        [0.24, inks.ink, 0],
        [0.78, inks.ink, 0],
        [1, inks.ink, 0.6],
      ),
    ),
  );
}
