import type { Scope, ValueType } from '../expression/ast.ts';
import type { Field, FieldKind, Fields } from '../field.ts';
import type { Json } from '../json.ts';
import type { ExpressionSource, PageRecord, Project } from '../project.ts';
import { checkFieldValue } from './checkFieldValue.ts';
import { checkSource } from './checkSource.ts';
import { type Site, say, tell } from './problem.ts';

export interface FieldContext {
  project: Project;
  page: PageRecord;
  scope: Scope;
}

const TEXTUAL: readonly ValueType['kind'][] = ['text', 'number', 'date'];

/** Kinds of values that an expression may give to a field of a kind; absent: any. */
const BINDABLE: Partial<Record<FieldKind, readonly ValueType['kind'][]>> = {
  text: TEXTUAL,
  multiline: TEXTUAL,
  richText: TEXTUAL,
  phone: TEXTUAL,
  url: ['text'],
  icon: ['text'],
  select: ['text'],
  color: ['text'],
  datetime: ['date', 'text'],
  number: ['number'],
  image: ['image', 'text'],
  video: ['image', 'text'],
};

/**
 * Checks the literal and bound values of a node or an action against its fields.
 * @example
 * validateFields(context, rules.props, node, '', site);
 */
export function validateFields(
  context: FieldContext,
  fields: Fields,
  values: { props: Readonly<Record<string, Json>>; bind: Readonly<Record<string, ExpressionSource>> },
  path: string,
  site: Site,
): void {
  const at = (part: string) => (path ? `${path}.${part}` : part);
  for (const [name, value] of Object.entries(values.props)) {
    const field = fieldOf(fields, name);
    if (field) checkFieldValue(context, field, value, at(`props.${name}`), site);
    else noteUnknown(at(`props.${name}`), name, site);
  }
  for (const [name, source] of Object.entries(values.bind)) {
    const field = fieldOf(fields, name);
    if (!field) noteUnknown(at(`bind.${name}`), name, site);
    else if (!field.bindable) refuseBinding(at(`bind.${name}`), field, site);
    else checkSource(source, context.scope, at(`bind.${name}`), site, BINDABLE[field.kind]);
  }
  for (const [name, field] of Object.entries(fields)) {
    if (!field.required || Object.hasOwn(values.bind, name) || !isEmpty(values.props[name] ?? field.default))
      continue;
    if (field.visible && !field.visible(withDefaults(fields, values.props))) continue;
    tell(
      site,
      'note',
      'empty',
      at(`props.${name}`),
      say(`“${field.label.zh}”还没有填写。`, `"${field.label.en}" is empty.`),
      say('填写它。', 'Fill it in.'),
    );
  }
}

function fieldOf(fields: Fields, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function withDefaults(fields: Fields, props: Readonly<Record<string, Json>>): Record<string, Json> {
  const defaults = Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Json] => [name, field.default]),
  );
  return { ...defaults, ...props };
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function noteUnknown(path: string, name: string, site: Site): void {
  tell(
    site,
    'note',
    'unknown-prop',
    path,
    say(`没有属性“${name}”。`, `There is no property "${name}".`),
    say('它不起作用，可以清除。', 'It does nothing and can be cleared.'),
  );
}

function refuseBinding(path: string, field: Field, site: Site): void {
  tell(
    site,
    'error',
    'not-bindable',
    path,
    say(`“${field.label.zh}”不能由表达式给出。`, `"${field.label.en}" cannot be given by an expression.`),
    say('改为固定的值。', 'Give it a fixed value.'),
  );
}
