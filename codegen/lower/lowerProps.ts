import { literal, type Value } from '../../components-lib/template.ts';
import type { Scope, ValueType } from '../../schema/expression/ast.ts';
import type { Field, Fields } from '../../schema/field.ts';
import type { Json } from '../../schema/json.ts';
import type { StyleValue } from '../../schema/style.ts';
import type { Report } from '../diagnostics.ts';
import type { LowerContext } from './lowerContext.ts';
import { lowerExpression } from './lowerExpression.ts';

/** Something with fields: a node or an action. */
interface Owner {
  props: Readonly<Record<string, Json>>;
  bind: Readonly<Record<string, string>>;
}

/**
 * Every prop of a node or action: its expression, or its literal with the default filled in and references resolved
 * to paths and colours. A `state` prop becomes the name of the variable.
 * @param at where the owner stands, e.g. `` for a node or `on.tap[0].` for an action.
 * @param types gets the types of the expressions.
 */
export function lowerProps(
  fields: Fields,
  owner: Owner,
  scope: Scope,
  context: LowerContext,
  at: string,
  report: Report,
  types?: Map<string, ValueType>,
): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const name in fields) {
    const field = fields[name] as Field;
    const source = field.bindable && Object.hasOwn(owner.bind, name) ? owner.bind[name] : undefined;
    const bound =
      source === undefined ? undefined : lowerExpression(source, scope, `${at}bind.${name}`, report);
    const value: Value = bound
      ? { kind: 'expression', node: bound.node }
      : literal(resolve(field, ownLiteral(field, owner.props, name), context, `${at}props.${name}`, report));
    values.set(name, value);
    if (bound) types?.set(name, bound.type);
  }
  return values;
}

/** The stored value, or the default where there is none of the field's type. */
function ownLiteral(field: Field, props: Owner['props'], name: string): Json {
  const stored = Object.hasOwn(props, name) ? props[name] : undefined;
  if (stored === undefined) return field.default;
  const fallback: Json = field.default;
  if (field.kind === 'color' || fallback === null) return stored;
  return typeof stored === typeof fallback && Array.isArray(stored) === Array.isArray(fallback)
    ? stored
    : fallback;
}

function resolve(field: Field, value: Json, context: LowerContext, at: string, report: Report): Json {
  switch (field.kind) {
    case 'image':
    case 'video':
      return assetAddress(value, context, at, report);
    case 'color':
      return context.references.plainColor(value as StyleValue) ?? '';
    default:
      return value;
  }
}

/** The path or URL that an asset reference stands for; empty when there is none. */
function assetAddress(value: Json, context: LowerContext, at: string, report: Report): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  if (typeof value.url === 'string') return value.url;
  if (typeof value.asset !== 'string') return '';
  const path = context.references.assetPath(value.asset);
  if (path === undefined) report('dangling-asset', { at });
  return path ?? '';
}
