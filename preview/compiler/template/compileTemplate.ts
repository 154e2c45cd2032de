import type { SourceProblem } from '../../bundle.ts';
import { checkWxs } from './checkWxs.ts';
import { cutDeepNesting } from './cutDeepNesting.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { type InlineScript, placeScripts } from './placeScripts.ts';
import { prepareWxs } from './prepareWxs.ts';
import { renameReserved } from './renameReserved.ts';
import { ROUND_UP, roundUpHelper, roundUpLoops } from './roundUpLoops.ts';
import type { TemplateCompiler, TemplateGroup, TemplateMessage } from './templateCompiler.ts';

/**
 * Warnings of this compiler that WeChat's other one (wcc) refuses the whole mini-program for; both were tried. The
 * preview still runs such a page.
 */
const FATAL_TO_WCC: ReadonlySet<string> = new Set(['missing end tag', 'invalid end tag', 'should be quoted']);

/** Errors of this compiler that stop nothing here, and nothing in WeChat: libraries ship such WXML. */
const HARMLESS: ReadonlySet<string> = new Set(['child nodes are not allowed for this element']);

/** One WXML file, compiled. Paths are relative to the mini-program root, without extension. */
export interface CompiledTemplate {
  /** Expression that yields the group function; see `ComponentBundle.template`. */
  code: string;
  /** Template files that it imports or includes. */
  templates: string[];
  /** Those of them that it includes: they are drawn whenever it is. */
  includes: string[];
  /** WXS files that it uses. */
  scripts: string[];
  problems: SourceProblem[];
}

/** Tags inside each other that the compiler surely bears. It was tried: between 200 and 290, as the stack is. */
const MAX_DEPTH = 100;

/**
 * Compiles one WXML file as for WeChat's older component framework: see `decodeEscapes` and `roundUpLoops`.
 * `written` is the file itself, where `source` was made of it.
 */
export function compileEscapedTemplate(
  compiler: TemplateCompiler,
  path: string,
  source: string,
  file: string,
  written = source,
): CompiledTemplate {
  const decoded = decodeEscapes(source);
  const compiled = compileTemplate(compiler, path, decoded.source, file, written);
  const problems = compiled.problems.map((problem) => {
    const { line, column } = problem;
    if (line === undefined || column === undefined) return problem;
    return { ...problem, column: decoded.originalColumn(line, column) };
  });
  const [generated = '', ...scripts] = compiled.code.split('\n');
  return { ...compiled, code: [roundUpLoops(generated), ...scripts].join('\n'), problems };
}

/** Compiles one WXML file by itself. `path` has no extension, `file` is what problems name; `written` as above. */
export function compileTemplate(
  compiler: TemplateCompiler,
  path: string,
  source: string,
  file: string,
  written = source,
): CompiledTemplate {
  const compiled = compileSource(compiler, path, source, file, written);
  if (compiled) return compiled;
  const cut = cutDeepNesting(source, MAX_DEPTH);
  const rest = cut && compileSource(compiler, path, cut.source, file, written);
  const { line = 1, column = 1 } = cut ?? {};
  const message = cut
    ? `Tags are nested more than ${MAX_DEPTH} deep: what is inside is left out`
    : 'An expression is nested too deep for the template compiler: the file is left out';
  const problem: SourceProblem = { severity: 'error', message, file, line, column };
  if (rest) return { ...rest, problems: [problem, ...rest.problems] };
  return { code: EMPTY_TEMPLATE, templates: [], includes: [], scripts: [], problems: [problem] };
}

const EMPTY_TEMPLATE = '(()=>Object.assign(()=>()=>({C:()=>{},B:{}}),{_:{}}))()';

function compileSource(
  compiler: TemplateCompiler,
  path: string,
  source: string,
  file: string,
  written: string,
): CompiledTemplate | undefined {
  return compiler.withGroup((group) => {
    const problems = group.addTmpl(path, source).flatMap((message) => toProblem(message, file));
    const inline = takeInlineScripts(group, path, file, problems);
    const generated = renameReserved(group.getTmplGenObject(path));
    return {
      code: placeScripts(generated, inline, written),
      templates: group.getDirectDependencies(path),
      includes: [...generated.matchAll(INCLUDE)].map((match) => JSON.parse(match[1] ?? '""') as string),
      scripts: group.getScriptDependencies(path),
      problems,
    };
  });
}

/** How the compiler prints `<include>`: `var $A=G["path"];if($A)…`. */
const INCLUDE = /=G\[("(?:[^"\\]|\\.)*")\];if\(/g;

/** The code of a template that includes what another path names, or nothing (`undefined`), instead of `path`. */
export function redirectTemplate(code: string, path: string, target: string | undefined): string {
  const key = JSON.stringify(path);
  return target === undefined
    ? code.replaceAll(`=G[${key}];if(`, '=0;if(')
    : code.replaceAll(`G[${key}]`, `G[${JSON.stringify(target)}]`);
}

/** As `redirectTemplate`, for a WXS file. */
export function redirectScript(code: string, path: string, target: string): string {
  return code.replaceAll(`R[${JSON.stringify(path)}]`, `R[${JSON.stringify(target)}]`);
}

/** As `redirectTemplate`, with other elements for some tags. */
export function replaceTags(code: string, tags: Readonly<Record<string, string>>): string {
  if (Object.keys(tags).length === 0) return code;
  // Below the first line are scripts, which may have an `E` of their own: see `placeScripts`.
  const [generated = '', ...scripts] = code.split('\n');
  const replaced = generated.replace(ELEMENT, (whole, tag: string) => {
    const name = JSON.parse(tag) as string;
    return Object.hasOwn(tags, name) ? `E(${JSON.stringify(tags[name])},` : whole;
  });
  return [replaced, ...scripts].join('\n');
}

/** How the compiler prints an element. */
const ELEMENT = /\bE\(("(?:[^"\\]|\\.)*"),/g;

/** Compiles the helpers that every template refers to into one expression; see `Bundle.templateRuntime`. */
export function compileTemplateRuntime(compiler: TemplateCompiler): string {
  const helpers = compiler.withGroup((group) => {
    // Helpers for scripts are printed only when a script is used.
    group.addTmpl('runtime', '<wxs module="script">module.exports={}</wxs>');
    return group.getRuntimeString();
  });
  return `(()=>{${helpers};${roundUpHelper};return {${compiler.runtimeNames()},${ROUND_UP}}})()`;
}

function toProblem(
  { level, message, startLine, startColumn }: TemplateMessage,
  file: string,
): SourceProblem[] {
  if (level === 'Note') return [];
  const isWarning = level === 'Warn' ? !FATAL_TO_WCC.has(message) : HARMLESS.has(message);
  const severity = isWarning ? 'warning' : 'error';
  return [{ severity, message, file, line: startLine + 1, column: startColumn + 1 }];
}

/** Takes the project's own code out of the template, so that only generated code is searched for names. */
function takeInlineScripts(
  group: TemplateGroup,
  path: string,
  file: string,
  problems: SourceProblem[],
): InlineScript[] {
  return group.getInlineScriptModuleNames(path).map((name, index) => {
    const code = group.getInlineScript(path, name);
    const check = checkWxs(code);
    if (check) {
      const line = group.getInlineScriptStartLine(path, name) + check.fault.line;
      const severity = check.runs ? 'warning' : 'error';
      problems.push({ severity, message: `WXS "${name}": ${check.fault.message}`, file, line });
    }
    const mark = `"inline wxs ${index}"`;
    group.setInlineScript(path, name, mark);
    return { name, mark, code: check?.runs === false ? '' : prepareWxs(code) };
  });
}
