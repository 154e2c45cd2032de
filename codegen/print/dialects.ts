import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { dataKey } from '../names/nodeData.ts';
import type { PageIr } from '../pageIr.ts';
import type { ExpressionDialect } from './printExpression.ts';
import { quote } from './printLiteral.ts';

const PLAIN = /^[A-Za-z_][\w]*$/;

/** Inside `{{ }}` in double quotes; texts that cannot stand there come from the page's data. */
export function wxmlDialect(page: PageIr): ExpressionDialect {
  return {
    name: (name) => dataKey(page, name),
    text: (value, node) => page.constants.get(node) ?? `'${value}'`,
    member: (object, property) =>
      PLAIN.test(property) ? `${object}.${property}` : `${object}['${property}']`,
    index: (object, index) => `${object}[${index}]`,
    call: (name, args) => `${page.modules.format}.${name}(${args.join(', ')})`,
  };
}

/** Inside a WXS module, which knows the ES5 of JavaScript. */
export function wxsDialect(page: PageIr): ExpressionDialect {
  return {
    name: (name) => name,
    text: quote,
    member: (object, property) =>
      PLAIN.test(property) ? `${object}.${property}` : `${object}[${quote(property)}]`,
    index: (object, index) => `${object}[${index}]`,
    call: (name, args) => {
      page.wxsHelpers.add(name);
      return `format.${name}(${args.join(', ')})`;
    },
  };
}

/** What surrounds an expression in a script. */
export interface ScriptPlace {
  /** What a name of the page's data is there, e.g. `this.data.place`. */
  data(key: string): string;
  /** Names that stand for themselves and are known to have a value: parameters, guarded variables. */
  local?: ReadonlySet<string>;
  /** Prints parts that come from elsewhere. */
  whole?(node: ExpressionNode): string | undefined;
}

/** Inside a script. */
export function scriptDialect(page: PageIr, place: ScriptPlace): ExpressionDialect {
  const unsure = (node: ExpressionNode) => isUnsure(page, node, place.local);
  return {
    name: (given) => {
      if (place.local?.has(given)) return given;
      if (!page.context.tables.has(given)) return place.data(dataKey(page, given));
      page.tables.add(given);
      return given;
    },
    text: quote,
    member: (object, property, node) => {
      const plain = PLAIN.test(property);
      if (unsure(node.object)) return `${object}?.${plain ? property : `[${quote(property)}]`}`;
      return plain ? `${object}.${property}` : `${object}[${quote(property)}]`;
    },
    index: (object, index, node) => `${object}${unsure(node.object) ? '?.' : ''}[${index}]`,
    call: (called, args) => {
      page.scriptHelpers.add(called);
      return `format.${called}(${args.join(', ')})`;
    },
    loose: page.context.language === 'ts' ? (printed) => `(${printed} as any)` : undefined,
    whole: place.whole,
  };
}

/**
 * Whether a value may be missing: the page's record before it is looked up or when no row fits, the third of two
 * rows.
 */
export function isUnsure(page: PageIr, node: ExpressionNode, local?: ReadonlySet<string>): boolean {
  if (node.kind === 'index' || node.kind === 'call' || node.kind === 'conditional') return true;
  if (node.kind === 'member') return isUnsure(page, node.object, local);
  return node.kind === 'name' && node.name === recordName(page) && !local?.has(node.name);
}

/** Name of the row that the page shows, when it shows one. */
export function recordName(page: PageIr): string | undefined {
  const { record } = page.record;
  const table = record && page.context.project.data[record.table];
  return table?.itemKey;
}
