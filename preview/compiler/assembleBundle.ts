import type { Bundle, ComponentBundle, SourceProblem } from '../bundle.ts';
import { resolvePath, stripExtension } from '../paths.ts';
import { collectStyle } from './collectStyle.ts';
import type { CompiledFile } from './compileFile.ts';
import { resolveComponents } from './resolveComponents.ts';

/** What every step of the assembly reads. Paths count from the mini-program root. */
export interface Assembly {
  files: ReadonlyMap<string, CompiledFile>;
  /** Path of a file in the project, for problems. */
  projectPath(path: string): string;
  problems: SourceProblem[];
}

/** JSON files at the root that configure tools or the app and are never `require`d. */
const CONFIG_FILES =
  /^(?:app|project\.config|project\.private\.config|sitemap|theme|ext|package|package-lock|tsconfig)\.json$/;

/** Joins the files, each compiled already, to what the runtime runs. Reports what is missing between them. */
export function assembleBundle(assembly: Assembly, templateRuntime: string): Bundle {
  const bundle: Bundle = {
    appConfig: resolveComponents(assembly, 'app.json', configOf(assembly, 'app.json')),
    appStyle: collectStyle(assembly, 'app.wxss', ''),
    templateRuntime,
    components: {},
    templates: {},
    wxs: {},
    modules: {},
    assets: {},
    data: {},
  };
  for (const [path, file] of assembly.files) addFile(assembly, bundle, path, file);
  return bundle;
}

function addFile(assembly: Assembly, bundle: Bundle, path: string, file: CompiledFile): void {
  const stem = stripExtension(path);
  switch (file.kind) {
    case 'script':
      bundle.modules[path] = file.module;
      break;
    case 'json':
      if (!CONFIG_FILES.test(path) && !assembly.files.has(`${stem}.wxml`)) {
        bundle.modules[path] = { path, code: `module.exports = ${file.text};` };
      }
      break;
    case 'template':
      checkDependencies(assembly, path, file.template);
      if (isComponent(assembly, stem))
        bundle.components[stem] = assembleComponent(assembly, stem, file.template.code);
      else bundle.templates[stem] = file.template.code;
      break;
    case 'wxs':
      bundle.wxs[stem] = file.code;
      break;
    case 'asset':
      bundle.assets[path] = file.bytes;
      break;
    case 'style':
      break;
  }
}

/** A template with a configuration or a script beside it is a page or component; one without is a part. */
function isComponent(assembly: Assembly, stem: string): boolean {
  return ['.json', '.js', '.ts'].some((extension) => assembly.files.has(stem + extension));
}

function assembleComponent(assembly: Assembly, path: string, template: string): ComponentBundle {
  const config = resolveComponents(assembly, `${path}.json`, configOf(assembly, `${path}.json`));
  const styleScope = usesSharedStyle(config) ? '' : scopeOf(path);
  return { path, config, template, style: collectStyle(assembly, `${path}.wxss`, styleScope), styleScope };
}

function configOf(assembly: Assembly, path: string): Record<string, unknown> {
  const file = assembly.files.get(path);
  if (file?.kind !== 'json') return {};
  const { value } = file;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const message = 'The configuration must be a JSON object';
  assembly.problems.push({
    severity: 'error',
    message,
    file: assembly.projectPath(path),
    line: 1,
    column: 1,
  });
  return {};
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

function checkDependencies(
  assembly: Assembly,
  path: string,
  template: { templates: string[]; scripts: string[] },
): void {
  const missing = [
    ...template.templates.filter((name) => !assembly.files.has(`${name}.wxml`)).map((name) => `${name}.wxml`),
    ...template.scripts.filter((name) => !assembly.files.has(`${name}.wxs`)).map((name) => `${name}.wxs`),
  ];
  for (const name of missing) {
    const message = `"${resolvePath('', name)}" does not exist`;
    assembly.problems.push({ severity: 'error', message, file: assembly.projectPath(path) });
  }
}
