import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { Project } from '../project.ts';
import { descendantsOf } from '../tree.ts';
import { startEdit } from './edit.ts';
import { refuseRoot } from './placement.ts';

/**
 * Deletes nodes with all that is below them. Actions elsewhere that name a deleted node (e.g. open a popup) are
 * kept; validation points at them, and undo makes them whole again.
 * @throws OperationError `missing`, `page-root`
 * @example
 * deleteNodes(project, { ids: selection });
 */
export function deleteNodes(project: Project, { ids }: { ids: readonly NodeId[] }): Diff {
  const edit = startEdit(project);
  const nodes = ids.map((id) => edit.get('nodes', id));
  nodes.forEach(refuseRoot);
  for (const node of nodes) {
    for (const inner of descendantsOf(project, node.id)) edit.remove('nodes', inner.id);
    edit.remove('nodes', node.id);
  }
  return edit.diff();
}
