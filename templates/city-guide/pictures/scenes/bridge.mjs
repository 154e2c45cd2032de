import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { stoneBridge } from '../parts/bridge.mjs';
import { lampPost } from '../parts/lamp.mjs';
import { litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { cloudBank, duskSky, sun } from '../parts/sky.mjs';
import { crown, leaf, limb } from '../parts/tree.mjs';
import { ripples } from '../parts/water.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { curve, ellipse, facet, fill, group, rect, segment, solid, stroke, times } from '../shape.mjs';

const waterline = 672;

/** The church of the island: two square towers and the needle between them. */
function islandChurch(x, base, k) {
  const towerAt = (cx) =>
    rect(cx - 21 * k, base - 150 * k, 42 * k, 150 * k) +
    rect(cx - 23 * k, base - 153 * k, 46 * k, 5 * k) +
    times(4, (i) =>
      facet(
        cx - 21 * k + i * 12 * k,
        base - 153 * k,
        cx - 18 * k + i * 12 * k,
        base - 161 * k,
        cx - 15 * k + i * 12 * k,
        base - 153 * k,
      ),
    ).join('');
  const slots = [x - 38 * k, x + 38 * k]
    .map((cx) => [-8, 5].map((dx) => rect(cx + dx * k, base - 138 * k, 5 * k, 44 * k)).join(''))
    .join('');
  const nave =
    rect(x - 60 * k, base - 88 * k, 290 * k, 88 * k) +
    facet(
      x + 40 * k,
      base - 88 * k,
      x + 66 * k,
      base - 124 * k,
      x + 222 * k,
      base - 124 * k,
      x + 236 * k,
      base - 88 * k,
    );
  const needle = facet(x + 120 * k, base - 122 * k, x + 127 * k, base - 238 * k, x + 134 * k, base - 122 * k);
  const front = rect(x - 20 * k, base - 112 * k, 40 * k, 60 * k);
  const rose =
    ellipse(x, base - 74 * k, 12 * k) +
    ellipse(x, base - 74 * k, 5 * k) +
    times(9, (i) => rect(x - 58 * k + i * 13.2 * k, base - 104 * k, 6 * k, 11 * k)).join('');
  return { outline: towerAt(x - 38 * k) + towerAt(x + 38 * k) + front + nave + needle, slots: slots + rose };
}

function farShore(sheet, rng) {
  const houses = roofscape(rng, { from: 470, to: 850, base: 512, rise: 44, bottom: waterline, scale: 0.72 });
  const left = roofscape(rng, { from: -40, to: 190, base: 556, rise: 24, bottom: waterline, scale: 0.5 });
  const church = islandChurch(318, 560, 1.06);
  const trees = times(15, (i) => crown(rng, 200 + i * 44, 628, 32, 30, 11)).join('');
  return [
    sheet.layer(
      'trim',
      solid(left.outline, atDepth(0.2)),
      fill(panes(left.windows), atDepth(0.32), 'opacity="0.6"'),
    ),
    sheet.layer(
      'card',
      solid(church.outline, sheet.fade(atDepth(0.3), atDepth(0.2), 380, 610)),
      fill(church.slots, atDepth(0.46)),
    ),
    sheet.layer(
      'card',
      solid(houses.outline, sheet.fade(atDepth(0.42), atDepth(0.32), 480, waterline)),
      fill(panes(houses.windows), atDepth(0.56), 'opacity="0.6"'),
      solid(houses.lines, atDepth(0.3)),
    ),
    litWindows(
      rng,
      houses.windows.filter((b) => b.y < 610),
      0.22,
      inks.glow,
    ),
    sheet.layer('trim', solid(trees, atDepth(0.52)), fill(rect(-20, 646, 860, 40), atDepth(0.46))),
  ];
}

function span(sheet) {
  const bridge = stoneBridge({
    x: -150,
    w: 1100,
    deck: 572,
    water: waterline,
    arches: 3,
    camber: 26,
    parapet: 30,
  });
  const color = atDepth(0.66);
  const joints = times(8, (i) => `M-150 ${584 + i * 14}H950`).join('');
  const deckAt = (x) => 572 - 30 + 26 - (1 - ((x - 400) / 550) ** 2) * 26 * 1.02;
  return {
    wall: [
      sheet.layer('stage', fill(bridge.wall, sheet.paper(color))),
      sheet.clip(bridge.wall, stroke(joints, mix(color, inks.ink, 0.35), 1, 'opacity="0.5"')),
      sheet.layer('trim', solid(bridge.cutwaters, sheet.paper(mix(color, inks.rosewood, 0.2)))),
      sheet.layer(
        'crease',
        fill(bridge.cornice, mix(color, inks.apricot, 0.34)),
        fill(bridge.coping, mix(color, inks.apricot, 0.46)),
      ),
    ],
    lamps: [60, 230, 400, 570, 740].map((x) => lampPost(sheet, x, deckAt(x) + 3, 168)),
  };
}

/** Willow branches falling into the picture from above. */
function willow(sheet, rng) {
  const strands = times(11, (i) => {
    const x = 560 + i * 26;
    const length = rng.range(200, 420) * (0.5 + i / 16);
    const points = times(6, (j) => [x + Math.sin(j * 0.9 + i) * 7 + j * 3, -20 + (length * j) / 5]);
    const leaves = times(Math.round(length / 13), (j) =>
      leaf(
        x + Math.sin((j * 13) / 60 + i) * 7 + (j * 39) / length,
        -10 + j * 13,
        rng.range(24, 38),
        Math.PI / 2 + (j % 2 ? 0.5 : -0.5) + rng.range(-0.2, 0.2),
        0.16,
      ),
    ).join('');
    return { stem: curve(points), leaves };
  });
  return [
    sheet.layer(
      'card',
      stroke(
        strands
          .filter((_, i) => i % 2)
          .map((s) => s.stem)
          .join(''),
        inks.aubergine,
        2,
      ),
      solid(
        strands
          .filter((_, i) => i % 2)
          .map((s) => s.leaves)
          .join(''),
        mix(inks.aubergine, inks.oxblood, 0.25),
      ),
    ),
    sheet.layer(
      'card',
      stroke(
        strands
          .filter((_, i) => !(i % 2))
          .map((s) => s.stem)
          .join(''),
        inks.ink,
        2,
      ),
      solid(
        strands
          .filter((_, i) => !(i % 2))
          .map((s) => s.leaves)
          .join(''),
        inks.ink,
      ),
      solid(limb(560, -26, 860, -4, 20, 46), inks.ink),
    ),
  ];
}

/** The near quay: steps down to the water. */
function nearQuay(sheet, height) {
  const steps = times(6, (i) => rect(-20, 838 + i * 27, 210 + i * 62, height)).map((d, i) =>
    sheet.layer('card', fill(d, sheet.paper(mix(inks.aubergine, inks.ink, 0.25 + i * 0.13)))),
  );
  return steps;
}

/** Ripples, the path of each lamp and of the sun, and the line of the water. */
function lightOnRiver(rng, width) {
  return [
    ripples(rng, {
      x: 0,
      y: waterline + 6,
      w: width,
      h: 320,
      count: 130,
      paint: mix(inks.apricot, inks.rosewood, 0.3),
      opacity: 0.4,
    }),
    [60, 230, 400, 570, 740].map((x) =>
      ripples(rng, {
        x: x - 90,
        y: waterline + 26,
        w: 180,
        h: 250,
        count: 15,
        paint: inks.glow,
        opacity: 0.6,
        focus: x,
        spread: 0.2,
      }),
    ),
    ripples(rng, {
      x: 0,
      y: waterline + 4,
      w: 320,
      h: 200,
      count: 26,
      paint: '#FFF0D4',
      opacity: 0.7,
      focus: 112,
      spread: 0.22,
    }),
    stroke(segment(0, waterline, width, waterline), inks.aubergine, 1.6, 'opacity="0.5"'),
  ];
}

export function bridge() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(64);
  const { wall, lamps } = span(sheet);
  const shore = farShore(sheet, rng);
  const mirrored = group(
    [shore, wall].flat(9).join(''),
    `transform="translate(0 ${waterline * 2}) scale(1 -1)"`,
  );
  return sheet.svg(
    duskSky(sheet, 660),
    sun(sheet, 112, 470, 44),
    cloudBank(
      sheet,
      rng,
      (i) => mix(i < 2 ? inks.rosewood : inks.apricot, inks.apricot, 0.4),
      [-70, 250, 420, 36],
      [330, 180, 440, 40],
      [150, 360, 330, 24],
      [560, 330, 330, 26],
    ),
    shore,
    wall,
    lamps,
    fill(
      rect(0, waterline, width, height),
      sheet.fade(mix(inks.apricot, inks.glow, 0.4), mix(inks.oxblood, inks.rosewood, 0.3), waterline, 960),
    ),
    sheet.clip(rect(0, waterline, width, 400), group(mirrored, 'opacity="0.62"')),
    fill(
      rect(0, waterline, width, height),
      sheet.gradient([0, waterline, 0, height], [0, inks.aubergine, 0.1], [1, inks.aubergine, 0.66]),
    ),
    lightOnRiver(rng, width),
    nearQuay(sheet, height),
    willow(sheet, rng),
  );
}
