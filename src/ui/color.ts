/** Red, green, blue 0 to 255; alpha 0 to 1. */
export interface Rgba {
  r: number;
  g: number;
  b: number;
  a: number;
}

/** Hue 0 to 360; saturation, value and alpha 0 to 1. */
export interface Hsva {
  h: number;
  s: number;
  v: number;
  a: number;
}

const clamp = (value: number, max: number) => Math.min(max, Math.max(0, value));

function parseHex(hex: string): Rgba | undefined {
  const wide = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (!/^(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(wide)) return undefined;
  const at = (index: number) => Number.parseInt(wide.slice(index, index + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: wide.length === 8 ? at(6) / 255 : 1 };
}

/**
 * Reads a colour as the document has it and as people paste it: hex with or without `#` (3, 4, 6 or 8 digits),
 * `rgb()`, `rgba()`. Undefined for anything else.
 */
export function parseColor(text: string): Rgba | undefined {
  const source = text.trim();
  if (/^#?[0-9a-f]{3,8}$/i.test(source)) return parseHex(source.replace('#', ''));
  const numbers = /^rgba?\(([^)]*)\)$/i.exec(source)?.[1]?.match(/[\d.]+%?/g);
  if (!numbers || numbers.length < 3) return undefined;
  const [r, g, b] = numbers.map((part) => Number.parseFloat(part)) as [number, number, number];
  const alpha = numbers[3];
  const a = alpha === undefined ? 1 : Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1);
  if ([r, g, b, a].some((part) => !Number.isFinite(part))) return undefined;
  return { r: clamp(r, 255), g: clamp(g, 255), b: clamp(b, 255), a: clamp(a, 1) };
}

/** `#rrggbb`, or `rgba()` where it is transparent: both are what WXSS accepts everywhere. */
export function printColor({ r, g, b, a }: Rgba): string {
  const whole = [r, g, b].map((part) => Math.round(clamp(part, 255)));
  if (a >= 0.995) return `#${whole.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return `rgba(${whole.join(', ')}, ${Number(clamp(a, 1).toFixed(2))})`;
}

/** Hue and saturation of a grey are kept from `before`, so that a picker does not jump at black and white. */
export function toHsva({ r, g, b, a }: Rgba, before?: Hsva): Hsva {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const max = Math.max(red, green, blue);
  const span = max - Math.min(red, green, blue);
  if (span === 0) return { h: before?.h ?? 0, s: max === 0 ? (before?.s ?? 0) : 0, v: max, a };
  const sector =
    max === red ? (green - blue) / span : max === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return { h: (sector * 60 + 360) % 360, s: span / max, v: max, a };
}

export function toRgba({ h, s, v, a }: Hsva): Rgba {
  const channel = (n: number) => {
    const k = (n + h / 60) % 6;
    return 255 * (v - v * s * Math.max(0, Math.min(k, 4 - k, 1)));
  };
  return { r: channel(5), g: channel(3), b: channel(1), a };
}
