import type { ComponentDefinition, TemplateContext } from '../../components-lib/defineComponent.ts';
import type { Value } from '../../components-lib/template.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { Field } from '../../schema/field.ts';
import type { Json } from '../../schema/json.ts';
import type { Report } from '../diagnostics.ts';
import type { StateIr } from '../ir.ts';
import type { LowerContext } from './lowerContext.ts';
import type { NodeInput } from './lowerNode.ts';
import { nodeStateName } from './nodeState.ts';

/** Kinds whose value shapes the markup: a template gets it as it is. */
const PLAIN: ReadonlySet<Field['kind']> = new Set(['select', 'icon', 'options', 'areas']);

/** Props as templates of any component take them; each definition knows its own more precisely. */
export type AnyTemplateProps = Record<string, never>;

/** What a template sees of its node's props. */
export function propsForTemplate(
  definition: ComponentDefinition,
  props: ReadonlyMap<string, Value>,
  scope: Scope,
  report: Report,
): AnyTemplateProps {
  const seen: Record<string, Json | Value | undefined> = {};
  for (const [name, value] of props) {
    const kind = definition.props[name]?.kind;
    if (kind === 'state') seen[name] = stateVariable(value, scope, `props.${name}`, report);
    else if (kind && PLAIN.has(kind) && value.kind === 'literal') seen[name] = value.value;
    else seen[name] = value;
  }
  return seen as AnyTemplateProps;
}

function stateVariable(value: Value, scope: Scope, at: string, report: Report): Value | undefined {
  if (value.kind !== 'literal' || typeof value.value !== 'string' || value.value === '') return undefined;
  const name = value.value;
  const type = Object.hasOwn(scope, name) ? scope[name]?.kind : undefined;
  if (type === 'text' || type === 'number' || type === 'boolean') {
    return { kind: 'expression', node: { kind: 'name', name, start: 0, end: name.length } };
  }
  report('dangling-state', { at, name });
  return undefined;
}

/** What a template sees of its node's surroundings. Data keys that it asks for are added to `states`. */
export function contextForTemplate(
  input: NodeInput,
  context: LowerContext,
  states: StateIr[],
): TemplateContext {
  const { record, counts } = input;
  const { language } = context.references;
  return {
    style: record.style,
    events: new Set(Object.keys(record.on).filter((event) => (record.on[event]?.length ?? 0) > 0)),
    design: context.design,
    text: (local) => (language === 'en' ? local.en : local.zh),
    count: (slot = 'children') => counts.get(slot) ?? 0,
    state(suffix, initial) {
      if (!states.some((state) => state.suffix === suffix)) states.push({ suffix, initial });
      return { kind: 'expression', node: nodeStateName(record.id, suffix) };
    },
  };
}
