import type { SourceProblem } from '../bundle.ts';
import type { CompiledFile } from './compileFile.ts';
import { parseJson } from './parseJson.ts';

/** No configuration comes near it; what compares or sends values deeper than some thousands overflows its stack. */
const MAX_DEPTH = 500;

/** Compiles a JSON file, for those who read it as a configuration and for those who `require` it. */
export function compileJson(
  text: string,
  path: string,
  file: string,
  problems: SourceProblem[],
): CompiledFile {
  const fault = isTooDeep(text) ? { message: 'JSON is nested too deeply', line: 1, column: 1 } : undefined;
  const parsed = fault ?? parseJson(text);
  if ('value' in parsed)
    return { kind: 'json', value: parsed.value, text, module: { path, code: text, json: true }, problems };
  const { message, line, column } = parsed;
  const code = `throw new SyntaxError(${JSON.stringify(`${message} (${file}:${line}:${column})`)});`;
  return {
    kind: 'json',
    value: {},
    text,
    module: { path, code },
    problems: [...problems, { severity: 'error', message, file, line, column }],
  };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (quoted) i += char === '\\' ? 1 : 0;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
