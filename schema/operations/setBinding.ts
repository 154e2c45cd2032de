import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { ExpressionSource, Project } from '../project.ts';
import { changed, startEdit } from './edit.ts';

/**
 * Lets an expression give a prop its value, or (undefined) gives it back to its literal.
 * @throws OperationError `missing`
 * @example
 * setBinding(project, { id: title.id, prop: 'text', expression: 'place.name' });
 */
export function setBinding(
  project: Project,
  { id, prop, expression }: { id: NodeId; prop: string; expression: ExpressionSource | undefined },
): Diff {
  const edit = startEdit(project);
  const node = edit.get('nodes', id);
  const change = { [prop]: expression } as Record<string, ExpressionSource>;
  edit.put('nodes', { ...node, bind: changed<Record<string, ExpressionSource>>(node.bind, change) });
  return edit.diff();
}
