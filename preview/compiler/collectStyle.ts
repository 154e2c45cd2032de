import { resolvePath } from '../paths.ts';
import type { Assembly } from './assembleBundle.ts';
import { printStyle } from './style/compileStyle.ts';

/** The CSS of a WXSS file and all that it imports, in the cascade's order. Empty when there is no such file. */
export function collectStyle(assembly: Assembly, entry: string, scope: string): string {
  const parts: string[] = [];
  const visited = new Set<string>();
  const visit = (path: string): void => {
    if (visited.has(path)) return;
    visited.add(path);
    const file = assembly.files.get(path);
    if (file?.kind !== 'style') return;
    for (const { path: target, line } of file.sheet.imports) {
      const resolved = resolvePath(path, target);
      if (assembly.files.get(resolved)?.kind === 'style') visit(resolved);
      else reportMissing(assembly, path, target, line);
    }
    const css = printStyle(file.sheet, scope);
    if (css !== '') parts.push(css);
  };
  visit(entry);
  return parts.join('\n');
}

function reportMissing(assembly: Assembly, path: string, target: string, line: number): void {
  const file = assembly.projectPath(path);
  const message = `@import "${target}" does not exist`;
  const known = assembly.problems.some((problem) => problem.file === file && problem.message === message);
  if (!known) assembly.problems.push({ severity: 'error', message, file, line });
}
