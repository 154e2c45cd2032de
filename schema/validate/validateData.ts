import { isAssetUrl } from '../assetFile.ts';
import { isName } from '../expression/names.ts';
import type { Json } from '../json.ts';
import { limits } from '../limits.ts';
import type { DataField, DataFieldType, DataTable, Project } from '../project.ts';
import { type Problem, type Site, say, tell } from './problem.ts';

/**
 * Checks tables: names, fields, rows.
 * @example
 * validateData(project, problems);
 */
export function validateData(project: Project, problems: Problem[]): void {
  const taken = new Set(['query']);
  for (const table of Object.values(project.data)) {
    const site: Site = { where: `data/${table.name || table.key}`, ref: `data/${table.id}`, problems };
    for (const part of ['key', 'itemKey'] as const) {
      checkName(table[part], taken, part, site);
      taken.add(table[part]);
    }
    const fields = new Set(['id']);
    table.fields.forEach(({ key }, i) => {
      checkName(key, fields, `fields[${i}].key`, site);
      fields.add(key);
    });
    checkRows(project, table, site);
  }
}

function checkName(name: string, taken: ReadonlySet<string>, path: string, site: Site): void {
  if (isName(name) && !taken.has(name)) return;
  const free = !taken.has(name);
  tell(
    site,
    'error',
    free ? 'bad-name' : 'name-taken',
    path,
    free
      ? say(`“${name}”不能用作名称。`, `"${name}" cannot be used as a name.`)
      : say(`名称“${name}”已被使用。`, `The name "${name}" is taken.`),
    say(
      '用英文字母开头的字母、数字或下划线，且不重复。',
      'Use letters, digits and underscores, a letter first, each name once.',
    ),
  );
}

function checkRows(project: Project, table: DataTable, site: Site): void {
  if (table.rows.length > limits.maxRows) {
    tell(
      site,
      'error',
      'too-many-rows',
      'rows',
      say(`数据表最多 ${limits.maxRows} 行。`, `A table has at most ${limits.maxRows} rows.`),
      say('删除一些行，或分成两个表。', 'Delete some rows, or make two tables.'),
    );
  }
  const ids = new Set<string>();
  table.rows.forEach((row, i) => {
    if (row.id === '' || ids.has(row.id)) {
      tell(
        site,
        'error',
        'row-id',
        `rows[${i}].id`,
        say('行的编号为空或重复。', "The row's id is empty or used twice."),
        say('每一行用不同的编号。', 'Give every row an id of its own.'),
      );
    }
    ids.add(row.id);
    for (const field of table.fields)
      checkCell(project, field, row[field.key], `rows[${i}].${field.key}`, site);
  });
}

const isText = (cell: Json) => typeof cell === 'string' && cell.length <= limits.maxTextLength;

const CELLS: Record<DataFieldType, (cell: Json, project: Project) => boolean> = {
  text: isText,
  number: (cell) => typeof cell === 'number',
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && /^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?)?$/.test(cell),
  image: isImage,
  images: (cell, project) =>
    Array.isArray(cell) && cell.every((one) => one !== null && isImage(one, project)),
  texts: (cell) => Array.isArray(cell) && cell.every(isText),
};

/** A cell may be null: nothing was filled in. */
function isImage(cell: Json, project: Project): boolean {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return false;
  if (typeof cell.asset === 'string') return Object.hasOwn(project.assets, cell.asset);
  return typeof cell.url === 'string' && isAssetUrl(cell.url);
}

function checkCell(
  project: Project,
  field: DataField,
  cell: Json | undefined,
  path: string,
  site: Site,
): void {
  if (cell === undefined || cell === null || CELLS[field.type](cell, project)) return;
  tell(
    site,
    'error',
    'bad-cell',
    path,
    say(
      `“${field.label || field.key}”的值与类型不符，或图片不存在。`,
      `The value of "${field.label || field.key}" is not of the field's type, or its picture does not exist.`,
    ),
    say('更正或清空该单元格。', 'Correct the cell, or clear it.'),
  );
}
