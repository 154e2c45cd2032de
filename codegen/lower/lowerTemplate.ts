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
  return templates.flatMap((template) => lowerTemplate(template, definition, finish));
}

function lowerElement(template: TemplateElement, definition: ComponentDefinition, finish: Finish): ElementIr {
  const root = template.part === 'root';
  const { class: className, style, ...others } = template.attributes;
  const { attributes, inlineStyle, look } = {
    attributes: lowerAttributes(others),
    ...lowerStyle(template, style, finish.looks),
  };
  const events = template.events ?? (root ? ownEvents(definition) : {});
  return {
    kind: 'element',
    tag: template.tag,
    attributes,
    children: lowerAll(template.children, definition, finish),
    className: constantText(className, 'class'),
    style: inlineStyle,
    look,
    root,
    events: Object.entries(events).filter(([, event]) => finish.events.has(event)),
  };
}

/** A root raises its component's events under their own names; those of entries (`area:…`) stand on parts. */
export function ownEvents(definition: ComponentDefinition): Record<string, string> {
  const events: Record<string, string> = {};
  for (const [name, event] of Object.entries(definition.events ?? {})) {
    if (event.eachOf === undefined) events[name] = name;
  }
  return events;
}

/** Attributes without those that are left out; what is no `Value` is part of the markup. */
export function lowerAttributes(attributes: Readonly<Record<string, AttributeValue>>): AttributeIr[] {
  const lowered: AttributeIr[] = [];
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
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
