import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { stoneBridge } from '../parts/bridge.mjs';
import { elevation, herbal, starChart, townPlan } from '../parts/engraving.mjs';
import { lampPost } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { dome, litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { cloudBank, duskSky, sun } from '../parts/sky.mjs';
import { crown, hangingLeaves, limb } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const box = mix(inks.aubergine, '#2B2A3E', 0.35);
const bindings = [
  inks.oxblood,
  inks.rosewood,
  mix(inks.rosewood, inks.apricot, 0.5),
  mix(inks.bone, inks.apricot, 0.3),
  inks.aubergine,
  mix(inks.oxblood, inks.rosewood, 0.5),
  mix(inks.aubergine, inks.rosewood, 0.4),
];

/** A row of spines between two ends, some leaning, with raised bands and labels. */
function spines(rng, x, y, w, h) {
  const books = [];
  for (let at = x; at < x + w - 12; ) {
    const thick = Math.min(rng.range(11, 25), x + w - at - 1);
    const tall = h * rng.range(0.7, 1);
    const color = rng.pick(bindings);
    const band = mix(color, inks.glow, 0.45);
    books.push(
      fill(rect(at, y - tall, thick - 1.2, tall), color),
      fill(rect(at, y - tall, 2, tall), mix(color, inks.glow, 0.3)),
    );
    books.push(
      rng.chance(0.45)
        ? fill(rect(at + 2, y - tall * 0.78, thick - 5, tall * 0.2), band, 'opacity="0.85"')
        : fill(
            rect(at + 1, y - tall * 0.82, thick - 3, 2) + rect(at + 1, y - tall * 0.24, thick - 3, 2),
            band,
          ),
    );
    at += thick;
  }
  return books;
}

/** One open box on the parapet: lid thrown back with prints hung in it, two ranks of books below. */
function openBox(sheet, rng, x, y, w, prints) {
  const lid = facet(x - 12, y - 206, x + w + 12, y - 206, x + w, y - 92, x, y - 92);
  const width = (w - 20) / prints.length;
  return [
    sheet.layer(
      'stage',
      solid(lid, sheet.fade(mix(box, inks.rosewood, 0.14), mix(box, inks.ink, 0.35), y - 206, y - 92)),
      fill(rect(x - 18, y - 214, w + 36, 11), mix(box, inks.apricot, 0.2)),
    ),
    prints.map((draw, i) => {
      const [px, py, pw, ph] = [x + 16 + i * width, y - 194, width - 14, 92];
      return [
        sheet.layer('trim', fill(rect(px, py, pw, ph), sheet.paper(mix(inks.bone, inks.apricot, 0.2)))),
        sheet.clip(rect(px, py, pw, ph), draw(px + 6, py + 6, pw - 12, ph - 12)),
        fill(rect(px + pw / 2 - 4, py - 6, 8, 11), inks.apricot),
      ];
    }),
    sheet.layer('card', fill(rect(x, y - 92, w, 96), mix(box, inks.ink, 0.5))),
    spines(rng, x + 8, y - 34, w - 16, 54),
    sheet.layer('trim', spines(rng, x + 8, y - 2, w - 16, 50)),
    sheet.layer(
      'card',
      fill(rect(x - 6, y - 14, w + 12, 40), sheet.paper(box)),
      stroke(rect(x + 4, y - 6, w - 8, 24), mix(box, inks.apricot, 0.25), 1.6),
    ),
  ];
}

function farBank(sheet, rng) {
  const houses = roofscape(rng, { from: -30, to: 850, base: 404, rise: 44, bottom: 600, scale: 0.82 });
  const church = dome(700, 372, 70, 132);
  const bridge = stoneBridge({ x: 300, w: 620, deck: 516, water: 566, arches: 6, camber: 10, parapet: 9 });
  const trees = times(
    15,
    (i) => crown(rng, -10 + i * 60, 486, 42, 38, 13) + limb(-10 + i * 60, 545, -10 + i * 60, 490, 7, 5),
  ).join('');
  return [
    sheet.layer('trim', solid(church, atDepth(0.2))),
    sheet.layer(
      'card',
      solid(houses.outline, sheet.fade(atDepth(0.36), atDepth(0.22), 320, 540)),
      fill(panes(houses.windows), atDepth(0.5), 'opacity="0.55"'),
      solid(houses.lines, atDepth(0.2)),
    ),
    litWindows(
      rng,
      houses.windows.filter((b) => b.y < 470),
      0.16,
      inks.glow,
    ),
    sheet.layer(
      'trim',
      solid(trees, atDepth(0.46)),
      fill(rect(-20, 528, 860, 60), atDepth(0.42)),
      fill(rect(-20, 526, 860, 5), atDepth(0.26)),
    ),
    fill(
      rect(0, 566, 800, 250),
      sheet.fade(mix(inks.apricot, inks.glow, 0.35), mix(inks.rosewood, inks.apricot, 0.3), 566, 780),
    ),
    sheet.layer(
      'card',
      fill(bridge.wall, sheet.paper(atDepth(0.54))),
      solid(bridge.cutwaters, atDepth(0.58)),
      fill(bridge.cornice + bridge.coping, atDepth(0.36)),
    ),
    ripples(rng, { x: 0, y: 572, w: 800, h: 210, count: 90, paint: '#FFF0D4', opacity: 0.5 }),
  ];
}

function foreground(sheet, width, height) {
  const stoneDark = mix(inks.oxblood, inks.aubergine, 0.45);
  const joints =
    segment(0, 856, width, 856) +
    times(
      6,
      (i) => segment(40 + i * 150, 806, 40 + i * 150, 856) + segment(110 + i * 150, 856, 110 + i * 150, 918),
    ).join('');
  return [
    sheet.layer(
      'stage',
      fill(
        rect(-10, 790, width + 20, 160),
        sheet.fade(mix(stoneDark, inks.rosewood, 0.34), stoneDark, 790, 920),
      ),
      fill(rect(-14, 776, width + 28, 26), sheet.paper(mix(inks.rosewood, inks.oxblood, 0.3))),
    ),
    stroke(joints, mix(stoneDark, inks.ink, 0.4), 2),
    fill(rect(0, 918, width, 90), sheet.fade(mix(inks.oxblood, inks.aubergine, 0.5), inks.ink, 918, height)),
    stroke(
      times(9, (i) => segment(400 + (i - 4) * 120, 918, 400 + (i - 4) * 200, height)).join('') +
        segment(0, 950, width, 950),
      inks.ink,
      1.8,
      'opacity="0.5"',
    ),
  ];
}

/** The seller's folding stool with the day's paper left on it. */
const stool = (sheet, x, y) =>
  sheet.layer(
    'card',
    stroke(
      segment(x - 42, y, x + 36, y - 92) + segment(x + 42, y, x - 36, y - 92),
      mix(inks.rosewood, inks.oxblood, 0.4),
      7,
    ),
    fill(facet(x - 52, y - 98, x + 52, y - 98, x + 46, y - 84, x - 46, y - 84), inks.rosewood),
    fill(
      facet(x - 34, y - 106, x + 30, y - 108, x + 36, y - 98, x - 30, y - 97),
      mix(inks.bone, inks.apricot, 0.2),
    ),
  );

function pileOfBooks(sheet, x, y) {
  return sheet.layer(
    'card',
    times(
      6,
      (i) =>
        fill(rect(x + [0, 6, -4, 3, 9, 2][i], y - 19 * (i + 1), 118 - i * 6, 18), bindings[(i * 3 + 1) % 7]) +
        fill(rect(x + 8 + [0, 6, -4, 3, 9, 2][i], y - 19 * (i + 1) + 3, 6, 12), inks.apricot),
    ),
  );
}

const leafSpots = [
  30, 60, 130, 20, 70, 150, 210, 80, 300, 16, 10, 230, 160, 170, 380, 40, -6, 130, 250, 150, 90, -10, 60, 300,
  330, 110,
];

export function bookshop() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(130);
  const ink = mix(inks.oxblood, inks.rosewood, 0.3);
  const leaves = hangingLeaves(sheet, rng, leafSpots, {
    size: [72, 100],
    turn: 1.5,
    spread: [-0.6, 0.6],
    warmth: 0.8,
  });
  return sheet.svg(
    duskSky(sheet, 520),
    sun(sheet, 570, 286, 48),
    cloudBank(
      sheet,
      rng,
      (i) => mix(i < 2 ? inks.rosewood : inks.apricot, inks.apricot, 0.42),
      [-60, 190, 400, 34],
      [420, 150, 420, 38],
      [300, 300, 300, 22],
    ),
    farBank(sheet, rng),
    lampPost(sheet, 412, 782, 560),
    foreground(sheet, width, height),
    openBox(sheet, rng, 26, 784, 332, [
      (...b) => townPlan(rng, ...b, ink),
      (...b) => herbal(rng, ...b, ink),
      (...b) => starChart(rng, ...b, ink),
    ]),
    openBox(sheet, rng, 464, 784, 360, [
      (...b) => elevation(...b, ink),
      (...b) => starChart(rng, ...b, ink),
      (...b) => herbal(rng, ...b, ink),
      (...b) => townPlan(rng, ...b, ink),
    ]),
    lettering('LIBRAIRIE AMONT', 192, 794, 11, { color: inks.apricot, weight: 10, tracking: 60 }),
    stool(sheet, 548, 982),
    pileOfBooks(sheet, 630, 986),
    pileOfBooks(sheet, 96, 958),
    sheet.layer(
      'card',
      solid(limb(-30, 20, 300, -30, 40, 16, 14) + limb(20, 20, 180, 150, 16, 5, 14), inks.ink),
    ),
    leaves,
  );
}
