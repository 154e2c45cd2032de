import { resolvePath } from './paths.ts';

/** `resolveAlias` of `app.json`: `{"~/*": "/*", "@utils/*": "common/utils/*"}`. */
export type PathAlias = Readonly<Record<string, string>>;

/** A path with the longest alias that fits put in; paths that none fits are returned as they are. */
export function applyAlias(path: string, alias: PathAlias): string {
  let best = '';
  for (const pattern of Object.keys(alias)) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (fits && pattern.length > best.length && typeof alias[pattern] === 'string') best = pattern;
  }
  const target = alias[best];
  if (best === '' || target === undefined) return path;
  const rest = best.endsWith('*') ? path.slice(best.length - 1) : '';
  return `/${target.replace(/\*$/, '').replace(/^\.?\/+/, '')}${rest}`;
}

/**
 * Where a path that a file names may lie, in the order in which WeChat looks: beside the file or from the root; for
 * a path that begins with a name, then in each `miniprogram_npm` from the file's folder up to the root. Aliases
 * are put in first. The result has the extension, or the lack of it, of `path`.
 */
export function candidatePaths(from: string, path: string, alias: PathAlias = {}): string[] {
  const target = applyAlias(path, alias);
  const candidates = [resolvePath(from, target)];
  if (target.startsWith('.') || target.startsWith('/')) return candidates;
  for (let folder = from; folder !== ''; ) {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    candidates.push(resolvePath('', `${folder}/miniprogram_npm/${target}`));
  }
  return candidates;
}

/** The file that `require(path)` in `from` means, or undefined. `exists` is asked for whole paths. */
export function resolveScript(
  from: string,
  path: string,
  alias: PathAlias,
  exists: (path: string) => boolean,
): string | undefined {
  for (const stem of candidatePaths(from, path, alias)) {
    for (const end of ['', '.js', '.ts', '.json', '/index.js', '/index.ts', '/index.json']) {
      if (exists(stem + end)) return stem + end;
    }
  }
  return undefined;
}
