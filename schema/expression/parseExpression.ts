import { limits } from '../limits.ts';
import type { BinaryOperator, ExpressionNode, ExpressionProblem } from './ast.ts';
import { expressionFunctions } from './expressionFunctions.ts';
import { ExpressionFault, fault, problemAt } from './expressionProblem.ts';
import { isHostileName, isReservedWord } from './names.ts';
import { suggestName } from './suggestName.ts';
import { type Token, tokenize } from './tokenize.ts';

export type ParsedExpression =
  | { node: ExpressionNode; problem?: undefined }
  | { node?: undefined; problem: ExpressionProblem };

const CACHE_SIZE = 4000;
const cache = new Map<string, ParsedExpression>();

/**
 * Parses an expression of Dimsum's language: names, members, indexes, literals, the operators of `BinaryOperator`,
 * `!`, `-`, `? :`, and calls of the language's own functions. `==` and `!=` compare strictly. Results are shared: do
 * not change them.
 * @example
 * const { node, problem } = parseExpression("item.name + ' · ' + item.district");
 */
export function parseExpression(source: string): ParsedExpression {
  const known = cache.get(source);
  if (known) return known;
  const parsed = parse(source);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(source, parsed);
  return parsed;
}

function parse(source: string): ParsedExpression {
  const max = limits.maxExpressionLength;
  if (source.length > max) {
    const range = { start: max, end: source.length };
    return {
      problem: problemAt(
        'syntax',
        range,
        `表达式最长 ${max} 个字符。`,
        `An expression has at most ${max} characters.`,
      ),
    };
  }
  try {
    return { node: new Parser(tokenize(source)).whole() };
  } catch (error) {
    if (error instanceof ExpressionFault) return { problem: error.problem };
    throw error;
  }
}

/** The tighter an operator binds, the higher its number. */
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

