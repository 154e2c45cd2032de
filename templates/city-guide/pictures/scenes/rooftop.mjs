import { atDepth, inks, mix, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { bottle } from '../parts/bottle.mjs';
import { cafeChair, pedestalTable, wineGlass } from '../parts/furniture.mjs';
import { railing } from '../parts/ironwork.mjs';
import { chimney, dome, litWindows, panes, roofscape, tower } from '../parts/roofline.mjs';
import { cloudBank, duskSky, sun } from '../parts/sky.mjs';
import { leaf } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, curve, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const ranges = [
  { depth: 0.16, base: 520, rise: 14, scale: 0.3, lit: 0 },
  { depth: 0.28, base: 556, rise: 26, scale: 0.46, lit: 0.06 },
  { depth: 0.42, base: 604, rise: 36, scale: 0.7, lit: 0.14 },
  { depth: 0.58, base: 674, rise: 44, scale: 1.08, lit: 0.2 },
];

function cityRange(sheet, rng, { depth, base, rise, scale, lit }) {
  const color = atDepth(depth);
  const roofs = roofscape(rng, { from: -40 * rng.next(), to: 830, base, rise, bottom: base + 220, scale });
  return [
    sheet.layer(
      scale > 0.6 ? 'stage' : 'card',
      solid(
        roofs.outline,
        sheet.fade(
          mix(color, zinc(0.5), 0.22),
          mix(color, atDepth(depth - 0.12), 0.7),
          base - 60,
          base + 150,
        ),
      ),
    ),
    fill(panes(roofs.windows), mix(color, inks.ink, 0.32), 'opacity="0.55"'),
    solid(roofs.lines, mix(color, inks.glow, 0.32)),
    litWindows(rng, roofs.windows, lit, mix(inks.glow, inks.apricot, 0.1)),
  ];
}

/** The white basilica on its hill. */
function hilltop(sheet, x, base) {
  const hill = curve(
    [
      [x - 240, base + 60],
      [x - 130, base + 20],
      [x - 40, base - 2],
      [x + 50, base],
      [x + 150, base + 26],
      [x + 260, base + 70],
    ],
    true,
  );
  const domes =
    dome(x, base - 26, 50, 112) +
    dome(x - 40, base - 8, 22, 56) +
    dome(x + 40, base - 8, 22, 56) +
    rect(x - 56, base - 34, 112, 46) +
    rect(x + 62, base - 96, 18, 100) +
    facet(x + 62, base - 96, x + 71, base - 118, x + 80, base - 96);
  const openings =
    times(5, (i) => arch(x - 48 + i * 21, base - 22, 11, 26)).join('') +
    times(6, (i) => arch(x - 20 + i * 7, base - 58, 4, 16)).join('') +
    arch(x + 67, base - 88, 8, 20) +
    [x - 40, x + 40].map((cx) => arch(cx - 3, base - 24, 6, 12)).join('');
  return [
    sheet.layer('trim', solid(hill, atDepth(0.2))),
    sheet.layer('trim', solid(domes, mix(inks.bone, inks.apricot, 0.42))),
    fill(openings, mix(inks.apricot, inks.rosewood, 0.3), 'opacity="0.75"'),
  ];
}

/** A canvas parasol from below its edge: ribs, panels in two tones, a valance. */
function parasol(sheet, x, y, r, pole) {
  const rise = r * 0.36;
  const panels = times(6, (i) => {
    const a = x - r + (2 * r * i) / 6;
    const b = a + (2 * r) / 6;
    const sag = (p) => y + Math.sin(((p - x + r) / (2 * r)) * Math.PI) * 9;
    return fill(
      `M${x} ${y - rise}Q${(x + a) / 2} ${y - rise * 0.66 - 8} ${a} ${sag(a)}Q${(a + b) / 2} ${y - 6} ${b} ${sag(b)}Q${(x + b) / 2} ${y - rise * 0.66 - 8} ${x} ${y - rise}z`,
      i % 2 ? mix(inks.bone, inks.apricot, 0.35) : mix(inks.oxblood, inks.rosewood, 0.22),
    );
  });
  const valance = times(6, (i) => {
    const a = x - r + (2 * r * i) / 6;
    const w = r / 3;
    return fill(
      `M${a} ${y + Math.sin((i / 6) * Math.PI) * 9}Q${a + w / 2} ${y - 6} ${a + w} ${y + Math.sin(((i + 1) / 6) * Math.PI) * 9}v14Q${a + w / 2} ${y + 30} ${a} ${y + 14 + Math.sin((i / 6) * Math.PI) * 9}z`,
      i % 2 ? mix(inks.bone, inks.rosewood, 0.4) : inks.oxblood,
    );
  });
  return [
    sheet.layer(
      'trim',
      fill(rect(x - 4, y - rise, 8, pole - y + rise), mix(inks.rosewood, inks.oxblood, 0.4)),
    ),
    sheet.layer('stage', panels, valance),
    solid(ellipse(x, y - rise - 6, 5, 7), inks.oxblood),
  ];
}

/** Small bulbs on a slack line. */
function festoon(sheet, from, to, sag, count) {
  const at = (t) => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + Math.sin(t * Math.PI) * sag,
  ];
  const bulbs = times(count, (i) => at((i + 0.5) / count));
  return [
    stroke(curve(times(17, (i) => at(i / 16))), inks.ink, 1.8),
    bulbs.map(([x, y]) => [
      sheet.glow(x, y + 9, 34, inks.glow, 0.6),
      fill(rect(x - 1.8, y, 3.6, 5), inks.ink),
      solid(ellipse(x, y + 9, 4.6, 5.6), '#FFF4DE'),
    ]),
  ];
}

