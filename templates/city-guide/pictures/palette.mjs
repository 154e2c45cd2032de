/**
 * Vesprée · "Paris, an afternoon" — art direction and brand tokens.
 *
 * The idea. *Vesprée* is old French for the end of the afternoon. Every picture of the guide is one
 * scene of a small paper theatre: sheets of cut paper standing one behind the other, lit from behind
 * by a low sun or by a lamp, and touched from the upper left by what is left of the day.
 *
 * Rules kept on every picture
 * 1. Six inks and what mixes between neighbours. Depth *is* colour: far = glow, near = ink.
 * 2. One light, upper left. Every sheet has a bright cut edge on that side and drops its shadow to the
 *    lower right, so holes show their shadow at the top and left.
 * 3. Things are built as they are built: windows tall (1 : 2), bays aligned through all floors, dormers
 *    over bays, balconies on the second and fifth floor, one vanishing point where there is perspective.
 * 4. Warm light is kept for what one walks towards: a window, a lamp, the sun, a table.
 * 5. Nobody in the picture. The chair is empty because it is yours.
 * 6. Paper has a fibre: a trace of grain, the same on all, never a texture for its own sake.
 */

/** The six inks, from the light behind the theatre to its front edge. */
export const inks = {
  bone: '#F5ECE0',
  glow: '#FBDDB0',
  apricot: '#E9A26B',
  rosewood: '#B4574A',
  oxblood: '#6A2130',
  aubergine: '#3A1A33',
  ink: '#1C1123',
};

/** Tokens of the brand for the document: colours, type scale and space in rpx (screen = 750). */
export const tokens = {
  color: {
    paper: { name: 'Bone paper', hex: '#F5ECE0', use: 'page ground' },
    card: { name: 'Card', hex: '#FCF7F0', use: 'cards and bars on the ground' },
    ink: { name: 'Ink', hex: '#1C1123', use: 'titles, dark pages' },
    text: { name: 'Aubergine', hex: '#3A1A33', use: 'body text on paper (13.1 : 1)' },
    quiet: { name: 'Heather', hex: '#75596B', use: 'captions on paper (5.3 : 1)' },
    accent: { name: 'Oxblood', hex: '#6A2130', use: 'links, buttons, selected tab' },
    apricot: { name: 'Apricot', hex: '#E9A26B', use: 'eyebrows and numerals on ink, never text on paper' },
    glow: { name: 'Lamp', hex: '#FBDDB0', use: 'text on pictures' },
    line: { name: 'Fold', hex: '#DFCFC0', use: 'hairlines' },
  },
  type: {
    eyebrow: { size: 22, line: 32, tracking: 6, weight: 400, use: 'category, district, small capitals' },
    caption: { size: 24, line: 36, tracking: 0, weight: 400, use: 'hours, address, tab bar' },
    body: { size: 28, line: 50, tracking: 0.5, weight: 400, use: 'running text' },
    lead: { size: 32, line: 54, tracking: 0.5, weight: 400, use: 'teasers, first paragraph' },
    title: { size: 44, line: 60, tracking: 1, weight: 400, use: 'place and section titles, serif' },
    display: { size: 76, line: 96, tracking: 4, weight: 400, use: 'cover title, serif' },
    numeral: { size: 64, line: 72, tracking: 0, weight: 300, use: 'countdown digits, serif' },
  },
  font: {
    serif: "Didot, 'Bodoni 72', 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', serif",
    sans: "-apple-system, 'PingFang SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif",
  },
  space: { hair: 8, small: 16, gap: 24, margin: 48, block: 72, section: 120 },
  radius: { none: 0, card: 4, arch: 327 },
};

const depth = [inks.glow, inks.apricot, inks.rosewood, inks.oxblood, inks.aubergine, inks.ink];

const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour between two hex colours; `amount` 0 gives the first, 1 the second. */
export function mix(from, to, amount) {
  const a = channels(from);
  const b = channels(to);
  const hex = a.map((value, i) => Math.round(value + (b[i] - value) * amount));
  return `#${hex.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The ink of a sheet by its distance: 0 stands against the light, 1 is the front edge of the theatre. */
export function atDepth(distance) {
  const place = Math.min(Math.max(distance, 0), 1) * (depth.length - 1);
  const index = Math.min(Math.floor(place), depth.length - 2);
  return mix(depth[index], depth[index + 1], place - index);
}

/** Zinc of the roofs and stone in shade: bone seen through aubergine, the only cool note. */
export const zinc = (shade = 0.5) => mix(inks.bone, mix(inks.aubergine, '#2A2140', 0.6), shade);

/** Limestone by evening: bone warmed by apricot, then falling into rosewood shade. */
export const stone = (shade = 0.3) =>
  shade < 0.5
    ? mix(mix(inks.bone, inks.glow, 0.35), mix(inks.apricot, inks.bone, 0.25), shade * 2)
    : mix(mix(inks.apricot, inks.bone, 0.25), inks.oxblood, shade * 2 - 1);
