import { parse } from 'acorn';

export type CheckedCode =
  /** The statements can stand in a method; `async` when they wait for something. */
  { async: boolean; problem?: undefined } | { problem: string };

const cache = new Map<string, CheckedCode>();

/**
 * Checks statements that a designer wrote: whether they are JavaScript, and whether they stay inside the method
 * that they are put into.
 * @example
 * checkCode('wx.vibrateShort({ type: "light" });'); // { async: false }
 */
export function checkCode(code: string): CheckedCode {
  const known = cache.get(code);
  if (known) return known;
  const plain = problemOf(code, false);
  const waiting = plain === undefined ? plain : problemOf(code, true);
  const checked: CheckedCode =
    waiting === undefined ? { async: plain !== undefined } : { problem: plain ?? waiting };
  if (cache.size > 500) cache.clear();
  cache.set(code, checked);
  return checked;
}

function problemOf(code: string, async: boolean): string | undefined {
  const source = `(${async ? 'async ' : ''}function () {\n${code}\n})`;
  try {
    const { body } = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
    const [statement] = body;
    const whole =
      body.length === 1 &&
      statement?.type === 'ExpressionStatement' &&
      statement.expression.type === 'FunctionExpression';
    return whole ? undefined : 'Unbalanced }';
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // acorn appends the position, counted in our wrapping.
    return error.message.replace(/\((\d+):(\d+)\)$/, (_, line: string) => `(line ${Number(line) - 1})`);
  }
}
