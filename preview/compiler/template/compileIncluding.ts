import type { SourceProblem } from '../../bundle.ts';
import { type CompiledTemplate, compileEscapedTemplate } from './compileTemplate.ts';
import { expandIncludes, type IncludableFiles, SCOPES, type TemplateScope } from './expandIncludes.ts';
import type { MappedSource, SourceText } from './mappedSource.ts';
import type { TemplateCompiler } from './templateCompiler.ts';
import { unshadowModules } from './unshadowModules.ts';

/** Compiles WXML of the older component framework together with the files that it includes; see `expandIncludes`. */
export function compileIncluding(
  compiler: TemplateCompiler,
  path: string,
  source: SourceText,
  files: IncludableFiles,
): CompiledTemplate {
  if (!source.text.includes('<include')) return compileUnshadowed(compiler, path, source.text, source);
  const { text, problems, scopes } = expandIncludes(path, source, files);
  const compiled = compileUnshadowed(compiler, path, text.toString(), source);
  const placed = placeProblems(compiled.problems, text.mapper());
  const shared = scopes.flatMap((scope) => [...scope.imports, scope.path]);
  return {
    ...compiled,
    code: compiled.code.replace(`G[${JSON.stringify(SCOPES)}]`, () => printScopes(scopes)),
    templates: [...new Set([...compiled.templates.filter((name) => name !== SCOPES), ...shared])],
    problems: [...problems, ...placed],
  };
}

function compileUnshadowed(
  compiler: TemplateCompiler,
  path: string,
  text: string,
  { text: written, file }: SourceText,
): CompiledTemplate {
  const unshadowed = unshadowModules(text);
  const compiled = compileEscapedTemplate(compiler, path, unshadowed?.toString() ?? text, file, written);
  if (!unshadowed) return compiled;
  const originalPlace = unshadowed.mapper();
  const problems = placeProblems(compiled.problems, (...place) => ({ ...originalPlace(...place), file }));
  return { ...compiled, problems };
}

function placeProblems(
  problems: readonly SourceProblem[],
  originalPlace: ReturnType<MappedSource['mapper']>,
): SourceProblem[] {
  return problems.map((problem) => {
    const { line, column } = problem;
    if (line === undefined) return problem;
    const original = originalPlace(line, column ?? 1);
    // Where no column is known, none is made up.
    return column === undefined
      ? { ...problem, file: original.file, line: original.line }
      : { ...problem, ...original };
  });
}

/**
 * An expression in place of a template file's group. Imports of an included file are those of the file that includes
 * it too: nobody says so, wcc does it.
 */
function printScopes(scopes: readonly TemplateScope[]): string {
  const groups = (paths: readonly string[]): string =>
    `[${paths.map((path) => `G[${JSON.stringify(path)}]`).join(',')}].flatMap((g)=>Object.entries((g||{})._||{}))`;
  const named = scopes.map(
    ({ path, imports }, index) =>
      `...${groups([...imports, path])}.filter(([n])=>n).map(([n,f])=>["${index}:"+n,f])`,
  );
  return `{_:Object.fromEntries([...${groups(scopes.flatMap(({ imports }) => imports))},${named.join(',')}])}`;
}
