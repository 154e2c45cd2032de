import { inks, mix, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { chestnutLeaf } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import {
  curve,
  ellipse,
  facet,
  fill,
  group,
  rect,
  rounded,
  segment,
  solid,
  stroke,
  times,
} from '../shape.mjs';

/** Old cement tiles seen from above: squares with a quarter circle in each corner. */
function cementFloor(sheet, width, height) {
  const size = 100;
  const ground = mix(inks.oxblood, inks.rosewood, 0.2);
  const petals = times(11, (r) =>
    times(9, (c) => {
      const [x, y] = [c * size, r * size];
      return (
        ellipse(x, y, 34) +
        facet(x + size / 2, y + 26, x + 74, y + size / 2, x + size / 2, y + 74, x + 26, y + size / 2)
      );
    }).join(''),
  ).join('');
  return [
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, width, height], [0, mix(ground, inks.rosewood, 0.4)], [1, inks.aubergine]),
    ),
    fill(petals, mix(inks.aubergine, inks.oxblood, 0.4), 'opacity="0.62"'),
    stroke(
      times(10, (i) => segment(i * size, 0, i * size, height) + segment(0, i * size, width, i * size)).join(
        '',
      ),
      mix(inks.rosewood, inks.apricot, 0.2),
      1,
      'opacity="0.4"',
    ),
  ];
}

/** Cup and saucer from above: the foam, the handle, the spoon, two lumps of sugar. */
function coffee(sheet, x, y, r) {
  const china = mix(inks.bone, inks.glow, 0.25);
  const swirl = times(26, (i) => [
    x + Math.cos(i * 0.5) * r * 0.4 * (1 - i / 30),
    y + Math.sin(i * 0.5) * r * 0.4 * (1 - i / 30),
  ]);
  return [
    sheet.layer('stage', solid(ellipse(x, y, r * 1.62), sheet.paper(china))),
    stroke(ellipse(x, y, r * 1.5), mix(inks.oxblood, inks.rosewood, 0.3), 3),
    sheet.layer(
      'card',
      stroke(
        curve([
          [x + r * 0.92, y - r * 0.2],
          [x + r * 1.42, y - r * 0.34],
          [x + r * 1.36, y + r * 0.16],
          [x + r * 0.94, y + r * 0.18],
        ]),
        china,
        15,
      ),
    ),
    sheet.layer('card', solid(ellipse(x, y, r), sheet.paper(china))),
    solid(ellipse(x, y, r * 0.88), mix(inks.oxblood, inks.ink, 0.3)),
    solid(
      ellipse(x + 2, y + 3, r * 0.82),
      sheet.radial(
        [x - r * 0.2, y - r * 0.2, r],
        [0, mix(inks.apricot, inks.rosewood, 0.15)],
        [1, mix(inks.rosewood, inks.oxblood, 0.3)],
      ),
    ),
    stroke(curve(swirl), mix(inks.glow, inks.apricot, 0.3), 6, 'opacity="0.75"'),
    sheet.layer(
      'trim',
      group(
        [
          solid(ellipse(0, -46, 15, 23), zinc(0.32)),
          solid(facet(-4, -26, 4, -26, 6, 74, -6, 74), zinc(0.32)),
        ],
        `transform="translate(${x - r * 1.24} ${y + r * 0.3}) rotate(24)"`,
      ),
    ),
    sheet.layer(
      'trim',
      solid(rounded(x + r * 0.5, y + r * 1.02, 34, 26, 4), '#FFFAF0'),
      solid(rounded(x + r * 0.9, y + r * 0.88, 34, 26, 4), mix(inks.rosewood, inks.apricot, 0.5)),
    ),
  ];
}

