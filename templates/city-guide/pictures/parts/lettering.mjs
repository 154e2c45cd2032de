import { move, stroke } from '../shape.mjs';

/** One-line capitals on a grid 100 units high: [path, width]. Drawn for the maison, used on every sign. */
const glyphs = {
  A: ['M0 100L39 0L78 100M15 63H63', 78],
  B: ['M0 0V100H32a27 27 0 0 0 0 -54H0M32 46a23 23 0 0 0 0 -46H0', 59],
  C: ['M83 18A48 50 0 1 0 83 82', 84],
  D: ['M0 0H28A50 50 0 0 1 28 100H0z', 78],
  E: ['M50 0H0V100H50M0 48H42', 50],
  É: ['M50 0H0V100H50M0 48H42M18 -16L36 -32', 50],
  F: ['M50 0H0V100M0 48H41', 50],
  G: ['M84 18A48 50 0 1 0 88 80V54H58', 88],
  H: ['M0 0V100M70 0V100M0 48H70', 70],
  I: ['M0 0V100', 0],
  J: ['M40 0V72A24 27 0 0 1 0 84', 40],
  L: ['M0 0V100H48', 48],
  M: ['M0 100L10 0L46 76L82 0L92 100', 92],
  N: ['M0 100V0L70 100V0', 70],
  O: ['M0 50A50 50 0 1 0 100 50A50 50 0 1 0 0 50z', 100],
  Ô: ['M0 50A50 50 0 1 0 100 50A50 50 0 1 0 0 50zM32 -14L50 -30L68 -14', 100],
  P: ['M0 100V0H31a27 27 0 0 1 0 54H0', 58],
  R: ['M0 100V0H31a27 27 0 0 1 0 54H0M30 54L62 100', 62],
  S: ['M53 14C46 4 37 0 28 0C13 0 3 10 3 24C3 56 55 42 55 74C55 90 43 100 28 100C16 100 6 95 0 84', 56],
  T: ['M0 0H64M32 0V100', 64],
  U: ['M0 0V64A34 36 0 0 0 68 64V0', 68],
  V: ['M0 0L39 100L78 0', 78],
  Y: ['M0 0L36 50V100M72 0L36 50', 72],
  Z: ['M0 0H62L0 100H62', 62],
  '’': ['M6 0L0 20', 6],
  '·': ['M0 50L0.1 50', 0],
  ' ': ['', 30],
};

/** Pairs whose open sides would leave a gap. */
const kerning = { LA: -22, AT: -16, TA: -16, AV: -20, VA: -20, LT: -22, LY: -22, RA: -4, PA: -18, FA: -14 };

/** Width of a line of lettering of the given cap height. */
export function letteringWidth(text, height, tracking = 34) {
  const units = [...text].reduce(
    (sum, letter, i) => sum + glyphs[letter][1] + tracking + (kerning[text.slice(i, i + 2)] ?? 0),
    -tracking,
  );
  return (units * height) / 100;
}

/** A line of capitals; `x` is its centre and `y` the cap line. A letter not drawn yet is an error. */
export function lettering(text, x, y, height, { color, weight = 7, tracking = 34 }) {
  let pen = 0;
  const letters = [...text].map((letter, i) => {
    if (!glyphs[letter]) throw new Error(`lettering: no drawing for "${letter}"`);
    const [path, width] = glyphs[letter];
    const at = pen;
    pen += width + tracking + (kerning[text.slice(i, i + 2)] ?? 0);
    return path ? move(at, 0, stroke(path, color, weight)) : '';
  });
  return move(x - letteringWidth(text, height, tracking) / 2, y, letters, height / 100);
}
