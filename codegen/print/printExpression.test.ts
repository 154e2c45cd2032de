import { describe, expect, it } from 'vitest';
import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { parseExpression } from '../../schema/expression/parseExpression.ts';
import { foldExpression } from '../lower/foldExpression.ts';
import { type ExpressionDialect, printExpression } from './printExpression.ts';
import { quote } from './printLiteral.ts';
import { printNegated } from './printNegated.ts';

const dialect: ExpressionDialect = {
  name: (name) => name,
  text: quote,
  member: (object, property) => `${object}.${property}`,
  index: (object, index) => `${object}[${index}]`,
  call: (name, args) => `${name}(${args.join(', ')})`,
};

function parse(source: string): ExpressionNode {
  const { node, problem } = parseExpression(source);
  if (!node) throw new Error(problem.message.en);
  return node;
}

describe('printed expressions', () => {
  it.each([
    ['a == b', 'a === b'],
    ['a != null', 'a != null'],
    ['(a + b) * c', '(a + b) * c'],
    ['a + (b * c)', 'a + b * c'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a - b) - c', 'a - b - c'],
    ['-(-a)', '-(-a)'],
    ['-(a + b)', '-(a + b)'],
    ['!(a && b)', '!(a && b)'],
    ['(a || b) && c', '(a || b) && c'],
    ['a ? b : c ? d : e', 'a ? b : c ? d : e'],
    ['(a ? b : c) ? d : e', '(a ? b : c) ? d : e'],
    ['(a ? b : c).d', '(a ? b : c).d'],
    ["a['b']", 'a.b'],
    ["a['b c']", "a['b c']"],
    ['a[b + 1].c', 'a[b + 1].c'],
    ['upper(a + b)', 'upper(a + b)'],
    ["'it\\'s' + a", "'it\\'s' + a"],
    ['1000000000000000000000', '1000000000000000000000'],
    ['0.0000001', '0.0000001'],
  ])('%s', (source, expected) => {
    expect(printExpression(parse(source), dialect)).toBe(expected);
  });

  it.each([
    ['a == b', 'a !== b'],
    ['!a', 'a'],
    ['a && b', '!(a && b)'],
    ['a.b', '!a.b'],
  ])('not %s', (source, expected) => {
    expect(printNegated(parse(source), dialect)).toBe(expected);
  });

  it.each([
    ["upper('a') + 'b'", "'Ab'"],
    ["'' || a", 'a'],
    ['true && a', 'a'],
    ['1 > 2 ? a : b', 'b'],
    ['a + (1 + 2)', 'a + 3'],
    ['a + 1 + 2', 'a + 1 + 2'],
    ["(a ? 'b' : 'c') || d", "a ? 'b' : 'c'"],
    ["(a ? '' : 0) || d", 'd'],
    ["!(a ? 'b' : 'c')", 'false'],
    ["(a ? 'b' : 'c') ? d : e", 'd'],
    ["(a ? 'b' : '') || d", "(a ? 'b' : '') || d"],
    ['a <= 1 / 0', 'a <= 1 / 0'],
    ['a == 1 / 0', 'a == null'],
    ['1 / 0', 'null'],
  ])('%s is computed beforehand', (source, expected) => {
    expect(printExpression(foldExpression(parse(source)), dialect)).toBe(expected);
  });
});
