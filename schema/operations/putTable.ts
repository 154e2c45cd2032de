import type { Diff } from '../diff.ts';
import { limits } from '../limits.ts';
import type { DataTable, Project } from '../project.ts';
import { startEdit } from './edit.ts';
import { refuseMore } from './refuseMore.ts';

/**
 * Adds a table, or replaces the one of its id. Expressions that use a key or field that is then gone are reported
 * by validation.
 * @throws OperationError `limit`
 * @example
 * putTable(project, { table: { ...places, rows: [...places.rows, row] } });
 */
export function putTable(project: Project, { table }: { table: DataTable }): Diff {
  const edit = startEdit(project);
  if (!edit.has('data', table.id)) refuseMore(project.data, limits.maxTables, '数据表', 'tables');
  edit.put('data', table);
  return edit.diff();
}
