import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import type { ExpressionNode } from './ast.ts';
import { parseExpression } from './parseExpression.ts';

/** The tree as text with all brackets written. */
function show(node: ExpressionNode): string {
  switch (node.kind) {
    case 'literal':
      return JSON.stringify(node.value);
    case 'name':
      return node.name;
    case 'member':
      return `${show(node.object)}.${node.property}`;
    case 'index':
      return `${show(node.object)}[${show(node.index)}]`;
    case 'unary':
      return `(${node.operator}${show(node.argument)})`;
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'conditional':
      return `(${show(node.test)} ? ${show(node.then)} : ${show(node.else)})`;
    case 'call':
      return `${node.name}(${node.args.map(show).join(', ')})`;
  }
}

function parsed(source: string): ExpressionNode {
  const { node, problem } = parseExpression(source);
  if (!node) throw new Error(problem.message.en);
  return node;
}

describe('parseExpression', () => {
  it.each([
    ["item.name + ' · ' + item.district", '((item.name + " · ") + item.district)'],
    ['a || b && c == d < e + f * -g', '(a || (b && (c == (d < (e + (f * (-g)))))))'],
    ['a - b - c', '((a - b) - c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['(a ? b : c) ? d : e', '((a ? b : c) ? d : e)'],
    ["places[0]['name']", 'places[0]["name"]'],
    ['upper(a.b[i + 1].c)', 'upper(a.b[(i + 1)].c)'],
    ['!!a', '(!(!a))'],
    ['a - -1', '(a - (-1))'],
    ['.5 + 1.25', '(0.5 + 1.25)'],
    ['true || null', '(true || null)'],
    [`'it\\'s' + "\\u4e0a\\n"`, '("it\'s" + "上\\n")'],
    ['a\n  .b', 'a.b'],
  ])('%s', (source, expected) => {
    expect(show(parsed(source))).toBe(expected);
  });

  it('knows where each part stands', () => {
    const source = 'a + upper( item . name )';
    const node = parsed(source);
    const call = node.kind === 'binary' ? node.right : undefined;
    const member = call?.kind === 'call' ? call.args[0] : undefined;
    expect(call && source.slice(call.start, call.end)).toBe('upper( item . name )');
    expect(member && source.slice(member.start, member.end)).toBe('item . name');
  });

  it.each([
    ['', 'syntax', 0, 0],
    ['a +', 'syntax', 3, 3],
    ['a b', 'syntax', 2, 3],
    ['(a', 'syntax', 2, 2],
    ["'open", 'syntax', 0, 5],
    ["'a\nb'", 'syntax', 0, 2],
    ["'\\x41'", 'syntax', 1, 3],
    ['1.2.3', 'syntax', 0, 5],
    ['0x10', 'syntax', 0, 4],
    ['1e3', 'syntax', 0, 3],
    ['价格', 'syntax', 0, 1],
    ['$a', 'syntax', 0, 2],
    ['a = 1', 'unsupported', 2, 3],
    ['a === b', 'unsupported', 2, 5],
    ['a ?? b', 'unsupported', 2, 4],
    ['a?.b', 'unsupported', 1, 3],
    ['a & b', 'unsupported', 2, 3],
    ['`a`', 'unsupported', 0, 1],
    ['{a: 1}', 'unsupported', 0, 1],
    ['[1, 2]', 'unsupported', 0, 1],
    ['a; b', 'unsupported', 1, 2],
    ['this.a', 'unsupported', 0, 4],
    ['new Date', 'unsupported', 0, 3],
    ['a.b()', 'unsupported', 0, 4],
    ['__proto__', 'unsupported', 0, 9],
    ['a.constructor', 'unsupported', 2, 13],
    ["a['__proto__']", 'unsupported', 2, 13],
    ['uper(a)', 'unknown-function', 0, 4],
    ['alert(1)', 'unknown-function', 0, 5],
    ['upper()', 'type', 0, 7],
    ['upper(a, b)', 'type', 0, 11],
    ['upper(a,)', 'syntax', 8, 9],
    ['a, b', 'syntax', 1, 2],
    ['a > ? b : c', 'syntax', 4, 5],
  ])('refuses %s', (source, code, start, end) => {
    const { problem } = parseExpression(source);
    expect(problem).toMatchObject({ code, start, end });
    expect(problem?.message.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(problem?.message.en.length).toBeGreaterThan(5);
  });

  it('suggests the function that was meant', () => {
    expect(parseExpression('uper(a)').problem?.message.en).toContain('Did you mean "upper"?');
    expect(parseExpression('a = 1').problem?.message.en).toContain('compare with ==');
  });

  it('bounds length and depth', () => {
    expect(parseExpression('a'.repeat(limits.maxExpressionLength + 1)).problem?.code).toBe('syntax');
    expect(parseExpression('('.repeat(900)).problem?.message.en).toContain('too deep');
    expect(parseExpression('!'.repeat(1999)).problem?.message.en).toContain('too deep');
    expect(parseExpression(Array(400).fill('a').join('+')).problem).toBeUndefined();
  });
});
