import type { ExpressionNode } from './ast.ts';
import { parseExpression } from './parseExpression.ts';

/**
 * Calls back for an expression and each of its parts, outermost first.
 * @example
 * visitExpression(node, (part) => part.kind === 'call' && used.add(part.name));
 */
export function visitExpression(node: ExpressionNode, visit: (part: ExpressionNode) => void): void {
  visit(node);
  switch (node.kind) {
    case 'member':
      visitExpression(node.object, visit);
      break;
    case 'index':
      visitExpression(node.object, visit);
      visitExpression(node.index, visit);
      break;
    case 'unary':
      visitExpression(node.argument, visit);
      break;
    case 'binary':
      visitExpression(node.left, visit);
      visitExpression(node.right, visit);
      break;
    case 'conditional':
      visitExpression(node.test, visit);
      visitExpression(node.then, visit);
      visitExpression(node.else, visit);
      break;
    case 'call':
      for (const arg of node.args) visitExpression(arg, visit);
      break;
  }
}

/**
 * The names that an expression uses (not members, not functions); none when it cannot be parsed.
 * @example
 * expressionNames("place.name + upper(city)"); // Set { 'place', 'city' }
 */
export function expressionNames(source: string): Set<string> {
  const names = new Set<string>();
  const { node } = parseExpression(source);
  if (!node) return names;
  visitExpression(node, (part) => {
    if (part.kind === 'name') names.add(part.name);
  });
  return names;
}
