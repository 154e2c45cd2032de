import type { Scope, ValueType } from '../../../schema/expression/ast.ts';
import { expressionFunctions } from '../../../schema/expression/expressionFunctions.ts';
import type { Draw } from './draw.ts';

type Kind = ValueType['kind'];

/**
 * An expression of a kind of value that checks without a problem in a scope.
 * @param kinds what it may give; `any` names are used for each of them.
 */
export function drawExpression(draw: Draw, scope: Scope, kinds: readonly Kind[], depth = 2): string {
  const kind = draw.pick(kinds);
  const paths = pathsOf(scope).filter(({ type }) => type.kind === kind || type.kind === 'any');
  const forms = [
    () => (paths.length > 0 ? draw.pick(paths).path : literalOf(draw, kind)),
    () => literalOf(draw, kind),
    ...(depth > 0 ? compound(draw, scope, kind, depth - 1) : []),
  ];
  return draw.pick(forms)();
}

/** Everything that a scope offers, with its type; lists by their first row. */
function pathsOf(scope: Scope): { path: string; type: ValueType }[] {
  return Object.entries(scope).flatMap(([name, type]) => {
    if (type.kind === 'any') return [{ path: `${name}.param`, type }];
    const own = [{ path: name, type }];
    if (type.kind === 'record') return [...own, ...fieldsOf(name, type)];
    if (type.kind !== 'list' || type.of.kind !== 'record') return own;
    return [...own, ...fieldsOf(`${name}[0]`, type.of)];
  });
}

function fieldsOf(path: string, type: ValueType & { kind: 'record' }): { path: string; type: ValueType }[] {
  return Object.entries(type.fields).map(([name, of]) => ({ path: `${path}.${name}`, type: of }));
}

function literalOf(draw: Draw, kind: Kind): string {
  switch (kind) {
    case 'number':
      return String(draw.int(1000) / draw.pick([1, 4]));
    case 'boolean':
      return draw.pick(['true', 'false']);
    case 'date':
      return "'2027-03-20T09:30:00'";
    case 'text':
      return textLiteral(draw.text());
    default:
      return 'null';
  }
}

/** A text as the language's own literal. */
export function textLiteral(text: string): string {
  const inside = text
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/[\n\r\t]/g, (char) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[char] ?? char);
  return `'${inside}'`;
}

function compound(draw: Draw, scope: Scope, kind: Kind, depth: number): (() => string)[] {
  const of = (...kinds: Kind[]) => drawExpression(draw, scope, kinds, depth);
  const forms = [() => `(${of('boolean')} ? ${of(kind)} : ${of(kind)})`];
  if (kind === 'text')
    forms.push(
      () => `${of('text')} + ${of('text', 'number')}`,
      () => `(${of('text')} || ${of('text')})`,
    );
  if (kind === 'number')
    forms.push(() => `(${of('number')} ${draw.pick(['+', '-', '*', '/', '%'])} -${of('number')})`);
  if (kind === 'boolean') {
    forms.push(
      () => `${of('number')} ${draw.pick(['<', '<=', '>', '>='])} ${of('number')}`,
      () => `${of('text')} ${draw.pick(['==', '!='])} ${of('text')}`,
      () => `!(${of('boolean')} ${draw.pick(['&&', '||'])} ${of('boolean')})`,
    );
  }
  const functions = [...expressionFunctions.values()].filter(({ result }) => result === kind);
  if (functions.length > 0) {
    forms.push(() => {
      const { name, params } = draw.pick(functions);
      const given = params.filter(({ optional }) => !optional || draw.chance(2));
      const args = given.map(({ kinds }) => of(...kinds.map((one): Kind => (one === 'any' ? 'text' : one))));
      return `${name}(${args.join(', ')})`;
    });
  }
  return forms;
}
