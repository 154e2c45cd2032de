import type { StyleValue, TokenRef } from '../style.ts';

/**
 * Whether a style value refers to a token.
 * @example
 * isTokenRef({ token: 'primary' }); // true
 */
export function isTokenRef(value: unknown): value is TokenRef {
  return typeof value === 'object' && value !== null && typeof (value as TokenRef).token === 'string';
}

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const PART = String.raw`\s*\d{1,3}(\.\d+)?\s*`;
const RGB = new RegExp(`^rgb\\(${PART},${PART},${PART}\\)$`);
const RGBA = new RegExp(`^rgba\\(${PART},${PART},${PART},\\s*(0|1|0?\\.\\d+|1\\.0+)\\s*\\)$`);

/**
 * Whether a text is a colour that WXSS takes as it is: hex, `rgb()`, `rgba()` or `transparent`.
 * @example
 * isColor('rgba(0, 0, 0, 0.5)'); // true
 */
export function isColor(value: string): boolean {
  return value === 'transparent' || HEX.test(value) || RGB.test(value) || RGBA.test(value);
}

/**
 * Whether a text is a plain `#rrggbb`, as WeChat asks of bars (page.json: error 10009 otherwise).
 * @example
 * isHexColor('#1a1a1a'); // true
 */
export function isHexColor(value: StyleValue): boolean {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

/**
 * Whether a text is a length relative to something: a percentage, or a share of the screen.
 * @example
 * isRelativeLength('50%'); // true
 */
export function isRelativeLength(value: string): boolean {
  return /^-?\d{1,5}(\.\d{1,4})?(%|vw|vh)$/.test(value);
}
