import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { childrenOf } from '../../schema/tree.ts';
import type { CommandContext } from './command.ts';

/** Whether the document can be changed at the moment. */
export function canEdit({ project, projects }: CommandContext): boolean {
  return project !== null && !projects.readOnly;
}

/** The selected nodes that can be moved, copied or deleted: all but the page itself. */
export function editable({ nodes }: CommandContext): readonly NodeRecord[] {
  return nodes.filter((node) => node.parent !== null);
}

/** Whether something is selected that can be changed. */
export function hasEditable(context: CommandContext): boolean {
  return canEdit(context) && editable(context).length > 0;
}

export function idsOf(nodes: readonly NodeRecord[]): NodeId[] {
  return nodes.map((node) => node.id);
}

/** The nodes' common parent; undefined when they have several. */
export function commonParent(project: Project, nodes: readonly NodeRecord[]): NodeRecord | undefined {
  const parent = nodes[0]?.parent;
  if (!parent || nodes.some((node) => node.parent !== parent)) return undefined;
  return project.nodes[parent];
}

/** The nodes that share a node's parent and slot, itself included, in order. */
export function siblingsOf(project: Project, node: NodeRecord): readonly NodeRecord[] {
  return node.parent === null ? [node] : childrenOf(project, node.parent, node.slot ?? 'children');
}

/** What to select once these are gone: the next sibling, else the one before, else the container. */
export function selectionAfterRemoval(project: Project, nodes: readonly NodeRecord[]): NodeId[] {
  const gone = new Set(idsOf(nodes));
  const last = nodes.at(-1);
  if (!last) return [];
  const siblings = siblingsOf(project, last);
  const at = siblings.findIndex((node) => node.id === last.id);
  const stays = (node: NodeRecord) => !gone.has(node.id);
  const next = siblings.slice(at + 1).find(stays) ?? siblings.slice(0, at).findLast(stays);
  if (next) return [next.id];
  const parent = last.parent === null ? undefined : project.nodes[last.parent];
  return parent && parent.parent !== null && !gone.has(parent.id) ? [parent.id] : [];
}
