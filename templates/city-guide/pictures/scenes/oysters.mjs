import { inks, mix, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { bottle } from '../parts/bottle.mjs';
import { wineGlass } from '../parts/furniture.mjs';
import { globe } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { panes, roofscape } from '../parts/roofline.mjs';
import { lemonHalf, oyster } from '../parts/shellfish.mjs';
import { leaf } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, solid, stroke, times } from '../shape.mjs';

/** A wall of fish-scale tiles, a little of the glaze caught by the lamp. */
function scaleTiles(bottom) {
  const r = 33;
  const rows = times(Math.ceil(bottom / 30) + 1, (row) => row).reverse();
  return rows.map((row) =>
    times(14, (c) => {
      const x = c * r * 2 + (row % 2 ? 0 : r) - r;
      const y = row * 30 - 30;
      const shade = 0.34 + ((c * 7 + row * 5) % 5) * 0.035;
      return fill(
        `M${x - r} ${y}V${y + 20}A${r} ${r} 0 0 0 ${x + r} ${y + 20}V${y}z`,
        mix(mix(inks.rosewood, inks.oxblood, shade), inks.aubergine, (row / rows.length) * 0.3),
        `stroke="${mix(inks.rosewood, inks.apricot, 0.3)}" stroke-width="1.1"`,
      );
    }),
  );
}

/** What the mirror sees: the roofs across the street and two more lamps down the room. */
function reflectedStreet(sheet) {
  const roofs = roofscape(seededRandom(14), {
    from: 200,
    to: 600,
    base: 440,
    rise: 40,
    bottom: 600,
    scale: 1.05,
  });
  const color = mix(inks.apricot, inks.rosewood, 0.5);
  return [
    sheet.layer(
      'trim',
      solid(roofs.outline, sheet.fade(color, mix(inks.apricot, inks.rosewood, 0.2), 380, 560)),
      fill(panes(roofs.windows), mix(color, inks.oxblood, 0.4), 'opacity="0.55"'),
    ),
    [
      [290, 262],
      [512, 246],
    ].map(([x, y]) => globe(sheet, x, y, 13, 100)),
  ];
}

/** The long mirror over the counter with the lamp's light in it. */
function mirror(sheet) {
  const glass = arch(214, 128, 372, 420, 186);
  return [
    sheet.layer(
      'card',
      fill(arch(194, 108, 412, 460, 206) + glass, sheet.paper(mix(inks.apricot, inks.rosewood, 0.32))),
    ),
    fill(
      glass,
      sheet.gradient(
        [240, 128, 520, 560],
        [0, mix(inks.rosewood, inks.apricot, 0.5)],
        [0.6, mix(inks.apricot, inks.glow, 0.5)],
        [1, mix(inks.apricot, inks.rosewood, 0.3)],
      ),
    ),
    sheet.clip(glass, reflectedStreet(sheet)),
    sheet.clip(
      glass,
      fill(facet(190, 430, 430, 120, 500, 120, 200, 520), '#FFF3DC', 'opacity="0.22"'),
      fill(facet(300, 560, 590, 190, 612, 190, 350, 560), '#FFF3DC', 'opacity="0.18"'),
    ),
    stroke(glass, mix(inks.oxblood, inks.ink, 0.3), 3),
    sheet.layer('crease', stroke(arch(202, 116, 396, 450, 198), mix(inks.glow, inks.apricot, 0.4), 1.6)),
  ];
}

/** An enamel shade hanging low, and its cone of light. */
function pendant(sheet, x, y, s) {
  return [
    fill(
      facet(x - 76 * s, y, x + 76 * s, y, x + 260 * s, y + 520, x - 260 * s, y + 520),
      sheet.gradient([0, y, 0, y + 500], [0, inks.glow, 0.42], [1, inks.glow, 0]),
    ),
    stroke(`M${x} -10V${y - 66 * s}`, inks.ink, 3),
    sheet.glow(x, y + 8, 170 * s, '#FFE6B8', 0.75),
    solid(ellipse(x, y + 2, 30 * s, 13 * s), '#FFF8E8'),
    sheet.layer(
      'card',
      solid(
        `M${x - 82 * s} ${y}C${x - 76 * s} ${y - 40 * s} ${x - 30 * s} ${y - 52 * s} ${x - 16 * s} ${y - 56 * s}V${y - 76 * s}H${x + 16 * s}V${y - 56 * s}C${x + 30 * s} ${y - 52 * s} ${x + 76 * s} ${y - 40 * s} ${x + 82 * s} ${y}z`,
        sheet.gradient(
          [x - 80 * s, y - 60 * s, x + 84 * s, y],
          [0, mix(inks.oxblood, inks.rosewood, 0.3)],
          [1, inks.ink],
        ),
      ),
    ),
    fill(ellipse(x, y, 82 * s, 9 * s) + ellipse(x, y, 72 * s, 6 * s), mix(inks.apricot, inks.rosewood, 0.3)),
  ];
}

