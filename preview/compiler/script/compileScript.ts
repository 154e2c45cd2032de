import { transform } from 'sucrase';
import type { SourceProblem } from '../../bundle.ts';
import { checkScript, type ScriptFault } from './checkScript.ts';
import { prepareModule } from './prepareModule.ts';

/** A script as CommonJS. */
export interface CompiledScript {
  code: string;
  /** What was added before the first line; see `ModuleBundle.prefix`. */
  prefix?: string;
  problems: SourceProblem[];
}

/**
 * Compiles a script (`.js`, `.ts`) to CommonJS. Lines stay where they are, so that errors point into the
 * source. A script with a syntax error becomes one that throws the same message when it is required.
 */
export function compileScript(source: string, file: string): CompiledScript {
  const result = transformScript(source, file);
  if ('code' in result) return { ...result, problems: [] };
  const { message, line, column } = result;
  const text = `${message} (${file}:${line}:${column})`;
  return {
    code: `throw new SyntaxError(${JSON.stringify(text)});`,
    problems: [{ severity: 'error', message, file, line, column }],
  };
}

/** Stands where the source begins, so that what sucrase puts before it can be told from it. */
const MARK = '/*source*/';

function transformScript(source: string, file: string): { code: string; prefix?: string } | ScriptFault {
  const typed = file.endsWith('.ts');
  if (!typed && isPlainScript(source)) return { code: source };
  const prepared = typed ? undefined : prepareModule(source);
  const head = (prepared?.head ?? '') + MARK;
  try {
    const { code } = transform(head + (prepared?.body ?? source), {
      transforms: typed ? ['typescript', 'imports'] : ['imports'],
      disableESTransforms: true,
      production: true,
      filePath: file,
    });
    const start = code.indexOf(MARK);
    const body = code.slice(start + MARK.length);
    // Sucrase reads tokens and lets many errors pass.
    const fault = checkScript(body);
    return fault ? explainFault(fault, source) : { code: body, prefix: code.slice(0, start) };
  } catch (error) {
    return explainFault(toScriptFault(error, head.length), source);
  }
}

/** What is no module runs as it is. `import()` is valid in a script, but has nothing to load from. */
function isPlainScript(source: string): boolean {
  const fault = checkScript(source);
  // An engine's parser goes deeper than the one that checks: let it decide.
  const undecided = fault?.message.startsWith('Not enough stack') && !/^\s*(?:import|export)\b/m.test(source);
  return (fault === undefined || undecided === true) && !/\bimport\s*\(/.test(source);
}

/** What sucrase throws: `Error transforming x: Unexpected token (3:7)`. */
function toScriptFault(error: unknown, added: number): ScriptFault {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(?:Error transforming [^:]*: )?([\s\S]*?)\s*\((\d+):(\d+)\)$/.exec(text);
  if (!match) return { message: text, line: 1, column: 1 };
  const [line, column] = [Number(match[2]), Number(match[3])];
  return { message: match[1] ?? text, line, column: line === 1 ? Math.max(column - added, 1) : column };
}

function explainFault(fault: ScriptFault, source: string): ScriptFault {
  const text = source.split('\n', fault.line)[fault.line - 1] ?? '';
  const at = text.lastIndexOf('await', fault.column - 1);
  if (at < 0 || !/^await\s*$/.test(text.slice(at, fault.column - 1))) return fault;
  const message = '`await` outside an async function: mini-programs have no top-level await';
  return { ...fault, message, column: at + 1 };
}
