import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { globe } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { arch, ellipse, fill, line, polygon, rect, segment, solid, stroke, times } from '../shape.mjs';

const eye = { x: 400, y: 560 };
const room = { half: 310, floor: 400, spring: -250, rise: 240 };
const depths = [0.86, 1.16, 1.56, 2.1, 2.84, 3.84, 5.2, 7, 9.5];

/** A point of the gallery on the picture: `x` from the axis, `y` below the eye, `z` into the depth. */
const at = (x, y, z) => [eye.x + x / z, eye.y + y / z];

/** The vault line at one depth, from the left springing over the crown to the right, `parts` segments. */
const vault = (z, parts = 12) =>
  times(parts + 1, (i) =>
    at(
      -room.half * Math.cos((Math.PI * i) / parts),
      room.spring - room.rise * Math.sin((Math.PI * i) / parts),
      z,
    ),
  );

function floorTiles(near, far, index) {
  const rows = times(3, (r) => [near + ((far - near) * r) / 3, near + ((far - near) * (r + 1)) / 3]);
  const dark = mix(atDepth(0.74 - index * 0.06), inks.oxblood, 0.3);
  const light = mix(inks.bone, atDepth(0.5 - index * 0.05), 0.5);
  const tile = room.half / 4;
  const odd = rows.flatMap(([z1, z2], r) =>
    times(8, (c) =>
      (c + r + index * 3) % 2
        ? ''
        : polygon([
            at(-room.half + c * tile, room.floor, z1),
            at(-room.half + (c + 1) * tile, room.floor, z1),
            at(-room.half + (c + 1) * tile, room.floor, z2),
            at(-room.half + c * tile, room.floor, z2),
          ]),
    ),
  );
  const ground = polygon([
    at(-room.half, room.floor, near),
    at(room.half, room.floor, near),
    at(room.half, room.floor, far),
    at(-room.half, room.floor, far),
  ]);
  return [fill(ground, light), fill(odd.join(''), dark)];
}

/** One shop on one side between two depths: plinth, lit window with its bars, fascia, arched mezzanine. */
function shop(sheet, side, near, far, index) {
  const z = (t) => 1 / (1 / near + (1 / far - 1 / near) * t);
  const wallAt = (t, y) => at(side * room.half, y, z(t));
  const quad = (t1, t2, y1, y2) => polygon([wallAt(t1, y1), wallAt(t2, y1), wallAt(t2, y2), wallAt(t1, y2)]);
  const color = atDepth(0.76 - index * 0.075);
  const [x1] = wallAt(0, 0);
  const [x2] = wallAt(1, 0);
  const warm = sheet.gradient([x1, 0, x2, 0], [0, mix(inks.apricot, inks.rosewood, 0.15)], [1, inks.glow]);
  const head = times(9, (i) => wallAt(0.26 + (0.48 * i) / 8, -150 - 62 * Math.sin((Math.PI * i) / 8)));
  const mezzanine = polygon([wallAt(0.26, -88), ...head, wallAt(0.74, -88)]);
  const goods = times(3, (row) =>
    times(4, (i) =>
      quad(0.2 + i * 0.15, 0.29 + i * 0.15, 150 - row * 82, 212 - row * 82 - ((i + row) % 3) * 12),
    ).join(''),
  ).join('');
  const bars =
    [0.32, 0.5, 0.68].map((t) => line([wallAt(t, -34), wallAt(t, 226)])).join('') +
    [40, 134].map((y) => line([wallAt(0.14, y), wallAt(0.86, y)])).join('');
  return [
    fill(
      quad(0, 1, room.spring - 4, room.floor),
      sheet.fade(
        mix(color, inks.apricot, 0.12),
        color,
        at(0, room.spring, near)[1],
        at(0, room.floor, near)[1],
      ),
    ),
    fill(mezzanine, sheet.paper(mix(inks.glow, inks.apricot, 0.4))),
    stroke(mezzanine + line([wallAt(0.5, -88), wallAt(0.5, -210)]), mix(color, inks.glow, 0.2), 2.4 / near),
    fill(quad(0.14, 0.86, -34, 226), warm),
    solid(goods, mix(inks.rosewood, inks.apricot, 0.3), 'opacity="0.5"'),
    stroke(bars + quad(0.14, 0.86, -34, 226), mix(color, inks.ink, 0.35), 4 / near),
    fill(quad(0.06, 0.94, -84, -44), mix(color, inks.ink, 0.35)),
    fill(quad(0.18, 0.82, -66, -62), inks.glow, 'opacity="0.8"'),
    fill(quad(0.14, 0.86, 252, 366), mix(color, inks.ink, 0.22)),
    fill(quad(0, 1, room.spring - 4, room.spring + 20), mix(color, inks.glow, 0.22)),
  ];
}

