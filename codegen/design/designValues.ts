import type { Values } from '../../schema/expression/evaluateExpression.ts';
import type { Json } from '../../schema/json.ts';
import type { DataTable, PageRecord, Project } from '../../schema/project.ts';
import { pageSampleValues } from '../../schema/sampleValues.ts';
import type { References } from '../lower/lowerContext.ts';
import { tableRows } from '../print/printTable.ts';

const rowsOf = new WeakMap<DataTable, { references: References; rows: Json[] }>();

function resolvedRows(table: DataTable, references: References): Json[] {
  const known = rowsOf.get(table);
  if (known?.references === references) return known.rows;
  const rows = tableRows(table, references.assetPath);
  rowsOf.set(table, { references, rows });
  return rows;
}

const kept = new WeakMap<PageRecord, { data: Project['data']; references: References; values: Values }>();

/**
 * What a page's expressions are computed with on the canvas, where no script runs: state as it begins, tables as
 * they are, the first row as the page's own. Pictures are paths, as in an export.
 */
export function designValues(project: Project, page: PageRecord, references: References): Values {
  const known = kept.get(page);
  if (known?.data === project.data && known.references === references) return known.values;
  const values: Record<string, Json> = pageSampleValues(project, page.id);
  for (const table of Object.values(project.data)) values[table.key] = resolvedRows(table, references);
  const shown = page.record && project.data[page.record.table];
  if (shown) values[shown.itemKey] = resolvedRows(shown, references)[0] ?? null;
  for (const { key, initial } of page.state) values[key] = initial;
  kept.set(page, { data: project.data, references, values });
  return values;
}