/** One tray of the stand: silver rim, crushed ice, oysters round it. */
function tray(sheet, rng, x, y, rx, count, size) {
  const ice = times(64, () => {
    const a = rng.range(0, Math.PI * 2);
    const r = Math.sqrt(rng.next());
    const [px, py, s] = [
      x + Math.cos(a) * r * rx * 0.93,
      y - 8 + Math.sin(a) * r * rx * 0.19,
      rng.range(7, 16),
    ];
    return solid(
      facet(px - s, py, px - s * 0.2, py - s * 0.8, px + s * 0.9, py - s * 0.2, px + s * 0.3, py + s * 0.6),
      mix('#FFFDF8', zinc(0.3), rng.range(0, 0.8)),
      'opacity="0.9"',
    );
  });
  const ring = times(count, (i) => {
    const a = Math.PI * (1.5 + ((i + 0.5) / count) * 2);
    return { a, x: x + Math.cos(a) * rx * 0.74, y: y - 10 + Math.sin(a) * rx * 0.15 };
  }).sort((p, q) => p.y - q.y);
  return [
    sheet.layer(
      'card',
      solid(
        `M${x - rx} ${y}C${x - rx * 0.96} ${y + rx * 0.26} ${x + rx * 0.96} ${y + rx * 0.26} ${x + rx} ${y}z`,
        sheet.gradient(
          [x - rx, 0, x + rx, 0],
          [0, zinc(0.25)],
          [0.4, mix(inks.bone, inks.glow, 0.2)],
          [1, zinc(0.7)],
        ),
      ),
      solid(ellipse(x, y, rx, rx * 0.23), zinc(0.38)),
      stroke(ellipse(x, y, rx - 3, rx * 0.23 - 2), mix(inks.bone, inks.glow, 0.4), 2),
    ),
    ice,
    ring.map((p) => oyster(sheet, rng, p.x, p.y, size, (p.a * 180) / Math.PI + 180)),
  ];
}

function stand(sheet, rng, x, y) {
  const leg = (from, to, w) => facet(x - w, from, x + w, from, x + w * 0.6, to, x - w * 0.6, to);
  const silver = sheet.gradient([x - 16, 0, x + 16, 0], [0, zinc(0.3)], [0.5, inks.bone], [1, zinc(0.7)]);
  const weed = times(22, (i) =>
    leaf(
      x - 176 + i * 17,
      y - 70 + Math.sin((i / 21) * Math.PI) * 9,
      rng.range(14, 30),
      1.2 + rng.range(-0.5, 1),
      0.26,
    ),
  ).join('');
  return [
    sheet.layer('trim', solid(leg(y - 96, y - 6, 13) + ellipse(x, y, 96, 13), silver)),
    tray(sheet, rng, x, y - 112, 226, 11, 44),
    lemonHalf(sheet, x - 64, y - 124, 27),
    lemonHalf(sheet, x + 74, y - 120, 27),
    sheet.layer('crease', solid(weed, mix(inks.aubergine, inks.oxblood, 0.3), 'opacity="0.9"')),
    sheet.layer('trim', solid(leg(y - 262, y - 124, 9), silver)),
    tray(sheet, rng, x, y - 268, 150, 8, 38),
    lemonHalf(sheet, x, y - 288, 25),
  ];
}

export function oysters() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(91);
  const marble = mix(inks.bone, inks.apricot, 0.22);
  const veins = [
    'M-10 838C140 820 190 850 300 832S520 846 640 822S760 836 820 828',
    'M60 880C160 862 250 890 330 872',
    'M470 872C560 860 640 884 790 866',
  ];
  return sheet.svg(
    inks.oxblood,
    scaleTiles(800),
    mirror(sheet),
    sheet.layer(
      'card',
      solid(
        bottle(116, 812, 292, 'burgundy'),
        sheet.gradient([76, 0, 158, 0], [0, mix(inks.aubergine, inks.rosewood, 0.4)], [1, inks.ink]),
      ),
      fill(rect(74, 668, 84, 86), mix(inks.bone, inks.apricot, 0.15)),
      fill(rect(98, 518, 36, 60), mix(inks.apricot, inks.rosewood, 0.3)),
    ),
    lettering('CHABLIS', 116, 696, 11, { color: inks.oxblood, weight: 9 }),
    stroke('M88 722H144M96 734H136', inks.oxblood, 1.4),
    fill(rect(0, 800, width, 200), sheet.fade(marble, mix(marble, inks.rosewood, 0.4), 800, 900)),
    stroke(veins.join(''), zinc(0.42), 1.8, 'opacity="0.35"'),
    sheet.layer(
      'stage',
      fill(rect(-10, 898, 820, 110), sheet.fade(mix(inks.oxblood, inks.aubergine, 0.3), inks.ink, 898, 1000)),
      fill(rect(-10, 890, 820, 14), sheet.paper(mix(marble, inks.rosewood, 0.15))),
    ),
    sheet.layer(
      'crease',
      stroke(
        times(5, (i) => rect(22 + i * 156, 926, 132, 90)).join(''),
        mix(inks.oxblood, inks.rosewood, 0.35),
        2,
      ),
    ),
    fill(ellipse(420, 864, 300, 26), inks.aubergine, 'opacity="0.28"'),
    stand(sheet, rng, 400, 852),
    wineGlass(676, 858, 236, inks.bone, mix(inks.glow, inks.apricot, 0.35)),
    pendant(sheet, 400, 112, 1.15),
    fill(
      rect(0, 0, width, height),
      sheet.radial([400, 520, 720], [0, inks.ink, 0], [0.55, inks.ink, 0], [1, inks.ink, 0.6]),
    ),
  );
}
