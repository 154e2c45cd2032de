/** A number as fields show it: at most three decimals, no trailing zeros, no exponent. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' || text === '' ? '0' : text;
}
