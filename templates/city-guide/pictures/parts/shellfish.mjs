import { inks, mix, zinc } from '../palette.mjs';
import { curve, ellipse, group, segment, solid, stroke, times } from '../shape.mjs';

/** The outline of an oyster around (0, 0): a drop with its hinge to the left and a frilled lip to the right. */
function shellOutline(rng, r, frill) {
  return times(22, (i) => {
    const a = (i / 22) * Math.PI * 2;
    const hinge = Math.max(0, -Math.cos(a)) ** 3;
    const wave = 1 + (i % 2 ? -frill : frill) * (1 - hinge) + rng.range(-0.02, 0.02);
    return [Math.cos(a) * r * (1 + hinge * 0.34) * wave, Math.sin(a) * r * (0.82 - hinge * 0.5) * wave];
  });
}

/** An open oyster on the tray at (x, y): rough shell, pearl cup, flesh with its dark frill; `turn` in degrees. */
export function oyster(sheet, rng, x, y, r, turn) {
  const shell = shellOutline(rng, r, 0.05);
  const scaled = (k, dx = 0) =>
    curve(
      shell.map(([px, py]) => [px * k + dx, py * k]),
      true,
    );
  const pearl = sheet.radial(
    [r * 0.1, 0, r],
    [0, '#FFFAF0'],
    [0.6, mix(inks.bone, inks.rosewood, 0.1)],
    [1, mix(inks.bone, inks.aubergine, 0.32)],
  );
  const flesh = curve(
    times(9, (i) => [
      Math.cos((i / 9) * Math.PI * 2) * r * 0.5 * (i % 2 ? 1.05 : 0.92) + r * 0.06,
      Math.sin((i / 9) * Math.PI * 2) * r * 0.36,
    ]),
    true,
  );
  return sheet.layer(
    'trim',
    group(
      [
        solid(scaled(1.06, r * 0.03), mix(zinc(0.9), inks.ink, 0.35)),
        solid(scaled(0.99), zinc(0.62)),
        solid(scaled(0.88, -r * 0.02), pearl),
        solid(flesh, mix(mix(inks.bone, inks.rosewood, 0.3), inks.apricot, 0.2)),
        stroke(flesh, mix(inks.aubergine, inks.rosewood, 0.45), r * 0.055),
        solid(ellipse(r * 0.02, -r * 0.08, r * 0.22, r * 0.1), '#FFFAF2', 'opacity="0.8"'),
      ],
      `transform="translate(${x} ${y}) scale(1 0.66) rotate(${turn})"`,
    ),
  );
}

/** Half a lemon, cut side up: peel, pith, eight segments. */
export function lemonHalf(sheet, x, y, r) {
  const spokes = times(8, (i) =>
    segment(x, y, x + Math.cos((i * Math.PI) / 4) * r * 0.82, y + Math.sin((i * Math.PI) / 4) * r * 0.56),
  ).join('');
  return [
    sheet.layer(
      'trim',
      solid(
        `M${x - r} ${y}A${r} ${r * 0.7} 0 0 0 ${x + r} ${y}C${x + r * 0.9} ${y + r * 0.9} ${x + r * 0.3} ${y + r * 1.05} ${x} ${y + r * 1.06}C${x - r * 0.3} ${y + r * 1.05} ${x - r * 0.9} ${y + r * 0.9} ${x - r} ${y}z`,
        mix(inks.apricot, inks.glow, 0.25),
      ),
      solid(ellipse(x, y, r, r * 0.7), mix(inks.glow, inks.apricot, 0.5)),
    ),
    solid(ellipse(x, y, r * 0.88, r * 0.6), mix(inks.bone, inks.glow, 0.4)),
    solid(ellipse(x, y, r * 0.8, r * 0.54), mix(inks.glow, inks.apricot, 0.28)),
    stroke(spokes, mix(inks.bone, inks.glow, 0.4), r * 0.07),
  ];
}
