import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { type ExpressionDialect, printExpression, printOperand } from './printExpression.ts';

/** The opposite of a condition, as one would write it: `a !== b` rather than `!(a === b)`. */
export function printNegated(node: ExpressionNode, dialect: ExpressionDialect): string {
  if (node.kind === 'binary' && (node.operator === '==' || node.operator === '!=')) {
    return printExpression({ ...node, operator: node.operator === '==' ? '!=' : '==' }, dialect);
  }
  if (node.kind === 'unary' && node.operator === '!') return printExpression(node.argument, dialect);
  return `!${printOperand(node, dialect)}`;
}
