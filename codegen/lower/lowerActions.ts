import { actionByType } from '../../components-lib/actions/actions.ts';
import type { ActionDefinition } from '../../components-lib/defineAction.ts';
import type { Value } from '../../components-lib/template.ts';
import type { Action } from '../../schema/action.ts';
import type { Scope, ValueType } from '../../schema/expression/ast.ts';
import type { Report } from '../diagnostics.ts';
import type { ActionIr, HandlerIr, ParameterIr } from '../ir.ts';
import type { LowerContext } from './lowerContext.ts';
import { lowerExpression } from './lowerExpression.ts';
import { lowerProps } from './lowerProps.ts';

/** The events of a node or page that have actions. */
export function lowerActions(
  on: Readonly<Record<string, Action[]>>,
  scope: Scope,
  context: LowerContext,
  report: Report,
): HandlerIr[] {
  const handlers: HandlerIr[] = [];
  for (const event in on) {
    const actions = (on[event] ?? [])
      .map((record, i) => lowerAction(record, `on.${event}[${i}]`, scope, context, report))
      .filter((action) => action !== undefined);
    if (actions.length > 0) handlers.push({ event, actions });
  }
  return handlers;
}

function lowerAction(
  record: Action,
  at: string,
  scope: Scope,
  context: LowerContext,
  report: Report,
): ActionIr | undefined {
  const definition: ActionDefinition | undefined = actionByType(record.type);
  if (!definition) {
    report('unknown-action', { at, type: record.type });
    return undefined;
  }
  const types = new Map<string, ValueType>();
  const values = lowerProps(definition.props, record, scope, context, `${at}.`, report, types);
  const params = new Map<string, ParameterIr[]>();
  for (const [name, field] of Object.entries(definition.props)) {
    if (field.kind !== 'params') continue;
    params.set(name, lowerParams(values.get(name), scope, `${at}.props.${name}`, report));
  }
  const when = record.when ? lowerExpression(record.when, scope, `${at}.when`, report)?.node : undefined;
  return { record, definition, values, types, params, when, at };
}

function lowerParams(value: Value | undefined, scope: Scope, at: string, report: Report): ParameterIr[] {
  if (value?.kind !== 'literal' || typeof value.value !== 'object' || value.value === null) return [];
  return Object.entries(value.value).flatMap(([name, source]): ParameterIr[] => {
    const lowered =
      typeof source === 'string' ? lowerExpression(source, scope, `${at}.${name}`, report) : undefined;
    return lowered ? [{ name, value: lowered.node }] : [];
  });
}
