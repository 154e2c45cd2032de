import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import type { Value } from '../../components-lib/template.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { diagnostic, type Report } from '../diagnostics.ts';
import type { ElementIr, MarkupIr, NodeIr, RepeatIr } from '../ir.ts';
import type { Diagnostic } from '../types.ts';
import { inspectMarkup } from './inspectMarkup.ts';
import { lowerActions } from './lowerActions.ts';
import type { LowerContext, NodeEnvironment } from './lowerContext.ts';
import { lowerExpression } from './lowerExpression.ts';
import { lowerLooks } from './lowerLooks.ts';
import { lowerProps } from './lowerProps.ts';
import { lowerTemplate } from './lowerTemplate.ts';
import { lowerWidget } from './lowerWidget.ts';
import { placeButtons } from './placeButtons.ts';
import { eventsWithActions, NodeTemplateContext, propsForTemplate } from './templateInput.ts';

/** A node and what its own record does not say. */
export interface NodeInput {
  record: NodeRecord;
  definition: ComponentDefinition;
  environment: NodeEnvironment;
  /** Names inside the node's own repeat. */
  repeatScope: () => Scope;
  /** Number of shown children by slot. */
  counts: ReadonlyMap<string, number>;
}

/** Lowers one node, without its children. */
export function lowerNode(input: NodeInput, context: LowerContext): NodeIr {
  const { record, definition, environment } = input;
  const { scope } = environment;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, details) => {
    diagnostics.push(diagnostic(code, { node: record.id, ...details }));
  };
  const props = lowerProps(definition.props, record, scope, context, '', report);
  if (!context.design) noteEmptyProps(definition, props, report);
  const templateProps = propsForTemplate(definition, props, scope, report);
  const events = eventsWithActions(record);
  const templateContext = new NodeTemplateContext(input, context, events);
  const handlers = lowerActions(record.on, scope, context, report);
  const rules = definition.kind === 'element' ? (definition.wxss?.(templateProps) ?? []) : [];
  const looks = lowerLooks(input, rules, context, report);
  const plain =
    definition.kind === 'widget'
      ? [lowerWidget(definition, templateProps, templateContext, { looks, events })]
      : lowerTemplate(definition.template(templateProps, templateContext), definition, { looks, events });
  const { markup, wxss } = placeButtons(plain, handlers);
  notePressed(markup, report);
  return {
    record,
    definition,
    markup,
    ...inspectMarkup(markup),
    when: record.when ? lowerExpression(record.when, scope, 'when', report)?.node : undefined,
    repeat: lowerRepeat(input, report),
    handlers,
    wxss: wxss.length > 0 ? [...rules, ...wxss] : rules,
    states: templateContext.states,
    diagnostics,
  };
}

function noteEmptyProps(definition: ComponentDefinition, props: Map<string, Value>, report: Report): void {
  for (const [name, value] of props) {
    const field = definition.props[name];
    if (!field?.required || value.kind !== 'literal') continue;
    const empty = value.value === '' || value.value === null;
    if (empty) report('empty-prop', { at: `props.${name}`, label: field.label });
  }
}

/** Tags that know `hover-class` (others ignore it). */
const PRESSABLE = new Set(['view', 'button', 'navigator']);

function notePressed(markup: readonly MarkupIr[], report: Report): void {
  const root = rootOf(markup);
  if (root?.look && root.look.pressed.length > 0 && !PRESSABLE.has(root.tag)) {
    report('pressed-unsupported', { at: 'pressed' });
  }
}

/** Whether a `hover-class` on the tag has an effect. */
export function isPressable(element: ElementIr): boolean {
  return PRESSABLE.has(element.tag);
}

function rootOf(markup: readonly MarkupIr[]): ElementIr | undefined {
  for (const item of markup) {
    if (item.kind === 'choice') {
      const found = rootOf(item.then) ?? rootOf(item.else);
      if (found) return found;
    }
    if (item.kind !== 'element') continue;
    if (item.root) return item;
    const inside = rootOf(item.children);
    if (inside) return inside;
  }
  return undefined;
}

function lowerRepeat(input: NodeInput, report: Report): RepeatIr | undefined {
  const { repeat } = input.record;
  if (!repeat || !input.definition.repeat) return undefined;
  const source = lowerExpression(repeat.source, input.environment.scope, 'repeat.source', report);
  if (!source) return undefined;
  if (source.type.kind !== 'list' && source.type.kind !== 'any') {
    report('repeat-source', { at: 'repeat.source', source: repeat.source });
    return undefined;
  }
  const where = repeat.where
    ? lowerExpression(repeat.where, input.repeatScope(), 'repeat.where', report)
    : undefined;
  return {
    source: source.node,
    where: where?.node,
    limit: repeat.limit,
    item: repeat.item,
    index: repeat.index,
    row: source.type.kind === 'list' ? source.type.of : { kind: 'any' },
  };
}
