import { parse } from 'acorn';

export type CheckedCode =
  /** The statements can stand in a method. */
  | {
      /** They wait for something. */
      async: boolean;
      /** Lines, from 0, that begin inside a template literal: indenting them would change it. */
      literalLines: ReadonlySet<number>;
      problem?: undefined;
    }
  | { problem: string };

const cache = new Map<string, CheckedCode>();

/**
 * Checks statements that a designer wrote: whether they are JavaScript, and whether they stay inside the method
 * that they are put into.
 * @example
 * checkCode('wx.vibrateShort({ type: "light" });'); // { async: false, … }
 */
export function checkCode(code: string): CheckedCode {
  const known = cache.get(code);
  if (known) return known;
  const plain = tryParse(code, false);
  const checked = plain.problem === undefined ? plain : tryParse(code, true);
  const result = checked.problem === undefined ? checked : plain;
  if (cache.size > 500) cache.clear();
  cache.set(code, result);
  return result;
}

function tryParse(code: string, async: boolean): CheckedCode {
  const source = `(${async ? 'async ' : ''}function () {\n${code}\n})`;
  const literalLines = new Set<number>();
  try {
    const { body } = parse(source, {
      ecmaVersion: 2022,
      sourceType: 'module',
      locations: true,
      onToken: ({ type, loc }) => {
        if (type.label !== 'template' || !loc) return;
        // acorn counts from 1, and our wrapping has a line in front.
        for (let line = loc.start.line + 1; line <= loc.end.line; line++) literalLines.add(line - 2);
      },
    });
    const [statement] = body;
    const whole =
      body.length === 1 &&
      statement?.type === 'ExpressionStatement' &&
      statement.expression.type === 'FunctionExpression';
    return whole ? { async, literalLines } : { problem: 'Unbalanced }' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // acorn appends the position, counted in our wrapping.
    const problem = error.message.replace(
      /\((\d+):(\d+)\)$/,
      (_, line: string) => `(line ${Number(line) - 1})`,
    );
    return { problem };
  }
}
