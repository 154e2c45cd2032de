import { type ecmaVersion, parse } from 'acorn';

/** A syntax error; line and column are 1-based. */
export interface ScriptFault {
  message: string;
  line: number;
  column: number;
}

/** Looks for the first syntax error in plain JavaScript (a function's body: `return` is allowed). */
export function checkScript(code: string, version: ecmaVersion = 'latest'): ScriptFault | undefined {
  try {
    parse(code, { ecmaVersion: version, sourceType: 'script', allowReturnOutsideFunction: true });
    return undefined;
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    if (!loc) throw error;
    return { message: message.replace(/\s*\(\d+:\d+\)$/, ''), line: loc.line, column: loc.column + 1 };
  }
}
