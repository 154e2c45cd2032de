import { inks, tokens } from '../palette.mjs';
import { arch, ellipse, facet, group, segment, solid, stroke } from '../shape.mjs';

/** Line icons on a grid of 81 units, one weight, round ends; each returns path data. */
const drawings = {
  /** An arched window with the sun on its sill: the guide, and the mark of the maison. */
  guide: `${arch(20, 11, 41, 59, 20.5)}${segment(13, 70, 68, 70)}M28 56A12.5 12.5 0 0 1 53 56${segment(20, 56, 61, 56)}M40.5 34V38M29 39L31.6 42M52 39L49.4 42`,
  /** A folded map with a place on it. */
  places: `${segment(12, 22, 31, 14, 50, 22, 69, 14, 69, 60, 50, 68, 31, 60, 12, 68, 12, 22)}M31 14V32M31 52V60M50 50V68M40.5 56C31 46 29.5 41 29.5 37.5A11 11 0 0 1 51.5 37.5C51.5 41 50 46 40.5 56z${ellipse(40.5, 37.5, 3.6)}`,
  /** A shop front under its awning. */
  stores: `M17 34V69H64V34M11 31L18 13H63L70 31A7.4 7.4 0 0 1 55.2 31A7.4 7.4 0 0 1 40.5 31A7.4 7.4 0 0 1 25.8 31A7.4 7.4 0 0 1 11 31zM33.5 69V48H47.5V69M25.8 31L29.5 13M40.5 31V13M55.2 31L51.5 13`,
  /** A cup on its saucer. */
  table: `M20 30H56C56 46 51 56 44 58H32C25 56 20 46 20 30zM56 34C66 32 66 47 53 48M14 66H62M30 22C27 18 33 16 30 11M44 22C41 18 47 16 44 11`,
  /** Three arches of an arcade, one behind the other. */
  linger: `${arch(12, 14, 57, 55, 28.5)}${arch(22, 27, 37, 42, 18.5)}${arch(31.5, 40, 18, 29, 9)}${segment(8, 69, 73, 69)}`,
  /** A room key with its tassel. */
  overnight: `${ellipse(29, 28, 14)}M39 38L66 65M58 57L64 51M50 49L55 44${ellipse(25, 24, 3)}M29 42V50M22 66L25 50H33L36 66z`,
  /** The maison's bag. */
  carry: `M17 36H64L67 68H14zM29 36C28 14 53 14 52 36M17 36C20 50 34 53 40.5 53S61 50 64 36M40.5 49V57`,
};

const icon = (name, title, color, weight) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="0 0 81 81"><title>${title}</title>${stroke(drawings[name], color, weight)}</svg>\n`;

/** A tab icon: quiet and thin, or in oxblood with a wash of apricot inside when selected. */
export const tabIcon = (name, selected) => () => {
  const washes = {
    guide: arch(20, 11, 41, 45, 20.5),
    places: ellipse(40.5, 37.5, 11),
    stores: facet(18, 13, 63, 13, 70, 31, 11, 31),
  };
  const drawing = stroke(
    drawings[name],
    selected ? tokens.color.accent.hex : tokens.color.quiet.hex,
    selected ? 3.6 : 3,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="0 0 81 81">${selected ? solid(washes[name], inks.apricot, 'opacity="0.5"') : ''}${drawing}</svg>`;
};

export const categoryIcon = (name) => () => icon(name, name, tokens.color.accent.hex, 2.6);

/** The mark: the arched window and the setting sun, for light or dark grounds. */
export const mark = (color) => () => icon('guide', 'Vesprée', color, 2.4);

/** The pin of a store on the map. */
export const pin = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="80" viewBox="0 0 64 80">${solid('M32 77C12 54 5 42 5 30A27 27 0 0 1 59 30C59 42 52 54 32 77z', inks.oxblood, `stroke="${inks.bone}" stroke-width="3"`)}${group(stroke(drawings.guide, inks.glow, 3.6), 'transform="translate(12 9) scale(0.49)"')}</svg>`;
