import type { Json } from '../../../schema/json.ts';
import type { DataFieldType } from '../../../schema/project.ts';

/** Whether a text can name a table, a row or a column in expressions. */
export function isKey(text: string): boolean {
  return /^[a-z][a-zA-Z0-9]{0,39}$/.test(text);
}

/** The name itself, or with the first number that makes it free. */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(name + number)) number += 1;
  return name + number;
}

/** What a new cell of a column holds. */
export function emptyCell(type: DataFieldType): Json {
  if (type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'image') return null;
  if (type === 'images' || type === 'texts') return [];
  return '';
}

/** A cell's value after its column's kind of content changed: kept where it means something, else empty. */
export function convertCell(value: Json, type: DataFieldType): Json {
  if (type === 'text') return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (type === 'number') {
    const number = Number(value);
    return typeof value === 'string' && value.trim() !== '' && Number.isFinite(number) ? number : 0;
  }
  if (type === 'texts') return typeof value === 'string' && value !== '' ? value.split('\n') : [];
  if (type === 'images')
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? [value] : [];
  if (type === 'image') return Array.isArray(value) ? (value[0] ?? null) : null;
  return emptyCell(type);
}
