/** Words that WXML's or WXS's own expressions give a meaning, or that JavaScript will not have as a name. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity`.split(
    /\s+/,
  ),
);

/** Names that reach behind an object's own values. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a word is refused wherever a name or member stands.
 * @example
 * isHostileName('__proto__'); // true
 */
export function isHostileName(name: string): boolean {
  return HOSTILE.has(name) || (name.startsWith('__') && name.endsWith('__'));
}

/**
 * Whether a word means something else in the languages that expressions are printed in.
 * @example
 * isReservedWord('class'); // true
 */
export function isReservedWord(name: string): boolean {
  return RESERVED.has(name);
}

/**
 * Whether a text can name a value in expressions: a table's key, a field, a state variable, a repeat's item.
 * @example
 * isName('opening_hours'); // true
 */
export function isName(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(text) && !isReservedWord(text) && !isHostileName(text);
}
