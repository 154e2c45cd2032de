import type { Catalog, ComponentRules } from '../../schema/catalog.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { pathTo } from '../../schema/tree.ts';

/**
 * Whether a slot of a node takes components of these types: its own list, and what each of them says it may
 * stand in.
 */
export function slotTakes(
  project: Project,
  catalog: Catalog,
  parent: NodeId,
  slot: string,
  types: readonly string[],
): boolean {
  const node = project.nodes[parent];
  const rules = node && catalog.components.get(node.type)?.slots[slot];
  if (!rules) return false;
  const around = pathTo(project, parent).map(({ type }) => type);
  return types.every((type) => {
    if (rules.accepts ? !rules.accepts.includes(type) : type === 'page') return false;
    const component: ComponentRules | undefined = catalog.components.get(type);
    return !component?.allowedIn || component.allowedIn.some((allowed) => around.includes(allowed));
  });
}

/** The first slot of a node that takes all the types; undefined when none does. */
export function slotFor(
  project: Project,
  catalog: Catalog,
  parent: NodeId,
  types: readonly string[],
): string | undefined {
  const node = project.nodes[parent];
  const slots = Object.keys((node && catalog.components.get(node.type)?.slots) ?? {});
  return slots.find((slot) => slotTakes(project, catalog, parent, slot, types));
}
