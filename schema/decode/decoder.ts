import { isHostileName } from '../expression/names.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import { type Site, say, tell } from '../validate/problem.ts';

/**
 * Reads a value of unknown shape as a T, or reports to the site what is wrong with it. What it returns is built
 * anew, from known keys only; it is complete only when no error was reported.
 */
export type Decoder<T> = (value: unknown, path: string, site: Site) => T;

/**
 * Reports a value of the wrong shape; the return value only satisfies the type.
 * @example
 * return wrong(path, site, '文字', 'a text');
 */
export function wrong<T>(path: string, site: Site, zh: string, en: string): T {
  tell(
    site,
    'error',
    'wrong-type',
    path,
    say(`这里应为${zh}。`, `This should be ${en}.`),
    say('用保存过的文件重新打开，或更正该值。', 'Open a saved copy of the file, or correct the value.'),
  );
  return undefined as T;
}

/**
 * A text of at most `max` UTF-16 units.
 * @example
 * const name = text(limits.maxNameLength);
 */
export function text(max: number = limits.maxTextLength): Decoder<string> {
  return (value, path, site) => {
    if (typeof value !== 'string') return wrong(path, site, '文字', 'a text');
    if (value.length <= max) return value;
    return wrong(path, site, `不超过 ${max} 个字符的文字`, `a text of at most ${max} characters`);
  };
}

/**
 * A text that a test accepts.
 * @example
 * const id = textLike(isId, '编号', 'an id');
 */
export function textLike(test: (value: string) => boolean, zh: string, en: string): Decoder<string> {
  return (value, path, site) =>
    typeof value === 'string' && test(value) ? value : wrong(path, site, zh, en);
}

/**
 * A finite number within bounds.
 * @example
 * const opacity = number(0, 1);
 */
export function number(min = -1e9, max = 1e9): Decoder<number> {
  return (value, path, site) => {
    if (typeof value === 'number' && value >= min && value <= max) return value;
    return wrong(path, site, `${min} 到 ${max} 的数字`, `a number from ${min} to ${max}`);
  };
}

export const boolean: Decoder<boolean> = (value, path, site) =>
  typeof value === 'boolean' ? value : wrong(path, site, ' true 或 false', 'true or false');

/**
 * One of some literal values.
 * @example
 * const text = oneOf('black', 'white');
 */
export function oneOf<const T extends string | number | boolean | null>(
  ...allowed: readonly T[]
): Decoder<T> {
  return (value, path, site) => {
    if (allowed.includes(value as T)) return value as T;
    const list = allowed.map((one) => JSON.stringify(one));
    return wrong(path, site, list.join('、'), list.join(' or '));
  };
}

/**
 * A value that may be null.
 * @example
 * const parent = nullable(id);
 */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path, site) => (value === null ? null : decoder(value, path, site));
}

/**
 * A key that may be absent.
 * @example
 * const name = optional(text());
 */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return (value, path, site) => (value === undefined ? undefined : decoder(value, path, site));
}

/**
 * The first decoder whose test accepts the value.
 * @example
 * const parent = either([{ test: (value) => value === null, decoder: oneOf(null) }], '空', 'nothing');
 */
export function either<T>(
  choices: readonly { test: (value: unknown) => boolean; decoder: Decoder<T> }[],
  zh: string,
  en: string,
): Decoder<T> {
  return (value, path, site) => {
    const choice = choices.find(({ test }) => test(value));
    return choice ? choice.decoder(value, path, site) : wrong(path, site, zh, en);
  };
}

/**
 * A list of at most `max` items.
 * @example
 * const actions = listOf(action, limits.maxActions);
 */
export function listOf<T>(decoder: Decoder<T>, max: number): Decoder<T[]> {
  return (value, path, site) => {
    if (!Array.isArray(value)) return wrong(path, site, '列表', 'a list');
    if (value.length > max)
      return wrong(path, site, `不超过 ${max} 项的列表`, `a list of at most ${max} items`);
    // Not `map`, which passes over holes: a value that was never JSON may have some.
    return Array.from(value, (item, i) => decoder(item, `${path}[${i}]`, site));
  };
}

/**
 * An object with keys of one's own choice, at most `max`.
 * @example
 * const bindings = recordOf(text(), 200);
 */
export function recordOf<T>(decoder: Decoder<T>, max: number): Decoder<Record<string, T>> {
  return (value, path, site) => {
    if (!isPlainObject(value)) return wrong(path, site, '对象', 'an object');
    const keys = Object.keys(value);
    if (keys.length > max)
      return wrong(path, site, `不超过 ${max} 项的对象`, `an object of at most ${max} keys`);
    const entries = keys
      .filter((key) => acceptKey(key, path, site))
      .map((key) => [key, decoder(value[key], join(path, key), site)] as const);
    return Object.fromEntries(entries);
  };
}

/**
 * An object with the given keys; others are left out, with a note.
 * @example
 * const tokenRef = object<TokenRef>({ token: text() });
 */
export function object<T extends object>(fields: { [K in keyof T]-?: Decoder<T[K]> }): Decoder<T> {
  const known = Object.entries(fields) as [string, Decoder<unknown>][];
  return (value, path, site) => {
    if (!isPlainObject(value)) return wrong(path, site, '对象', 'an object');
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key) && acceptKey(key, path, site)) noteUnknown(join(path, key), site);
    }
    const result: Record<string, unknown> = {};
    for (const [key, decoder] of known) {
      const decoded = decoder(Object.hasOwn(value, key) ? value[key] : undefined, join(path, key), site);
      if (decoded !== undefined) result[key] = decoded;
    }
    return result as T;
  };
}

/** Any JSON, no deeper and with no longer texts than the limits say. */
export const json: Decoder<Json> = (value, path, site) => decodeJson(value, path, site, 0);

function decodeJson(value: unknown, path: string, site: Site, depth: number): Json {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text()(value, path, site);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (depth >= limits.maxJsonDepth)
    return wrong(path, site, '较浅的值（嵌套太深）', 'a value that is nested less deep');
  const inner: Decoder<Json> = (item, at, where) => decodeJson(item, at, where, depth + 1);
  if (Array.isArray(value)) return listOf(inner, limits.maxRows)(value, path, site);
  return isPlainObject(value)
    ? recordOf(inner, limits.maxRows)(value, path, site)
    : wrong(path, site, ' JSON 值', 'a JSON value');
}

/**
 * Whether a value is an object with keys, neither list nor null.
 * @example
 * isPlainObject([]); // false
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function acceptKey(key: string, path: string, site: Site): boolean {
  if (!isHostileName(key) && key.length <= limits.maxNameLength) return true;
  tell(
    site,
    'error',
    'hostile-key',
    path,
    say(`不允许的键“${key.slice(0, 40)}”。`, `The key "${key.slice(0, 40)}" is not allowed.`),
    say('删除该键。这样的文件可能不可信。', 'Remove the key. Do not trust a file that holds one.'),
  );
  return false;
}

function noteUnknown(path: string, site: Site): void {
  tell(
    site,
    'note',
    'unknown-key',
    path,
    say('未知的键，已略去。', 'An unknown key; it was left out.'),
    say('无需处理。', 'Nothing needs to be done.'),
  );
}
