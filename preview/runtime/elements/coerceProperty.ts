/**
 * Converts an attribute's value to the type of its default, as WeChat does: any string but the empty one is
 * a true boolean (`hidden="false"` hides), text that is no number gives the default. A `null` default takes all.
 */
export function coerceProperty(value: unknown, fallback: unknown): unknown {
  if (fallback === null) return value === undefined ? null : value;
  if (typeof fallback === 'boolean') return Boolean(value);
  if (value === null || value === undefined) return fallback;
  if (typeof fallback === 'number') {
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : fallback;
  }
  if (typeof fallback === 'string') return String(value);
  if (Array.isArray(fallback)) return Array.isArray(value) ? value : fallback;
  return value;
}
