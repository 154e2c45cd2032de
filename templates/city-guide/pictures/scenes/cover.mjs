import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { handbag } from '../parts/bag.mjs';
import { stoneBridge } from '../parts/bridge.mjs';
import { lyreBalcony } from '../parts/ironwork.mjs';
import { dome, litWindows, roofscape, tower } from '../parts/roofline.mjs';
import { cloud, sun } from '../parts/sky.mjs';
import { branches, chestnutLeaf, crown, limb } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { ellipse, facet, fill, rect, segment, solid, stroke } from '../shape.mjs';

/** The river between its banks, wing behind wing: how far, where the banks end, how high the roofs stand. */
const wings = [
  {
    depth: 0.14,
    left: 405,
    right: 545,
    water: 868,
    roofs: 826,
    rise: 18,
    scale: 0.34,
    next: [330, 590, 888],
  },
  { depth: 0.28, left: 330, right: 590, water: 888, roofs: 800, rise: 26, scale: 0.5, next: [236, 640, 926] },
  {
    depth: 0.44,
    left: 236,
    right: 640,
    water: 926,
    roofs: 762,
    rise: 40,
    scale: 0.74,
    next: [132, 696, 990],
  },
  {
    depth: 0.62,
    left: 132,
    right: 696,
    water: 990,
    roofs: 690,
    rise: 46,
    scale: 1.06,
    next: [-40, 760, 1110],
  },
];

/** The trees along both quays at one distance. */
function quayTrees(rng, { left, right, water, scale }, width) {
  const rows = [];
  for (let x = left - 22 * scale; x > -40; x -= 46 * scale) rows.push(x);
  for (let x = right + 24 * scale; x < width + 40; x += 46 * scale) rows.push(x);
  return rows
    .map(
      (x) =>
        crown(rng, x, water - 44 * scale, 25 * scale, 26 * scale, 11 * scale) +
        limb(x, water - 8 * scale, x, water - 40 * scale, 5 * scale, 4 * scale),
    )
    .join('');
}

/** Both banks at one distance: houses, their lit windows, and the trees of the quay. */
export function riverWing(sheet, rng, wing, width) {
  const { depth, left, right, water, roofs, rise, scale } = wing;
  const color = atDepth(depth);
  const sides = [
    roofscape(rng, {
      from: -70 * scale - rng.range(0, 50),
      to: left - 18 * scale,
      base: roofs,
      rise,
      bottom: water,
      scale,
    }),
    roofscape(rng, { from: right + 12 * scale, to: width + 20, base: roofs, rise, bottom: water, scale }),
  ];
  const [nextLeft, nextRight, nextWater] = wing.next;
  const quay =
    facet(-20, water - 9 * scale, left, water - 9 * scale, left, water, nextLeft, nextWater, -20, nextWater) +
    facet(
      width + 20,
      water - 9 * scale,
      right,
      water - 9 * scale,
      right,
      water,
      nextRight,
      nextWater,
      width + 20,
      nextWater,
    );
  const trees = quayTrees(rng, wing, width);
  const mist = sheet.fade(
    mix(color, inks.ink, 0.06),
    mix(color, atDepth(Math.max(0, depth - 0.12)), 0.8),
    roofs - 40,
    water,
  );
  return [
    sheet.layer(scale > 0.7 ? 'stage' : 'card', solid(sides.map((s) => s.outline).join(''), mist)),
    fill(
      sides
        .flatMap((s) => s.windows)
        .filter((b) => b.y < water - 40 * scale)
        .map((b) => rect(b.x, b.y, b.w, b.h))
        .join(''),
      mix(color, inks.ink, 0.3),
      `opacity="${0.35 + depth * 0.5}"`,
    ),
    solid(sides.map((s) => s.lines).join(''), mix(color, inks.glow, 0.3)),
    litWindows(
      rng,
      sides.flatMap((s) => s.windows).filter((b) => b.y < water - 46 * scale),
      0.24,
      mix(inks.glow, inks.apricot, 0.15),
    ),
    sheet.layer('trim', solid(trees, mix(color, inks.ink, 0.14))),
    sheet.layer('trim', fill(quay, mix(color, inks.ink, 0.2))),
  ];
}

function farBridge(sheet, spec, depth) {
  const bridge = stoneBridge(spec);
  const color = atDepth(depth);
  return sheet.layer(
    'trim',
    fill(bridge.wall, sheet.paper(color)),
    solid(bridge.cutwaters, mix(color, inks.ink, 0.1)),
    fill(bridge.cornice + bridge.coping, mix(color, inks.glow, 0.3)),
  );
}

function balcony(sheet, { y, width, height }) {
  const rail = lyreBalcony(-40, y, width + 80, 176, { color: inks.ink, pitch: 138, weight: 5 });
  const table = [
    stroke(segment(566, y + 60, 566, height), mix(inks.ink, inks.aubergine, 0.4), 11),
    solid(ellipse(566, y + 52, 152, 22), mix(inks.ink, inks.aubergine, 0.6)),
    solid(
      ellipse(566, y + 44, 152, 22),
      sheet.fade(mix(inks.oxblood, inks.rosewood, 0.25), inks.oxblood, y + 20, y + 66),
    ),
  ];
  return [
    sheet.layer('card', rail),
    fill(rect(0, y + 176, width, height), sheet.fade(inks.aubergine, inks.ink, y + 176, height)),
    sheet.layer('stage', table),
    handbag(sheet, 596, y + 50, 150, mix(inks.oxblood, inks.rosewood, 0.18)),
    cup(sheet, 484, y + 46),
  ];
}

