import { resolvePath } from '../paths.ts';
import type { Assembly } from './assembleBundle.ts';
import { textPosition } from './textPosition.ts';

/**
 * The configuration with every path of `usingComponents` (and of default generics) made absolute: relative
 * paths, paths from the root, npm packages in `miniprogram_npm`, folders with an `index`.
 */
export function resolveComponents(
  assembly: Assembly,
  path: string,
  config: Record<string, unknown>,
): Record<string, unknown> {
  const using = config.usingComponents;
  if (typeof using !== 'object' || using === null) return config;
  const resolved: Record<string, string> = {};
  for (const [tag, target] of Object.entries(using)) {
    if (typeof target !== 'string') continue;
    const found = findComponent(assembly, path, target);
    if (found === undefined) reportMissing(assembly, path, tag, target);
    else resolved[tag] = `/${found}`;
  }
  return { ...config, usingComponents: resolved };
}

function findComponent(assembly: Assembly, from: string, target: string): string | undefined {
  if (/^[\w-]+:\/\//.test(target)) return undefined;
  const candidates = [resolvePath(from, target)];
  if (!target.startsWith('/') && !target.startsWith('.')) {
    for (let folder = from; folder !== ''; ) {
      folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
      candidates.push(resolvePath('', `${folder}/miniprogram_npm/${target}`));
    }
  }
  return candidates
    .flatMap((candidate) => [candidate, `${candidate}/index`])
    .find((candidate) => assembly.files.has(`${candidate}.wxml`));
}

function reportMissing(assembly: Assembly, path: string, tag: string, target: string): void {
  const file = assembly.files.get(path);
  const offset = file?.kind === 'json' ? file.text.indexOf(JSON.stringify(tag)) : -1;
  const place = file?.kind === 'json' && offset >= 0 ? textPosition(file.text, offset) : {};
  const plugin = target.includes('://');
  assembly.problems.push({
    severity: plugin ? 'warning' : 'error',
    message: plugin
      ? `Plugin "${target}" does not run in the preview`
      : `Component "${target}" of <${tag}> does not exist`,
    file: assembly.projectPath(path),
    ...place,
  });
}
