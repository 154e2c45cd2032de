import type { Action } from './action.ts';
import type { Catalog } from './catalog.ts';
import type { Field, Fields } from './field.ts';
import { type AssetId, createId, type DataId, type NodeId, type TokenId } from './ids.ts';
import type { Json } from './json.ts';
import type { AssetRecord, DataTable, NodeRecord, Project, TokenRecord } from './project.ts';
import { dependenciesOf } from './references.ts';
import { descendantsOf, topmostNodes } from './tree.ts';

/** A piece of a document that stands on its own: what the clipboard, the palette and a new page hold. */
export interface Fragment {
  /** Outermost nodes, in order; their parent is null and they name no slot. */
  roots: NodeId[];
  nodes: Record<NodeId, NodeRecord>;
  /** What the nodes refer to, as it is in the project that they come from. */
  assets: Record<AssetId, AssetRecord>;
  tokens: Record<TokenId, TokenRecord>;
  data: Record<DataId, DataTable>;
}

/**
 * Copies nodes with all that is below them and all that they refer to. Ids are kept: see `renewIds`.
 * @param ids nodes inside other given nodes are copied once, as part of these.
 * @example
 * const clipboard = copyFragment(project, selection);
 */
export function copyFragment(project: Project, ids: readonly NodeId[]): Fragment {
  const roots = topmostNodes(project, ids);
  const nodes: Record<NodeId, NodeRecord> = {};
  for (const root of roots) {
    const { slot: _, ...rest } = root;
    nodes[root.id] = { ...rest, parent: null };
    for (const node of descendantsOf(project, root.id)) nodes[node.id] = node;
  }
  const { assets, tokens, data } = dependenciesOf(project, Object.values(nodes));
  return { roots: roots.map((root) => root.id), nodes, assets, tokens, data };
}

/**
 * The same fragment with new ids for its nodes and actions; references among its nodes follow.
 * @param catalog says which props hold a node's id.
 * @example
 * insertNodes(project, { fragment: renewIds(clipboard, Math.random, catalog), parent });
 */
export function renewIds(fragment: Fragment, random: () => number, catalog: Catalog): Fragment {
  const ids = new Map(Object.keys(fragment.nodes).map((id) => [id, createId(random)]));
  const renew = (id: NodeId) => ids.get(id) ?? id;
  const renewAction = (action: Action): Action => ({
    ...action,
    id: createId(random),
    props: renewProps(action.props, catalog.actions.get(action.type)?.props, renew),
  });
  const nodes: Record<NodeId, NodeRecord> = {};
  for (const node of Object.values(fragment.nodes)) {
    const id = renew(node.id);
    nodes[id] = {
      ...node,
      id,
      parent: node.parent === null ? null : renew(node.parent),
      props: renewProps(node.props, catalog.components.get(node.type)?.props, renew),
      on: Object.fromEntries(Object.entries(node.on).map(([event, list]) => [event, list.map(renewAction)])),
    };
  }
  return { ...fragment, roots: fragment.roots.map(renew), nodes };
}

function renewProps(
  props: Record<string, Json>,
  fields: Fields | undefined,
  renew: (id: NodeId) => NodeId,
): Record<string, Json> {
  if (!fields) return props;
  const entries = Object.entries(props).map(([name, value]): [string, Json] => {
    const field: Field | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field?.kind === 'node' && typeof value === 'string' ? [name, renew(value)] : [name, value];
  });
  return Object.fromEntries(entries);
}
