import { ellipse, line, segment, solid, stroke, times } from '../shape.mjs';

/** A town bicycle from the side, `r` its wheel radius, (x, y) the ground under the middle. */
export function bicycle(x, y, r, color) {
  const [back, front] = [
    [x - r * 1.45, y - r],
    [x + r * 1.45, y - r],
  ];
  const crank = [x - r * 0.25, y - r * 0.95];
  const saddle = [x - r * 0.72, y - r * 2.25];
  const head = [x + r * 1.02, y - r * 2.3];
  const spokes = [back, front]
    .map(([cx, cy]) =>
      times(9, (i) =>
        segment(
          cx - Math.cos((i * Math.PI) / 9) * r,
          cy - Math.sin((i * Math.PI) / 9) * r,
          cx + Math.cos((i * Math.PI) / 9) * r,
          cy + Math.sin((i * Math.PI) / 9) * r,
        ),
      ).join(''),
    )
    .join('');
  const frame =
    line([back, crank, [head[0] + r * 0.05, head[1] + r * 0.3]]) +
    line([crank, [saddle[0] + r * 0.06, saddle[1] + r * 0.2]]) +
    line([back, [saddle[0] + r * 0.1, saddle[1] + r * 0.42]]) +
    line([front, head]) +
    `M${crank[0] + r * 0.1} ${crank[1] - r * 0.36}Q${x + r * 0.4} ${y - r * 1.35} ${head[0] + r * 0.02} ${head[1] + r * 0.5}`;
  const bar = `M${head[0] - r * 0.52} ${head[1] - r * 0.1}C${head[0] - r * 0.2} ${head[1] + r * 0.02} ${head[0] - r * 0.2} ${head[1] - r * 0.26} ${head[0] + r * 0.02} ${head[1] - r * 0.2}V${head[1]}`;
  const guards = `M${back[0] - r * 1.1} ${back[1] - r * 0.1}A${r * 1.1} ${r * 1.1} 0 0 1 ${back[0] + r * 0.7} ${back[1] - r * 0.85}M${front[0] - r * 0.95} ${front[1] - r * 0.55}A${r * 1.1} ${r * 1.1} 0 0 1 ${front[0] + r * 0.85} ${front[1] - r * 0.7}`;
  return [
    stroke(spokes, color, r * 0.018, 'opacity="0.7"'),
    stroke(ellipse(...back, r) + ellipse(...front, r), color, r * 0.075),
    stroke(frame + bar, color, r * 0.085),
    stroke(guards, color, r * 0.05),
    stroke(
      ellipse(...crank, r * 0.24) +
        segment(crank[0] - r * 0.2, crank[1] + r * 0.3, crank[0] + r * 0.2, crank[1] - r * 0.3),
      color,
      r * 0.06,
    ),
    solid(
      `M${saddle[0] - r * 0.4} ${saddle[1] - r * 0.06}Q${saddle[0]} ${saddle[1] - r * 0.16} ${saddle[0] + r * 0.42} ${saddle[1]}Q${saddle[0] + r * 0.1} ${saddle[1] + r * 0.12} ${saddle[0] - r * 0.3} ${saddle[1] + r * 0.14}z`,
      color,
    ),
    stroke(
      segment(saddle[0] + r * 0.02, saddle[1], saddle[0] + r * 0.06, saddle[1] + r * 0.24),
      color,
      r * 0.08,
    ),
  ];
}

/** A wicker basket as hung from a handlebar; (x, y) is the middle of its rim. */
export function wicker(x, y, w, h, color, shade) {
  const body = `M${x - w / 2} ${y}L${x - w * 0.38} ${y + h}H${x + w * 0.38}L${x + w / 2} ${y}z`;
  const weave =
    times(4, (i) =>
      segment(
        x - w * (0.48 - i * 0.025),
        y + (h * (i + 0.7)) / 4.6,
        x + w * (0.48 - i * 0.025),
        y + (h * (i + 0.7)) / 4.6,
      ),
    ).join('') +
    times(8, (i) =>
      segment(x - w * 0.44 + (w * 0.88 * i) / 7, y, x - w * 0.34 + (w * 0.68 * i) / 7, y + h),
    ).join('');
  return [
    solid(body, color),
    stroke(weave, shade, 1.6),
    stroke(segment(x - w * 0.53, y, x + w * 0.53, y), shade, 6),
  ];
}
