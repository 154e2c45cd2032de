import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { NodeRecord, Project } from '../project.ts';
import { changed, startEdit } from './edit.ts';

type Change = Partial<Pick<NodeRecord, 'name' | 'when' | 'repeat' | 'locked' | 'hidden'>>;

/**
 * Changes what a node is called, when it shows, what it repeats over, and whether it is locked or hidden;
 * `undefined`, and `false` for the latter two, take the key away.
 * @throws OperationError `missing`
 * @example
 * updateNodes(project, { ids: [card.id], change: { name: 'Card', when: undefined } });
 */
export function updateNodes(
  project: Project,
  { ids, change }: { ids: readonly NodeId[]; change: Change },
): Diff {
  const edit = startEdit(project);
  const lasting: Change = { ...change };
  if ('locked' in change) lasting.locked = change.locked || undefined;
  if ('hidden' in change) lasting.hidden = change.hidden || undefined;
  for (const id of ids) edit.put('nodes', changed<NodeRecord>(edit.get('nodes', id), lasting));
  return edit.diff();
}
