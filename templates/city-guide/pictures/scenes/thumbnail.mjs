import { inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { lettering } from '../parts/lettering.mjs';
import { arch, fill, rect, rounded, segment, stroke } from '../shape.mjs';
import { cover } from './cover.mjs';
import { garden } from './garden.mjs';
import { hotel } from './hotel.mjs';
import { passage } from './passage.mjs';

/** Another scene laid into a box of this one; its ids are renamed so that paints do not mix. */
function inset(sheet, scene, prefix, { x, y, w, h, view, radius }) {
  const drawn = scene
    .replace(/id="([a-z]\d+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([a-z]\d+)\)/g, `url(#${prefix}$1)`)
    .replace(
      /^<svg[^>]*>/,
      `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${view}" preserveAspectRatio="xMidYMid slice">`,
    );
  return sheet.clip(rounded(x, y, w, h, radius), drawn);
}

/** The picture of the template on the start screen: the cover on a phone, three places behind it. */
export function thumbnail() {
  const [width, height] = [720, 960];
  const sheet = createSheet(width, height);
  const ground = mix(inks.bone, inks.apricot, 0.16);
  const phone = { x: 196, y: 132, w: 328, h: 696 };
  const cards = [
    { scene: garden(), prefix: 'g', x: 30, y: 236, w: 200, h: 250 },
    { scene: passage(), prefix: 'p', x: 490, y: 196, w: 200, h: 250 },
    { scene: hotel(), prefix: 'h', x: 490, y: 486, w: 200, h: 250 },
  ];
  return sheet.svg(
    sheet.gradient(
      [0, 0, width, height],
      [0, mix(ground, '#FFFFFF', 0.25)],
      [1, mix(ground, inks.rosewood, 0.2)],
    ),
    lettering('VESPRÉE', 360, 60, 26, { color: inks.oxblood, weight: 5.5, tracking: 74 }),
    cards.map((card) => [
      sheet.layer('card', fill(rounded(card.x, card.y, card.w, card.h, 6), inks.bone)),
      inset(sheet, card.scene, card.prefix, { ...card, view: '0 0 800 1000', radius: 6 }),
    ]),
    sheet.layer('frame', fill(rounded(phone.x - 11, phone.y - 11, phone.w + 22, phone.h + 22, 50), inks.ink)),
    inset(sheet, cover(), 'c', { ...phone, view: '24 0 700 1440', radius: 40 }),
    stroke(arch(344, 216, 32, 44, 16) + segment(336, 260, 384, 260), inks.glow, 1.8),
    lettering('PARIS', 360, 292, 38, { color: inks.glow, weight: 4.6, tracking: 62 }),
    lettering('UNE VESPRÉE', 360, 358, 12, { color: inks.glow, weight: 6.5, tracking: 74 }),
    fill(rounded(312, 140, 96, 22, 11), inks.ink),
    fill(rect(318, 815, 84, 3.4), inks.glow, 'opacity="0.8"'),
    lettering('PARIS · CARNET DE FIN DE JOUR', 360, 884, 13, {
      color: inks.oxblood,
      weight: 6,
      tracking: 60,
    }),
  );
}
