import { ellipse, fill, line, segment, solid, stroke, times } from '../shape.mjs';

/** A rattan café chair from the front or, with `side` 1 or -1, turned; (x, y) between its front feet. */
export function cafeChair(x, y, h, color, { side = 0, seat } = {}) {
  const w = h * 0.4;
  const lean = side * h * 0.1;
  const sy = y - h * 0.46;
  const back = `M${x - w * 0.42 + lean} ${sy}C${x - w * 0.46 + lean * 1.8} ${y - h * 0.86} ${x - w * 0.3 + lean * 2} ${y - h} ${x + lean * 2} ${y - h}S${x + w * 0.46 + lean * 1.8} ${y - h * 0.86} ${x + w * 0.42 + lean} ${sy}`;
  const weave = times(4, (i) => {
    const at = sy - h * (0.1 + i * 0.1);
    const half = w * (0.36 - i * 0.035);
    return (
      segment(x - half + lean * 1.4, at, x + half + lean * 1.4, at - h * 0.03) +
      segment(x - half + lean * 1.4, at - h * 0.03, x + half + lean * 1.4, at)
    );
  }).join('');
  const legs =
    segment(x - w * 0.4, sy, x - w * 0.48 - lean * 0.5, y) +
    segment(x + w * 0.4, sy, x + w * 0.48 - lean * 0.5, y) +
    segment(x - w * 0.3 + lean, sy, x - w * 0.34 + lean * 1.3, y - h * 0.07) +
    segment(x + w * 0.3 + lean, sy, x + w * 0.34 + lean * 1.3, y - h * 0.07) +
    segment(x - w * 0.42, y - h * 0.2, x + w * 0.42, y - h * 0.2);
  return [
    stroke(legs, color, h * 0.032),
    stroke(weave, color, h * 0.016, 'opacity="0.75"'),
    stroke(back, color, h * 0.036),
    solid(ellipse(x, sy, w * 0.5, h * 0.065), seat ?? color),
    stroke(ellipse(x, sy, w * 0.5, h * 0.065), color, h * 0.022),
  ];
}

/** A round pedestal table seen slightly from above. */
export function pedestalTable(x, y, h, r, color, top) {
  return [
    stroke(segment(x, y - h, x, y - h * 0.12), color, h * 0.055),
    stroke(
      `M${x - r * 0.55} ${y}C${x - r * 0.3} ${y - h * 0.16} ${x - r * 0.1} ${y - h * 0.05} ${x} ${y - h * 0.22}C${x + r * 0.1} ${y - h * 0.05} ${x + r * 0.3} ${y - h * 0.16} ${x + r * 0.55} ${y}`,
      color,
      h * 0.045,
    ),
    solid(ellipse(x, y - h + 3, r, r * 0.2), color),
    solid(ellipse(x, y - h, r, r * 0.19), top),
    stroke(ellipse(x, y - h, r, r * 0.19), color, 1.6),
  ];
}

/** An iron garden chair with slatted seat and back, three-quarter view; `flip` -1 turns it round. */
export function gardenChair(x, y, h, color, flip = 1) {
  const p = (u, v) => [x + u * h * flip, y - v * h];
  const slats = times(6, (i) =>
    line([p(-0.2 + i * 0.072, 0.5 + i * 0.004), p(-0.3 + i * 0.07, 0.98 - Math.abs(i - 2.5) * 0.012)]),
  ).join('');
  const seatSlats = times(5, (i) =>
    line([p(-0.24 + i * 0.025, 0.5 - i * 0.032), p(0.2 + i * 0.035, 0.52 - i * 0.032)]),
  ).join('');
  const legs =
    line([p(-0.22, 0.5), p(-0.32, 0.04)]) +
    line([p(-0.13, 0.36), p(-0.17, 0)]) +
    line([p(0.2, 0.5), p(0.3, 0.05)]) +
    line([p(0.34, 0.38), p(0.38, 0.01)]);
  const arm = `M${p(-0.23, 0.74).join(' ')}C${p(0, 0.7).join(' ')} ${p(0.3, 0.74).join(' ')} ${p(0.36, 0.64).join(' ')}C${p(0.38, 0.56).join(' ')} ${p(0.35, 0.44).join(' ')} ${p(0.34, 0.38).join(' ')}`;
  return [
    stroke(slats, color, h * 0.026),
    stroke(line([p(-0.32, 0.98), p(0.06, 1)]), color, h * 0.034),
    stroke(seatSlats, color, h * 0.03),
    stroke(legs + arm, color, h * 0.032),
  ];
}

/** A stemmed glass with wine in it; (x, y) is its foot. */
export function wineGlass(x, y, h, glass, wine) {
  const w = h * 0.2;
  const bowl = `M${x - w} ${y - h}C${x - w * 1.25} ${y - h * 0.62} ${x - w * 0.6} ${y - h * 0.46} ${x} ${y - h * 0.45}C${x + w * 0.6} ${y - h * 0.46} ${x + w * 1.25} ${y - h * 0.62} ${x + w} ${y - h}z`;
  const fillLine = y - h * 0.74;
  const drink = `M${x - w * 1.08} ${fillLine}C${x - w * 1.12} ${y - h * 0.6} ${x - w * 0.6} ${y - h * 0.475} ${x} ${y - h * 0.465}C${x + w * 0.6} ${y - h * 0.475} ${x + w * 1.12} ${y - h * 0.6} ${x + w * 1.08} ${fillLine}z`;
  return [
    fill(bowl, glass, 'opacity="0.28"'),
    fill(drink, wine, 'opacity="0.9"'),
    stroke(bowl, glass, h * 0.014, 'opacity="0.85"'),
    stroke(segment(x, y - h * 0.45, x, y - h * 0.02), glass, h * 0.028, 'opacity="0.85"'),
    solid(ellipse(x, y, w * 0.85, h * 0.025), glass, 'opacity="0.8"'),
    stroke(
      `M${x - w * 0.72} ${y - h * 0.94}C${x - w * 0.85} ${y - h * 0.7} ${x - w * 0.6} ${y - h * 0.58} ${x - w * 0.4} ${y - h * 0.53}`,
      '#FFFFFF',
      h * 0.014,
      'opacity="0.7"',
    ),
  ];
}
