import type { ExpressionNode } from '../../schema/expression/ast.ts';
import type { Json } from '../../schema/json.ts';
import type { ComponentDefinition, TemplateContext } from '../defineComponent.ts';
import { literal, type TemplateElement, type TemplateNode, type Value } from '../template.ts';

const name = (text: string): Value => ({
  kind: 'expression',
  node: { kind: 'name', name: text, start: 0, end: 0 } as ExpressionNode,
});

/** Props as a template gets them, from literals; what is left out has its default. */
export function templateProps(definition: ComponentDefinition, props: Readonly<Record<string, Json>> = {}) {
  const plain = new Set(['select', 'icon', 'options', 'areas']);
  return Object.fromEntries(
    Object.entries(definition.props).map(([key, field]) => {
      const value = props[key] ?? field.default;
      if (plain.has(field.kind)) return [key, value];
      if (field.kind === 'state') return [key, value === '' ? undefined : name(String(value))];
      return [key, literal(value === null ? '' : value)];
    }),
  ) as never;
}

/** A context for templates in which every event has an action. */
export function templateContext(change: Partial<TemplateContext> = {}): TemplateContext {
  return {
    style: {},
    events: new Set(['tap', 'area:area1']),
    design: false,
    text: (local) => local.en,
    count: () => 0,
    state: (suffix) => name(suffix),
    ...change,
  };
}

/** All elements of a template, the root first. */
export function elementsOf(node: TemplateNode): TemplateElement[] {
  switch (node.kind) {
    case 'element':
      return [node, ...node.children.flatMap(elementsOf)];
    case 'children':
      return [...(node.wrap ? elementsOf(node.wrap) : []), ...(node.empty ?? []).flatMap(elementsOf)];
    case 'if':
      return [...node.then, ...node.else].flatMap(elementsOf);
    case 'text':
      return [];
  }
}

/** Prop values worth trying: the defaults, what a drop has, each option of each choice, each switch turned. */
export function propVariants(definition: ComponentDefinition, dropped: Readonly<Record<string, Json>>) {
  const variants: Record<string, Json>[] = [{}, { ...dropped }];
  for (const [key, field] of Object.entries(definition.props)) {
    if (field.kind === 'select') {
      variants.push(...field.options.map(({ value }) => ({ ...dropped, [key]: value })));
    }
    if (field.kind === 'boolean') variants.push({ ...dropped, [key]: !field.default });
    if (field.kind === 'image' || field.kind === 'video')
      variants.push({ ...dropped, [key]: '/assets/a.jpg' });
    if (field.kind === 'state') variants.push({ ...dropped, [key]: 'choice' });
    if (field.kind === 'icon') variants.push({ ...dropped, [key]: 'heart' });
  }
  return variants;
}
