/** A value as number; what is none is 0. */
function toNumber(value) {
  var number = value - 0;
  var readable = typeof value === 'number' || typeof value === 'string';
  return readable && isFinite(number) ? number : 0;
}

/** A number with so many decimals, at most 10. */
function toFixed(number, digits) {
  return number.toFixed(Math.max(0, Math.min(10, Math.floor(toNumber(digits)))));
}

/** The number with so many decimals. */
export function fixed(value, digits) {
  return toFixed(toNumber(value), digits);
}

/** A value as text; what is missing is empty. */
function toText(value) {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return '' + value;
}

/** The text in capitals. */
export function upper(value) {
  return toText(value).toUpperCase();
}
