import type { Catalog } from '../../schema/catalog.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { childrenOf } from '../../schema/tree.ts';
import { slotFor, slotTakes } from './dropRules.ts';

export interface InsertionPoint {
  parent: NodeId;
  slot: string;
  index: number;
  /** rpx, in a free container. */
  at?: { x: number; y: number };
}

/** Distance of something inserted into a free container from what was selected, rpx. */
const STEP = 24;

/**
 * Where a click on a palette entry inserts: into the selection when that is an empty container (or the page),
 * else after it, or after the nearest thing around it whose parent takes the type. Without a selection at the
 * end of the page.
 */
export function insertionPoint(
  project: Project,
  catalog: Catalog,
  root: NodeId,
  selected: NodeId | null,
  types: readonly string[],
): InsertionPoint | undefined {
  const start = project.nodes[selected ?? root] ?? project.nodes[root];
  if (!start) return undefined;
  const own = slotFor(project, catalog, start.id, types);
  if (own && (start.parent === null || childrenOf(project, start.id).length === 0)) {
    return inside(project, start.id, own);
  }
  for (let node = start; node.parent !== null; ) {
    const parent = project.nodes[node.parent];
    if (!parent) return undefined;
    const slot = node.slot ?? 'children';
    if (slotTakes(project, catalog, parent.id, slot, types)) {
      const index = childrenOf(project, parent.id, slot).findIndex(({ id }) => id === node.id) + 1;
      const free = parent.style.layout === 'free';
      const at = { x: (node.style.x ?? 0) + STEP, y: (node.style.y ?? 0) + STEP };
      return { parent: parent.id, slot, index, ...(free ? { at } : {}) };
    }
    node = parent;
  }
  const slot = slotFor(project, catalog, root, types);
  return slot === undefined ? undefined : inside(project, root, slot);
}

function inside(project: Project, parent: NodeId, slot: string): InsertionPoint {
  const free = project.nodes[parent]?.style.layout === 'free';
  const index = childrenOf(project, parent, slot).length;
  return { parent, slot, index, ...(free ? { at: { x: STEP, y: STEP } } : {}) };
}
