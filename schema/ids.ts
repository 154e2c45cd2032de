export type NodeId = string;
export type PageId = string;
export type DataId = string;
export type AssetId = string;
export type TokenId = string;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Makes a record id: 10 characters of `0-9a-z`, the first a letter, so that it can stand in a class or a key.
 * @param random yields numbers in [0, 1); pass a seeded one where the result must repeat.
 * @example
 * const id = createId(); // e.g. 'k3v9s0a1bc'
 */
export function createId(random: () => number = Math.random): string {
  let id = ALPHABET.charAt(10 + Math.floor(random() * 26));
  while (id.length < 10) id += ALPHABET.charAt(Math.floor(random() * 36));
  return id;
}

/**
 * Whether a text can be a record's id: letters, digits, `-` and `_`, at most 64, and no name that every JavaScript
 * object answers to.
 * @example
 * isId('k3v9s0a1bc'); // true
 */
export function isId(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(text) && !(text in {});
}
