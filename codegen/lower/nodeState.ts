import type { ExpressionNode } from '../../schema/expression/ast.ts';
import type { NodeId } from '../../schema/ids.ts';

const MARK = '#';

/**
 * A name in an expression that stands for a node's own data key until names are given. `#` cannot occur in a name
 * that a designer wrote.
 */
export function nodeStateName(node: NodeId, suffix: string): ExpressionNode {
  return { kind: 'name', name: `${MARK}${node}${MARK}${suffix}`, start: 0, end: 0 };
}

/** The node and suffix that such a name stands for; undefined for a name of the document. */
export function readNodeStateName(name: string): { node: NodeId; suffix: string } | undefined {
  if (!name.startsWith(MARK)) return undefined;
  const [, node = '', suffix = ''] = name.split(MARK);
  return { node, suffix };
}
