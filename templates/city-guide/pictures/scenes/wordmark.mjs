import { lettering, letteringWidth } from '../parts/lettering.mjs';

/** The name of the maison in its own capitals, cap height 64 units, with room for the accent. */
export const wordmark = (color) => () => {
  const width = Math.ceil(letteringWidth('VESPRÉE', 64, 62)) + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="96" viewBox="0 0 ${width} 96"><title>Vesprée</title>${lettering('VESPRÉE', width / 2, 26, 64, { color, weight: 4.6, tracking: 62 })}</svg>\n`;
};
