import type { Catalog } from './catalog.ts';
import type { NodeId } from './ids.ts';
import { limits } from './limits.ts';
import type { Project } from './project.ts';
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
  const allowedIn = catalog.components.get(type)?.allowedIn;
  if (allowedIn && !ancestors.some((ancestor) => allowedIn.includes(ancestor))) return 'wrong-place';
  const parent = catalog.components.get(ancestors.at(-1) ?? '');
  // What an unknown component takes cannot be known; that it is unknown is reported on its own.
  if (!parent) return undefined;
  const rules = Object.hasOwn(parent.slots, slot) ? parent.slots[slot] : undefined;
  if (!rules) return 'unknown-slot';
  const takes = rules.accepts ? rules.accepts.includes(type) : type !== 'page';
  return takes ? undefined : 'slot-refuses';
}

/**
 * Whether nodes of some types may be dropped into a slot.
 * @param target.slot absent: `children`.
 * @example
 * if (canPlace(project, { types: ['text'], parent: hovered.id }, catalog)) showDropLine();
 */
export function canPlace(
  project: Project,
  { types, parent, slot = 'children' }: { types: readonly string[]; parent: NodeId; slot?: string },
  catalog: Catalog,
): boolean {
  const path = pathTo(project, parent);
  if (path.length === 0 || path.length >= limits.maxDepth) return false;
  const ancestors = path.map((node) => node.type);
  return types.every((type) => placementFault(catalog, ancestors, type, slot) === undefined);
}
