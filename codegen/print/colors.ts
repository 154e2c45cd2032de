/**
 * A colour as the hex that the JSON files of a mini-program take (`"red"` is error 10009 there).
 * @returns undefined for what has no hex form: keywords, and colours that let something shine through.
 */
export function hexColor(color: string): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toLowerCase();
  if (/^#[0-9a-f]{6}(ff)?$/i.test(color)) return color.slice(0, 7).toLowerCase();
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*1(?:\.0+)?\s*)?\)$/.exec(color);
  if (!rgb) return undefined;
  const digits = rgb.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}
