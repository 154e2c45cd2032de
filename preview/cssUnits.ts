/** Strings and `url(…)` are kept; everything that a browser cannot know is rewritten. */
const PATTERN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\((?:\\.|[^)\\])*\)|(?<![\w#-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(rpx|[sld]?v(?:h|min|max))\b|\b(?:env|constant)\(\s*safe-area-inset-/gi;

const MAYBE = /rpx|v(?:h|min|max)\b|safe-area-inset-/i;

/**
 * Rewrites the lengths that depend on the phone, not on the browser's window, to custom properties that the
 * runtime sets: `rpx` (750 to the screen's width), `vh`/`vmin`/`vmax` (of the page's own view, which has no
 * navigation bar in it) and the safe area. `vw` is left: the frame is as wide as the phone.
 *
 * @example convertUnits('10rpx auto') === 'calc(var(--rpx) * 10) auto'
 */
export function convertUnits(css: string): string {
  if (!MAYBE.test(css)) return css;
  return css.replace(PATTERN, (match, amount: string | undefined, unit: string | undefined) => {
    if (amount !== undefined && unit !== undefined) return convertLength(amount, unit.toLowerCase());
    return match.endsWith('-') ? 'var(--safe-area-inset-' : match;
  });
}

function convertLength(amount: string, unit: string): string {
  if (Number(amount) === 0) return '0px';
  const name = unit === 'rpx' ? 'rpx' : unit.endsWith('vh') ? 'vh' : unit;
  return `calc(var(--${name}) * ${amount})`;
}
