import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { lampPost } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { cloudBank } from '../parts/sky.mjs';
import { crown, leaf, limb } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { ellipse, facet, fill, group, rect, rounded, segment, solid, stroke, times } from '../shape.mjs';

const waterline = 760;

/** The iron footbridge over the canal: a high bow with a lattice rail and stairs at both ends. */
function footbridge(sheet) {
  const bow = (lift) =>
    `M70 ${640 - lift}C190 ${640 - lift} 230 ${506 - lift} 400 ${506 - lift}S610 ${640 - lift} 730 ${640 - lift}`;
  const deckAt = (x) => {
    const t = Math.min(Math.max((x - 70) / 660, 0), 1);
    return 640 - 134 * Math.sin(t * Math.PI) ** 1.55;
  };
  const lattice = times(40, (i) => {
    const [a, b] = [84 + i * 16, 100 + i * 16];
    return segment(a, deckAt(a) - 4, b, deckAt(b) - 42) + segment(b, deckAt(b) - 4, a, deckAt(a) - 42);
  }).join('');
  const color = atDepth(0.72);
  return sheet.layer(
    'card',
    stroke(bow(0), color, 9),
    stroke(bow(42), color, 5),
    stroke(lattice, color, 1.6),
    stroke('M120 700C220 600 300 540 400 540S580 600 680 700', color, 6),
    stroke(
      times(9, (i) =>
        segment(200 + i * 50, deckAt(200 + i * 50), 200 + i * 50, 540 + Math.abs(i - 4) ** 2 * 6),
      ).join(''),
      color,
      2.4,
    ),
  );
}

/** A round-cornered cabin window with its lamp on. */
const cabinWindow = (sheet, x, y, w, h) => [
  fill(rounded(x, y, w, h, 6), sheet.fade('#FFF1D6', inks.apricot, y, y + h)),
  fill(
    `M${x} ${y}h${w * 0.3}q${w * 0.02} ${h * 0.5} ${-w * 0.3} ${h * 0.8}zM${x + w} ${y}h${-w * 0.3}q${-w * 0.02} ${h * 0.5} ${w * 0.3} ${h * 0.8}z`,
    inks.rosewood,
    'opacity="0.5"',
  ),
  stroke(rounded(x, y, w, h, 6), mix(inks.bone, inks.apricot, 0.3), 4),
];

function hull(sheet) {
  const side = 'M-20 690H640C690 690 724 680 742 662C752 700 738 744 700 772H-20z';
  const strake = 'M-20 690H640C690 690 724 680 742 662L745 674C724 694 690 703 640 703H-20z';
  return [
    sheet.layer(
      'stage',
      solid(side, sheet.fade(mix(inks.oxblood, inks.aubergine, 0.25), inks.ink, 664, 772)),
    ),
    sheet.layer('crease', solid(strake, mix(inks.bone, inks.apricot, 0.3))),
    stroke('M-20 728H724', mix(inks.oxblood, inks.rosewood, 0.4), 3),
    times(5, (i) => [
      solid(ellipse(86 + i * 104, 716, 12), mix(inks.bone, inks.apricot, 0.4)),
      solid(ellipse(86 + i * 104, 716, 8.5), inks.glow),
    ]),
    lettering('ODILE', 640, 716, 15, { color: inks.glow, weight: 10, tracking: 60 }),
  ];
}

function cabins(sheet, rng) {
  const wall = mix(inks.rosewood, inks.oxblood, 0.45);
  const house = 'M40 690V626C40 620 44 616 50 616H420C426 616 430 620 430 626V690z';
  const wheelhouse = facet(462, 690, 470, 566, 592, 566, 604, 690);
  const plants = times(46, () =>
    leaf(rng.range(52, 420), 614, rng.range(14, 34), -1.57 + rng.range(-0.9, 0.9), 0.34),
  ).join('');
  return [
    sheet.layer('trim', solid(plants, mix(inks.aubergine, inks.ink, 0.2))),
    sheet.layer(
      'card',
      solid(house, sheet.paper(wall)),
      fill(rect(28, 608, 414, 13), mix(wall, inks.ink, 0.25)),
    ),
    times(5, (i) => cabinWindow(sheet, 62 + i * 74, 632, 50, 38)),
    sheet.layer(
      'card',
      solid(wheelhouse, sheet.paper(mix(inks.oxblood, inks.aubergine, 0.2))),
      solid(facet(456, 568, 462, 552, 602, 552, 610, 568), inks.ink),
    ),
    [0, 1, 2].map((i) => cabinWindow(sheet, 480 + i * 39, 582, 32, 46)),
    sheet.layer(
      'crease',
      stroke(segment(476, 644, 592, 644), mix(inks.rosewood, inks.apricot, 0.3), 2),
      fill(rect(486, 650, 30, 40), mix(inks.oxblood, inks.ink, 0.4)),
    ),
    sheet.layer(
      'trim',
      stroke(
        segment(640, 690, 640, 560) + segment(640, 572, 742, 664) + segment(640, 572, 470, 560),
        inks.ink,
        2.6,
      ),
      fill(rect(634, 550, 12, 20), inks.ink),
    ),
    sheet.glow(640, 560, 70, inks.glow, 0.6),
    solid(ellipse(640, 560, 5, 6), '#FFF6E4'),
    stroke(
      segment(606, 690, 606, 662, 728, 662) +
        times(5, (i) => segment(630 + i * 22, 662, 630 + i * 22, 690)).join(''),
      inks.ink,
      2.6,
    ),
  ];
}

