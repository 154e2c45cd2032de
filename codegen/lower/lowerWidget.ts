import type { TemplateContext, WidgetDefinition } from '../../components-lib/defineComponent.ts';
import type { AttributeValue } from '../../components-lib/template.ts';
import { jsonEqual } from '../../schema/jsonEqual.ts';
import type { AttributeIr, ChildrenIr, ElementIr } from '../ir.ts';
import { type Finish, lowerAttributes, ownEvents } from './lowerTemplate.ts';
import type { AnyTemplateProps } from './templateInput.ts';

/** A widget is one tag, named as the component's type. */
export function lowerWidget(
  definition: WidgetDefinition,
  props: AnyTemplateProps,
  context: TemplateContext,
  finish: Finish,
): ElementIr {
  const attributes = definition.attributes
    ? lowerAttributes(definition.attributes(props, context))
    : ownAttributes(definition, props, context);
  return {
    kind: 'element',
    tag: definition.type,
    attributes,
    children: slots(definition),
    className: '',
    look: finish.looks.get('root'),
    partLooks: [...finish.looks.values()].filter((look) => look.part !== 'root'),
    root: true,
    events: Object.entries(ownEvents(definition)).filter(([, event]) => finish.events.has(event)),
  };
}

/** Every prop under its own name; an export leaves out what the component does by itself. */
function ownAttributes(
  definition: WidgetDefinition,
  props: AnyTemplateProps,
  context: TemplateContext,
): AttributeIr[] {
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, field] of Object.entries(definition.props)) {
    const given: unknown = props[name];
    const value = (
      isValue(given) ? given : given === undefined ? undefined : { kind: 'literal', value: given }
    ) as Exclude<AttributeValue, string | number | boolean> | undefined;
    const usual = value?.kind === 'literal' && jsonEqual(value.value, field.default);
    if (value && (context.design || !usual)) attributes[attributeName(name)] = value;
  }
  return lowerAttributes(attributes);
}

function isValue(given: unknown): boolean {
  const kind = (given as { kind?: unknown } | undefined)?.kind;
  return kind === 'literal' || kind === 'expression';
}

function attributeName(prop: string): string {
  return prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function slots(definition: WidgetDefinition): ChildrenIr[] {
  if (definition.slots === 'none') return [];
  const names = definition.slots === 'children' ? ['children'] : Object.keys(definition.slots);
  return names.map((slot) => ({
    kind: 'children',
    slot,
    slotAttribute: slot === 'children' ? undefined : slot,
    empty: [],
  }));
}
