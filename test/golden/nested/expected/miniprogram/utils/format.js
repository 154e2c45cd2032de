/** Whether a value is a list. */
function isList(value) {
  return typeof value === 'object' && value !== null && typeof value.length === 'number';
}

/** A value as text; what is missing is empty. */
function toText(value) {
  if (value === undefined || value === null || typeof value === 'object') return '';
  return '' + value;
}

/** Whether a list has an item, or a text a piece. */
export function contains(value, item) {
  if (isList(value)) return value.indexOf(item === undefined ? null : item) >= 0;
  return toText(value).indexOf(toText(item)) >= 0;
}

/** The text in small letters. */
export function lower(value) {
  return toText(value).toLowerCase();
}
