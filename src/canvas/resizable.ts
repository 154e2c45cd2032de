import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { isFreeContainer } from './freeSpace.ts';
import { type Handle, handles } from './resizeRect.ts';

const IN_FLOW: readonly Handle[] = ['e', 'se', 's'];

/**
 * The handles that do something on a node: all eight in a free container; in flow only those of the end edges,
 * since its start is where the flow puts it. None for what has no size of its own (a popup, the page), and for
 * what is locked.
 */
export function resizeHandles(
  project: Project,
  definition: Pick<ComponentDefinition, 'style'> | undefined,
  id: NodeId,
): readonly Handle[] {
  const node = project.nodes[id];
  if (!node || !definition || node.locked || node.parent === null) return [];
  const offers = (property: 'width' | 'height') =>
    definition.style.includes('box') || definition.style.includes(property);
  const offered = (handle: Handle) =>
    (!/[ew]/.test(handle) || offers('width')) && (!/[ns]/.test(handle) || offers('height'));
  return (isFreeContainer(project, node.parent) ? handles : IN_FLOW).filter(offered);
}

/** Whether a node can be turned: where it stands freely. */
export function isTurnable(project: Project, id: NodeId): boolean {
  const node = project.nodes[id];
  return node !== undefined && !node.locked && isFreeContainer(project, node.parent);
}
