import { evaluateExpression, type Values } from '../../schema/expression/evaluateExpression.ts';
import type { TreeNode } from '../ir.ts';

/**
 * The rows that a list shows on the canvas, each as the values that its content is computed with. A list that
 * would be empty shows one row, so that there is something to design: the first of its source, or nothing but
 * missing values.
 */
export function sampleRows(node: TreeNode, values: Values): Values[] {
  const { repeat } = node.ir;
  if (!repeat) return [];
  const { source, where, item, index, limit } = repeat;
  const found = evaluateExpression(source, values);
  const all = (Array.isArray(found) ? found : []).map((row, i) => ({ ...values, [item]: row, [index]: i }));
  const kept = where ? all.filter((row) => Boolean(evaluateExpression(where, row))) : all;
  const shown = limit === undefined ? kept : kept.slice(0, limit);
  if (shown.length > 0) return shown.map((row, i) => ({ ...row, [index]: i }));
  return [all[0] ?? { ...values, [item]: null, [index]: 0 }];
}
