import type { SourceProblem } from '../../bundle.ts';
import { candidatePaths } from '../../resolveModule.ts';
import type { StyleImport } from '../style/parseStyle.ts';
import { printStyle } from '../style/printStyle.ts';
import { type Assembly, whyMissing } from './assembly.ts';
import { limitProblems } from './limitProblems.ts';

/**
 * The CSS of a WXSS file and all that it imports, in the cascade's order. As in WeChat, what is imported twice comes
 * once, at its first place. Empty when there is no such file. `scope` and `host` as of `printStyle`.
 */
export function collectStyle(
  assembly: Assembly,
  entry: string,
  { scope, host = scope }: { scope: string; host?: string },
  problems: SourceProblem[],
): string {
  const visited = new Set<string>();
  const open = new Set<string>();
  const visit = (path: string): string => {
    const style = assembly.style(path);
    visited.add(path);
    if (!style) return '';
    open.add(path);
    const parts = style.sheet.imports.map((item) => printImport(path, item));
    open.delete(path);
    return [...parts, printStyle(style.sheet, scope, host)].filter((css) => css !== '').join('\n');
  };
  const printImport = (from: string, item: StyleImport): string => {
    const target = findStyle(assembly, from, item.path);
    if (target === undefined || open.has(target)) {
      const missing = whyMissing(assembly, candidatePaths(from, item.path)[0] ?? '');
      const fault = target === undefined ? `does not exist${missing}` : 'leads back to this file';
      const message = `@import "${item.path}" ${fault}`;
      const severity = target === undefined ? 'error' : 'warning';
      problems.push({ severity, message, file: assembly.projectPath(from), line: item.line });
      return '';
    }
    if (visited.has(target)) return '';
    const css = visit(target);
    return item.media === '' || css === '' ? css : `@media ${item.media} {\n${css}\n}`;
  };
  const css = visit(entry);
  for (const path of visited) {
    for (const problem of limitProblems(assembly.style(path)?.problems ?? [])) problems.push(problem);
  }
  return css;
}

function findStyle(assembly: Assembly, from: string, path: string): string | undefined {
  const paths = candidatePaths(from, path, assembly.alias()).flatMap((candidate) => [
    candidate.replace(/\.(?:less|scss|sass)$/, '.wxss'),
    // wcsc does without the extension too.
    `${candidate}.wxss`,
  ]);
  return paths.find((candidate) => assembly.style(candidate) !== undefined);
}
