import type { Json } from '../../schema/json.ts';
import type { DataField, DataTable } from '../../schema/project.ts';
import { commentText } from '../transforms/describeNode.ts';
import { createLines } from './createLines.ts';
import { printLiteral, propertyName } from './printLiteral.ts';
import { rowInterface } from './tsTypes.ts';

const EMPTY: Readonly<Record<DataField['type'], Json>> = {
  text: '',
  number: 0,
  boolean: false,
  date: '',
  image: '',
  images: [],
  texts: [],
};

const TYPES: Readonly<Record<DataField['type'], string>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'string',
  image: 'string',
  images: 'string[]',
  texts: 'string[]',
};

/** Prints `data/<key>`: a table's rows, content apart from layout. */
export function printTable(table: DataTable, rows: readonly Json[], language: 'js' | 'ts'): string {
  const lines = createLines();
  if (language === 'ts') {
    lines.push(`/** ${commentText(table.name)} */`);
    lines.push(`export interface ${rowInterface(table)} {`);
    lines.indent();
    lines.push('id: string;');
    for (const { key, label, type } of table.fields) {
      lines.push(`/** ${commentText(label)} */`);
      lines.push(`${propertyName(key)}: ${TYPES[type]};`);
    }
    lines.outdent();
    lines.push('}');
    lines.push('');
  }
  lines.push(`/** ${commentText(table.name)} */`);
  const type = language === 'ts' ? `: ${rowInterface(table)}[]` : '';
  lines.push(`export const ${table.key}${type} = [`);
  lines.indent();
  for (const row of rows) {
    for (const line of `${printLiteral(row, 2)},`.split('\n')) {
      lines.push(line.startsWith('  ') ? line.slice(2) : line);
    }
  }
  lines.outdent();
  lines.push('];');
  return lines.toString();
}

/** Rows as pages see them: every field has a value of its type, assets are paths. */
export function tableRows(table: DataTable, assetPath: (id: string) => string | undefined): Json[] {
  return table.rows.map((row) => {
    const made: Record<string, Json> = { id: row.id };
    for (const { key, type } of table.fields) {
      const value = Object.hasOwn(row, key) ? row[key] : undefined;
      made[key] = value === undefined || value === null ? EMPTY[type] : withPaths(value, assetPath);
    }
    return made;
  });
}

function withPaths(value: Json, assetPath: (id: string) => string | undefined): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withPaths(one, assetPath));
  if (typeof value.url === 'string') return value.url;
  if (typeof value.asset === 'string') return assetPath(value.asset) ?? '';
  return value;
}