function glassRoof(sheet, near, far, index) {
  const [front, back] = [vault(near), vault(far)];
  const shell = polygon([...front, ...[...back].reverse()]);
  const bars = front.map((p, i) => line([p, back[i]])).join('');
  const hoops = [0.34, 0.67].map((t) => line(vault(1 / (1 / near + (1 / far - 1 / near) * t)))).join('');
  return [
    fill(shell, sheet.fade(mix(inks.rosewood, inks.apricot, 0.45), inks.glow, 40, 520)),
    stroke(bars + hoops, mix(atDepth(0.7 - index * 0.06), inks.ink, 0.15), Math.max(1, 3 / near)),
  ];
}

/** The iron arch that carries the roof at one depth, on its two pilasters. */
function rib(sheet, z, index) {
  const inner = (d) => [
    at(-room.half + d, room.floor, z),
    ...times(25, (i) =>
      at(
        -(room.half - d) * Math.cos((Math.PI * i) / 24),
        room.spring - (room.rise - d) * Math.sin((Math.PI * i) / 24),
        z,
      ),
    ),
    at(room.half - d, room.floor, z),
  ];
  const color = atDepth(0.82 - index * 0.085);
  const ring = polygon([...inner(-6), ...inner(26).reverse()]);
  const capital = [-1, 1]
    .map((s) =>
      polygon([
        at(s * (room.half + 4), room.spring, z),
        at(s * (room.half - 38), room.spring, z),
        at(s * (room.half - 30), room.spring + 26, z),
        at(s * (room.half + 4), room.spring + 26, z),
      ]),
    )
    .join('');
  return sheet.layer(
    index < 3 ? 'card' : 'trim',
    solid(ring, sheet.paper(color)),
    solid(capital, mix(color, inks.glow, 0.2)),
  );
}

/** The far door of the gallery: a fanlight and the evening outside. */
function farEnd() {
  const z = depths.at(-1);
  const [x, y] = at(-room.half, room.spring - room.rise, z);
  const [x2, y2] = at(room.half, room.floor, z);
  return [
    fill(rect(x, y, x2 - x, y2 - y), '#FFF0D4'),
    stroke(segment(eye.x, y, eye.x, y2) + ellipse(eye.x, eye.y - 26, 12), inks.apricot, 1.6),
  ];
}

function frontArch(sheet, width, height) {
  const hole = arch(66, 62, width - 132, height + 40, (width - 132) / 2);
  const trim =
    arch(50, 46, width - 100, height + 40, (width - 100) / 2) +
    arch(58, 54, width - 116, height + 40, (width - 116) / 2);
  return [
    sheet.layer(
      'frame',
      fill(rect(-40, -40, width + 80, height + 80) + hole, sheet.paper(mix(inks.ink, inks.aubergine, 0.35))),
    ),
    sheet.layer('crease', fill(trim, mix(inks.aubergine, inks.rosewood, 0.4))),
  ];
}

export function passage() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const rings = depths
    .slice(0, -1)
    .map((near, i) => ({ near, far: depths[i + 1], i }))
    .reverse();
  return sheet.svg(
    inks.glow,
    farEnd(),
    rings.map(({ near, far, i }) => [
      floorTiles(near, far, i),
      glassRoof(sheet, near, far, i),
      shop(sheet, -1, near, far, i),
      shop(sheet, 1, near, far, i),
      rib(sheet, near, i),
      i % 2 === 1 && i < 6
        ? globe(
            sheet,
            eye.x,
            at(0, room.spring - 20, near)[1],
            17 / near,
            at(0, room.spring - room.rise, near)[1],
          )
        : '',
    ]),
    sheet.glow(eye.x, eye.y - 20, 330, inks.glow, 0.62),
    frontArch(sheet, width, height),
    sheet.layer(
      'trim',
      fill(rect(232, 112, 336, 54), inks.ink),
      stroke(rect(238, 118, 324, 42), mix(inks.apricot, inks.rosewood, 0.3), 1.4),
    ),
    lettering('PASSAGE', 400, 128, 22, { color: inks.glow, weight: 9, tracking: 70 }),
  );
}
