import { inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { elevation, herbal, starChart, townPlan } from '../parts/engraving.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { curve, ellipse, facet, fill, rect, segment, solid, stroke, times } from '../shape.mjs';

const sepia = mix(inks.oxblood, inks.rosewood, 0.35);

/** A print in its mount and frame. */
function framed(sheet, { x, y, w, h, frame = inks.ink, draw, edge = 11 }) {
  const mount = edge + Math.min(w, h) * 0.09;
  const paper = sheet.fade(mix(inks.glow, inks.bone, 0.5), mix(inks.glow, inks.apricot, 0.45), y, y + h);
  return [
    sheet.layer('card', fill(rect(x, y, w, h), sheet.paper(frame))),
    fill(rect(x + edge, y + edge, w - edge * 2, h - edge * 2), mix(inks.bone, inks.apricot, 0.28)),
    fill(rect(x + mount, y + mount, w - mount * 2, h - mount * 2), paper),
    stroke(rect(x + mount, y + mount, w - mount * 2, h - mount * 2), sepia, 1),
    sheet.clip(
      rect(x + mount, y + mount, w - mount * 2, h - mount * 2),
      draw(x + mount + 5, y + mount + 5, w - mount * 2 - 10, h - mount * 2 - 10),
    ),
    stroke(rect(x + edge, y + edge, w - edge * 2, h - edge * 2), mix(frame, inks.apricot, 0.45), 1.4),
    fill(
      facet(x + edge, y + edge, x + edge + w * 0.4, y + edge, x + edge, y + edge + h * 0.5),
      '#FFFFFF',
      'opacity="0.06"',
    ),
  ];
}

function wallOfPrints(sheet, rng) {
  const dark = mix(inks.ink, inks.aubergine, 0.3);
  const gilt = mix(inks.rosewood, inks.apricot, 0.4);
  return [
    { x: 268, y: 60, w: 330, h: 270, frame: gilt, draw: (...b) => townPlan(rng, ...b, sepia) },
    { x: 70, y: 84, w: 166, h: 214, frame: dark, draw: (...b) => herbal(rng, ...b, sepia) },
    { x: 628, y: 66, w: 140, h: 176, frame: dark, draw: (...b) => elevation(...b, sepia) },
    { x: 42, y: 330, w: 196, h: 200, frame: gilt, draw: (...b) => starChart(rng, ...b, sepia) },
    { x: 268, y: 362, w: 140, h: 176, frame: dark, draw: (...b) => elevation(...b, sepia) },
    { x: 628, y: 272, w: 146, h: 196, frame: gilt, draw: (...b) => herbal(rng, ...b, sepia) },
  ].map((print) => framed(sheet, print));
}

/** A terrestrial globe in its meridian ring on a turned foot. */
function globeOnStand(sheet, rng, x, y, r) {
  const wood = mix(inks.rosewood, inks.oxblood, 0.45);
  const ball = sheet.radial(
    [x - r * 0.3, y - r * 0.35, r * 1.35],
    [0, '#FFF3DC'],
    [0.45, mix(inks.glow, inks.apricot, 0.45)],
    [1, mix(inks.rosewood, inks.oxblood, 0.35)],
  );
  const land = times(4, (i) =>
    curve(
      times(9, (j) => {
        const a = (j / 9) * Math.PI * 2;
        const [cx, cy, s] = [
          [-0.3, -0.3, 0.36],
          [0.36, -0.06, 0.3],
          [-0.1, 0.4, 0.28],
          [0.2, -0.66, 0.16],
        ][i];
        return [
          x + r * (cx + Math.cos(a) * s * rng.range(0.7, 1.2)),
          y + r * (cy + Math.sin(a) * s * rng.range(0.6, 1.1)),
        ];
      }),
      true,
    ),
  ).join('');
  const meridians = [0.3, 0.66, 0.92].map((k) => ellipse(x, y, r * k, r)).join('');
  const parallels = [-0.6, -0.3, 0, 0.3, 0.6]
    .map(
      (k) =>
        `M${x - r * Math.sqrt(1 - k * k)} ${y + r * k}Q${x} ${y + r * (k + 0.12)} ${x + r * Math.sqrt(1 - k * k)} ${y + r * k}`,
    )
    .join('');
  const foot = `M${x - 9} ${y + r * 1.06}h18l5 26c14 8 10 26 -3 34l6 26h38v14H${x - 55}v-14h38l6 -26c-13 -8 -17 -26 -3 -34z`;
  return [
    sheet.layer('card', solid(foot, wood)),
    sheet.layer('card', solid(ellipse(x, y, r), ball)),
    sheet.clip(
      ellipse(x, y, r),
      solid(land, mix(inks.rosewood, inks.oxblood, 0.25), 'opacity="0.62"'),
      stroke(meridians + parallels, sepia, 0.9, 'opacity="0.6"'),
    ),
    sheet.layer(
      'trim',
      stroke(
        `M${x - r * 0.42} ${y - r * 1.06}A${r * 1.13} ${r * 1.13} 0 1 0 ${x + r * 0.42} ${y - r * 1.06}`,
        mix(inks.apricot, inks.rosewood, 0.25),
        8,
      ),
      solid(ellipse(x, y - r * 1.08, 7, 9), inks.apricot),
      fill(rect(x - 2, y - r * 1.04, 4, 10), inks.apricot),
    ),
    solid(ellipse(x - r * 0.36, y - r * 0.44, r * 0.2, r * 0.13), '#FFF8EA', 'opacity="0.5"'),
  ];
}

/** A reading lamp with a glass shade, its light on the wall and on the desk. */
function deskLamp(sheet, x, y) {
  const brass = mix(inks.apricot, inks.rosewood, 0.25);
  return [
    sheet.glow(x, y - 190, 330, '#FFE0AC', 0.75),
    sheet.layer(
      'trim',
      stroke(`M${x + 52} ${y}V${y - 150}Q${x + 52} ${y - 214} ${x} ${y - 214}`, brass, 6),
      solid(ellipse(x + 52, y - 4, 46, 9), brass),
    ),
    solid(ellipse(x, y - 166, 30, 11), '#FFF8E8'),
    sheet.layer(
      'card',
      solid(
        `M${x - 88} ${y - 166}C${x - 82} ${y - 214} ${x - 36} ${y - 226} ${x} ${y - 226}S${x + 82} ${y - 214} ${x + 88} ${y - 166}z`,
        sheet.gradient(
          [x - 80, y - 220, x + 86, y - 160],
          [0, mix(inks.rosewood, inks.apricot, 0.3)],
          [1, inks.oxblood],
        ),
      ),
    ),
    fill(ellipse(x, y - 166, 88, 10) + ellipse(x, y - 166, 78, 7), mix(inks.apricot, inks.glow, 0.4)),
  ];
}

/** The plan chest: wide shallow drawers with label holders and cups. */
function planChest(sheet, y, width, height) {
  const wood = mix(inks.oxblood, inks.aubergine, 0.4);
  const drawers = times(4, (r) => times(2, (c) => ({ x: 34 + c * 372, y: y + 34 + r * 58 }))).flat();
  return [
    sheet.layer(
      'stage',
      fill(rect(-10, y, width + 20, height), sheet.fade(wood, inks.ink, y, height)),
      fill(
        rect(-20, y - 8, width + 40, 24),
        sheet.fade(mix(inks.rosewood, inks.apricot, 0.2), mix(wood, inks.rosewood, 0.4), y - 8, y + 16),
      ),
    ),
    drawers.map((d) => [
      sheet.layer(
        'crease',
        fill(rect(d.x, d.y, 360, 48), sheet.fade(mix(wood, inks.rosewood, 0.3), wood, d.y, d.y + 48)),
      ),
      fill(rect(d.x + 146, d.y + 9, 68, 17), mix(inks.bone, inks.apricot, 0.35)),
      stroke(segment(d.x + 156, d.y + 18, d.x + 202, d.y + 18), sepia, 1.4),
      solid(
        `M${d.x + 164} ${d.y + 33}h32c0 9 -6 11 -16 11s-16 -2 -16 -11z`,
        mix(inks.apricot, inks.rosewood, 0.4),
      ),
    ]),
  ];
}

/** A sheet being looked at, one corner curling, a glass lying on it. */
function openSheet(sheet, rng, x, y, w) {
  const page = `M${x} ${y}L${x + w * 0.16} ${y - 52}H${x + w * 0.96}C${x + w * 1.02} ${y - 50} ${x + w * 1.02} ${y - 40} ${x + w} ${y - 30}L${x + w * 0.94} ${y}z`;
  return [
    sheet.layer('trim', solid(page, sheet.paper(mix(inks.bone, inks.glow, 0.5)))),
    sheet.clip(page, townPlan(rng, x + w * 0.1, y - 60, w * 0.84, 70, sepia)),
    sheet.layer(
      'crease',
      stroke(ellipse(x + w * 0.62, y - 24, 30, 13), mix(inks.apricot, inks.rosewood, 0.35), 5),
      stroke(segment(x + w * 0.62 + 26, y - 16, x + w * 0.62 + 70, y - 2), inks.ink, 7),
    ),
    fill(ellipse(x + w * 0.62, y - 24, 28, 11), '#FFFFFF', 'opacity="0.3"'),
  ];
}

export function maps() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(118);
  const wall = mix(inks.oxblood, inks.rosewood, 0.28);
  const panel = times(24, (i) => segment(i * 34, 0, i * 34, 720)).join('');
  return sheet.svg(
    wall,
    fill(
      rect(0, 0, width, 740),
      sheet.radial(
        [520, 500, 640],
        [0, mix(inks.rosewood, inks.apricot, 0.25)],
        [0.5, wall],
        [1, mix(inks.oxblood, inks.aubergine, 0.5)],
      ),
    ),
    stroke(panel, mix(wall, inks.ink, 0.25), 1, 'opacity="0.35"'),
    sheet.layer('crease', fill(rect(-10, 24, 820, 7), mix(inks.apricot, inks.rosewood, 0.4))),
    wallOfPrints(sheet, rng),
    planChest(sheet, 738, width, height),
    globeOnStand(sheet, rng, 180, 524, 100),
    openSheet(sheet, rng, 296, 736, 320),
    deskLamp(sheet, 520, 736),
    sheet.layer(
      'trim',
      [0, 1, 2].map((i) =>
        fill(
          rect(664 - i * 5, 704 - i * 22, 110 + i * 8, 21),
          [mix(inks.oxblood, inks.ink, 0.3), inks.rosewood, mix(inks.aubergine, inks.ink, 0.4)][i],
        ),
      ),
      [0, 1, 2].map((i) => fill(rect(676 - i * 5, 709 - i * 22, 7, 11), inks.apricot)),
    ),
    fill(
      rect(0, 0, width, height),
      sheet.radial([440, 480, 700], [0, inks.ink, 0], [0.5, inks.ink, 0], [1, inks.ink, 0.66]),
    ),
  );
}
