import type { Json } from '../json.ts';
import type { BinaryOperator, ExpressionNode } from './ast.ts';
import { expressionFunctions } from './expressionFunctions.ts';
import { isHostileName } from './names.ts';

/** Values by the names that an expression uses. */
export type Values = Readonly<Record<string, Json>>;

/**
 * The value of an expression. It never throws: what is missing, or no JSON value (`1 / 0`), is null. Operators mean
 * what they mean in JavaScript, with strict equality.
 * @example
 * const { node } = parseExpression('price * 2');
 * if (node) evaluateExpression(node, { price: 4 }); // 8
 */
export function evaluateExpression(node: ExpressionNode, values: Values): Json {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return member(values, node.name);
    case 'member':
      return member(evaluateExpression(node.object, values), node.property);
    case 'index':
      return element(evaluateExpression(node.object, values), evaluateExpression(node.index, values));
    case 'unary': {
      const value = evaluateExpression(node.argument, values);
      return node.operator === '!' ? !value : finite(-Number(primitive(value)));
    }
    case 'conditional':
      return evaluateExpression(evaluateExpression(node.test, values) ? node.then : node.else, values);
    case 'call': {
      const args = node.args.map((arg) => evaluateExpression(arg, values));
      return expressionFunctions.get(node.name)?.implementation(...args) ?? null;
    }
    case 'binary':
      return binary(node, values);
  }
}

function member(object: unknown, name: string): Json {
  if (typeof object !== 'object' || object === null || Array.isArray(object) || isHostileName(name))
    return null;
  const record = object as Record<string, Json>;
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

function element(object: Json, index: Json): Json {
  if (typeof index === 'number' && (Array.isArray(object) || typeof object === 'string'))
    return object[index] ?? null;
  return typeof index === 'string' || typeof index === 'number' ? member(object, String(index)) : null;
}

function binary(node: ExpressionNode & { kind: 'binary' }, values: Values): Json {
  const left = evaluateExpression(node.left, values);
  if (node.operator === '&&') return left ? evaluateExpression(node.right, values) : left;
  if (node.operator === '||') return left ? left : evaluateExpression(node.right, values);
  return combine(node.operator, left, evaluateExpression(node.right, values));
}

function combine(operator: BinaryOperator, left: Json, right: Json): Json {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  const a = primitive(left);
  const b = primitive(right);
  if (operator === '+') return add(a, b);
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
    return compare(operator, a, b);
  const x = Number(a);
  const y = Number(b);
  if (operator === '-') return finite(x - y);
  if (operator === '*') return finite(x * y);
  return finite(operator === '/' ? x / y : x % y);
}

type Primitive = string | number | boolean | null;

/** Lists and records have no value of their own in a sum or comparison; the check reports them. */
function primitive(value: Json): Primitive {
  return typeof value === 'object' ? null : value;
}

function add(a: Primitive, b: Primitive): Json {
  if (typeof a === 'string' || typeof b === 'string') return `${a}${b}`;
  return finite(Number(a) + Number(b));
}

function compare(operator: '<' | '<=' | '>' | '>=', a: Primitive, b: Primitive): boolean {
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a, b] : [Number(a), Number(b)];
  if (operator === '<') return x < y;
  if (operator === '<=') return x <= y;
  return operator === '>' ? x > y : x >= y;
}

/** JSON knows neither NaN nor infinities nor -0. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
