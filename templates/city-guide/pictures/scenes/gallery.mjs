import { atDepth, inks, mix } from '../palette.mjs';
import { createSheet } from '../paperSheet.mjs';
import { curve, ellipse, fill, line, polygon, segment, solid, stroke, times } from '../shape.mjs';

const centre = [424, 452];
const shrink = 0.57;
const start = -0.9;

/** Radius of the stair's outer edge after `turn` turns upwards (seen from the foot, higher = smaller). */
const outer = (turn) => 860 * shrink ** turn;

/** A point of the stairwell: `share` 1 on the outer edge, smaller towards the void; the well leans a little. */
function at(turn, share) {
  const angle = start + turn * Math.PI * 2;
  const r = outer(turn) * share;
  const drift = 1 - shrink ** turn;
  return [
    centre[0] + Math.cos(angle) * r - 26 * drift + 20,
    centre[1] + Math.sin(angle) * r * 1.04 - 34 * drift + 26,
  ];
}

/** How much of the light from above and left a tread catches. */
const lightOn = (turn) => 0.5 + 0.5 * Math.cos(start + turn * Math.PI * 2 - Math.PI * 0.2);

const steps = 30;
const inner = 0.685;

function treads(turn) {
  return times(steps, (i) => {
    const [a, b] = [turn + i / steps, turn + (i + 1.02) / steps];
    const depth = 0.98 - (a / 6.2) * 1.02;
    const color = mix(atDepth(depth), inks.glow, lightOn(a) * 0.24);
    const under = polygon([at(a, 1.012), at(b, 1.012), at(b, inner), at(a, inner)]);
    const riser = polygon([
      at(a, 1.012),
      at(a + 0.3 / steps, 1.012),
      at(a + 0.3 / steps, inner),
      at(a, inner),
    ]);
    return solid(under, color) + solid(riser, mix(color, inks.ink, 0.3));
  }).join('');
}

/** The string along the void: a ribbon that carries the balusters, with the handrail beyond it. */
function balustrade(sheet, turn) {
  const fine = times(61, (i) => turn + i / 60);
  const depth = 0.94 - (turn / 6.2) * 1;
  const iron = atDepth(Math.max(0.1, depth + 0.16));
  const string = polygon([
    ...fine.map((t) => at(t, inner + 0.03)),
    ...fine.map((t) => at(t, inner - 0.012)).reverse(),
  ]);
  const bars = times(steps * 2, (i) =>
    line([at(turn + i / (steps * 2), inner), at(turn + (i + 0.4) / (steps * 2), inner - 0.07)]),
  ).join('');
  const k = outer(turn + 0.5) / 860;
  return [
    sheet.layer('trim', solid(string, mix(iron, inks.apricot, 0.42))),
    stroke(bars, iron, Math.max(0.8, 4.4 * k)),
    sheet.layer(
      'trim',
      stroke(curve(fine.map((t) => at(t, inner - 0.075))), mix(iron, inks.ink, 0.3), Math.max(1.4, 11 * k)),
    ),
  ];
}

/** The skylight at the head of the stair. */
function oculus(sheet) {
  const [x, y] = at(6, 0);
  const r = outer(5) * 0.75;
  const bars = times(8, (i) =>
    segment(x, y, x + Math.cos((i * Math.PI) / 4) * r, y + Math.sin((i * Math.PI) / 4) * r),
  ).join('');
  return [
    solid(ellipse(x, y, r * 1.6), '#FFF6E4'),
    stroke(bars + ellipse(x, y, r * 0.5), inks.apricot, 1.4),
    sheet.glow(x, y, 130, '#FFF3DC', 0.8),
  ];
}

export function gallery() {
  const [width, height] = [800, 1000];
  const sheet = createSheet(width, height);
  const [x, y] = at(6, 0);
  return sheet.svg(
    inks.glow,
    oculus(sheet),
    [4, 3, 2, 1, 0, -1].map((turn) => [
      sheet.layer(turn > 2 ? 'trim' : turn > 0 ? 'card' : 'stage', treads(turn)),
      balustrade(sheet, turn),
    ]),
    sheet.glow(x, y, 380, inks.glow, 0.62),
    fill(
      `M0 0H${width}V${height}H0z`,
      sheet.radial([x, y, 720], [0, inks.ink, 0], [0.6, inks.ink, 0], [1, inks.ink, 0.62]),
    ),
  );
}
