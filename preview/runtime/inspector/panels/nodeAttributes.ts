import { Component, type GeneralComponent, NativeNode, type Element as TreeElement } from 'glass-easel';
import type { WxmlNode } from '../../../inspection.ts';
import { isSameJson } from '../../../isSameJson.ts';
import { eventBindings } from './eventBindings.ts';
import { plainJson } from './plainJson.ts';

type Attributes = WxmlNode['attributes'];

/** What makes a component's first data and properties; not in glass-easel's types. */
interface BehaviorInternals {
  _$data: (() => Record<string, unknown>)[];
}

const MAX_VALUE = 500;

/**
 * What WXML says of a node, as far as the tree still knows: class, style, id, data, properties off their defaults,
 * bound events.
 */
export function nodeAttributes(node: TreeElement): Attributes {
  const attributes: Attributes = [];
  const add = (name: string, value: unknown): void => {
    const text = typeof value === 'string' ? value : (JSON.stringify(plainJson(value)) ?? String(value));
    attributes.push({ name, value: text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text });
  };
  if (node.id) add('id', node.id);
  if (node.class) add('class', node.class);
  if (node.style) add('style', node.style);
  if (node.slot) add('slot', node.slot);
  const component = node.asGeneralComponent();
  if (component) addProperties(component, add);
  else if (NativeNode.isNativeNode(node)) for (const { name, value } of node.attributes) add(name, value);
  for (const [name, value] of Object.entries(node.dataset ?? {})) add(`data-${hyphenated(name)}`, value);
  for (const { name, value } of eventBindings(node)) add(name, value);
  return attributes;
}

function addProperties(component: GeneralComponent, add: (name: string, value: unknown) => void): void {
  const usual = usualData(component);
  for (const name of Component.listProperties(component)) {
    const value = (component.data as Record<string, unknown>)[name];
    if (typeof value !== 'function' && !isSameJson(value, usual[name])) add(hyphenated(name), value);
  }
}

const known = new WeakMap<object, Record<string, unknown>>();

/** What a component begins with; asked once for each definition. */
function usualData(component: GeneralComponent): Record<string, unknown> {
  const behavior = component.getRootBehavior();
  const before = known.get(behavior);
  if (before) return before;
  const usual = {};
  for (const make of (behavior as unknown as BehaviorInternals)._$data) Object.assign(usual, make());
  known.set(behavior, usual);
  return usual;
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
