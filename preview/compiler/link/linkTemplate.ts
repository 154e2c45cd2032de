import type { SourceProblem } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { applyAlias } from '../../resolveModule.ts';
import { type CompiledTemplate, redirectScript, redirectTemplate } from '../template/compileTemplate.ts';
import { type Assembly, whyMissing } from './assembly.ts';

/** A template whose imports, includes and scripts all exist. */
export interface LinkedTemplate {
  code: string;
  /** Files that it needs. */
  needs: string[];
}

/**
 * Points a template to the files that its imports mean (aliases are put in), and reports those that do not exist. An
 * include that leads back to the template, which would never end, is taken out.
 */
export function linkTemplate(
  assembly: Assembly,
  path: string,
  template: CompiledTemplate,
  problems: SourceProblem[],
): LinkedTemplate {
  const file = assembly.projectPath(`${path}.wxml`);
  const needs: string[] = [];
  let { code } = template;
  const find = (name: string, extension: string): string | undefined => {
    if (assembly.has(name + extension)) return name;
    const target = withAlias(assembly, path, name);
    if (target !== undefined && assembly.has(target + extension)) return target;
    const missing = `"${name}${extension}" does not exist${whyMissing(assembly, name + extension)}`;
    problems.push({ severity: 'error', message: missing, file });
    return undefined;
  };
  for (const name of template.templates) {
    const target = find(name, '.wxml');
    if (target === undefined) continue;
    needs.push(`${target}.wxml`);
    if (template.includes.includes(name) && includesBack(assembly, target, path)) {
      problems.push({
        severity: 'error',
        message: `<include> of "${name}.wxml" leads back to this file`,
        file,
      });
      code = redirectTemplate(code, name, undefined);
    } else if (target !== name) code = redirectTemplate(code, name, target);
  }
  for (const name of template.scripts) {
    const target = find(name, '.wxs');
    if (target === undefined) continue;
    needs.push(`${target}.wxs`);
    if (target !== name) code = redirectScript(code, name, target);
  }
  return { code, needs };
}

/** The template compiler has joined the path to the folder already: `pages/home/~/a` was written `~/a`. */
function withAlias(assembly: Assembly, from: string, name: string): string | undefined {
  const alias = assembly.alias();
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  for (let start = folder; ; start = start.slice(0, start.lastIndexOf('/', start.length - 2) + 1)) {
    if (name.startsWith(start)) {
      const written = name.slice(start.length);
      const target = applyAlias(written, alias);
      if (target !== written) return resolvePath('', target);
    }
    if (start === '') return undefined;
  }
}

function includesBack(assembly: Assembly, from: string, goal: string): boolean {
  const visited = new Set<string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === goal) return true;
    if (visited.has(path)) continue;
    visited.add(path);
    const file = assembly.file(`${path}.wxml`);
    if (file?.kind === 'template') for (const include of file.template.includes) waiting.push(include);
  }
  return false;
}
