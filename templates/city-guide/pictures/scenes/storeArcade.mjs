import { inks, mix, stone } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { lantern } from '../parts/lamp.mjs';
import { lettering } from '../parts/lettering.mjs';
import { boxBall, storePavement } from '../parts/shopStreet.mjs';
import { shopDoor, vitrine } from '../parts/vitrine.mjs';
import { seededRandom } from '../seededRandom.mjs';
import { arch, facet, fill, rect, segment, stroke, times } from '../shape.mjs';

const [width, height] = [750, 600];
const wood = mix(inks.oxblood, inks.aubergine, 0.3);

/** The arches themselves: dressed stone, keystones, imposts and a cornice. */
function stoneArches(sheet, spans) {
  const hole = spans.map(({ x, w }) => arch(x, 116, w, 540, w / 2)).join('');
  const wall = stone(0.36);
  const keystones = spans
    .map(({ x, w }) =>
      facet(x + w / 2 - 15, 84, x + w / 2 + 15, 84, x + w / 2 + 10, 130, x + w / 2 - 10, 130),
    )
    .join('');
  const voussoirs = spans
    .map(({ x, w }) =>
      times(13, (i) => {
        const a = (Math.PI * (i + 0.5)) / 13;
        if (Math.sin(a) < 0.55) return '';
        return segment(
          x + w / 2 - Math.cos(a) * (w / 2),
          116 + w / 2 - Math.sin(a) * (w / 2),
          x + w / 2 - Math.cos(a) * (w / 2 + 34),
          116 + w / 2 - Math.sin(a) * (w / 2 + 34),
        );
      }).join(''),
    )
    .join('');
  const bands = times(10, (i) => segment(0, 250 + i * 36, width, 250 + i * 36)).join('');
  return [
    sheet.layer('frame', fill(rect(-30, -30, width + 60, height + 60) + hole, sheet.paper(wall))),
    sheet.clip(
      rect(0, 0, width, height) + hole,
      stroke(bands + voussoirs, mix(wall, inks.oxblood, 0.35), 1.5),
    ),
    sheet.layer(
      'trim',
      fill(keystones, stone(0.2)),
      fill(rect(-10, 48, 770, 12) + rect(-10, 0, 770, 10), stone(0.22)),
      spans.map(({ x, w }) => fill(rect(x - 30, 228, 30, 14) + rect(x + w, 228, 30, 14), stone(0.2))),
    ),
  ];
}

/** Rive Droite: three stone arches of an arcade, a lantern in each, the shop behind. */
export function storeArcade() {
  const sheet = createSheet(width, height);
  const rng = seededRandom(301);
  const spans = [-6, 242, 490].map((x) => ({ x: x + 22, w: 222 }));
  return sheet.svg(
    inks.oxblood,
    fill(
      rect(0, 0, width, height),
      sheet.fade(mix(inks.oxblood, inks.rosewood, 0.3), mix(inks.oxblood, inks.aubergine, 0.3), 100, 540),
    ),
    fill(rect(0, 232, width, 50), wood),
    spans.map(({ x, w }, i) =>
      i === 1
        ? [shopDoor(sheet, x + 56, 306, 110, 238, wood), fill(arch(x + 56, 284, 110, 20, 12), inks.glow)]
        : vitrine(sheet, x + 26, 296, w - 52, 218, {
            color: i ? mix(inks.rosewood, inks.apricot, 0.25) : inks.oxblood,
            frame: wood,
          }),
    ),
    lettering('VESPRÉE', 375, 247, 19, { color: inks.glow, weight: 8, tracking: 90 }),
    sheet.layer('trim', fill(rect(0, 514, 262, 34) + rect(488, 514, 270, 34), sheet.paper(wood))),
    storePavement(sheet, 544, [
      [130, 150],
      [375, 130],
      [620, 150],
    ]),
    stoneArches(sheet, spans),
    spans.map(({ x, w }) => [
      stroke(segment(x + w / 2, 116, x + w / 2, 156), inks.ink, 2.4),
      lantern(sheet, x + w / 2, 214, 46, inks.ink),
    ]),
    [6, 254, 502, 744].map((x) => boxBall(sheet, rng, x, 592, 0.9)).slice(1, 3),
    fill(
      rect(0, 0, width, height),
      sheet.gradient([0, 0, width, height], [0, inks.glow, 0.14], [0.4, inks.ink, 0], [1, inks.ink, 0.45]),
    ),
  );
}
