/** Path data and the few SVG elements the scenes are written in. Lengths are scene units. */
const n = (value) => String(Math.round(value * 10) / 10);

export const rect = (x, y, w, h) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;

export const line = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

export const polygon = (points) => `${line(points)}z`;

/** Points [x, y] from a flat list of numbers. */
export const pairs = (numbers) => numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1]]]));

/** A line through x1, y1, x2, y2 … */
export const segment = (...numbers) => line(pairs(numbers));

/** A closed shape through x1, y1, x2, y2 … */
export const facet = (...numbers) => polygon(pairs(numbers));

export const ellipse = (cx, cy, rx, ry = rx) =>
  `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0z`;

/** An opening with a round head: `y` is the crown, `rise` the height of the curve. */
export const arch = (x, y, w, h, rise = w / 2) =>
  `M${n(x)} ${n(y + h)}V${n(y + rise)}A${n(w / 2)} ${n(rise)} 0 0 1 ${n(x + w)} ${n(y + rise)}V${n(y + h)}z`;

/** A rectangle with rounded corners. */
export const rounded = (x, y, w, h, r) =>
  `M${n(x + r)} ${n(y)}h${n(w - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}v${n(h - 2 * r)}` +
  `a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}h${n(2 * r - w)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}` +
  `v${n(2 * r - h)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}z`;

/** A smooth line through points (Catmull-Rom turned into Béziers). */
export function curve(points, closed = false) {
  const at = (i) =>
    closed
      ? points[(i + points.length) % points.length]
      : points[Math.min(Math.max(i, 0), points.length - 1)];
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  const last = closed ? points.length : points.length - 1;
  for (let i = 0; i < last; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d +=
      `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ` +
      `${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return closed ? `${d}z` : d;
}

/** A filled shape; where outlines overlap, holes stay open. */
export const fill = (d, paint, attributes = '') =>
  `<path d="${d}" fill="${paint}" fill-rule="evenodd" ${attributes}/>`;

/** A filled shape whose overlapping outlines join instead of cutting each other. */
export const solid = (d, paint, attributes = '') => `<path d="${d}" fill="${paint}" ${attributes}/>`;

export const stroke = (d, paint, width, attributes = '') =>
  `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${attributes}/>`;

export const group = (content, attributes = '') => `<g ${attributes}>${[content].flat().join('')}</g>`;

export const move = (x, y, content, scale = 1, turn = 0) =>
  group(content, `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})"`);

/** Numbers from 0 to count - 1 turned into something, joined when they are strings. */
export const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));
