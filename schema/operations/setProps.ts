import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Project } from '../project.ts';
import { changed, startEdit } from './edit.ts';

/**
 * Sets literal props of nodes; `undefined` takes a prop back to its default. Bindings are left alone.
 * @throws OperationError `missing`
 * @example
 * setProps(project, { ids: [title.id], change: { text: 'Hello', maxLines: undefined } });
 */
export function setProps(
  project: Project,
  { ids, change }: { ids: readonly NodeId[]; change: Record<string, Json | undefined> },
): Diff {
  const edit = startEdit(project);
  for (const id of ids) {
    const node = edit.get('nodes', id);
    edit.put('nodes', {
      ...node,
      props: changed<Record<string, Json>>(node.props, change as Record<string, Json>),
    });
  }
  return edit.diff();
}