function banks(sheet, rng) {
  const houses = roofscape(rng, { from: -30, to: 850, base: 396, rise: 50, bottom: 720, scale: 1.02 });
  const mist = sheet.fade(atDepth(0.4), atDepth(0.24), 330, 700);
  const far = times(8, (i) => crown(rng, 20 + i * 116, 560, 74, 76, 20)).join('');
  return [
    sheet.layer('card', solid(houses.outline, mist)),
    fill(panes(houses.windows), atDepth(0.58), 'opacity="0.5"'),
    solid(houses.lines, atDepth(0.26)),
    litWindows(
      rng,
      houses.windows.filter((b) => b.y < 520),
      0.18,
      inks.glow,
    ),
    sheet.layer(
      'card',
      solid(
        far + times(8, (i) => limb(20 + i * 116, 700, 20 + i * 116, 560, 13, 9)).join(''),
        sheet.fade(atDepth(0.48), atDepth(0.58), 480, 690),
      ),
    ),
    sheet.layer(
      'trim',
      fill(rect(-20, 684, 860, 90), sheet.fade(atDepth(0.5), atDepth(0.64), 684, 760)),
      fill(rect(-20, 680, 860, 7), atDepth(0.36)),
    ),
  ];
}

/** Small ripples everywhere, longer ones under each lit window. */
function lightOnCanal(rng, width) {
  return [
    ripples(rng, {
      x: 0,
      y: waterline + 10,
      w: width,
      h: 226,
      count: 90,
      paint: mix(inks.apricot, inks.rosewood, 0.4),
      opacity: 0.4,
    }),
    [112, 240, 360, 530, 640].map((x) =>
      ripples(rng, {
        x: x - 70,
        y: waterline + 14,
        w: 140,
        h: 200,
        count: 15,
        paint: inks.glow,
        opacity: 0.55,
        focus: x,
        spread: 0.3,
      }),
    ),
  ];
}

/** The canal: its own colour, the scene upside down in it, night towards the viewer. */
function stillWater(sheet, width, height, mirrored) {
  return [
    fill(rect(0, waterline + 3, width, height), sheet.fade(atDepth(0.44), atDepth(0.8), waterline, height)),
    sheet.clip(rect(0, waterline + 3, width, 300), group(mirrored, 'opacity="0.6"')),
    fill(
      rect(0, waterline + 3, width, height),
      sheet.gradient([0, waterline, 0, height], [0, inks.aubergine, 0.06], [1, inks.ink, 0.72]),
    ),
  ];
}

export function barge() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(105);
  const sky = sheet.gradient(
    [380, 0, 420, 480],
    [0, inks.aubergine],
    [0.45, mix(inks.oxblood, inks.rosewood, 0.6)],
    [0.8, inks.apricot],
    [1, inks.glow],
  );
  const scene = [
    banks(sheet, rng),
    footbridge(sheet),
    lampPost(sheet, 736, 688, 190, inks.ink),
    hull(sheet),
    cabins(sheet, rng),
  ];
  const mirrored = group(scene.flat(9).join(''), `transform="translate(0 ${waterline * 2 + 6}) scale(1 -1)"`);
  const bough =
    limb(-30, 70, 190, 60, 40, 18, 16) +
    limb(180, 60, 400, 110, 19, 4, -14) +
    limb(120, 66, 290, 196, 14, 4, 12) +
    limb(60, 70, 130, 210, 12, 3, 8) +
    limb(-40, 1010, 10, -10, 120, 66, 10);
  const leaves = times(30, (i) =>
    leaf(
      20 + i * 14 + rng.range(-12, 12),
      60 + Math.sin(i * 0.6) * 24 + (i % 4) * 34,
      rng.range(40, 66),
      1.4 + rng.range(-0.8, 0.8),
      0.34,
    ),
  );
  return sheet.svg(
    sky,
    cloudBank(
      sheet,
      rng,
      (i) => mix(inks.rosewood, inks.apricot, 0.15 + i * 0.2),
      [300, 170, 460, 38],
      [-60, 250, 360, 30],
      [480, 280, 380, 26],
    ),
    scene,
    stillWater(sheet, width, height, mirrored),
    lightOnCanal(rng, width),
    sheet.layer('stage', solid(bough, sheet.paper(inks.ink))),
    times(leaves.length, (i) =>
      i % 3 === 0
        ? sheet.layer(
            'card',
            solid(leaves.slice(i, i + 3).join(''), mix(inks.ink, inks.aubergine, (i % 9) / 10)),
          )
        : '',
    ),
  );
}
