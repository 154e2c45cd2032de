import type { LocalText } from '../text.ts';
import type { ValueType } from './ast.ts';

export const ANY: ValueType = { kind: 'any' };
export const TEXT: ValueType = { kind: 'text' };
export const NUMBER: ValueType = { kind: 'number' };
export const BOOLEAN: ValueType = { kind: 'boolean' };
export const NULL: ValueType = { kind: 'null' };

const NAMES: Record<ValueType['kind'], LocalText> = {
  text: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是/否', en: 'yes or no' },
  date: { zh: '日期', en: 'a date' },
  image: { zh: '图片', en: 'a picture' },
  any: { zh: '任意值', en: 'any value' },
  null: { zh: '空', en: 'nothing' },
  list: { zh: '列表', en: 'a list' },
  record: { zh: '一行数据', en: 'a row' },
};

/**
 * What to call a kind of value in messages.
 * @example
 * kindName('text').en; // 'a text'
 */
export function kindName(kind: ValueType['kind']): LocalText {
  return NAMES[kind];
}

/**
 * The type that covers both, e.g. of the two sides of `? :`; `any` when they have nothing in common.
 * @example
 * unite({ kind: 'null' }, { kind: 'text' }); // { kind: 'text' }
 */
export function unite(a: ValueType, b: ValueType): ValueType {
  if (a.kind === 'null') return b;
  if (b.kind === 'null' || a === b) return a;
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', of: unite(a.of, b.of) };
  if (a.kind === 'record' && b.kind === 'record') return sameFields(a.fields, b.fields) ? a : ANY;
  return a.kind === b.kind ? a : ANY;
}

function sameFields(a: Record<string, ValueType>, b: Record<string, ValueType>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key]?.kind === b[key]?.kind);
}

/**
 * Whether a value of a type may hold what the other type says; `any` and nothing may hold anything.
 * @example
 * mayBe({ kind: 'any' }, 'number'); // true
 */
export function mayBe(type: ValueType, ...kinds: ValueType['kind'][]): boolean {
  return type.kind === 'any' || type.kind === 'null' || kinds.includes(type.kind);
}
