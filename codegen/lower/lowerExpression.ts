import type { ExpressionNode, Scope, ValueType } from '../../schema/expression/ast.ts';
import { checkExpression } from '../../schema/expression/checkExpression.ts';
import { parseExpression } from '../../schema/expression/parseExpression.ts';
import type { Report } from '../diagnostics.ts';
import { foldExpression } from './foldExpression.ts';

/**
 * An expression of the document, ready to print. One with a problem is reported and dropped: the page works
 * without it.
 */
export function lowerExpression(
  source: string,
  scope: Scope,
  at: string,
  report: Report,
): { node: ExpressionNode; type: ValueType } | undefined {
  const { node } = parseExpression(source);
  const { type, problems } = checkExpression(node ?? source, scope);
  const [problem] = problems;
  if (problem) {
    report('expression', { at, source, problem: problem.message });
    return undefined;
  }
  return node && { node: foldExpression(node), type };
}
