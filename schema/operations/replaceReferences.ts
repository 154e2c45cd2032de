import type { Project } from '../project.ts';
import { mapReferences } from '../references.ts';
import type { Edit } from './edit.ts';

/**
 * Passes the references in all nodes, pages and rows through a function (see `mapReferences`).
 * @example
 * replaceReferences(project, edit, (ref) => (ref.token === id ? '#1a1a1a' : ref));
 */
export function replaceReferences(
  project: Project,
  edit: Edit,
  replace: (ref: Record<string, unknown>) => unknown,
): void {
  for (const collection of ['nodes', 'pages', 'data'] as const) {
    for (const { id } of Object.values(project[collection])) {
      const record = edit.get(collection, id);
      const next = mapReferences(record, replace);
      if (next !== record) edit.put(collection, next as typeof record);
    }
  }
}