/** A small cup on its saucer. */
const cup = (sheet, x, y) =>
  sheet.layer(
    'trim',
    solid(ellipse(x, y, 40, 8), mix(inks.bone, inks.apricot, 0.3)),
    solid(
      `M${x - 23} ${y - 32}C${x - 22} ${y - 10} ${x - 14} ${y - 3} ${x - 8} ${y - 2}H${x + 8}C${x + 14} ${y - 3} ${x + 22} ${y - 10} ${x + 23} ${y - 32}z`,
      sheet.paper(mix(inks.bone, inks.apricot, 0.12)),
    ),
    stroke(
      `M${x + 22} ${y - 26}C${x + 36} ${y - 28} ${x + 34} ${y - 10} ${x + 16} ${y - 10}`,
      mix(inks.bone, inks.apricot, 0.2),
      4,
    ),
  );

function branchOverhead(sheet, rng, x, y) {
  const wood = branches(rng, x, y, 2.8, 150, 14, 3, -0.02);
  const leaves = wood.tips.map(([tx, ty]) =>
    sheet.layer(
      'card',
      solid(
        chestnutLeaf(tx, ty - 4, rng.range(62, 84), 1.57 + rng.range(-0.5, 0.7)),
        mix(inks.ink, inks.aubergine, rng.range(0, 0.7)),
      ),
    ),
  );
  return [sheet.layer('stage', solid(wood.path, inks.ink)), leaves];
}

/** The evening sky of the cover, darker above, where the title stands. */
export const coverSky = (sheet, horizon) =>
  sheet.gradient(
    [300, 0, 360, horizon],
    [0, '#4A1F38'],
    [0.22, mix(inks.oxblood, inks.rosewood, 0.35)],
    [0.52, mix(inks.rosewood, inks.apricot, 0.3)],
    [0.8, mix(inks.apricot, inks.glow, 0.15)],
    [1, inks.glow],
  );

/** Sun, clouds, and what stands farthest off: the tower and a dome over low roofs. */
function farCity(sheet, rng) {
  const far = tower(196, 868, 300);
  const distant = roofscape(rng, { from: -30, to: 800, base: 850, rise: 8, bottom: 900, scale: 0.24 });
  const clouds = [
    [-90, 560, 420, 40],
    [360, 490, 470, 46],
    [120, 668, 360, 26],
    [520, 634, 320, 24],
  ];
  return [
    sun(sheet, 478, 742, 62),
    clouds.map(([x, y, w, h], i) =>
      sheet.layer(
        'card',
        fill(
          cloud(rng, x, y, w, h),
          sheet.paper(mix(i < 2 ? inks.rosewood : inks.apricot, inks.apricot, 0.35)),
        ),
      ),
    ),
    sheet.layer('trim', solid(distant.outline, atDepth(0.11))),
    sheet.layer('trim', fill(far.cut, atDepth(0.24)), solid(far.solid, atDepth(0.24))),
    sheet.layer('trim', solid(dome(622, 838, 52, 92), atDepth(0.2))),
  ];
}

/** The river at the end of the afternoon, seen from a balcony; `view` shows a part of it. */
export function cover(view) {
  const [width, height] = [750, 1440];
  const sheet = createSheet(width, height, view);
  const rng = seededRandom(11);
  const river = rect(0, 866, width, 480);
  return sheet.svg(
    coverSky(sheet, 880),
    farCity(sheet, rng),
    fill(
      river,
      sheet.fade(mix(inks.glow, inks.apricot, 0.3), mix(inks.rosewood, inks.oxblood, 0.4), 866, 1260),
    ),
    riverWing(sheet, rng, wings[0], width),
    farBridge(sheet, { x: 396, w: 170, deck: 862, water: 878, arches: 5, camber: 3, parapet: 4 }, 0.22),
    riverWing(sheet, rng, wings[1], width),
    farBridge(sheet, { x: 314, w: 292, deck: 874, water: 902, arches: 5, camber: 5, parapet: 6 }, 0.36),
    riverWing(sheet, rng, wings[2], width),
    ripples(rng, {
      x: 60,
      y: 905,
      w: 640,
      h: 280,
      count: 90,
      paint: '#FFE9C4',
      opacity: 0.5,
      focus: 470,
      spread: 0.26,
    }),
    farBridge(sheet, { x: 190, w: 480, deck: 908, water: 962, arches: 5, camber: 9, parapet: 9 }, 0.52),
    riverWing(sheet, rng, wings[3], width),
    ripples(rng, {
      x: 60,
      y: 985,
      w: 640,
      h: 200,
      count: 44,
      paint: '#FFE0B0',
      opacity: 0.55,
      focus: 450,
      spread: 0.3,
    }),
    sheet.glow(478, 742, 420, inks.glow, 0.34),
    balcony(sheet, { y: 1140, width, height }),
    branchOverhead(sheet, rng, 900, 20),
    fill(
      rect(0, 1180, width, 260),
      sheet.gradient([0, 1180, 0, 1440], [0, inks.ink, 0], [1, inks.ink, 0.75]),
    ),
  );
}
