import type { ActionRules, Catalog, ComponentRules, SlotRules } from '../schema/catalog.ts';
import type { StyleGroup } from '../schema/style.ts';
import { styleProperties } from '../schema/styleProperties.ts';
import { actions } from './actions/actions.ts';
import { components } from './components.ts';
import type { ComponentDefinition, StyleChoice } from './defineComponent.ts';

/** What the document's rules know of all components and actions. */
export const catalog: Catalog = {
  components: new Map(components.map((component) => [component.type, componentRules(component)])),
  actions: new Map(actions.map((action): [string, ActionRules] => [action.type, action])),
};

function componentRules(component: ComponentDefinition): ComponentRules {
  const parts = Object.entries(component.parts ?? {});
  return {
    ...component,
    style: groupsOf(component.style),
    parts: Object.fromEntries(parts.map(([name, part]) => [name, { ...part, style: groupsOf(part.style) }])),
    events: component.events ?? {},
    slots: slotRules(component.slots),
    repeat: component.repeat ?? false,
  };
}

function slotRules(slots: ComponentDefinition['slots']): Readonly<Record<string, SlotRules>> {
  if (slots === 'none') return {};
  if (slots === 'children') return { children: { label: { zh: '内容', en: 'Content' } } };
  return slots;
}

/** The groups that choices belong to: the document's rules do not look at single properties. */
function groupsOf(choices: readonly StyleChoice[]): StyleGroup[] {
  return [...new Set(choices.map((choice) => groupOf(choice)))];
}

function groupOf(choice: StyleChoice): StyleGroup {
  return Object.hasOwn(styleProperties, choice)
    ? styleProperties[choice as keyof typeof styleProperties].group
    : (choice as StyleGroup);
}
