import type { FileContent, SourceProblem } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { PROJECT_CONFIG, type ProjectConfig } from './readProjectConfig.ts';

/**
 * The folder in which `app.json` lies: what `project.config.json` names as `miniprogramRoot` or
 * `srcMiniprogramRoot`, else the shallowest folder with an `app.json`. Returns a prefix (`''` or `…/`), or undefined
 * when there is none. What is wrong is reported.
 */
export function findProjectRoot(
  files: ReadonlyMap<string, FileContent>,
  config: ProjectConfig,
  problems: SourceProblem[],
): string | undefined {
  const { miniprogramRoot: named, srcMiniprogramRoot: source } = config;
  for (const folder of [named, source]) {
    if (folder === undefined) continue;
    const root = normalizeFolder(folder);
    if (files.has(`${root}app.json`)) return root;
  }
  if (named !== undefined) {
    const message = `miniprogramRoot "${named}" has no app.json`;
    problems.push({ severity: 'error', message, file: PROJECT_CONFIG });
  }
  const found = [...files.keys()].filter(isAppJson);
  found.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  const first = found[0];
  if (first !== undefined) return first.slice(0, -'app.json'.length);
  problems.push({ severity: 'error', message: 'The project has no app.json', file: 'app.json' });
  return undefined;
}

function isAppJson(path: string): boolean {
  return /(?:^|\/)app\.json$/.test(path) && !/(?:^|\/)(?:node_modules|miniprogram_npm)\//.test(path);
}

/** `./miniprogram` → `miniprogram/`; the project itself → `''`. */
export function normalizeFolder(folder: string): string {
  const path = resolvePath('', folder);
  return path === '' ? '' : `${path}/`;
}
