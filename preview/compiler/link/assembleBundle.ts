import { type Bundle, createBundle, type SourceProblem } from '../../bundle.ts';
import type { ProjectAssembly } from '../projectAssembly.ts';
import { checkApp } from './checkApp.ts';
import { collectStyle } from './collectStyle.ts';
import { configOf, extConfigOf } from './configOf.ts';
import { limitProblems } from './limitProblems.ts';
import { type LinkedFile, linkFile } from './linkFile.ts';
import { linkTheme } from './linkTheme.ts';
import { componentsOf, resolveComponents } from './resolveComponents.ts';

/** What the app as a whole becomes. */
interface LinkedApp {
  config: Record<string, unknown>;
  style: string;
  theme: Bundle['theme'];
  problems: SourceProblem[];
  needs: string[];
}

/** Joins the files to what the runtime runs; of packages, what something uses. Reports everything that is wrong. */
export function assembleBundle(
  assembly: ProjectAssembly,
  templateRuntime: string,
): { bundle: Bundle; problems: SourceProblem[] } {
  const { layout } = assembly;
  let problems = [...layout.problems];
  const bundle = { ...createBundle(), templateRuntime };
  if (!layout.found) return { bundle, problems };
  const app = assembly.query('app', () => linkApp(assembly));
  bundle.appConfig = app.config;
  bundle.appStyle = app.style;
  if (app.theme) bundle.theme = app.theme;
  problems = problems.concat(limitProblems(app.problems));
  for (const linked of linkFiles(assembly, app.needs)) {
    for (const problem of limitProblems(linked.problems)) problems.push(problem);
    addPart(bundle, linked);
  }
  problems = problems.concat(assembly.query('app checks', () => checkApp(assembly)));
  assembly.sweep();
  return { bundle, problems: distinct(problems) };
}

function linkApp(assembly: ProjectAssembly): LinkedApp {
  const problems: SourceProblem[] = [];
  const { ext: _unknown, ...written } = configOf(assembly, 'app.json');
  const config = resolveComponents(assembly, 'app.json', written, problems);
  const ext = extConfigOf(assembly);
  if (Object.keys(ext).length > 0) config.ext = ext;
  const needs = componentsOf(config).flatMap((path) => [`${path}.wxml`, `${path}.js`]);
  const style = collectStyle(assembly, 'app.wxss', { scope: '' }, problems);
  return { config, style, theme: linkTheme(assembly), problems, needs };
}

/** Every file of the mini-program's own, and those of packages that they lead to. */
function linkFiles(assembly: ProjectAssembly, needs: readonly string[]): LinkedFile[] {
  const { files } = assembly.layout;
  const all: LinkedFile[] = [];
  const seen = new Set<string>();
  const waiting: string[] = [];
  const link = (path: string): void => {
    seen.add(path);
    const linked = assembly.query(`linked:${path}`, () => linkFile(assembly, path));
    all.push(linked);
    for (const need of linked.needs) waiting.push(need);
  };
  for (const [path, placed] of files) if (!placed.inPackage || isPackageAsset(path)) link(path);
  for (const need of needs) waiting.push(need);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) if (!seen.has(path)) link(path);
  return all;
}

/** Pictures and sounds of packages are named by data, which no compiler sees. */
function isPackageAsset(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp|mp3|aac|m4a|mp4|wav|ogg|silk|wasm|br|cur|ico)$/i.test(path);
}

function addPart(bundle: Bundle, { part }: LinkedFile): void {
  if (part) (bundle[part.kind] as Record<string, unknown>)[part.key] = part.value;
}

/** One file may be reached on several ways. */
function distinct(problems: SourceProblem[]): SourceProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, message]);
    return !seen.has(key) && seen.add(key);
  });
}
