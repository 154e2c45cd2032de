import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import {
  type AttributeValue,
  literal,
  type TemplateElement,
  type TemplateNode,
  type Value,
} from '../../components-lib/template.ts';
import type { AttributeIr, ElementIr, LookIr, MarkupIr } from '../ir.ts';
import { lookKey } from './lookKey.ts';

/** What is known of a node beside its template. */
export interface Finish {
  /** Looks of the root and of the parts. */
  looks: ReadonlyMap<string, LookIr>;
  /** Events that have actions. */
  events: ReadonlySet<string>;
}

/** Turns a component's template into markup: literal conditions are decided, class and style are taken apart. */
export function lowerTemplate(
  template: TemplateNode,
  definition: ComponentDefinition,
  finish: Finish,
): MarkupIr[] {
  switch (template.kind) {
    case 'text':
      return [{ kind: 'text', value: template.value }];
    case 'element':
      return [lowerElement(template, definition, finish)];
    case 'children':
      return [
        {
          kind: 'children',
          slot: template.slot,
          wrap: template.wrap && lowerElement(template.wrap, definition, finish),
          empty: lowerAll(template.empty ?? [], definition, finish),
        },
      ];
    case 'if': {
      const { test } = template;
      if (test.kind === 'literal') {
        return lowerAll(test.value ? template.then : template.else, definition, finish);
      }
      const then = lowerAll(template.then, definition, finish);
      return [{ kind: 'choice', test: test.node, then, else: lowerAll(template.else, definition, finish) }];
    }
  }
}

function lowerAll(
  templates: readonly TemplateNode[],
  definition: ComponentDefinition,
  finish: Finish,
): MarkupIr[] {
  const all: MarkupIr[] = [];
  for (const template of templates) {
    if (template.kind === 'element') all.push(lowerElement(template, definition, finish));
    else all.push(...lowerTemplate(template, definition, finish));
  }
  return all;
}

function lowerElement(template: TemplateElement, definition: ComponentDefinition, finish: Finish): ElementIr {
  const root = template.part === 'root';
  const { class: className, style } = template.attributes;
  const { inlineStyle, look } = lowerStyle(template, style, finish.looks);
  const events = template.events ?? (root ? ownEvents(definition) : NO_EVENTS);
  return {
    kind: 'element',
    tag: template.tag,
    attributes: lowerAttributes(template.attributes),
    children: lowerAll(template.children, definition, finish),
    className: constantText(className, 'class'),
    style: inlineStyle,
    look,
    root,
    events:
      finish.events.size === 0 ? [] : Object.entries(events).filter(([, event]) => finish.events.has(event)),
  };
}

const NO_EVENTS: Readonly<Record<string, string>> = {};
const knownEvents = new WeakMap<ComponentDefinition, Readonly<Record<string, string>>>();

/** A root raises its component's events under their own names; those of entries (`area:…`) stand on parts. */
export function ownEvents(definition: ComponentDefinition): Readonly<Record<string, string>> {
  const known = knownEvents.get(definition);
  if (known) return known;
  const events: Record<string, string> = {};
  for (const [name, event] of Object.entries(definition.events ?? {})) {
    if (event.eachOf === undefined) events[name] = name;
  }
  knownEvents.set(definition, events);
  return events;
}

/** Attributes but class and style, without those left out; what is no `Value` is part of the markup. */
export function lowerAttributes(attributes: Readonly<Record<string, AttributeValue>>): AttributeIr[] {
  const lowered: AttributeIr[] = [];
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || name === 'class' || name === 'style') continue;
    lowered.push(
      typeof value === 'object'
        ? { name, value, fixed: false }
        : { name, value: literal(value), fixed: true },
    );
  }
  return lowered;
}

/** A style that is known now goes into the element's class, in front of what the designer set. */
function lowerStyle(
  template: TemplateElement,
  style: AttributeValue,
  looks: Finish['looks'],
): { inlineStyle?: Value; look?: LookIr } {
  const look = template.part === undefined ? undefined : looks.get(template.part);
  if (typeof style === 'object' && style.kind === 'expression') return { inlineStyle: style, look };
  if (style === undefined) return { look };
  const fixed = constantText(style, 'style')
    .split(/;\s*/)
    .filter((declaration) => declaration.trim() !== '');
  if (fixed.length === 0) return { look };
  const declarations = [...fixed, ...(look?.declarations ?? [])];
  const key = lookKey(declarations, undefined);
  if (look) return { look: { ...look, declarations, key } };
  return { look: { part: template.part ?? template.tag, utilities: [], declarations, pressed: [], key } };
}

function constantText(value: AttributeValue, attribute: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value.kind === 'literal' && typeof value.value === 'string') {
    return value.value;
  }
  throw new TypeError(`A template's ${attribute} must be a text`);
}
