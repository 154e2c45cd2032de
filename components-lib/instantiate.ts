import type { Fragment } from '../schema/fragment.ts';
import { createId, type NodeId } from '../schema/ids.ts';
import { spreadKeys } from '../schema/order.ts';
import type { NodeRecord } from '../schema/project.ts';
import type { Blueprint } from './blueprint.ts';
import { componentByType } from './components.ts';
import type { DropContext } from './dropContext.ts';

/**
 * Makes the records of a blueprint, with new ids.
 * @param random yields numbers in [0, 1); a seeded one makes the result repeat.
 * @example insertNodes(project, { fragment: instantiate({ type: 'box' }, Math.random), parent })
 */
export function instantiate(blueprint: Blueprint, random: () => number): Fragment {
  const nodes: Record<NodeId, NodeRecord> = {};
  const add = (node: Blueprint, parent: NodeId | null, order: string): NodeId => {
    const { children = [], ...own } = node;
    const id = createId(random);
    // Cloned, because two drops must not share a style object that a definition holds.
    nodes[id] = { props: {}, bind: {}, style: {}, on: {}, ...structuredClone(own), id, parent, order };
    const { version = 1 } = componentByType(own.type) ?? {};
    if (version > 1) nodes[id].version = version;
    const keys = spreadKeys(children.length);
    children.forEach((child, index) => {
      add(child, id, keys[index] ?? 'a0');
    });
    return id;
  };
  const root = add(blueprint, null, 'a0');
  return { roots: [root], nodes, assets: {}, tokens: {}, data: {} };
}

/**
 * Makes what a drop from the palette inserts.
 * @throws when there is no such component
 * @example createFragment('countdown', dropContextOf(project, parent), Math.random)
 */
export function createFragment(type: string, context: DropContext, random: () => number): Fragment {
  const component = componentByType(type);
  if (!component) throw new Error(`There is no component "${type}".`);
  return instantiate({ type, ...component.create(context) }, random);
}
