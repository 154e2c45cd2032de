import { evaluateExpression } from './expression/evaluateExpression.ts';
import { parseExpression } from './expression/parseExpression.ts';
import type { NodeId, PageId } from './ids.ts';
import type { Json } from './json.ts';
import type { Project, Repeat } from './project.ts';
import { pathTo } from './tree.ts';
import { treeIndex } from './treeIndex.ts';

/**
 * Values of a page's scope at design time: state as it begins, tables as they are, the first row as the page's row.
 * @example
 * pageSampleValues(project, page.id).places;
 */
export function pageSampleValues(project: Project, pageId: PageId): Record<string, Json> {
  const page = Object.hasOwn(project.pages, pageId) ? project.pages[pageId] : undefined;
  if (!page) return {};
  const values: Record<string, Json> = {};
  for (const table of Object.values(project.data)) values[table.key] = table.rows;
  const shown = page.record && project.data[page.record.table];
  const row = shown?.rows[0] ?? null;
  if (shown) values[shown.itemKey] = row;
  values.query = page.record && row ? { [page.record.param]: row.id } : {};
  for (const { key, initial } of page.state) values[key] = initial;
  return values;
}

/**
 * Values of a node's scope at design time: those of its page, and the first row of each repeat that it stands in.
 * @example
 * const { node: expression } = parseExpression('item.name');
 * if (expression) evaluateExpression(expression, sampleValues(project, node.id));
 */
export function sampleValues(project: Project, nodeId: NodeId): Record<string, Json> {
  const path = pathTo(project, nodeId);
  const page = path[0] && treeIndex(project).pages.get(path[0].id);
  let values: Record<string, Json> = page ? pageSampleValues(project, page.id) : {};
  for (const { repeat } of path.slice(0, -1)) {
    if (repeat) values = { ...values, ...firstRow(repeat, values) };
  }
  return values;
}

function firstRow(repeat: Repeat, values: Record<string, Json>): Record<string, Json> {
  const rows = evaluate(repeat.source, values);
  const list = Array.isArray(rows) ? rows : [];
  const scoped = list.map((row, i) => ({ [repeat.item]: row, [repeat.index]: i }));
  const first = scoped.find((row) => !repeat.where || evaluate(repeat.where, { ...values, ...row }));
  return first ?? { [repeat.item]: null, [repeat.index]: 0 };
}

function evaluate(source: string, values: Record<string, Json>): Json {
  const { node } = parseExpression(source);
  return node ? evaluateExpression(node, values) : null;
}
