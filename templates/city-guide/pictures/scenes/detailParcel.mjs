import { inks, mix, zinc } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { herbal } from '../parts/engraving.mjs';
import { lettering } from '../parts/lettering.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, ellipse, facet, fill, rect, rounded, segment, solid, stroke } from '../shape.mjs';

/** The collar and the faceted stopper of a flask. */
function flaskStopper(sheet, x, y, w, h) {
  const stopper = facet(
    x - w * 0.17,
    y - h - 22,
    x - w * 0.24,
    y - h - 60,
    x - w * 0.13,
    y - h - 92,
    x + w * 0.13,
    y - h - 92,
    x + w * 0.24,
    y - h - 60,
    x + w * 0.17,
    y - h - 22,
  );
  return [
    sheet.layer(
      'crease',
      fill(rect(x - w * 0.17, y - h - 22, w * 0.34, 18), mix(inks.apricot, inks.rosewood, 0.25)),
    ),
    sheet.layer(
      'trim',
      solid(
        stopper,
        sheet.gradient(
          [x - w * 0.24, 0, x + w * 0.24, 0],
          [0, mix(inks.oxblood, inks.rosewood, 0.6)],
          [1, inks.aubergine],
        ),
      ),
      stroke(
        segment(x - w * 0.24, y - h - 60, x + w * 0.24, y - h - 60) +
          segment(x - w * 0.08, y - h - 92, x - w * 0.1, y - h - 60, x - w * 0.07, y - h - 22),
        mix(inks.rosewood, inks.apricot, 0.4),
        1.4,
      ),
    ),
  ];
}

/** A flask of scent: heavy glass, the level of the liquid, a faceted stopper, a paper label. */
function flask(sheet, x, y, w, h) {
  const shoulder = h * 0.2;
  const glass = `M${x - w / 2} ${y - 10}V${y - h + shoulder}C${x - w / 2} ${y - h} ${x - w * 0.2} ${y - h} ${x - w * 0.16} ${y - h - 6}H${x + w * 0.16}C${x + w * 0.2} ${y - h} ${x + w / 2} ${y - h} ${x + w / 2} ${y - h + shoulder}V${y - 10}Q${x + w / 2} ${y} ${x + w / 2 - 10} ${y}H${x - w / 2 + 10}Q${x - w / 2} ${y} ${x - w / 2} ${y - 10}z`;
  const liquid = rounded(x - w / 2 + 12, y - h * 0.66, w - 24, h * 0.66 - 16, 6);
  return [
    fill(
      facet(x - w * 0.4, y - 3, x + w * 0.5, y - 3, x + w * 1.3, y + 30, x + w * 0.3, y + 30),
      mix(inks.apricot, inks.rosewood, 0.4),
      'opacity="0.5"',
    ),
    sheet.layer('card', solid(glass, mix(inks.bone, inks.apricot, 0.35), 'opacity="0.72"')),
    fill(
      liquid,
      sheet.gradient(
        [x - w / 2, 0, x + w / 2, 0],
        [0, mix(inks.apricot, inks.glow, 0.4)],
        [1, mix(inks.rosewood, inks.apricot, 0.25)],
      ),
    ),
    stroke(glass, mix(inks.bone, inks.glow, 0.4), 2.5),
    fill(rounded(x - w / 2 + 8, y - h + shoulder, 9, h - shoulder - 24, 4), '#FFFFFF', 'opacity="0.6"'),
    flaskStopper(sheet, x, y, w, h),
    sheet.layer(
      'crease',
      fill(rect(x - w * 0.3, y - h * 0.5, w * 0.6, h * 0.26), mix(inks.bone, inks.glow, 0.3)),
      stroke(rect(x - w * 0.27, y - h * 0.5 + 5, w * 0.54, h * 0.26 - 10), inks.oxblood, 1),
    ),
    lettering('VESPRÉE', x, y - h * 0.41, w * 0.065, { color: inks.oxblood, weight: 9, tracking: 44 }),
    stroke(segment(x - w * 0.12, y - h * 0.31, x + w * 0.12, y - h * 0.31), inks.oxblood, 1),
  ];
}

