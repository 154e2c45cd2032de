import type { BinaryOperator, ExpressionNode } from '../../schema/expression/ast.ts';

/** How a language writes what differs between WXML, WXS and JavaScript. */
export interface ExpressionDialect {
  name(name: string): string;
  text(value: string, node: ExpressionNode): string;
  /** `object.property`, where `object` is printed already. */
  member(object: string, property: string, node: ExpressionNode & { kind: 'member' | 'index' }): string;
  index(object: string, index: string, node: ExpressionNode & { kind: 'index' }): string;
  call(name: string, args: readonly string[]): string;
  /** For a value that may be of several types, where an operator wants one: TypeScript has to be told. */
  loose?(printed: string): string;
  /** Prints a whole part in its own way, e.g. a value that comes with the event; undefined leaves it. */
  whole?(node: ExpressionNode): string | undefined;
}

/** The tighter an operator binds, the higher its number; 0 is `? :`, 8 what needs no brackets anywhere. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};
const UNARY = 7;
const TIGHT = 8;

/**
 * Writes an expression of the document in another language, with brackets only where they are needed.
 * @example
 * printExpression(node, wxmlDialect); // "place.open === true ? 'Open' : 'Closed'"
 */
export function printExpression(node: ExpressionNode, dialect: ExpressionDialect): string {
  return print(node, dialect).text;
}

/** The same with brackets around it, when something is going to be put in front of it, such as `!`. */
export function printOperand(node: ExpressionNode, dialect: ExpressionDialect): string {
  const printed = print(node, dialect);
  return printed.binding < UNARY ? `(${printed.text})` : printed.text;
}

interface Printed {
  text: string;
  binding: number;
}

function print(node: ExpressionNode, dialect: ExpressionDialect): Printed {
  const whole = dialect.whole?.(node);
  if (whole !== undefined) return { text: whole, binding: TIGHT };
  switch (node.kind) {
    case 'literal':
      return printLiteralNode(node, dialect);
    case 'name':
      return { text: dialect.name(node.name), binding: TIGHT };
    case 'member':
      return { text: dialect.member(tight(node.object, dialect), node.property, node), binding: TIGHT };
    case 'index':
      return printIndex(node, dialect);
    case 'unary':
      return { text: node.operator + operand(node.argument, UNARY, dialect, node.operator), binding: UNARY };
    case 'binary':
      return printBinary(node, dialect);
    case 'conditional': {
      const [test, then] = [operand(node.test, 1, dialect), operand(node.then, 1, dialect)];
      return { text: `${test} ? ${then} : ${operand(node.else, 0, dialect)}`, binding: 0 };
    }
    case 'call': {
      const args = node.args.map((arg) => print(arg, dialect).text);
      return { text: dialect.call(node.name, args), binding: TIGHT };
    }
  }
}

function printLiteralNode(node: ExpressionNode & { kind: 'literal' }, dialect: ExpressionDialect): Printed {
  const { value } = node;
  if (typeof value === 'string') return { text: dialect.text(value, node), binding: TIGHT };
  if (typeof value !== 'number') return { text: String(value), binding: TIGHT };
  return { text: plainNumber(value), binding: value < 0 ? UNARY : TIGHT };
}

/** Without an exponent, which WXML does not know. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1
    ? BigInt(Math.round(value)).toString()
    : value.toFixed(20).replace(/\.?0+$/, '');
}

function printIndex(node: ExpressionNode & { kind: 'index' }, dialect: ExpressionDialect): Printed {
  const object = tight(node.object, dialect);
  const { index } = node;
  const named =
    index.kind === 'literal' && typeof index.value === 'string' && /^[A-Za-z_]\w*$/.test(index.value);
  const text = named
    ? dialect.member(object, String(index.value), node)
    : dialect.index(object, print(index, dialect).text, node);
  return { text, binding: TIGHT };
}

function printBinary(node: ExpressionNode & { kind: 'binary' }, dialect: ExpressionDialect): Printed {
  const binding = BINDING[node.operator];
  const left = operand(node.left, binding, dialect);
  // Operators of one kind group from the left: `a - (b - c)` keeps its brackets.
  const right = operand(node.right, binding + 1, dialect);
  return { text: `${left} ${jsOperator(node)} ${right}`, binding };
}

/** Equality is strict, but a missing value is null in the editor and may be undefined on the phone. */
function jsOperator(node: ExpressionNode & { kind: 'binary' }): string {
  if (node.operator !== '==' && node.operator !== '!=') return node.operator;
  return isNull(node.left) || isNull(node.right) ? node.operator : `${node.operator}=`;
}

function isNull(node: ExpressionNode): boolean {
  return node.kind === 'literal' && node.value === null;
}

function operand(node: ExpressionNode, least: number, dialect: ExpressionDialect, before = ''): string {
  const { text, binding } = print(node, dialect);
  // An operator that binds tighter than `&&` computes with the value.
  if (least > BINDING['&&'] && dialect.loose && isMixed(node)) return dialect.loose(text);
  // `--a` would be another operator.
  return binding < least || (before === '-' && text.startsWith('-')) ? `(${text})` : text;
}

function isMixed(node: ExpressionNode): boolean {
  if (node.kind === 'conditional') return true;
  return node.kind === 'binary' && (node.operator === '&&' || node.operator === '||');
}

function tight(node: ExpressionNode, dialect: ExpressionDialect): string {
  const { text, binding } = print(node, dialect);
  return binding < TIGHT || (node.kind === 'literal' && typeof node.value === 'number') ? `(${text})` : text;
}