/** A croissant from above on its plate: a bent body in segments. */
function croissantPlate(sheet, x, y, r) {
  const crust = mix(inks.apricot, inks.rosewood, 0.4);
  const bend = times(9, (i) => {
    const t = i / 8;
    const a = Math.PI * (1.12 + t * 0.76);
    return {
      x: x + Math.cos(a) * r * 0.62,
      y: y + r * 0.34 + Math.sin(a) * r * 0.66,
      w: r * (0.1 + 0.22 * Math.sin(t * Math.PI)),
      a,
    };
  });
  return [
    sheet.layer('stage', solid(ellipse(x, y, r), sheet.paper(mix(inks.bone, inks.apricot, 0.14)))),
    stroke(ellipse(x, y, r * 0.76) + ellipse(x, y, r * 0.94), mix(inks.apricot, inks.rosewood, 0.2), 2),
    bend.map((s) =>
      sheet.layer(
        'trim',
        solid(
          ellipse(0, 0, r * 0.13, s.w),
          sheet.fade(mix(crust, inks.glow, 0.3), mix(crust, inks.oxblood, 0.35), -s.w, s.w),
          `transform="translate(${s.x.toFixed(1)} ${s.y.toFixed(1)}) rotate(${((s.a * 180) / Math.PI + 90).toFixed(1)})"`,
        ),
      ),
    ),
  ];
}

/** The guide itself, folded small, a pencil across it. */
function foldedGuide(sheet, x, y) {
  const rules = times(7, (i) => segment(26, 112 + i * 18, i % 3 === 2 ? 104 : 144, 112 + i * 18)).join('');
  return group(
    [
      sheet.layer('stage', fill(rect(0, 0, 170, 262), sheet.paper(mix(inks.oxblood, inks.rosewood, 0.14)))),
      stroke(rect(10, 10, 150, 242), inks.apricot, 1.6),
      stroke(`M60 84V56a25 25 0 0 1 50 0v28z${segment(50, 84, 120, 84)}`, inks.apricot, 2.4),
      stroke(rules, inks.apricot, 2, 'opacity="0.55"'),
      sheet.layer(
        'trim',
        group(
          [
            fill(rect(0, 0, 190, 12), mix(inks.apricot, inks.rosewood, 0.3)),
            solid(facet(190, 0, 216, 6, 190, 12), inks.bone),
            solid(facet(208, 4, 216, 6, 208, 8), inks.ink),
            fill(rect(-6, 0, 16, 12), inks.ink),
          ],
          'transform="translate(6 250) rotate(-52)"',
        ),
      ),
    ],
    `transform="translate(${x} ${y}) rotate(-13)"`,
  );
}

export function detailTable() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(201);
  const marble = mix(inks.bone, inks.apricot, 0.26);
  const veins = [
    'M70 330C190 360 250 300 360 380S520 470 700 430',
    'M150 720C260 660 330 740 440 690S600 610 720 660',
    'M300 150C330 260 300 330 380 420',
  ];
  const shade = [
    [60, 60],
    [190, 10],
    [10, 190],
    [150, 130],
    [310, 50],
  ]
    .map(([x, y]) => chestnutLeaf(x, y, rng.range(120, 170), 0.9 + rng.range(-0.5, 0.6)))
    .join('');
  return sheet.svg(
    inks.aubergine,
    cementFloor(sheet, width, height),
    sheet.layer(
      'frame',
      solid(ellipse(404, 520, 428), mix(inks.apricot, inks.rosewood, 0.45)),
      solid(ellipse(400, 514, 416), sheet.paper(marble)),
    ),
    sheet.clip(
      ellipse(400, 514, 416),
      stroke(veins.join(''), zinc(0.45), 3, 'opacity="0.26"'),
      solid(shade, inks.oxblood, 'opacity="0.16"'),
    ),
    foldedGuide(sheet, 118, 470),
    coffee(sheet, 520, 640, 96),
    croissantPlate(sheet, 486, 322, 150),
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, width, height], [0, inks.glow, 0.16], [0.5, inks.glow, 0], [1, inks.ink, 0.4]),
    ),
  );
}
