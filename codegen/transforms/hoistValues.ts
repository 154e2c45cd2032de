import type { Value } from '../../components-lib/template.ts';
import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { visitExpression } from '../../schema/expression/expressionNames.ts';
import { isReservedWord } from '../../schema/expression/names.ts';
import type { TreeNode } from '../ir.ts';
import { allocateNames, type NameRequest } from '../names/allocateNames.ts';
import { camel } from '../names/words.ts';
import type { PageIr } from '../pageIr.ts';
import { isPortableString } from '../print/portable.ts';
import { printLiteral } from '../print/printLiteral.ts';

/** Something that needs a key in the page's data. */
interface Wish extends NameRequest {
  grant(key: string): void;
}

/**
 * Gives data keys to what WXML cannot carry: hostile texts, lists and records, and to nodes' own states. A key is
 * named after its node and what it is for: `heroTitleText`.
 */
export function hoistValues(page: PageIr): void {
  const wishes: Wish[] = [];
  const seen = new Set<Value | ExpressionNode>();
  for (const node of page.nodes) {
    collectStates(page, node, wishes);
    collectRows(page, node, wishes);
    collectValues(page, node, wishes, seen);
  }
  const keys = allocateNames(wishes, '', takenNames(page));
  for (const wish of wishes) wish.grant(keys.get(wish.id) ?? wish.wanted);
}

/** Names that already mean something on the page. */
export function takenNames(page: PageIr): Set<string> {
  const taken = new Set<string>(['query', 'event', 'wx', 'item', 'index', 'format', 'rows', 'data']);
  for (const name of Object.keys(page.scope)) taken.add(name);
  for (const table of page.context.tables.keys()) taken.add(table);
  for (const { ir } of page.nodes) {
    if (ir.repeat) taken.add(ir.repeat.item).add(ir.repeat.index);
  }
  return taken;
}

function wish(
  page: PageIr,
  node: TreeNode,
  suffix: readonly string[],
  id: string,
  grant: Wish['grant'],
): Wish {
  const words = page.names.get(node)?.full ?? [];
  const wanted = camel(words.at(-1) === suffix[0] ? [...words, ...suffix.slice(1)] : [...words, ...suffix]);
  return {
    id: `${node.ir.record.id}${id}`,
    wanted: isReservedWord(wanted) ? `${wanted}Value` : wanted,
    grant,
  };
}

function collectStates(page: PageIr, node: TreeNode, wishes: Wish[]): void {
  for (const { suffix, initial } of node.ir.states) {
    const id = node.ir.record.id;
    wishes.push(
      wish(page, node, [suffix], `#${suffix}`, (key) => {
        page.stateKeys.set(`${id}#${suffix}`, key);
        page.script.data.push({ key, value: printLiteral(initial, 4), node: id });
      }),
    );
  }
}

/** Rows are computed in the script unless they depend on a row around them; then a WXS function picks them. */
function collectRows(page: PageIr, node: TreeNode, wishes: Wish[]): void {
  const { repeat } = node.ir;
  if (!repeat || (!repeat.where && repeat.limit === undefined)) return;
  const inside = node.repeats.some(({ ir }) => {
    const outer = [ir.repeat?.item ?? '', ir.repeat?.index ?? ''];
    const own = new Set([repeat.item, repeat.index]);
    const inSource = namesOf(repeat.source).some((name) => outer.includes(name));
    return inSource || namesOf(repeat.where).some((name) => outer.includes(name) && !own.has(name));
  });
  wishes.push(
    wish(page, node, ['rows'], '~rows', (key) => {
      page.rows.set(node, inside ? { kind: 'wxs', name: key, args: [] } : { kind: 'data', key });
    }),
  );
}

/** The names that an expression uses. */
export function namesOf(node: ExpressionNode | undefined): string[] {
  const names: string[] = [];
  if (node) visitExpression(node, (part) => part.kind === 'name' && names.push(part.name));
  return names;
}

/** @param seen what has its key: equal expressions are one object. */
function collectValues(
  page: PageIr,
  node: TreeNode,
  wishes: Wish[],
  seen: Set<Value | ExpressionNode>,
): void {
  if (node.ir.values.length === 0 && node.ir.tests.length === 0 && !node.ir.when && !node.ir.repeat) return;
  let count = 0;
  const hoist = (target: Value | ExpressionNode, value: Value | string, suffix: readonly string[]) => {
    if (seen.has(target)) return;
    seen.add(target);
    const json = typeof value === 'string' ? value : value.kind === 'literal' ? value.value : null;
    wishes.push(
      wish(page, node, suffix, `/${count++}`, (key) => {
        page.constants.set(target, key);
        page.script.data.push({ key, value: printLiteral(json, 4), node: node.ir.record.id });
      }),
    );
  };
  const inExpression = (expression: ExpressionNode, suffix: readonly string[]) =>
    visitExpression(expression, (part) => {
      if (part.kind !== 'literal' || typeof part.value !== 'string') return;
      if (!isPortableString(part.value)) hoist(part, part.value, suffix);
    });
  const { values, tests, when, repeat } = node.ir;
  for (const { value, attribute } of values) {
    const suffix = attribute === undefined ? ['text'] : attributeWords(attribute);
    if (value.kind === 'expression') inExpression(value.node, suffix);
    else hoist(value, value, suffix);
  }
  for (const test of tests) inExpression(test, ['text']);
  if (when) inExpression(when, ['text']);
  if (repeat) inExpression(repeat.source, ['text']);
}

function attributeWords(attribute: string): string[] {
  return attribute.replace(/^model:/, '').split('-');
}
