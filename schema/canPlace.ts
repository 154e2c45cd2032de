import type { Catalog } from './catalog.ts';
import type { NodeId } from './ids.ts';
import { limits } from './limits.ts';
import type { NodeRecord, Project } from './project.ts';
import { pathTo } from './tree.ts';

export type PlacementFault = 'wrong-place' | 'unknown-slot' | 'slot-refuses';

/**
 * Why a component may not stand somewhere, or undefined.
 * @param ancestors types from the page's root down to the parent; not empty.
 * @example
 * placementFault(catalog, ['page', 'form'], 'input', 'children'); // undefined
 */
export function placementFault(
  catalog: Catalog,
  ancestors: readonly string[],
  type: string,
  slot: string,
): PlacementFault | undefined {
  if (!hasHost(catalog, ancestors, type)) return 'wrong-place';
  const parent = catalog.components.get(ancestors.at(-1) ?? '');
  // What an unknown component takes cannot be known; that it is unknown is reported on its own.
  if (!parent) return undefined;
  const rules = Object.hasOwn(parent.slots, slot) ? parent.slots[slot] : undefined;
  if (!rules) return 'unknown-slot';
  const takes = rules.accepts ? rules.accepts.includes(type) : type !== 'page';
  return takes ? undefined : 'slot-refuses';
}

function hasHost(catalog: Catalog, ancestors: readonly string[], type: string): boolean {
  const allowedIn = catalog.components.get(type)?.allowedIn;
  return !allowedIn || ancestors.some((ancestor) => allowedIn.includes(ancestor));
}

/**
 * Types of nodes below some roots that may only stand in something which is not among them: an input in a box that
 * is taken out of its form. Where the roots go, there it must be.
 * @param nodes the roots with all that is below them, e.g. a fragment's.
 */
export function typesWithoutHost(
  nodes: Readonly<Record<NodeId, NodeRecord>>,
  roots: readonly NodeId[],
  catalog: Catalog,
): string[] {
  const found = new Set<string>();
  for (const node of Object.values(nodes)) {
    if (roots.includes(node.id)) continue;
    const around: string[] = [];
    for (let at: NodeRecord | undefined = node; at && !roots.includes(at.id); ) {
      at = nodes[at.parent ?? ''];
      if (at) around.push(at.type);
    }
    if (!hasHost(catalog, around, node.type)) found.add(node.type);
  }
  return [...found];
}

/**
 * Whether nodes of some types may be dropped into a slot.
 * @param target.inner types that stand in these and need a host around them: see `typesWithoutHost`.
 * @param target.slot absent: `children`.
 * @example
 * if (canPlace(project, { types: ['text'], parent: hovered.id }, catalog)) showDropLine();
 */
export function canPlace(
  project: Project,
  {
    types,
    inner = [],
    parent,
    slot = 'children',
  }: { types: readonly string[]; inner?: readonly string[]; parent: NodeId; slot?: string },
  catalog: Catalog,
): boolean {
  const path = pathTo(project, parent);
  if (path.length === 0 || path.length >= limits.maxDepth) return false;
  const ancestors = path.map((node) => node.type);
  if (!inner.every((type) => hasHost(catalog, ancestors, type))) return false;
  return types.every((type) => placementFault(catalog, ancestors, type, slot) === undefined);
}
