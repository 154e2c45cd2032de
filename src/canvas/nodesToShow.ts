import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { pathTo } from '../../schema/tree.ts';

/**
 * Of the selected nodes, those that could be out of sight: they, or what they stand in, have a condition or open
 * like a popup. Only these need a build of their own when they are selected.
 * @param opens whether nodes of a type are hidden until something opens them
 */
export function nodesToShow(
  project: Project,
  selected: readonly NodeId[],
  opens: (type: string) => boolean,
): NodeId[] {
  return selected.filter((id) =>
    pathTo(project, id).some((node) => node.when !== undefined || opens(node.type)),
  );
}
