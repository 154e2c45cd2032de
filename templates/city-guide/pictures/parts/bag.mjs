import { inks, mix } from '../palette.mjs';
import { ellipse, fill, rounded, segment, solid, stroke } from '../shape.mjs';

/** The maison's top-handle bag from the front: tapered body, flap, stitched seam, strap and clasp. (x, y) is the middle of its foot. */
export function handbag(sheet, x, y, w, color) {
  const h = w * 0.72;
  const body = `M${x - w * 0.46} ${y}C${x - w * 0.5} ${y - h * 0.4} ${x - w * 0.44} ${y - h * 0.8} ${x - w * 0.38} ${y - h}H${x + w * 0.38}C${x + w * 0.44} ${y - h * 0.8} ${x + w * 0.5} ${y - h * 0.4} ${x + w * 0.46} ${y}z`;
  const flap = `M${x - w * 0.385} ${y - h}H${x + w * 0.385}C${x + w * 0.43} ${y - h * 0.8} ${x + w * 0.44} ${y - h * 0.66} ${x + w * 0.4} ${y - h * 0.54}Q${x} ${y - h * 0.32} ${x - w * 0.4} ${y - h * 0.54}C${x - w * 0.44} ${y - h * 0.66} ${x - w * 0.43} ${y - h * 0.8} ${x - w * 0.385} ${y - h}z`;
  const handle = `M${x - w * 0.2} ${y - h * 0.96}C${x - w * 0.22} ${y - h * 1.62} ${x + w * 0.22} ${y - h * 1.62} ${x + w * 0.2} ${y - h * 0.96}`;
  const stitch = `M${x - w * 0.355} ${y - h * 0.56}Q${x} ${y - h * 0.38} ${x + w * 0.355} ${y - h * 0.56}`;
  return [
    sheet.layer('trim', stroke(handle, mix(color, inks.ink, 0.15), w * 0.05)),
    sheet.layer('trim', solid(body, sheet.paper(color))),
    sheet.layer('trim', solid(flap, mix(color, inks.glow, 0.07))),
    stroke(stitch, mix(color, inks.glow, 0.42), w * 0.009, `stroke-dasharray="${w * 0.028} ${w * 0.02}"`),
    fill(
      rounded(x - w * 0.24, y - h * 1.03, w * 0.09, h * 0.12, 2) +
        rounded(x + w * 0.15, y - h * 1.03, w * 0.09, h * 0.12, 2),
      mix(color, inks.ink, 0.35),
    ),
    sheet.layer(
      'crease',
      solid(rounded(x - w * 0.055, y - h * 0.56, w * 0.11, h * 0.24, w * 0.02), mix(color, inks.ink, 0.2)),
      solid(ellipse(x, y - h * 0.4, w * 0.035), inks.apricot),
      stroke(segment(x, y - h * 0.42, x, y - h * 0.38), inks.oxblood, w * 0.01),
    ),
  ];
}
