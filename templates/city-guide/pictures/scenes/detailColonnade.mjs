import { atDepth, inks, mix, stone } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { lantern } from '../parts/lamp.mjs';
import { clippedCrown } from '../parts/tree.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { fill, line, polygon, rect, solid, stroke, times } from '../shape.mjs';

const eye = { x: 262, y: 560 };
const at = (x, y, z) => [eye.x + x / z, eye.y + y / z];
const walk = { left: -250, right: 430, floor: 372, spring: -190, top: -520 };
const bays = times(8, (i) => 0.72 * 1.34 ** i);

/** One arcade bay on the right: a pier, and the arch that springs from it to the next. */
function bay(sheet, near, far, index) {
  const z = (t) => 1 / (1 / near + (1 / far - 1 / near) * t);
  const wall = (t, y) => at(walk.right, y, z(t));
  const color = mix(stone(0.6), atDepth(0.7), 0.5 - index * 0.05);
  const head = times(17, (i) => {
    const a = Math.PI * (1 - i / 16);
    return wall(0.62 + Math.cos(a) * 0.38, walk.spring - 150 * Math.sin(a));
  });
  const hole = polygon([wall(0.24, walk.floor), ...head, wall(1, walk.floor)]);
  const face = polygon([
    wall(0, walk.top),
    wall(1.001, walk.top),
    wall(1.001, walk.floor),
    wall(0, walk.floor),
  ]);
  const impost = polygon([
    wall(-0.01, walk.spring),
    wall(0.27, walk.spring),
    wall(0.27, walk.spring + 26),
    wall(-0.01, walk.spring + 26),
  ]);
  const base = polygon([
    wall(-0.01, walk.floor - 60),
    wall(0.26, walk.floor - 60),
    wall(0.26, walk.floor),
    wall(-0.01, walk.floor),
  ]);
  return [
    sheet.layer(
      index < 3 ? 'card' : 'trim',
      fill(face + hole, sheet.fade(mix(color, inks.apricot, 0.18), color, 0, 1000)),
    ),
    solid(impost + base, mix(color, inks.glow, 0.2)),
    stroke(line(head), mix(color, inks.glow, 0.3), 6 / near),
  ];
}

/** The light that each arch lays across the flags. */
function lightOnFloor(near, far) {
  const z = (t) => 1 / (1 / near + (1 / far - 1 / near) * t);
  const skew = 0.34;
  return polygon([
    at(walk.right, walk.floor, z(0.26)),
    at(walk.right, walk.floor, z(0.98)),
    at(walk.left + 60, walk.floor, z(0.98 - skew)),
    at(walk.left + 60, walk.floor, z(0.26 - skew)),
  ]);
}

/** Shop fronts along the inner wall: tall lit windows under a fascia. */
function innerWall(sheet, near, far, index) {
  const z = (t) => 1 / (1 / near + (1 / far - 1 / near) * t);
  const wall = (t, y) => at(walk.left, y, z(t));
  const quad = (a, b, y1, y2) => polygon([wall(a, y1), wall(b, y1), wall(b, y2), wall(a, y2)]);
  const color = atDepth(0.8 - index * 0.07);
  return [
    fill(quad(0, 1.002, walk.top, walk.floor), color),
    fill(
      quad(0.18, 0.82, -170, 300),
      sheet.fade(mix(inks.apricot, inks.glow, 0.5), mix(inks.apricot, inks.rosewood, 0.2), 200, 800),
    ),
    stroke(
      quad(0.18, 0.82, -170, 300) +
        line([wall(0.5, -170), wall(0.5, 300)]) +
        line([wall(0.18, -60), wall(0.82, -60)]),
      mix(color, inks.ink, 0.3),
      5 / near,
    ),
    fill(quad(0.1, 0.9, -232, -186), mix(color, inks.ink, 0.3)),
  ];
}

