import type { SourceProblem } from '../../bundle.ts';
import { checkWxs } from './checkWxs.ts';
import { prepareWxs } from './prepareWxs.ts';
import { renameReserved } from './renameReserved.ts';
import type { TemplateCompiler, TemplateGroup, TemplateMessage } from './templateCompiler.ts';

/**
 * Warnings of this compiler that WeChat's other one (wcc) refuses the whole mini-program for; both were tried. The
 * preview still runs such a page.
 */
const FATAL_TO_WCC: ReadonlySet<string> = new Set(['missing end tag', 'invalid end tag', 'should be quoted']);

/** One WXML file, compiled. Paths are relative to the mini-program root, without extension. */
export interface CompiledTemplate {
  /** Expression that yields the group function; see `ComponentBundle.template`. */
  code: string;
  /** Template files that it imports or includes. */
  templates: string[];
  /** WXS files that it uses. */
  scripts: string[];
  problems: SourceProblem[];
}

/** Compiles one WXML file by itself. `path` has no extension, `file` is what problems name. */
export function compileTemplate(
  compiler: TemplateCompiler,
  path: string,
  source: string,
  file: string,
): CompiledTemplate {
  const group = compiler.createGroup();
  try {
    const problems = group.addTmpl(path, source).flatMap((message) => toProblem(message, file));
    const inline = takeInlineScripts(group, path, file, problems);
    const code = putBackScripts(renameReserved(group.getTmplGenObject(path)), inline);
    return {
      code,
      templates: group.getDirectDependencies(path),
      scripts: group.getScriptDependencies(path),
      problems,
    };
  } finally {
    group.free();
  }
}

/** Compiles the helpers that every template refers to into one expression; see `Bundle.templateRuntime`. */
export function compileTemplateRuntime(compiler: TemplateCompiler): string {
  const group = compiler.createGroup();
  try {
    // Helpers for scripts are printed only when a script is used.
    group.addTmpl('runtime', '<wxs module="script">module.exports={}</wxs>');
    return `(()=>{${group.getRuntimeString()};return {${compiler.runtimeNames()}}})()`;
  } finally {
    group.free();
  }
}

function toProblem(message: TemplateMessage, file: string): SourceProblem[] {
  if (message.level === 'Note') return [];
  return [
    {
      severity: message.level === 'Warn' && !FATAL_TO_WCC.has(message.message) ? 'warning' : 'error',
      message: message.message,
      file,
      line: message.startLine + 1,
      column: message.startColumn + 1,
    },
  ];
}

/** Takes the project's own code out of the template, so that only generated code is searched for names. */
function takeInlineScripts(
  group: TemplateGroup,
  path: string,
  file: string,
  problems: SourceProblem[],
): Map<string, string> {
  const inline = new Map<string, string>();
  for (const [index, name] of group.getInlineScriptModuleNames(path).entries()) {
    const code = group.getInlineScript(path, name);
    const check = checkWxs(code);
    if (check) {
      const line = group.getInlineScriptStartLine(path, name) + check.fault.line;
      problems.push({ severity: 'error', message: `WXS "${name}": ${check.fault.message}`, file, line });
    }
    const mark = `"inline wxs ${index}"`;
    inline.set(mark, check?.runs === false ? '' : prepareWxs(code));
    group.setInlineScript(path, name, mark);
  }
  return inline;
}

/** Scripts stand before all else in the generated code: the first occurrence of each mark is the right one. */
function putBackScripts(code: string, inline: Map<string, string>): string {
  if (inline.size === 0) return code;
  return code.replace(/"inline wxs \d+"/g, (mark) => {
    const script = inline.get(mark);
    inline.delete(mark);
    return script === undefined ? mark : `${script}\n`;
  });
}
