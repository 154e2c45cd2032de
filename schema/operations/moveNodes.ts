import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { Project } from '../project.ts';
import { childrenOf, isInside, topmostNodes } from '../tree.ts';
import { startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';
import { heightOf, place, refuseDeep, refuseRoot, type Target } from './placement.ts';

/**
 * Moves nodes, which keep their document order, to one place; nodes inside other given nodes stay inside them.
 * Leaving a free container drops x, y, rotation and pin; entering one sets x and y.
 * @param args.index where the first of them stands afterwards, counted among the other nodes of the slot;
 *   absent: at the end.
 * @param args.at in a free container: where the nodes' top left comes to stand, rpx.
 * @throws OperationError `missing`, `page-root`, `into-itself`, `limit`
 * @example
 * moveNodes(project, { ids: [card.id], parent: list.id, index: 0 });
 */
export function moveNodes(project: Project, args: Target & { ids: readonly NodeId[] }): Diff {
  const edit = startEdit(project);
  edit.get('nodes', args.parent);
  for (const id of args.ids) refuseRoot(edit.get('nodes', id));
  const nodes = topmostNodes(project, args.ids);
  if (nodes.length === 0) return edit.diff();
  for (const { id } of nodes) {
    if (id !== args.parent && !isInside(project, args.parent, id)) continue;
    throw new OperationError('into-itself', {
      zh: '元素不能移动到它自己里面。',
      en: 'A node cannot be moved into itself.',
    });
  }
  const height = Math.max(...nodes.map(({ id }) => heightOf((one) => childrenOf(project, one), id)));
  refuseDeep(project, args.parent, height);
  place(project, edit, nodes, args);
  return edit.diff();
}