/** A parcel tied with ribbon, the bow on top. */
function parcel(sheet, x, y, w, h) {
  const ribbon = mix(inks.apricot, inks.rosewood, 0.3);
  const loop = (s) =>
    `M${x} ${y - h}C${x + s * 26} ${y - h - 66} ${x + s * 104} ${y - h - 62} ${x + s * 92} ${y - h - 20}C${x + s * 84} ${y - h + 4} ${x + s * 30} ${y - h - 2} ${x} ${y - h}z`;
  const tail = (s) =>
    `M${x} ${y - h}C${x + s * 20} ${y - h + 20} ${x + s * 62} ${y - h + 30} ${x + s * 88} ${y - h + 74}l${s * -24} 4C${x + s * 46} ${y - h + 48} ${x + s * 14} ${y - h + 30} ${x} ${y - h + 8}z`;
  return [
    sheet.layer(
      'stage',
      fill(
        rect(x - w / 2, y - h, w, h),
        sheet.gradient(
          [x - w / 2, y - h, x + w / 2, y],
          [0, mix(inks.bone, inks.glow, 0.3)],
          [1, mix(inks.bone, inks.rosewood, 0.34)],
        ),
      ),
    ),
    fill(
      facet(
        x - w / 2,
        y - h * 0.86,
        x + w / 2,
        y - h * 0.93,
        x + w / 2,
        y - h * 0.9,
        x - w / 2,
        y - h * 0.83,
      ),
      mix(inks.bone, inks.rosewood, 0.35),
      'opacity="0.6"',
    ),
    sheet.layer(
      'crease',
      fill(rect(x - 15, y - h, 30, h), ribbon),
      fill(rect(x - w / 2, y - h * 0.52, w, 28), ribbon),
    ),
    sheet.layer('trim', solid(tail(-1) + tail(1), mix(ribbon, inks.oxblood, 0.2))),
    sheet.layer(
      'trim',
      solid(
        loop(-1) + loop(1),
        sheet.fade(mix(ribbon, inks.glow, 0.25), mix(ribbon, inks.oxblood, 0.3), y - h - 60, y - h),
      ),
      solid(ellipse(x, y - h - 4, 17, 14), mix(ribbon, inks.oxblood, 0.12)),
    ),
  ];
}

/** A niche in the wall with a lamp above, in which things are shown. */
function niche(sheet, width, height) {
  const hole = arch(92, 70, 616, 790, 308);
  const wall = mix(inks.oxblood, inks.aubergine, 0.3);
  return {
    back: [
      fill(
        rect(0, 0, width, height),
        sheet.radial(
          [370, 360, 520],
          [0, '#FFEFD2'],
          [0.42, mix(inks.apricot, inks.glow, 0.35)],
          [1, mix(inks.rosewood, inks.oxblood, 0.2)],
        ),
      ),
    ],
    front: [
      sheet.layer('frame', fill(rect(-30, -30, width + 60, height + 60) + hole, sheet.paper(wall))),
      sheet.layer('crease', stroke(arch(78, 56, 644, 820, 322), mix(inks.apricot, inks.rosewood, 0.4), 2.4)),
    ],
  };
}

export function detailParcel() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(219);
  const { back, front } = niche(sheet, width, height);
  const shelf = sheet.layer(
    'stage',
    fill(rect(40, 850, 720, 34), sheet.paper(mix(inks.bone, inks.apricot, 0.3))),
    fill(rect(40, 884, 720, 130), sheet.fade(mix(inks.oxblood, inks.aubergine, 0.3), inks.ink, 884, height)),
  );
  return sheet.svg(
    inks.oxblood,
    back,
    sheet.layer(
      'card',
      fill(rect(432, 236, 190, 260), sheet.paper(mix(inks.ink, inks.aubergine, 0.4))),
      fill(rect(444, 248, 166, 236), mix(inks.bone, inks.glow, 0.35)),
    ),
    herbal(rng, 456, 262, 142, 210, mix(inks.oxblood, inks.rosewood, 0.4)),
    front,
    fill(rect(92, 850, 616, 12), zinc(0.5), 'opacity="0.3"'),
    shelf,
    parcel(sheet, 262, 852, 268, 196),
    flask(sheet, 484, 852, 128, 226),
    flask(sheet, 614, 852, 86, 150),
    sheet.glow(380, 380, 330, inks.glow, 0.25),
    lettering('VESPRÉE', 400, 930, 22, { color: inks.apricot, weight: 6, tracking: 80 }),
  );
}
