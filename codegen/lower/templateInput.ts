import type { ComponentDefinition, TemplateContext } from '../../components-lib/defineComponent.ts';
import type { Value } from '../../components-lib/template.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { Field } from '../../schema/field.ts';
import type { Json } from '../../schema/json.ts';
import type { LocalText } from '../../schema/text.ts';
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

/** What a template sees of its node's surroundings. */
export class NodeTemplateContext implements TemplateContext {
  readonly style: TemplateContext['style'];
  readonly events: ReadonlySet<string>;
  readonly design: boolean;
  /** Data keys that the template has asked for. */
  readonly states: StateIr[] = [];
  private readonly input: NodeInput;
  private readonly language: string;

  constructor(input: NodeInput, context: LowerContext, events: ReadonlySet<string>) {
    this.style = input.record.style;
    this.events = events;
    this.design = context.design;
    this.input = input;
    this.language = context.references.language;
  }

  text(local: LocalText): string {
    return this.language === 'en' ? local.en : local.zh;
  }

  count(slot = 'children'): number {
    return this.input.counts.get(slot) ?? 0;
  }

  state(suffix: string, initial: Json): Value {
    if (!this.states.some((state) => state.suffix === suffix)) this.states.push({ suffix, initial });
    return { kind: 'expression', node: nodeStateName(this.input.record.id, suffix) };
  }
}

const NO_EVENTS: ReadonlySet<string> = new Set();

/** The events of a node that have actions. */
export function eventsWithActions({ on }: NodeInput['record']): ReadonlySet<string> {
  let events: Set<string> | undefined;
  for (const event in on) {
    if ((on[event]?.length ?? 0) > 0) events = (events ?? new Set()).add(event);
  }
  return events ?? NO_EVENTS;
}
