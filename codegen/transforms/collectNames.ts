import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { visitExpression } from '../../schema/expression/expressionNames.ts';
import type { ActionIr, HandlerIr, TreeNode } from '../ir.ts';
import { readNodeStateName } from '../lower/nodeState.ts';
import type { PageIr } from '../pageIr.ts';

/** Finds out what of its scope the page uses, and which functions WXML calls. */
export function collectNames(page: PageIr): void {
  for (const node of page.nodes) {
    const { values, tests, when, repeat, handlers } = node.ir;
    if (values.length === 0 && tests.length === 0 && handlers.length === 0 && !when && !repeat) continue;
    const outer = loopNames(node.repeats);
    for (const { value } of values) if (value.kind === 'expression') noteWxml(page, value.node, outer);
    for (const test of tests) noteWxml(page, test, outer);
    noteWxml(page, when, outer);
    noteRepeat(page, node, outer);
    for (const handler of handlers) noteHandler(page, handler, outer);
  }
  const none = new Set<string>();
  for (const handler of page.handlers) noteHandler(page, handler, none);
  for (const expression of Object.values(page.expressions)) noteScript(page, expression?.node, none);
  if (page.wxmlHelpers.size > 0) page.modules.format = moduleName(page, 'format');
}

function loopNames(repeats: readonly TreeNode[]): Set<string> {
  return new Set(repeats.flatMap(({ ir }) => (ir.repeat ? [ir.repeat.item, ir.repeat.index] : [])));
}

function noteWxml(page: PageIr, expression: ExpressionNode | undefined, local: ReadonlySet<string>): void {
  if (!expression) return;
  visitExpression(expression, (part) => {
    if (part.kind === 'call') page.wxmlHelpers.add(part.name);
    if (part.kind !== 'name' || local.has(part.name) || readNodeStateName(part.name)) return;
    page.wxmlNames.add(part.name);
    page.usedNames.add(part.name);
  });
}

function noteScript(page: PageIr, expression: ExpressionNode | undefined, local: ReadonlySet<string>): void {
  if (!expression) return;
  visitExpression(expression, (part) => {
    if (part.kind === 'name' && !local.has(part.name)) page.usedNames.add(part.name);
  });
}

/** A list's source stands in WXML unless its rows are computed in the script. */
function noteRepeat(page: PageIr, node: TreeNode, outer: ReadonlySet<string>): void {
  const { repeat } = node.ir;
  if (!repeat) return;
  const inner = new Set([...outer, repeat.item, repeat.index]);
  const rows = page.rows.get(node);
  if (rows?.kind === 'data') {
    noteScript(page, repeat.source, outer);
    noteScript(page, repeat.where, inner);
  } else if (rows) {
    for (const [expression, local] of [
      [repeat.source, outer],
      [repeat.where, inner],
    ] as const) {
      if (!expression) continue;
      visitExpression(expression, (part) => {
        if (part.kind !== 'name' || local.has(part.name)) return;
        page.wxmlNames.add(part.name);
        page.usedNames.add(part.name);
      });
    }
    page.modules.rows ??= moduleName(page, 'rows');
  } else noteWxml(page, repeat.source, outer);
}

function noteHandler(page: PageIr, handler: HandlerIr, local: ReadonlySet<string>): void {
  for (const action of handler.actions) {
    for (const expression of expressionsOf(action)) noteScript(page, expression, local);
  }
}

/** Everything in an action that is computed. */
export function expressionsOf(action: ActionIr): ExpressionNode[] {
  const found: ExpressionNode[] = action.when ? [action.when] : [];
  for (const value of action.values.values()) if (value.kind === 'expression') found.push(value.node);
  for (const params of action.params.values()) found.push(...params.map((param) => param.value));
  return found;
}

/** A module must not hide a name of the document. */
function moduleName(page: PageIr, wanted: string): string {
  const names = new Set([...Object.keys(page.scope), ...loopNames(page.nodes)]);
  let name = wanted;
  while (names.has(name)) name += 'Module';
  return name;
}