function vaulting(near, far, index) {
  const color = atDepth(0.66 - index * 0.06);
  const ceiling = polygon([
    at(walk.left, walk.top, near),
    at(walk.right, walk.top, near),
    at(walk.right, walk.top, far),
    at(walk.left, walk.top, far),
  ]);
  const beam = polygon([
    at(walk.left, walk.top, near),
    at(walk.right, walk.top, near),
    at(walk.right, walk.top + 34, near),
    at(walk.left, walk.top + 34, near),
  ]);
  return [fill(ceiling, color), fill(beam, mix(color, inks.glow, 0.12))];
}

/** What lies beyond the arches: the garden, its clipped limes and the evening. */
function gardenBeyond(sheet, rng) {
  const limes = times(9, (i) =>
    clippedCrown(rng, 330 + i * 62, 470 - i * 9, 44 + i * 2, 60 + i * 5, 15),
  ).join('');
  const trunks = times(9, (i) => rect(326 + i * 62, 470, 9, 130)).join('') + rect(250, 556 - 6, 600, 40);
  return [
    fill(
      rect(250, 0, 600, 1000),
      sheet.gradient(
        [0, 0, 0, 1000],
        [0, mix(inks.rosewood, inks.apricot, 0.6)],
        [0.5, inks.glow],
        [0.62, '#FFF3DC'],
        [1, inks.apricot],
      ),
    ),
    sheet.layer('trim', solid(limes + trunks, mix(inks.apricot, inks.rosewood, 0.5))),
    fill(rect(250, 586, 600, 400), mix(inks.glow, inks.bone, 0.4)),
  ];
}

export function detailColonnade() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rng = seededRandom(207);
  const floor = polygon([
    at(walk.left, walk.floor, bays[0]),
    at(walk.right, walk.floor, bays[0]),
    at(walk.right, walk.floor, bays.at(-1)),
    at(walk.left, walk.floor, bays.at(-1)),
  ]);
  const flags =
    times(9, (i) =>
      line([at(walk.left + i * 85, walk.floor, bays[0]), at(walk.left + i * 85, walk.floor, bays.at(-1))]),
    ).join('') +
    times(20, (i) =>
      line([at(walk.left, walk.floor, 0.72 + i * 0.22), at(walk.right, walk.floor, 0.72 + i * 0.22)]),
    ).join('');
  const pairs = bays
    .slice(0, -1)
    .map((near, i) => ({ near, far: bays[i + 1], i }))
    .reverse();
  const [ex, ey] = at(walk.left, walk.top, bays.at(-1));
  const [fx, fy] = at(walk.right, walk.floor, bays.at(-1));
  return sheet.svg(
    inks.aubergine,
    gardenBeyond(sheet, rng),
    fill(
      floor,
      sheet.fade(mix(inks.rosewood, inks.apricot, 0.25), mix(inks.oxblood, inks.aubergine, 0.4), 600, height),
    ),
    pairs.map(({ near, far }) =>
      fill(lightOnFloor(near, far), mix(inks.glow, inks.apricot, 0.3), 'opacity="0.85"'),
    ),
    stroke(flags, inks.oxblood, 1.6, 'opacity="0.4"'),
    fill(rect(ex, ey, fx - ex, fy - ey), '#FFF0D4'),
    pairs.map(({ near, far, i }) => [
      vaulting(near, far, i),
      innerWall(sheet, near, far, i),
      bay(sheet, near, far, i),
      i % 2 === 1 && i < 6
        ? [
            stroke(line([at(90, walk.top, near), at(90, walk.top + 120, near)]), inks.ink, 3 / near),
            lantern(sheet, ...at(90, walk.top + 250, near), 110 / near, inks.ink),
          ]
        : '',
    ]),
    sheet.glow(eye.x + 30, eye.y, 300, inks.glow, 0.5),
    fill(
      rect(0, 0, width, height),
      sheet.gradient(
        [0, 0, width * 0.5, height],
        [0, inks.ink, 0.6],
        [0.3, inks.ink, 0.05],
        [1, inks.ink, 0],
      ),
    ),
  );
}