function planter(sheet, rng, x, y, w) {
  const grass = times(Math.round(w / 5), () =>
    leaf(x + rng.range(4, w - 4), y + 6, rng.range(44, 92), -Math.PI / 2 + rng.range(-0.42, 0.42), 0.1),
  ).join('');
  return [
    sheet.layer('card', solid(grass, mix(inks.aubergine, inks.ink, 0.4))),
    sheet.layer(
      'card',
      fill(rect(x, y, w, 60), sheet.paper(mix(inks.aubergine, inks.oxblood, 0.35))),
      fill(rect(x - 4, y - 4, w + 8, 9), mix(inks.oxblood, inks.rosewood, 0.2)),
    ),
  ];
}

function terrace(sheet, rng, width, height) {
  const boards = times(9, (i) =>
    segment(0, 838 + i * i * 2.4 + i * 3, width, 838 + i * i * 2.4 + i * 3),
  ).join('');
  const cane = inks.ink;
  const seat = mix(inks.oxblood, inks.rosewood, 0.35);
  const top = mix(inks.bone, inks.apricot, 0.3);
  return [
    sheet.layer(
      'stage',
      railing(-10, 736, 820, 98, { color: inks.ink, motif: 'hoops', pitch: 31, weight: 2.6 }),
    ),
    fill(
      rect(0, 834, width, height),
      sheet.fade(mix(inks.rosewood, inks.oxblood, 0.5), inks.aubergine, 834, height),
    ),
    stroke(boards, mix(inks.oxblood, inks.ink, 0.55), 1.8, 'opacity="0.55"'),
    planter(sheet, rng, -20, 806, 160),
    planter(sheet, rng, 668, 806, 170),
    sheet.layer(
      'trim',
      cafeChair(186, 962, 206, cane, { side: 0.5, seat }),
      cafeChair(384, 966, 206, cane, { side: -0.5, seat }),
    ),
    sheet.layer('trim', pedestalTable(286, 984, 136, 74, inks.ink, top)),
    wineGlass(262, 846, 62, inks.bone, mix(inks.apricot, inks.glow, 0.3)),
    wineGlass(318, 850, 62, inks.bone, mix(inks.apricot, inks.glow, 0.3)),
    sheet.layer(
      'trim',
      solid(bottle(291, 842, 92, 'burgundy'), mix(inks.ink, inks.aubergine, 0.5)),
      fill(rect(281, 812, 20, 18), mix(inks.bone, inks.apricot, 0.2)),
    ),
  ];
}

export function rooftop() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(77);
  const far = tower(238, 540, 190);
  return sheet.svg(
    duskSky(sheet, 560, { top: '#5C2740' }),
    sun(sheet, 402, 432, 50),
    cloudBank(
      sheet,
      rng,
      (i) => mix(i < 2 ? inks.rosewood : inks.apricot, inks.apricot, 0.4),
      [-90, 300, 380, 34],
      [420, 250, 430, 40],
      [140, 388, 300, 20],
      [540, 376, 300, 22],
    ),
    sheet.layer('trim', fill(far.cut, atDepth(0.2)), solid(far.solid, atDepth(0.2))),
    hilltop(sheet, 610, 478),
    ranges.map((range) => cityRange(sheet, rng, range)),
    sheet.glow(402, 450, 330, inks.glow, 0.3),
    sheet.layer(
      'stage',
      solid(chimney(596, 790, 118, 128, 6), sheet.paper(mix(inks.oxblood, inks.aubergine, 0.35))),
    ),
    terrace(sheet, rng, width, height),
    parasol(sheet, 612, 642, 236, 990),
    festoon(sheet, [-20, 90], [820, 150], 96, 15),
    festoon(sheet, [-20, 210], [820, 60], 70, 14),
  );
}
