import { inks, mix, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { lyreBalcony } from '../parts/ironwork.mjs';
import { litWindows, panes, roofscape } from '../parts/roofline.mjs';
import { cloud, nightSky, stars } from '../parts/sky.mjs';
import { leaf } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { curve, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

function cityAtNight(sheet, rng) {
  const far = roofscape(rng, { from: 200, to: 640, base: 560, rise: 30, bottom: 900, scale: 0.8 });
  const near = roofscape(rng, { from: 190, to: 640, base: 650, rise: 46, bottom: 900, scale: 1.3 });
  const night = [mix(inks.oxblood, inks.rosewood, 0.3), mix(inks.aubergine, inks.oxblood, 0.4)];
  return [
    fill(rect(180, 100, 460, 760), nightSky(sheet, 700)),
    sheet.clip(
      rect(180, 100, 460, 400),
      `<g transform="translate(180 110)">${stars(rng, 460, 360, 46).join('')}</g>`,
    ),
    sheet.glow(500, 240, 210, inks.glow, 0.4),
    solid(ellipse(500, 240, 40), '#FFF0D4'),
    sheet.layer('card', fill(cloud(rng, 210, 330, 330, 26), mix(inks.oxblood, inks.aubergine, 0.35))),
    [far, near].map((roofs, i) => [
      sheet.layer('card', solid(roofs.outline, night[i])),
      fill(panes(roofs.windows), inks.ink, 'opacity="0.35"'),
      solid(roofs.lines, mix(night[i], inks.apricot, 0.16)),
      litWindows(rng, roofs.windows, 0.16, mix(inks.glow, inks.apricot, 0.3)),
    ]),
  ];
}

/** The two leaves of the window opened into the room, in perspective, and the wall they hang in. */
function openWindow(sheet, width, height) {
  const wall = mix(inks.aubergine, inks.oxblood, 0.42);
  const wood = mix(zinc(0.45), inks.rosewood, 0.25);
  const leafAt = (s) => {
    const hinge = s < 0 ? 214 : 606;
    const edge = s < 0 ? 128 : 692;
    const outline = facet(hinge, 108, edge, 66, edge, 872, hinge, 826);
    const pane = (t1, t2) =>
      facet(
        hinge + s * 10,
        108 + 718 * t1,
        edge - s * 12,
        74 + 790 * t1,
        edge - s * 12,
        74 + 790 * t2,
        hinge + s * 10,
        108 + 718 * t2,
      );
    return [
      sheet.layer('card', fill(outline, sheet.paper(wood))),
      [
        [0.02, 0.32],
        [0.35, 0.65],
        [0.68, 0.84],
      ].map(([a, b]) => [
        fill(
          pane(a, b),
          sheet.gradient([0, 100, 0, 820], [0, mix(inks.oxblood, inks.rosewood, 0.4)], [1, inks.aubergine]),
        ),
        stroke(pane(a, b), mix(wood, inks.ink, 0.35), 2),
      ]),
    ];
  };
  return [
    lyreBalcony(190, 690, 440, 130, { color: inks.ink, pitch: 108, weight: 4 }),
    sheet.layer(
      'frame',
      fill(
        rect(-30, -30, width + 60, height + 60) + rect(214, 108, 392, 718),
        sheet.gradient(
          [0, 0, width, height],
          [0, mix(wall, inks.ink, 0.3)],
          [0.5, wall],
          [1, mix(wall, inks.rosewood, 0.24)],
        ),
      ),
    ),
    sheet.layer('crease', fill(rect(198, 92, 424, 734) + rect(214, 108, 392, 718), wood)),
    leafAt(-1),
    leafAt(1),
  ];
}

/** Long curtains drawn aside from a rod. */
function drapes(sheet, height) {
  const cloth = mix(inks.oxblood, inks.rosewood, 0.22);
  return [-1, 1].map((s) => {
    const edge = s < 0 ? -20 : 820;
    const inner = (k) => edge + s * -k;
    const shape = `M${edge} 34H${inner(186)}C${inner(178)} 300 ${inner(120)} 470 ${inner(84)} 560C${inner(108)} 700 ${inner(118)} 860 ${inner(116)} ${height + 10}H${edge}z`;
    const folds = times(
      5,
      (i) =>
        `M${inner(40 + i * 32)} 40C${inner(38 + i * 30)} 300 ${inner(26 + i * 18)} 470 ${inner(22 + i * 13)} 560C${inner(24 + i * 17)} 700 ${inner(24 + i * 20)} 860 ${inner(24 + i * 20)} ${height}`,
    ).join('');
    return [
      sheet.layer(
        'stage',
        solid(
          shape,
          sheet.gradient([inner(0), 0, inner(180), 0], [0, mix(cloth, inks.aubergine, 0.3)], [1, cloth]),
        ),
      ),
      stroke(folds, inks.aubergine, 3, 'opacity="0.4"'),
      sheet.layer('trim', solid(ellipse(inner(52), 560, 46, 9), inks.apricot)),
    ];
  });
}

/** Honesty in a small vase. */
function vase(sheet, rng, top) {
  const stems = times(
    5,
    (i) =>
      `M250 ${top}C${246 + i * 3} ${top - 60} ${214 + i * 18} ${top - 100} ${206 + i * 22} ${top - 150 - (i % 2) * 26}`,
  ).join('');
  return [
    sheet.layer(
      'trim',
      stroke(stems, mix(inks.aubergine, inks.ink, 0.3), 3),
      solid(
        times(14, (i) =>
          leaf(
            206 + (i % 5) * 22,
            top - 150 + (i % 3) * 16,
            rng.range(26, 40),
            -1.9 + (i % 5) * 0.3 + rng.range(-0.4, 0.4),
            0.4,
          ),
        ).join(''),
        mix(inks.rosewood, inks.apricot, 0.3),
      ),
      solid(
        `M226 ${top}C214 ${top - 30} 232 ${top - 46} 236 ${top - 66}H264C268 ${top - 46} 286 ${top - 30} 274 ${top}z`,
        sheet.paper(mix(inks.bone, inks.apricot, 0.3)),
      ),
    ),
  ];
}

/** A book face down, and the key on its tassel hanging over the edge. */
function bookAndKey(sheet, top) {
  return [
    sheet.layer(
      'trim',
      solid(
        curve([
          [330, top],
          [338, top - 15],
          [388, top - 26],
          [438, top - 15],
          [446, top],
        ]),
        sheet.paper(mix(inks.rosewood, inks.oxblood, 0.2)),
      ),
      stroke(segment(338, top - 3, 438, top - 3), inks.bone, 4),
    ),
    sheet.layer(
      'card',
      stroke(
        ellipse(412, top + 8, 15) +
          segment(412, top + 23, 412, top + 70) +
          segment(412, top + 54, 428, top + 54) +
          segment(412, top + 67, 428, top + 67),
        mix(inks.apricot, inks.glow, 0.3),
        6,
      ),
      stroke(segment(402, top + 2, 368, top + 24, 364, top + 60), inks.glow, 3),
      solid(`M352 ${top + 58}h24l6 70h-36z`, inks.rosewood),
      solid(ellipse(364, top + 56, 13), inks.apricot),
    ),
  ];
}

/** The bedside table: a lamp, a book face down, the room key on its tassel. */
function bedside(sheet, rng, height) {
  const top = 846;
  const wood = mix(inks.oxblood, inks.ink, 0.3);
  return [
    sheet.layer(
      'stage',
      fill(rect(150, top, 520, 26), sheet.paper(mix(inks.rosewood, inks.oxblood, 0.35))),
      fill(rect(170, top + 26, 480, height), sheet.fade(wood, inks.ink, top, height)),
      stroke(rect(196, top + 48, 428, 90), mix(wood, inks.rosewood, 0.5), 2),
      solid(ellipse(262, top + 92, 9) + ellipse(558, top + 92, 9), inks.apricot),
    ),
    vase(sheet, rng, top),
    sheet.glow(552, top - 140, 320, '#FFDFA8', 0.75),
    sheet.layer(
      'trim',
      solid(
        `M546 ${top - 84}h12l3 60c18 6 26 14 26 24h-70c0 -10 8 -18 26 -24z`,
        mix(inks.apricot, inks.rosewood, 0.35),
      ),
    ),
    sheet.layer(
      'card',
      solid(
        facet(516, top - 206, 588, top - 206, 626, top - 84, 478, top - 84),
        sheet.gradient(
          [0, top - 206, 0, top - 84],
          [0, mix(inks.apricot, inks.glow, 0.3)],
          [0.6, '#FFF0D2'],
          [1, inks.apricot],
        ),
      ),
    ),
    bookAndKey(sheet, top),
  ];
}

export function detailRoom() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(213);
  return sheet.svg(
    inks.ink,
    cityAtNight(sheet, rng),
    openWindow(sheet, width, height),
    drapes(sheet, height),
    bedside(sheet, rng, height),
    sheet.layer('trim', fill(rect(-10, 24, 820, 12), mix(inks.apricot, inks.rosewood, 0.4))),
  );
}