/** Precedence climbing over the tokens. */
class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): ExpressionNode {
    if (this.peek().kind === 'end') {
      return fault('syntax', this.peek(), '表达式是空的。', 'The expression is empty.');
    }
    const node = this.conditional();
    if (this.peek().kind !== 'end') return this.unexpected();
    return node;
  }

  private conditional(): ExpressionNode {
    return this.deeper(() => {
      const test = this.binary(1);
      if (!this.take('?')) return test;
      const then = this.conditional();
      this.expect(':');
      const otherwise = this.conditional();
      return { kind: 'conditional', test, then, else: otherwise, start: test.start, end: otherwise.end };
    });
  }

  private binary(least: number): ExpressionNode {
    let left = this.unary();
    for (;;) {
      const token = this.peek();
      const operator = token.value as BinaryOperator;
      const binding = token.kind === 'sign' && Object.hasOwn(BINDING, operator) ? BINDING[operator] : 0;
      if (binding < least) return left;
      this.at++;
      const right = this.binary(binding + 1);
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
  }

  private unary(): ExpressionNode {
    const token = this.peek();
    const operator = token.value;
    if (token.kind !== 'sign' || (operator !== '!' && operator !== '-')) return this.postfix();
    this.at++;
    return this.deeper(() => {
      const argument = this.unary();
      return { kind: 'unary', operator, argument, start: token.start, end: argument.end };
    });
  }

  private postfix(): ExpressionNode {
    let node = this.primary();
    for (;;) {
      if (this.take('.')) {
        const name = this.name();
        node = { kind: 'member', object: node, property: name.value, start: node.start, end: name.end };
      } else if (this.take('[')) {
        const index = this.conditional();
        if (index.kind === 'literal' && typeof index.value === 'string') refuseHostile(index.value, index);
        node = { kind: 'index', object: node, index, start: node.start, end: this.expect(']').end };
      } else if (this.peek().value === '(' && this.peek().kind === 'sign') {
        return fault(
          'unsupported',
          { start: node.start, end: this.peek().end },
          '只能调用表达式自带的函数，例如 upper(name)。',
          'Only the functions of expressions can be called, e.g. upper(name).',
        );
      } else return node;
    }
  }

  private primary(): ExpressionNode {
    const token = this.peek();
    if (token.kind === 'number' || token.kind === 'text') {
      this.at++;
      return { kind: 'literal', value: token.value, start: token.start, end: token.end };
    }
    if (token.kind === 'name') return this.nameOrCall();
    if (!this.take('(')) return this.unexpected();
    // Brackets belong to no node: an inner node's range stays exact, for messages and for renaming.
    const inner = this.conditional();
    this.expect(')');
    return inner;
  }

  private nameOrCall(): ExpressionNode {
    const { start, end, value } = this.peek();
    const literal = value === 'true' ? true : value === 'false' ? false : value === 'null' ? null : undefined;
    if (literal !== undefined) {
      this.at++;
      return { kind: 'literal', value: literal, start, end };
    }
    const name = this.name();
    if (!this.take('(')) {
      if (isReservedWord(name.value)) {
        return fault('unsupported', name, `不能使用“${value}”。`, `"${value}" cannot be used here.`);
      }
      return { kind: 'name', name: name.value, start, end };
    }
    const args: ExpressionNode[] = [];
    if (!this.isNext(')')) {
      do args.push(this.conditional());
      while (this.take(','));
    }
    const close = this.expect(')');
    checkCall(name, args.length, { start, end: close.end });
    return { kind: 'call', name: name.value, args, start, end: close.end };
  }

  private name(): Token & { kind: 'name' } {
    const token = this.peek();
    if (token.kind !== 'name') return this.unexpected();
    if (token.value.includes('$')) {
      return fault(
        'syntax',
        token,
        '名称只能用英文字母、数字和下划线。',
        'Names consist of letters, digits and underscores.',
      );
    }
    refuseHostile(token.value, token);
    this.at++;
    return token;
  }

  /** Bounds the recursion, so that a hostile source cannot exhaust the stack. */
  private deeper<T>(parse: () => T): T {
    if (this.depth >= limits.maxExpressionDepth) {
      return fault('syntax', this.peek(), '表达式嵌套太深。', 'The expression is nested too deep.');
    }
    this.depth++;
    const result = parse();
    this.depth--;
    return result;
  }

  private peek(): Token {
    return this.tokens[this.at] as Token;
  }

  private isNext(sign: string): boolean {
    return this.peek().kind === 'sign' && this.peek().value === sign;
  }

  private take(sign: string): Token | undefined {
    if (!this.isNext(sign)) return undefined;
    this.at++;
    return this.tokens[this.at - 1];
  }

  private expect(sign: string): Token {
    const token = this.take(sign);
    if (token) return token;
    const { start, end } = this.peek();
    return fault('syntax', { start, end }, `这里缺少“${sign}”。`, `"${sign}" is missing here.`);
  }

  private unexpected(): never {
    const token = this.peek();
    if (token.kind === 'end')
      return fault('syntax', token, '表达式没有写完。', 'The expression is not finished.');
    if (this.isNext('[')) {
      return fault('unsupported', token, '表达式里不能写列表。', 'Lists cannot be written in an expression.');
    }
    const shown = token.kind === 'text' ? JSON.stringify(token.value) : String(token.value);
    return fault('syntax', token, `这里不应出现 ${shown}。`, `${shown} cannot stand here.`);
  }
}

function refuseHostile(name: string, range: { start: number; end: number }): void {
  if (isHostileName(name)) fault('unsupported', range, `不能使用“${name}”。`, `"${name}" cannot be used.`);
}

function checkCall(
  name: Token & { kind: 'name' },
  count: number,
  range: { start: number; end: number },
): void {
  const known = expressionFunctions.get(name.value);
  if (!known) {
    const close = suggestName(name.value, expressionFunctions.keys());
    const zh = close ? `是否要用“${close}”？` : '';
    const en = close ? ` Did you mean "${close}"?` : '';
    fault(
      'unknown-function',
      name,
      `没有函数“${name.value}”。${zh}`,
      `There is no function "${name.value}".${en}`,
    );
    return;
  }
  const most = known.params.length;
  const least = known.params.filter((param) => !param.optional).length;
  if (count >= least && count <= most) return;
  const usage = `${known.name}(${known.params.map((param) => param.name + (param.optional ? '?' : '')).join(', ')})`;
  fault('type', range, `参数个数不对，应为 ${usage}。`, `Wrong number of arguments: write ${usage}.`);
}
