import type { ExpressionNode, ExpressionProblem, ValueType } from './ast.ts';
import { problemAt } from './expressionProblem.ts';
import { ANY, BOOLEAN, kindName, mayBe, NUMBER, TEXT, unite } from './valueTypes.ts';

type Binary = ExpressionNode & { kind: 'binary' };

/**
 * Type of a binary expression whose sides' types are known; reports operators that make no sense for them.
 * @example
 * const type = checkBinary(node, leftType, rightType, problems);
 */
export function checkBinary(
  node: Binary,
  left: ValueType,
  right: ValueType,
  problems: ExpressionProblem[],
): ValueType {
  switch (node.operator) {
    case '&&':
    case '||':
      return unite(left, right);
    case '==':
    case '!=':
      if (!comparable(left, right)) problems.push(neverEqual(node, left, right));
      return BOOLEAN;
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (!sortable(left, right)) problems.push(notSortable(node, left, right));
      return BOOLEAN;
    case '+':
      return sum(node, left, right, problems);
    default:
      for (const [side, type] of sides(node, left, right)) {
        if (type.kind !== 'null' && mayBe(type, 'number')) continue;
        const { zh, en } = kindName(type.kind);
        problems.push(
          problemAt(
            'type',
            side,
            `“${node.operator}”需要数字，而不是${zh}。`,
            `"${node.operator}" needs a number, not ${en}.`,
          ),
        );
      }
      return NUMBER;
  }
}

function sides(node: Binary, left: ValueType, right: ValueType): [ExpressionNode, ValueType][] {
  return [
    [node.left, left],
    [node.right, right],
  ];
}

function sum(node: Binary, left: ValueType, right: ValueType, problems: ExpressionProblem[]): ValueType {
  const addable = ['text', 'number', 'date'] as const;
  const bad = sides(node, left, right).filter(([, type]) => type.kind === 'null' || !mayBe(type, ...addable));
  for (const [side, type] of bad) {
    const { zh, en } = kindName(type.kind);
    problems.push(
      problemAt(
        'type',
        side,
        `“+”连接文字或相加数字，不能用于${zh}。`,
        `"+" joins texts or adds numbers; it cannot take ${en}.`,
      ),
    );
  }
  const isText = (type: ValueType) => type.kind === 'text' || type.kind === 'date';
  if (bad.length > 0 || isText(left) || isText(right)) return TEXT;
  return left.kind === 'number' && right.kind === 'number' ? NUMBER : ANY;
}

function comparable(left: ValueType, right: ValueType): boolean {
  const complex = (type: ValueType) =>
    type.kind === 'list' || type.kind === 'record' || type.kind === 'image';
  if (left.kind === 'null' || right.kind === 'null') return true;
  if (complex(left) || complex(right)) return false;
  return mayBe(left, right.kind) || mayBe(right, left.kind) || sameSort(left, right);
}

/** Dates are texts that sort by time. */
function sameSort(left: ValueType, right: ValueType): boolean {
  const sort = (type: ValueType) => (type.kind === 'date' ? 'text' : type.kind);
  return sort(left) === sort(right);
}

function sortable(left: ValueType, right: ValueType): boolean {
  const either = (type: ValueType) => mayBe(type, 'text', 'number', 'date');
  if (left.kind === 'null' || right.kind === 'null' || !either(left) || !either(right)) return false;
  return mayBe(left) || mayBe(right) || sameSort(left, right);
}

function neverEqual(node: Binary, left: ValueType, right: ValueType): ExpressionProblem {
  const [a, b] = [kindName(left.kind), kindName(right.kind)];
  return problemAt(
    'type',
    node,
    `${a.zh}与${b.zh}不能比较。`,
    `${capital(a.en)} and ${b.en} cannot be compared.`,
  );
}

function notSortable(node: Binary, left: ValueType, right: ValueType): ExpressionProblem {
  const [a, b] = [kindName(left.kind), kindName(right.kind)];
  const zh = `${a.zh}与${b.zh}不能比较大小。`;
  return problemAt('type', node, zh, `${capital(a.en)} and ${b.en} cannot be compared by size.`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
