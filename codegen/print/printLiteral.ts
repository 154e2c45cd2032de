import type { Json } from '../../schema/json.ts';

const NAME = /^[A-Za-z_$][\w$]*$/;
const WIDTH = 100;

/**
 * Characters that cannot stand in a JavaScript string as they are, or that a reader could not see there. U+2028 and
 * U+2029 end a line in older engines; a lone surrogate does not survive being written as UTF-8.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\\'\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SHORT: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeCharacter(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A text as a single-quoted JavaScript string on one line.
 * @example
 * quote("it's"); // 'it\'s'
 */
export function quote(text: string): string {
  return `'${text.replace(UNSAFE, escapeCharacter)}'`;
}

/** A property name of an object literal. `__proto__` is computed: written plainly it would set the prototype. */
export function propertyName(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return NAME.test(key) ? key : quote(key);
}

function printNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function printOneLine(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(printOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${propertyName(key)}: ${printOneLine(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isFlat(value: Json): boolean {
  if (value === null || typeof value !== 'object') return true;
  const entries = Array.isArray(value) ? value : Object.values(value);
  return entries.every((entry) => entry === null || typeof entry !== 'object');
}

/**
 * A JSON value as a JavaScript literal, on one line where it is short, else one entry a line.
 * @param depth spaces that the line it stands in is indented by.
 * @example
 * printLiteral({ id: 'a', tags: ['x'] }); // { id: 'a', tags: ['x'] }
 */
export function printLiteral(value: Json, depth = 0): string {
  if (value === null || typeof value !== 'object') return printOneLine(value);
  if (isFlat(value)) {
    const line = printOneLine(value);
    if (depth + line.length <= WIDTH) return line;
  }
  const inner = ' '.repeat(depth + 2);
  const outer = ' '.repeat(depth);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((entry) => `${inner}${printLiteral(entry, depth + 2)},\n`);
    return `[\n${items.join('')}${outer}]`;
  }
  const entries = Object.entries(value).map(
    ([key, entry]) => `${inner}${propertyName(key)}: ${printLiteral(entry, depth + 2)},\n`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}${outer}}`;
}
