import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { evaluateExpression } from '../../schema/expression/evaluateExpression.ts';

/**
 * Computes now what does not depend on data: `1 + 2`, `'' || name`, `upper('a')`. Nobody would write such code by
 * hand, and TypeScript refuses conditions that are always the same.
 */
export function foldExpression(node: ExpressionNode): ExpressionNode {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return node;
    case 'member':
      return { ...node, object: foldExpression(node.object) };
    case 'index':
      return { ...node, object: foldExpression(node.object), index: foldExpression(node.index) };
    case 'unary': {
      const argument = foldExpression(node.argument);
      const truth = node.operator === '!' ? knownTruth(argument) : undefined;
      if (truth !== undefined) return { kind: 'literal', value: !truth, start: node.start, end: node.end };
      return computed({ ...node, argument }, [argument]);
    }
    case 'call': {
      const args = node.args.map(foldExpression);
      return computed({ ...node, args }, args);
    }
    case 'conditional': {
      const test = foldExpression(node.test);
      const truth = knownTruth(test);
      if (truth !== undefined) return foldExpression(truth ? node.then : node.else);
      const [then, otherwise] = [foldExpression(node.then), foldExpression(node.else)];
      return { ...node, test, then, else: otherwise };
    }
    case 'binary':
      return foldBinary(node);
  }
}

function foldBinary(node: ExpressionNode & { kind: 'binary' }): ExpressionNode {
  const left = foldExpression(node.left);
  const right = foldExpression(node.right);
  const truth = knownTruth(left);
  if (truth !== undefined && node.operator === '&&') return truth ? right : left;
  if (truth !== undefined && node.operator === '||') return truth ? left : right;
  const folded = computed({ ...node, left, right }, [left, right]);
  if (folded.kind !== 'binary' || EQUALITY.has(node.operator)) return folded;
  return {
    ...folded,
    left: isNothing(left) ? node.left : left,
    right: isNothing(right) ? node.right : right,
  };
}

/** Whether all that a node can come to counts as true, or all of it as false; undefined when it depends. */
function knownTruth(node: ExpressionNode): boolean | undefined {
  if (node.kind === 'literal') return Boolean(node.value);
  if (node.kind !== 'conditional') return undefined;
  const [then, otherwise] = [knownTruth(node.then), knownTruth(node.else)];
  return then === otherwise ? then : undefined;
}

const EQUALITY: ReadonlySet<string> = new Set(['==', '!=']);

/** What came to nothing, as `1 / 0` does: TypeScript lets nobody reckon with a `null`, but with a division. */
function isNothing(node: ExpressionNode): boolean {
  return node.kind === 'literal' && node.value === null;
}

/** The value of a node whose parts are all known; the node itself otherwise, or when the value is a list. */
function computed(node: ExpressionNode, parts: readonly ExpressionNode[]): ExpressionNode {
  if (!parts.every((part) => part.kind === 'literal')) return node;
  const value = evaluateExpression(node, {});
  if (typeof value === 'object' && value !== null) return node;
  return { kind: 'literal', value, start: node.start, end: node.end };
}
