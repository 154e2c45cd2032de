import type { ExpressionProblem } from './ast.ts';

/** Thrown inside the parser only; `parseExpression` turns it into a value. */
export class ExpressionFault extends Error {
  readonly problem: ExpressionProblem;

  constructor(problem: ExpressionProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

interface Range {
  start: number;
  end: number;
}

/**
 * Makes a problem at a range of the source.
 * @example
 * problemAt('type', node, '需要数字。', 'A number is needed.');
 */
export function problemAt(
  code: ExpressionProblem['code'],
  { start, end }: Range,
  zh: string,
  en: string,
): ExpressionProblem {
  return { code, message: { zh, en }, start, end };
}

/**
 * Ends the parse with a problem.
 * @example
 * return fault('syntax', token, '表达式没有写完。', 'The expression is not finished.');
 */
export function fault(code: ExpressionProblem['code'], range: Range, zh: string, en: string): never {
  throw new ExpressionFault(problemAt(code, range, zh, en));
}
