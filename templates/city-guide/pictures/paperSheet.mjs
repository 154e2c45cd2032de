import { extentOf } from './extentOf.mjs';
import { inks, mix } from './palette.mjs';
import { rect } from './shape.mjs';

/** How far a sheet stands off the one behind it: offset, blur and strength of its shadow. */
const lifts = {
  crease: { dx: 0.9, dy: 1.2, blur: 0.9, strength: 0.34 },
  trim: { dx: 1.8, dy: 2.4, blur: 2.2, strength: 0.4 },
  card: { dx: 4, dy: 5.5, blur: 5.5, strength: 0.44 },
  stage: { dx: 8, dy: 11, blur: 12, strength: 0.5 },
  frame: { dx: 12, dy: 16, blur: 24, strength: 0.62 },
};

const flood = (color, strength, mask, result) =>
  `<feFlood flood-color="${color}" flood-opacity="${strength}"/><feComposite in2="${mask}" operator="in" result="${result}"/>`;

/** Shadow below, a contact line, a bright cut edge on the lit side and a dark one on the other. */
function liftFilter(name, { dx, dy, blur, strength }, [x, y, width, height]) {
  return (
    `<filter id="${name}" filterUnits="userSpaceOnUse" x="${x}" y="${y}" width="${width}" height="${height}" color-interpolation-filters="sRGB">` +
    `<feOffset in="SourceAlpha" dx="${dx}" dy="${dy}"/><feGaussianBlur stdDeviation="${blur}" result="soft"/>` +
    flood(inks.ink, strength, 'soft', 'cast') +
    `<feOffset in="SourceAlpha" dx="0.6" dy="0.9"/><feGaussianBlur stdDeviation="0.8" result="near"/>` +
    flood(inks.ink, strength * 0.7, 'near', 'contact') +
    `<feOffset in="SourceAlpha" dx="1" dy="1.2" result="down"/><feComposite in="SourceAlpha" in2="down" operator="out" result="lit"/>` +
    flood(inks.glow, 0.42, 'lit', 'edge') +
    `<feOffset in="SourceAlpha" dx="-0.8" dy="-1" result="up"/><feComposite in="SourceAlpha" in2="up" operator="out" result="unlit"/>` +
    flood(inks.ink, 0.26, 'unlit', 'underside') +
    `<feMerge><feMergeNode in="cast"/><feMergeNode in="contact"/><feMergeNode in="SourceGraphic"/><feMergeNode in="edge"/><feMergeNode in="underside"/></feMerge></filter>`
  );
}

const stopList = (stops) =>
  stops
    .map(
      ([at, color, opacity = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** The part of a picture that a lifted fragment and its shadow can touch. */
function filterRegion(drawn, { dx, dy, blur }, width, height) {
  const room = 14 + blur * 3 + Math.max(dx, dy);
  const [x, y, w, h] = extentOf(drawn) ?? [0, 0, width, height];
  const [left, top] = [Math.max(x - room, -40), Math.max(y - room, -40)].map(Math.floor);
  const right = Math.min(x + w + room, width + 40);
  const bottom = Math.min(y + h + room, height + 40);
  return [left, top, Math.ceil(right - left), Math.ceil(bottom - top)];
}

/** Definitions of one picture, each made once: gradients, filters, clips. Returns their ids. */
function createDefinitions() {
  const defs = new Map();
  const ids = new Map();
  const define = (key, make) => {
    if (!defs.has(key)) {
      ids.set(key, `d${defs.size}`);
      defs.set(key, make(ids.get(key)));
    }
    return ids.get(key);
  };
  return { define, print: () => `<defs>${[...defs.values()].join('')}</defs>` };
}

/**
 * A theatre of `width` × `height` scene units: it hands out paints and lifts, and closes into one SVG.
 * `view` [x, y, width, height] shows a part of it only.
 * Paints are memoised, so that two sheets of one ink share one gradient.
 */
export function createSheet(width, height, view = [0, 0, width, height]) {
  const { define, print } = createDefinitions();
  /** A gradient from (x1, y1) to (x2, y2) through stops [place, color, opacity?]. */
  const gradient = ([x1, y1, x2, y2], ...stops) => {
    const id = define(
      `g${JSON.stringify([stops, x1, y1, x2, y2])}`,
      (name) =>
        `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  };
  const radial = ([cx, cy, r], ...stops) => {
    const id = define(
      `r${JSON.stringify([stops, cx, cy, r])}`,
      (name) =>
        `<radialGradient id="${name}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${r}">${stopList(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  };

  return {
    width,
    height,
    gradient,
    radial,
    /** Paper of one ink, a little brighter towards the light. */
    paper: (color) =>
      gradient(
        [0, 0, width * 0.8, height],
        [0, mix(color, inks.glow, 0.13)],
        [0.45, color],
        [1, mix(color, inks.ink, 0.16)],
      ),
    /** Paper that changes from one ink to another between two heights (mist, lamplight from below). */
    fade: (top, bottom, y0, y1) => gradient([0, y0, 0, y1], [0, top], [1, bottom]),
    /** Puts content on one sheet and lifts it: crease, trim, card, stage or frame. */
    layer: (lift, ...content) => {
      const drawn = content.flat(9).join('');
      const region = filterRegion(drawn, lifts[lift], width, height);
      if (region[2] <= 0 || region[3] <= 0) return '';
      const id = define(`f${lift}${region}`, (name) => liftFilter(name, lifts[lift], region));
      return `<g filter="url(#${id})">${drawn}</g>`;
    },
    /** Light lying over everything drawn so far. */
    glow: (cx, cy, r, color = inks.glow, strength = 0.6) =>
      `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${radial([cx, cy, r], [0, color, strength], [0.35, color, strength * 0.42], [1, color, 0])}" style="mix-blend-mode:screen"/>`,
    /** Content seen only inside a shape. */
    clip: (d, ...content) => {
      const id = define(
        `c${d}`,
        (name) => `<clipPath id="${name}"><path d="${d}" clip-rule="evenodd"/></clipPath>`,
      );
      return `<g clip-path="url(#${id})">${content.flat(9).join('')}</g>`;
    },
    /** The whole picture; `ground` is the sheet at the very back. */
    svg: (ground, ...content) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${view[2]}" height="${view[3]}" viewBox="${view.join(' ')}">${print()}` +
      `<path d="${rect(0, 0, width, height)}" fill="${ground}"/>${content.flat(9).join('')}</svg>`,
  };
}
