import type { ExpressionNode, ExpressionProblem, Scope, ValueType } from './ast.ts';
import { checkBinary } from './checkBinary.ts';
import { expressionFunctions } from './expressionFunctions.ts';
import { problemAt } from './expressionProblem.ts';
import { parseExpression } from './parseExpression.ts';
import { suggestName } from './suggestName.ts';
import { ANY, BOOLEAN, kindName, mayBe, NULL, NUMBER, TEXT, unite } from './valueTypes.ts';

export interface CheckedExpression {
  /** `any` where a problem hides the type. */
  type: ValueType;
  problems: ExpressionProblem[];
}

/**
 * Checks an expression against the names that it may use.
 * @param source source text, or what `parseExpression` made of it.
 * @example
 * const { problems } = checkExpression('place.adress', scopeOf(project, node.id));
 * problems[0]?.message.en; // place has no field "adress". Did you mean "address"?
 */
export function checkExpression(source: string | ExpressionNode, scope: Scope): CheckedExpression {
  const problems: ExpressionProblem[] = [];
  if (typeof source !== 'string') return { type: typeOf(source, { scope, problems }), problems };
  const { node, problem } = parseExpression(source);
  if (!node) return { type: ANY, problems: [problem] };
  return { type: typeOf(node, { scope, problems }), problems };
}

interface Check {
  scope: Scope;
  problems: ExpressionProblem[];
}

function typeOf(node: ExpressionNode, check: Check): ValueType {
  switch (node.kind) {
    case 'literal':
      return literalType(node.value);
    case 'name':
      return nameType(node, check);
    case 'member':
      return memberType(node, typeOf(node.object, check), node.property, check);
    case 'index':
      return indexType(node, check);
    case 'unary': {
      const type = typeOf(node.argument, check);
      if (node.operator === '!') return BOOLEAN;
      if (!mayBe(type, 'number')) {
        check.problems.push(needsNumber(node.argument, type));
      }
      return NUMBER;
    }
    case 'binary':
      return checkBinary(node, typeOf(node.left, check), typeOf(node.right, check), check.problems);
    case 'conditional':
      typeOf(node.test, check);
      return unite(typeOf(node.then, check), typeOf(node.else, check));
    case 'call':
      return callType(node, check);
  }
}

function literalType(value: string | number | boolean | null): ValueType {
  if (value === null) return NULL;
  if (typeof value === 'string') return TEXT;
  return typeof value === 'number' ? NUMBER : BOOLEAN;
}

function needsNumber(at: ExpressionNode, type: ValueType): ExpressionProblem {
  const { zh, en } = kindName(type.kind);
  return problemAt('type', at, `这里需要数字，而不是${zh}。`, `A number is needed here, not ${en}.`);
}

function nameType(node: ExpressionNode & { kind: 'name' }, { scope, problems }: Check): ValueType {
  const { name } = node;
  const type = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (type) return type;
  const close = suggestName(name, Object.keys(scope));
  const zh = close
    ? `是否要用“${close}”？`
    : expressionFunctions.has(name)
      ? `函数要加括号：${name}(…)。`
      : '';
  const en = close
    ? ` Did you mean "${close}"?`
    : expressionFunctions.has(name)
      ? ` A function needs brackets: ${name}(…).`
      : '';
  problems.push(
    problemAt('unknown-name', node, `这里没有“${name}”。${zh}`, `There is no "${name}" here.${en}`),
  );
  return ANY;
}

function memberType(
  node: ExpressionNode & { kind: 'member' | 'index' },
  object: ValueType,
  property: string,
  { problems }: Check,
): ValueType {
  if (mayBe(object)) return ANY;
  const owner = describe(node.object, object);
  const range = node.kind === 'member' ? { start: node.end - property.length, end: node.end } : node.index;
  if (object.kind === 'record') {
    const type = Object.hasOwn(object.fields, property) ? object.fields[property] : undefined;
    if (type) return type;
    const close = suggestName(property, Object.keys(object.fields));
    const zh = close ? `是否要用“${close}”？` : '';
    const en = close ? ` Did you mean "${close}"?` : '';
    problems.push(
      problemAt(
        'unknown-field',
        range,
        `${owner}没有字段“${property}”。${zh}`,
        `${owner} has no field "${property}".${en}`,
      ),
    );
    return ANY;
  }
  const { zh, en } = kindName(object.kind);
  const hint = memberHint(object, property, owner);
  problems.push(
    problemAt(
      'unknown-field',
      range,
      `${owner}是${zh}，没有字段。${hint.zh}`,
      `${owner} is ${en} and has no fields.${hint.en}`,
    ),
  );
  return ANY;
}

function memberHint(object: ValueType, property: string, owner: string): { zh: string; en: string } {
  if (property === 'length' && (object.kind === 'list' || object.kind === 'text')) {
    return { zh: `请写 length(${owner})。`, en: ` Write length(${owner}).` };
  }
  if (object.kind !== 'list') return { zh: '', en: '' };
  return {
    zh: `取其中一行请写 ${owner}[0]，或让容器重复它。`,
    en: ` Write ${owner}[0] for one of its rows, or let a container repeat it.`,
  };
}

/** How the source calls a thing, in messages. */
function describe(node: ExpressionNode, type: ValueType): string {
  if (node.kind === 'name') return node.name;
  if (node.kind === 'member') return `${describe(node.object, ANY)}.${node.property}`;
  return type.kind === 'record' && type.label ? type.label : '…';
}

function indexType(node: ExpressionNode & { kind: 'index' }, check: Check): ValueType {
  const object = typeOf(node.object, check);
  const index = typeOf(node.index, check);
  if (node.index.kind === 'literal' && typeof node.index.value === 'string') {
    return memberType(node, object, node.index.value, check);
  }
  if (object.kind === 'record') return ANY;
  if (!mayBe(object, 'list', 'text')) {
    const { zh, en } = kindName(object.kind);
    check.problems.push(
      problemAt('type', node.object, `不能从${zh}里取一项。`, `An item cannot be taken from ${en}.`),
    );
    return ANY;
  }
  if (!mayBe(index, 'number')) check.problems.push(needsNumber(node.index, index));
  if (object.kind === 'list') return object.of;
  return object.kind === 'text' ? TEXT : ANY;
}

function callType(node: ExpressionNode & { kind: 'call' }, check: Check): ValueType {
  const types = node.args.map((arg) => typeOf(arg, check));
  const known = expressionFunctions.get(node.name);
  if (!known) {
    check.problems.push(
      problemAt('unknown-function', node, `没有函数“${node.name}”。`, `There is no function "${node.name}".`),
    );
    return ANY;
  }
  types.forEach((type, i) => {
    const param = known.params[i];
    const arg = node.args[i];
    if (!param || !arg || param.kinds.includes('any') || mayBe(type, ...param.kinds)) return;
    const wanted = param.kinds.map((kind) => kindName(kind));
    const given = kindName(type.kind);
    const zh = wanted.map((one) => one.zh).join('或');
    const en = wanted.map((one) => one.en).join(' or ');
    check.problems.push(
      problemAt(
        'type',
        arg,
        `${node.name} 的这个参数应为${zh}，而不是${given.zh}。`,
        `${node.name} needs ${en} here, not ${given.en}.`,
      ),
    );
  });
  if (known.result === 'element') return types[0]?.kind === 'list' ? types[0].of : ANY;
  return { kind: known.result } as ValueType;
}
