import type { Gradient, Style } from '../../schema/style.ts';
import type { Declarations } from './declarations.ts';
import { cssValue, printNumber, type StyleNames } from './lengths.ts';

const SIZES = {
  cover: 'center / cover no-repeat',
  contain: 'center / contain no-repeat',
  tile: '0 0 / auto repeat',
} as const;

/** `background`. A picture must be on `https`: WXSS cannot show files of the package. */
export function fillDeclaration(style: Style, out: Declarations): void {
  const { fill } = style;
  if (!fill) return;
  if (fill.kind === 'color') {
    out.addValue('background', fill.color);
  } else if (fill.kind === 'gradient') {
    out.add('background', gradientValue(fill.gradient, out.names));
  } else {
    const url = out.names.pictureUrl(fill.asset);
    if (url) out.add('background', `url("${cssUrl(url)}") ${SIZES[fill.size]}`);
  }
}

function gradientValue(gradient: Gradient, names: StyleNames): string | undefined {
  const even = isEven(gradient);
  const stops = gradient.stops.map((stop) => {
    const color = cssValue(stop.color, names);
    return color && (even ? color : `${color} ${printNumber(stop.at)}%`);
  });
  if (stops.length === 0 || stops.some((stop) => stop === undefined)) return undefined;
  // CSS wants at least two stops; one colour is the same at both ends.
  if (stops.length === 1) stops.push(stops[0]);
  return `linear-gradient(${printNumber(gradient.angle)}deg, ${stops.join(', ')})`;
}

/** Whether the stops stand where they would without being told. */
function isEven({ stops }: Gradient): boolean {
  const last = stops.length - 1;
  return last > 0 && stops.every((stop, i) => Math.abs(stop.at - (100 * i) / last) < 0.01);
}

/** A quote, backslash or line break would end the string. */
function cssUrl(url: string): string {
  return url.replace(/["\\\s]/g, encodeURIComponent);
}
