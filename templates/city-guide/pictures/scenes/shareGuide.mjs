import { cover } from './cover.mjs';

/** The part of the cover that makes the share card (5 : 4): sun, bridges and the bag on its table. */
export const shareGuide = () => cover([0, 594, 750, 600]);
