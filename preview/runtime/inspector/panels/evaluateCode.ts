import { formatValue } from '../../core/formatValue.ts';
import type { ConsoleScope } from './consoleScope.ts';

/** ms that a promise may take before it is shown as pending. */
const PATIENCE = 10_000;

/** Runs code that declares these names and formats what comes of it. Promises are waited for. */
export async function evaluateCode(
  scope: ConsoleScope,
  code: string,
  declares: readonly string[],
): Promise<{ text: string; failed: boolean }> {
  try {
    const result = runText(scope.declaring(declares), code);
    const value = isPromise(result) ? await settled(result) : result;
    return { text: typeof value === 'string' ? JSON.stringify(value) : formatValue(value), failed: false };
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : formatValue(error);
    return { text, failed: true };
  }
}

/** An object literal begins like a block, and `await` is allowed at the top, as in other consoles. */
function runText(run: (code: string) => unknown, code: string): unknown {
  const text = code.trim().replace(/;+$/, '');
  if (/\bawait\b/.test(text)) {
    return isExpression(run, `(async () => (${text}))`)
      ? run(`(async () => (${text}\n))()`)
      : run(`(async () => {${code}\n})()`);
  }
  if (text.startsWith('{') && isExpression(run, `(${text})`)) return run(`(${text}\n)`);
  return run(code);
}

/** Whether text parses as an expression; it does not run. */
function isExpression(run: (code: string) => unknown, text: string): boolean {
  try {
    run(`(function () { return ${text}\n})`);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

function settled(promise: PromiseLike<unknown>): Promise<unknown> {
  const pending = new Promise<string>((resolve) => setTimeout(() => resolve('Promise {pending}'), PATIENCE));
  return Promise.race([promise, pending]);
}
