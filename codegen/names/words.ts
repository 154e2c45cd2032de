/** Turns what is not Latin into Latin words separated by spaces; e.g. `transliteratePinyin`. */
export type Transliterate = (text: string) => string;

const MAX_WORDS = 5;
const MAX_LENGTH = 32;
const PLAIN = /^[a-z][a-z0-9]*$/;

/**
 * The lowercase ASCII words of a name, at most 5 and 32 characters in all; none when nothing readable is left.
 * @example
 * wordsOf('HeroImage 2', transliterate); // ['hero', 'image', '2']
 */
export function wordsOf(name: string, transliterate: Transliterate): readonly string[] {
  const known = cache.get(transliterate)?.get(name);
  if (known) return known;
  const words = findWords(name, transliterate);
  let names = cache.get(transliterate);
  if (!names || names.size >= CACHE_SIZE) {
    names = new Map();
    cache.set(transliterate, names);
  }
  names.set(name, words);
  return words;
}

/** Pinyin takes some 20 µs a name, and every name is asked for on every edit. */
const cache = new WeakMap<Transliterate, Map<string, readonly string[]>>();
const CACHE_SIZE = 20_000;

function findWords(name: string, transliterate: Transliterate): string[] {
  if (PLAIN.test(name) && name.length <= MAX_LENGTH) return [name];
  const latin = /[^\p{ASCII}]/u.test(name) ? withoutMarks(transliterate(name)) : name;
  const found = latin.replace(/([a-z0-9])([A-Z])/g, '$1 $2').match(/[A-Za-z0-9]+/g) ?? [];
  const words: string[] = [];
  let length = 0;
  for (const word of found) {
    if (words.length === MAX_WORDS || length + word.length > MAX_LENGTH) break;
    words.push(word.toLowerCase());
    length += word.length;
  }
  if (words.length === 0 && found[0]) words.push(found[0].slice(0, MAX_LENGTH).toLowerCase());
  return words;
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[œŒ]/g, 'oe');
}

/** `['hero', 'image']` → `hero-image`. */
export function kebab(words: readonly string[]): string {
  return words.join('-');
}

/** `['hero', 'image']` → `HeroImage`. */
export function pascal(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** `['hero', 'image']` → `heroImage`. */
export function camel(words: readonly string[]): string {
  const name = pascal(words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The words, led by others when a name may not begin with a digit or is empty. */
export function startingWithLetter(words: readonly string[], lead: readonly string[]): readonly string[] {
  return words.length > 0 && /^[a-z]/.test(words[0] ?? '') ? words : [...lead, ...words];
}
