import type { ComponentBundle, ModuleBundle, SourceProblem } from '../../bundle.ts';
import { stripExtension } from '../../paths.ts';
import { resolveScript } from '../../resolveModule.ts';
import type { CompiledFile } from '../compileFile.ts';
import { replaceTags } from '../template/compileTemplate.ts';
import type { Assembly } from './assembly.ts';
import { collectStyle } from './collectStyle.ts';
import { configOf } from './configOf.ts';
import { linkTemplate } from './linkTemplate.ts';
import { builtinPlaceholders, componentsOf, resolveComponents } from './resolveComponents.ts';

/** What a file becomes in the bundle. */
export type LinkedPart =
  | { kind: 'components'; key: string; value: ComponentBundle }
  | { kind: 'templates' | 'wxs'; key: string; value: string }
  | { kind: 'modules'; key: string; value: ModuleBundle }
  | { kind: 'assets'; key: string; value: Uint8Array };

/** A file, joined to those that it names. */
export interface LinkedFile {
  part: LinkedPart | undefined;
  problems: SourceProblem[];
  /** Files that it needs. */
  needs: string[];
}

/** JSON files at the root that configure tools or the app and are never `require`d. */
const CONFIG_FILES =
  /^(?:app|project\.config|project\.private\.config|sitemap|theme|ext|package|package-lock|tsconfig)\.json$/;

/** Joins one file to what it names. The cheaper part of compiling: nothing is parsed here. */
export function linkFile(assembly: Assembly, path: string): LinkedFile {
  const file = assembly.file(path);
  if (!file) return { part: undefined, problems: [], needs: [] };
  // What a package does not do well, but does, is for its makers to hear.
  const problems = file.problems.filter(
    ({ severity }) => severity === 'error' || !assembly.isInPackage(path),
  );
  const linked: LinkedFile = { part: undefined, problems, needs: [] };
  const stem = stripExtension(path);
  switch (file.kind) {
    case 'script':
      if (isShadowed(assembly, stem, path)) return { ...linked, problems: [] };
      linked.part = { kind: 'modules', key: path, value: file.module };
      linked.needs = scriptNeeds(assembly, path, file.requires);
      break;
    case 'json':
      if (!CONFIG_FILES.test(path) && !assembly.has(`${stem}.wxml`))
        linked.part = { kind: 'modules', key: path, value: file.module };
      else checkConfig(assembly, path, file, linked.problems);
      break;
    case 'template':
      linkMarkup(assembly, stem, file, linked);
      break;
    case 'wxs':
      linked.part = { kind: 'wxs', key: stem, value: file.code };
      linked.needs = scriptNeeds(assembly, path, file.requires);
      break;
    case 'asset':
      linked.part = { kind: 'assets', key: path, value: file.bytes };
      break;
    case 'style':
      break;
  }
  return linked;
}

/** Of `a.js` and `a.ts`, the project's choice of compilers decides: without `typescript`, the `.js` was made of the `.ts`. */
function isShadowed(assembly: Assembly, stem: string, path: string): boolean {
  const typed = path.endsWith('.ts');
  if (!typed && !path.endsWith('.js')) return false;
  const other = typed ? `${stem}.js` : `${stem}.ts`;
  return typed !== assembly.usesPlugin('typescript') && assembly.has(other);
}

function scriptNeeds(assembly: Assembly, from: string, paths: readonly string[]): string[] {
  return paths.flatMap(
    (path) => resolveScript(from, path, assembly.alias(), (file) => assembly.has(file)) ?? [],
  );
}

function checkConfig(
  assembly: Assembly,
  path: string,
  { value, problems: known }: CompiledFile & { kind: 'json' },
  problems: SourceProblem[],
): void {
  if (known.length > 0 || (typeof value === 'object' && value !== null && !Array.isArray(value))) return;
  const message = 'The configuration must be a JSON object';
  problems.push({ severity: 'error', message, file: assembly.projectPath(path), line: 1, column: 1 });
}

function linkMarkup(
  assembly: Assembly,
  stem: string,
  { template }: CompiledFile & { kind: 'template' },
  linked: LinkedFile,
): void {
  const { code, needs } = linkTemplate(assembly, stem, template, linked.problems);
  if (!isComponent(assembly, stem)) {
    linked.part = { kind: 'templates', key: stem, value: code };
    linked.needs = needs;
    return;
  }
  const written = configOf(assembly, `${stem}.json`);
  const config = resolveComponents(assembly, `${stem}.json`, written, linked.problems);
  const styleScope = usesSharedStyle(config) ? '' : scopeOf(stem);
  // The runtime marks the host of a component that shares its styles by its path.
  const host = styleScope || (assembly.isPage(stem) ? '' : stem);
  const style = collectStyle(assembly, `${stem}.wxss`, { scope: styleScope, host }, linked.problems);
  if (config.component === true) checkSelectors(assembly, stem, linked.problems);
  const placed = replaceTags(code, builtinPlaceholders(written, config));
  const value: ComponentBundle = { path: stem, config, template: placed, style, styleScope };
  if (assembly.independentRoot(stem) !== undefined) value.independent = true;
  linked.part = { kind: 'components', key: stem, value };
  const files = [stem, ...componentsOf(config)].flatMap((path) =>
    ['.wxml', '.js', '.ts'].map((extension) => path + extension),
  );
  linked.needs = needs.concat(files.filter((path) => assembly.has(path)));
}

/** A template with a configuration or a script beside it, or in app.json, is a page or component; others are parts. */
function isComponent(assembly: Assembly, stem: string): boolean {
  return ['.json', '.js', '.ts'].some((extension) => assembly.has(stem + extension)) || assembly.isPage(stem);
}

/** `styleIsolation`: a page shares by default, a component is isolated by default (WXSS isolation, 组件样式隔离). */
function usesSharedStyle(config: Record<string, unknown>): boolean {
  const isolation = config.styleIsolation;
  if (typeof isolation === 'string') return isolation === 'shared' || isolation === 'page-shared';
  return config.component !== true;
}

/** A prefix for class names that is readable in the browser's tools: `components/my_card` → `components_my_2n-card`. */
function scopeOf(path: string): string {
  return path.replace(/[^A-Za-z0-9-]/g, (char) =>
    char === '/' ? '_' : `_${char.charCodeAt(0).toString(36)}-`,
  );
}

/** The words are those of WeChat's tools. Packages cannot be helped by who uses them. */
function checkSelectors(assembly: Assembly, stem: string, problems: SourceProblem[]): void {
  const path = `${stem}.wxss`;
  const place = assembly.style(path)?.sheet.foreignSelector;
  if (!place || assembly.isInPackage(path)) return;
  const message =
    'Some selectors are not allowed in component wxss, including tag name selectors, ID selectors, and attribute selectors.';
  problems.push({ severity: 'warning', message, file: assembly.projectPath(path), ...place });
}
