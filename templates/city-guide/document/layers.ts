import type { Action } from '../../../schema/action.ts';
import { createId, type NodeId } from '../../../schema/ids.ts';
import { spreadKeys } from '../../../schema/order.ts';
import type { NodeRecord } from '../../../schema/project.ts';

/** An action without its id. */
export type Deed = Pick<Action, 'type'> & Partial<Pick<Action, 'props' | 'bind' | 'when'>>;

type Own = Partial<Omit<NodeRecord, 'type' | 'parent' | 'order' | 'on'>>;

/** A node with its content, as a designer's list of layers shows it. */
export interface Layer extends Own {
  type: string;
  on?: Record<string, readonly Deed[]>;
  children?: readonly Layer[];
}

/** Everything of a layer but its type, name and content. */
export type LayerOptions = Omit<Layer, 'type' | 'name' | 'children'>;

/**
 * Makes the records of a layer and of all that is in it.
 * @param random gives the ids of layers that have none.
 */
export function layerRecords(root: Layer & { id: NodeId }, random: () => number): Record<NodeId, NodeRecord> {
  const nodes: Record<NodeId, NodeRecord> = {};
  const add = (layer: Layer, parent: NodeId | null, order: string) => {
    const { children = [], on = {}, ...own } = layer;
    const id = layer.id ?? createId(random);
    const actions = Object.entries(on).map(([event, deeds]) => [event, deeds.map(withId)]);
    nodes[id] = {
      props: {},
      bind: {},
      style: {},
      ...own,
      id,
      parent,
      order,
      on: Object.fromEntries(actions),
    };
    const keys = spreadKeys(children.length);
    children.forEach((child, i) => {
      add(child, id, keys[i] ?? 'a0');
    });
  };
  const withId = (deed: Deed): Action => ({ props: {}, bind: {}, ...deed, id: createId(random) });
  add(root, null, 'a0');
  return nodes;
}

/** Makes a container. */
export function box(name: string, options: LayerOptions, children: readonly Layer[]): Layer {
  return { type: 'box', name, ...options, children };
}

/** A text known now, or the expression that gives it: `{ bind: 'place.name' }`. */
export type Words = string | { bind: string };

/**
 * Makes a text in one of the brand's type styles.
 * @param font id of a type token; `body` is the page's own, which a text has by itself
 */
export function text(name: string, font: string, words: Words, options: LayerOptions = {}): Layer {
  return {
    type: 'text',
    name,
    ...options,
    ...(typeof words === 'string' ? { props: { text: words } } : { bind: { text: words.bind } }),
    style: { ...(font !== 'body' && { font: { token: font } }), ...options.style },
  };
}

/** Makes a picture: a reference to an asset, or the expression that gives it. */
export function image(
  name: string,
  source: { asset: string } | { bind: string },
  options: LayerOptions = {},
): Layer {
  const { props, ...rest } = options;
  return {
    type: 'image',
    name,
    ...rest,
    props: { ...props, ...('asset' in source && { src: source }) },
    bind: { ...rest.bind, ...('bind' in source && { src: source.bind }) },
  };
}
