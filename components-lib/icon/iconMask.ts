import { icons } from './icons.ts';

/** Line thickness in units of the 24 × 24 grid, by name. */
export const iconWeights = { light: 1.25, regular: 1.5, bold: 2 } as const;
export type IconWeight = keyof typeof iconWeights;

const BASE = `.icon {
  flex-shrink: 0;
  background-color: currentColor;
  -webkit-mask: var(--icon-shape) center / contain no-repeat;
  mask: var(--icon-shape) center / contain no-repeat;
}`;

/**
 * Classes and rules that draw an icon on a `view`: the shape is a mask, the text colour shows through it.
 *
 * Why a mask: an icon has to take the `color` of its style, a token's included. An `<image>` with an SVG cannot
 * (its colour is inside the file), an icon font needs a download from a whitelisted domain, and inline SVG does
 * not exist in WXML. WeChat's own WeUI draws its icons by the same two declarations, so they are known to work on
 * phones; data URIs are the one local source of pictures that WXSS takes.
 * @returns undefined for a name that is not in the set
 */
export function iconMask(name: string, weight: string): { classes: string; wxss: string[] } | undefined {
  if (!Object.hasOwn(icons, name)) return undefined;
  const { path } = icons[name as keyof typeof icons];
  const thickness = iconWeights[weight as IconWeight] ?? iconWeights.regular;
  const modifier = weight === 'regular' ? '' : `-${weight}`;
  const className = `icon-${name}${modifier}`;
  return {
    classes: `icon ${className}`,
    wxss: [BASE, `.${className} {\n  --icon-shape: url("${svgUri(path, thickness)}");\n}`],
  };
}

function svgUri(path: string, thickness: number): string {
  const svg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' " +
    `stroke-width='${thickness}' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>`;
  return `data:image/svg+xml,${svg.replace(/[<>#%]/g, encodeURIComponent)}`;
}
