import type { FileContent, SourceProblem } from '../bundle.ts';
import { parseJson } from './parseJson.ts';
import { readText } from './readText.ts';

/**
 * Finds the folder in which `app.json` lies: what `project.config.json` names as `miniprogramRoot`, else the
 * shallowest folder with an `app.json`. Returns a prefix (`''` or `…/`), or a problem when there is none.
 */
export function findProjectRoot(files: ReadonlyMap<string, FileContent>): string | SourceProblem {
  const config = files.get('project.config.json');
  if (config !== undefined) {
    const parsed = parseJson(readText(config));
    const named =
      'value' in parsed ? (parsed.value as { miniprogramRoot?: unknown }).miniprogramRoot : undefined;
    if (typeof named === 'string') {
      const root = normalizeFolder(named);
      if (files.has(`${root}app.json`)) return root;
      return {
        severity: 'error',
        message: `miniprogramRoot "${named}" has no app.json`,
        file: 'project.config.json',
      };
    }
  }
  const found = [...files.keys()].filter((path) => path === 'app.json' || path.endsWith('/app.json'));
  found.sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  const first = found[0];
  if (first === undefined)
    return { severity: 'error', message: 'The project has no app.json', file: 'app.json' };
  return first.slice(0, -'app.json'.length);
}

function normalizeFolder(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '' : `${parts.join('/')}/`;
}
