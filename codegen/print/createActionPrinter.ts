import type { ActionPrinter } from '../../components-lib/defineAction.ts';
import type { ExpressionNode, ValueType } from '../../schema/expression/ast.ts';
import type { Field } from '../../schema/field.ts';
import type { Json } from '../../schema/json.ts';
import type { StateVariable } from '../../schema/project.ts';
import { diagnostic } from '../diagnostics.ts';
import type { ActionIr, TreeNode } from '../ir.ts';
import type { PageIr } from '../pageIr.ts';
import { type ExpressionDialect, printExpression } from './printExpression.ts';
import { printLiteral, quote } from './printLiteral.ts';

/** What an action prints with. */
export function createActionPrinter(
  page: PageIr,
  action: ActionIr,
  dialect: ExpressionDialect,
  node: TreeNode | undefined,
): ActionPrinter {
  const { context } = page;
  const dangling = (code: 'dangling-page' | 'dangling-node' | 'dangling-state') => {
    page.diagnostics.push(diagnostic(code, { at: action.at, node: node?.ir.record.id }));
  };
  const literal = (prop: string): Json | undefined => {
    const value = action.values.get(prop);
    return value?.kind === 'literal' ? value.value : undefined;
  };
  return {
    value(prop) {
      const value = action.values.get(prop);
      if (value?.kind !== 'expression') return printLiteral(value?.value ?? null);
      const printed = printExpression(value.node, dialect);
      return converted(printed, value.node, wantedType(page, action, prop), action.types.get(prop));
    },
    literal: literal as ActionPrinter['literal'],
    json: (value) => printLiteral(value),
    pagePath(id) {
      const path = context.references.pagePath(id);
      if (path === undefined && id !== '') dangling('dangling-page');
      return path === undefined ? undefined : quote(path);
    },
    homePath: () => quote(context.references.pagePath(context.home.id) ?? '/'),
    isTab: (id) => context.tabs.has(id),
    urlWithParams: (path, prop) => printUrl(path, action, prop, dialect),
    stateVariable(prop) {
      const key = literal(prop);
      const found = page.record.state.find((variable) => variable.key === key);
      if (!found && key !== '') dangling('dangling-state');
      return found;
    },
    nodeKey(id, suffix) {
      const key = page.stateKeys.get(`${id}#${suffix}`);
      if (key === undefined && id !== '') dangling('dangling-node');
      return key;
    },
    setData(entries) {
      const keys = Object.keys(entries);
      const printed = keys.map((key) => (entries[key] === key ? key : `${key}: ${entries[key]}`));
      const statement = `this.setData({ ${printed.join(', ')} });`;
      return keys.some((key) => page.refreshedBy.has(key)) ? [statement, 'this.refresh();'] : [statement];
    },
  };
}

const TYPES: Partial<Record<Field['kind'], Wanted>> = {
  text: 'text',
  multiline: 'text',
  phone: 'text',
  url: 'text',
  datetime: 'text',
  number: 'number',
};

type Wanted = StateVariable['type'];

/** The type that a prop's value has to have: what goes into a variable is of the variable's type. */
function wantedType(page: PageIr, action: ActionIr, prop: string): Wanted | undefined {
  const { props } = action.definition;
  for (const name in props) {
    if (props[name]?.kind !== 'state') continue;
    const key = action.values.get(name);
    const variable = page.record.state.find((one) => key?.kind === 'literal' && one.key === key.value);
    if (variable) return variable.type;
  }
  const kind = props[prop]?.kind;
  return kind && TYPES[kind];
}

const CONVERSIONS: Record<Wanted, string> = { text: 'String', number: 'Number', boolean: 'Boolean' };
const KINDS: Record<Wanted, readonly ValueType['kind'][]> = {
  text: ['text', 'date', 'image'],
  number: ['number'],
  boolean: ['boolean'],
};

/** `wx` calls refuse a number where they want a text, and the other way round. */
function converted(
  printed: string,
  node: ExpressionNode,
  wanted: Wanted | undefined,
  type: ValueType | undefined,
): string {
  if (!wanted || !type || KINDS[wanted].includes(type.kind)) return printed;
  // Parameters of a page are texts already.
  const isParameter = node.kind === 'member' && node.object.kind === 'name' && node.object.name === 'query';
  return wanted === 'text' && isParameter ? printed : `${CONVERSIONS[wanted]}(${printed})`;
}

function printUrl(path: string, action: ActionIr, prop: string, dialect: ExpressionDialect): string {
  const params = action.params.get(prop) ?? [];
  if (params.length === 0) return path;
  const pairs = params.map(({ name, value }) => {
    const text =
      value.kind === 'literal'
        ? encode(String(value.value ?? ''))
        : `\${encodeURIComponent(${printExpression(value, dialect)})}`;
    return { text: `${encode(name)}=${text}`, fixed: value.kind === 'literal' };
  });
  // The path is a quoted literal of plain characters.
  const url = `${path.slice(1, -1)}?${pairs.map((pair) => pair.text).join('&')}`;
  return pairs.every((pair) => pair.fixed) ? quote(url) : `\`${url}\``;
}

/** Percent encoding that also takes half a surrogate pair, which the built-in one throws at. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}
