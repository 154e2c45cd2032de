import { inks, mix } from '../palette.mjs';
import { arch, facet, fill, rect, segment, stroke, times } from '../shape.mjs';

const opening = (head, x, y, w, h) =>
  head === 'arch' ? arch(x, y, w, h, w / 2) : head === 'low' ? arch(x, y, w, h, w * 0.18) : rect(x, y, w, h);

function litPane(sheet, x, y, w, h, strength) {
  const warm = mix(inks.apricot, inks.glow, 0.35 + strength * 0.6);
  return fill(
    rect(x - 1, y - 1, w + 2, h + 2),
    sheet.gradient(
      [x, y, x, y + h],
      [0, mix(warm, inks.rosewood, 0.3 - strength * 0.2)],
      [0.55, warm],
      [1, mix(warm, inks.apricot, 0.45)],
    ),
  );
}

function darkPane(sheet, x, y, w, h, sky) {
  return [
    fill(
      rect(x - 1, y - 1, w + 2, h + 2),
      sheet.gradient(
        [x, y, x + w * 0.4, y + h],
        [0, mix(sky, inks.aubergine, 0.5)],
        [0.6, mix(sky, inks.ink, 0.72)],
        [1, mix(sky, inks.ink, 0.82)],
      ),
    ),
    fill(
      facet(x, y + h * 0.16, x + w, y - h * 0.2, x + w, y + h * 0.22, x, y + h * 0.58),
      mix(sky, inks.apricot, 0.5),
      'opacity="0.2"',
    ),
  ];
}

/** Two drawn curtains, gathered a little above the middle. */
function curtains(x, y, w, h, color) {
  const side = (at, s) =>
    `M${at} ${y - 1}h${s * w * 0.34}C${at + s * w * 0.34} ${y + h * 0.3} ${at + s * w * 0.2} ${y + h * 0.5} ${at + s * w * 0.1} ${y + h * 0.56}` +
    `C${at + s * w * 0.2} ${y + h * 0.7} ${at + s * w * 0.22} ${y + h * 0.86} ${at + s * w * 0.22} ${y + h}H${at}z`;
  return fill(side(x, 1) + side(x + w, -1), color, 'opacity="0.55"');
}

/**
 * A French window: what is cut out of the wall (`hole`) and what stands behind it (`inside`).
 * `lit` 0 shows the sky in dark glass, up to 1 a bright room.
 */
export function casement(
  sheet,
  { x, y, w, h, head = 'flat', lit = 0, frame, sky = inks.rosewood, drape = true, panes = 3 },
) {
  const leaf = frame ?? mix(inks.bone, inks.aubergine, lit ? 0.55 : 0.35);
  const transom = y + h * 0.24;
  const bars = times(panes - 1, (i) => transom + ((y + h - transom) * (i + 1)) / panes);
  const glazing =
    segment(x, transom, x + w, transom) +
    bars.map((at) => segment(x, at, x + w, at)).join('') +
    (w > 26 ? [0.25, 0.75].map((at) => segment(x + w * at, y, x + w * at, transom)).join('') : '');
  return {
    hole: opening(head, x, y, w, h),
    inside: [
      lit ? litPane(sheet, x, y, w, h, lit) : darkPane(sheet, x, y, w, h, sky),
      lit && drape ? curtains(x, y, w, h, mix(inks.oxblood, inks.rosewood, 0.5)) : '',
      stroke(glazing, leaf, Math.max(1, w * 0.03)),
      stroke(segment(x + w / 2, transom, x + w / 2, y + h), leaf, Math.max(1.6, w * 0.07)),
      stroke(opening(head, x, y, w, h), leaf, Math.max(2, w * 0.09)),
    ],
  };
}

/** A pair of louvred shutters folded back beside a window. */
export function shutters(x, y, w, h, color) {
  const leaf = w * 0.46;
  return [x - leaf - 2, x + w + 2].map((at) => [
    fill(rect(at, y, leaf, h), color),
    stroke(
      times(Math.round(h / 7), (i) => segment(at + 3, y + 5 + i * 7, at + leaf - 3, y + 5 + i * 7)).join(''),
      mix(color, inks.ink, 0.4),
      1,
    ),
    stroke(segment(at + 1, y + h / 2, at + leaf - 1, y + h / 2), mix(color, inks.ink, 0.1), 3),
  ]);
}
