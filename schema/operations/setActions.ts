import type { Action } from '../action.ts';
import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { Project } from '../project.ts';
import { startEdit } from './edit.ts';

/**
 * Says what an event of a node does; an empty list takes the event away. A page's events are part of the page:
 * see `updatePage`.
 * @throws OperationError `missing`
 * @example
 * setActions(project, { id: button.id, event: 'tap', actions: [{ id, type: 'back', props: {}, bind: {} }] });
 */
export function setActions(
  project: Project,
  { id, event, actions }: { id: NodeId; event: string; actions: readonly Action[] },
): Diff {
  const edit = startEdit(project);
  const node = edit.get('nodes', id);
  const { [event]: _, ...others } = node.on;
  edit.put('nodes', { ...node, on: actions.length > 0 ? { ...node.on, [event]: [...actions] } : others });
  return edit.diff();
}
