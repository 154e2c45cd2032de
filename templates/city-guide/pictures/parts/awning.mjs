import { inks, mix } from '../palette.mjs';
import { facet, fill, rect, segment, stroke, times } from '../shape.mjs';

/** A let-down awning seen from the front: sloping cloth in stripes and a scalloped valance. */
export function awning(sheet, { x, y, w, drop, flare = 14, stripes, colors, valance = 20, scallop = true }) {
  const count = stripes ?? Math.max(4, Math.round(w / 26));
  const topAt = (i) => x + (w * i) / count;
  const footAt = (i) => x - flare + ((w + flare * 2) * i) / count;
  const foot = y + drop;
  const [light, dark] = colors;
  const cloth = times(count, (i) => {
    const color = i % 2 ? light : dark;
    return fill(
      facet(topAt(i), y, topAt(i + 1) + 0.4, y, footAt(i + 1) + 0.4, foot, footAt(i), foot),
      sheet.fade(mix(color, inks.glow, 0.14), mix(color, inks.ink, 0.12), y, foot),
    );
  });
  const hang = times(count, (i) => {
    const [a, b] = [footAt(i), footAt(i + 1)];
    const d = scallop
      ? `M${a} ${foot}H${b + 0.4}V${foot + valance * 0.5}A${(b - a) / 2} ${valance * 0.5} 0 0 1 ${a} ${foot + valance * 0.5}z`
      : rect(a, foot, b - a + 0.4, valance);
    return fill(d, mix(i % 2 ? light : dark, inks.ink, 0.16));
  });
  return [
    sheet.layer('stage', cloth, hang),
    stroke(segment(x - flare, foot, x + w + flare, foot), mix(dark, inks.ink, 0.4), 1.2, 'opacity="0.6"'),
    sheet.layer('crease', fill(rect(x - 2, y - 5, w + 4, 7), mix(dark, inks.ink, 0.35))),
  ];
}
