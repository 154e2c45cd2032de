import { transform } from 'sucrase';
import type { SourceProblem } from '../../bundle.ts';
import { checkScript, type ScriptFault } from './checkScript.ts';

/**
 * Compiles a script (`.js`, `.ts`) to CommonJS. Lines stay where they are, so that errors point into the
 * source. A script with a syntax error becomes one that throws the same message when it is required.
 */
export function compileScript(source: string, file: string): { code: string; problems: SourceProblem[] } {
  const result = transformScript(source, file);
  if (typeof result === 'string') return { code: result, problems: [] };
  const { message, line, column } = result;
  const text = `${message} (${file}:${line}:${column})`;
  return {
    code: `throw new SyntaxError(${JSON.stringify(text)});`,
    problems: [{ severity: 'error', message, file, line, column }],
  };
}

function transformScript(source: string, file: string): string | ScriptFault {
  // What is no module and no TypeScript runs as it is.
  if (file.endsWith('.js') && checkScript(source) === undefined) return source;
  try {
    const { code } = transform(source, {
      transforms: file.endsWith('.ts') ? ['typescript', 'imports'] : ['imports'],
      disableESTransforms: true,
      production: true,
      filePath: file,
    });
    // Sucrase reads tokens and lets many errors pass.
    return checkScript(code) ?? code;
  } catch (error) {
    return toScriptFault(error);
  }
}

/** What sucrase throws: `Error transforming x: Unexpected token (3:7)`. */
function toScriptFault(error: unknown): ScriptFault {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(?:Error transforming [^:]*: )?([\s\S]*?)\s*\((\d+):(\d+)\)$/.exec(text);
  if (!match) return { message: text, line: 1, column: 1 };
  return { message: match[1] ?? text, line: Number(match[2]), column: Number(match[3]) };
}
