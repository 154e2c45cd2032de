import type { Scope, ValueType } from '../expression/ast.ts';
import { checkExpression } from '../expression/checkExpression.ts';
import { kindName, mayBe } from '../expression/valueTypes.ts';
import { type Site, say, tell } from './problem.ts';

/**
 * Checks an expression of the document and reports its faults with their positions.
 * @param wanted kinds of value that the place can use; absent: any.
 * @example
 * checkSource(node.when, scope, 'when', site);
 */
export function checkSource(
  source: string,
  scope: Scope,
  path: string,
  site: Site,
  wanted?: readonly ValueType['kind'][],
): void {
  const { type, problems } = checkExpression(source, scope);
  for (const { message, start, end } of problems) {
    const remedy = say(
      `更正表达式的第 ${start + 1} 个字符处，或删除它。`,
      `Correct the expression at character ${start + 1}, or remove it.`,
    );
    tell(site, 'error', 'expression', path, message, remedy, { start, end });
  }
  if (problems.length > 0 || !wanted || mayBe(type, ...wanted)) return;
  const zh = wanted.map((kind) => kindName(kind).zh).join('或');
  const en = wanted.map((kind) => kindName(kind).en).join(' or ');
  const given = kindName(type.kind);
  tell(
    site,
    'error',
    'expression-type',
    path,
    say(
      `这里需要${zh}，而表达式给出${given.zh}。`,
      `This needs ${en || 'a fixed value'}, but the expression gives ${given.en}.`,
    ),
    say('换一个字段，或用函数转换。', 'Use another field, or a function that converts it.'),
    { start: 0, end: source.length },
  );
}
