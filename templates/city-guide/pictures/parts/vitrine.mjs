import { inks, mix } from '../palette.mjs';
import { arch, ellipse, facet, fill, rect, segment, solid, stroke } from '../shape.mjs';
import { handbag } from './bag.mjs';

/** A bag on its plinth under a spot of light, in front of a curtain; (x, y, w, h) is the glass. */
export function vitrine(sheet, x, y, w, h, { color = inks.oxblood, head = 'flat', frame = inks.ink } = {}) {
  const glass =
    head === 'arch' ? arch(x, y, w, h, w / 2) : head === 'low' ? arch(x, y, w, h, w * 0.2) : rect(x, y, w, h);
  const c = x + w / 2;
  const bag = Math.min(w * 0.5, h * 0.36);
  const plinth = h * 0.2;
  return [
    fill(
      glass,
      sheet.gradient(
        [x, y, x, y + h],
        [0, mix(inks.apricot, inks.rosewood, 0.2)],
        [0.5, '#FFEBC8'],
        [1, mix(inks.apricot, inks.glow, 0.3)],
      ),
    ),
    sheet.clip(
      glass,
      fill(
        facet(c - w * 0.06, y, c + w * 0.06, y, c + w * 0.42, y + h, c - w * 0.42, y + h),
        '#FFF8E6',
        'opacity="0.5"',
      ),
      fill(
        rect(x, y, w * 0.13, h) + rect(x + w * 0.87, y, w * 0.13, h),
        mix(inks.rosewood, inks.apricot, 0.35),
        'opacity="0.5"',
      ),
      sheet.layer(
        'trim',
        fill(
          rect(c - w * 0.24, y + h - plinth, w * 0.48, plinth + 2),
          sheet.paper(mix(inks.bone, inks.apricot, 0.3)),
        ),
      ),
      handbag(sheet, c, y + h - plinth, bag, color),
      fill(ellipse(c, y + h - plinth + 1, bag * 0.5, 2), inks.ink, 'opacity="0.25"'),
    ),
    stroke(glass, frame, 4),
  ];
}

/** The door of a shop: two glazed leaves with long handles. */
export function shopDoor(sheet, x, y, w, h, wood) {
  const leaf = w / 2 - 3;
  return [
    fill(rect(x, y, w, h), sheet.fade(mix(inks.glow, inks.bone, 0.3), inks.apricot, y, y + h)),
    sheet.layer(
      'trim',
      [x, x + leaf + 6].map((at) =>
        fill(
          rect(at, y, leaf, h) +
            rect(at + 9, y + 12, leaf - 18, h * 0.66) +
            rect(at + 9, y + h * 0.78, leaf - 18, h * 0.14),
          sheet.paper(wood),
        ),
      ),
    ),
    stroke(
      segment(x + leaf - 6, y + h * 0.44, x + leaf - 6, y + h * 0.62) +
        segment(x + leaf + 12, y + h * 0.44, x + leaf + 12, y + h * 0.62),
      inks.apricot,
      3,
    ),
    solid(ellipse(x + leaf - 6, y + h * 0.44, 2.4) + ellipse(x + leaf + 12, y + h * 0.44, 2.4), inks.apricot),
  ];
}
