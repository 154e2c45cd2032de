import type { SourceProblem } from '../../bundle.ts';
import { candidatePaths } from '../../resolveModule.ts';
import { asRecord } from '../asRecord.ts';
import { type Assembly, placeInJson, whyMissing } from './assembly.ts';

/**
 * The configuration with every path of `usingComponents` and of default generics made absolute: relative paths, paths
 * from the root, aliases, npm packages in `miniprogram_npm`, folders with an `index`. Tags whose component does not
 * exist are left out and reported.
 */
export function resolveComponents(
  assembly: Assembly,
  path: string,
  config: Record<string, unknown>,
  problems: SourceProblem[],
): Record<string, unknown> {
  const resolve = (tag: string, target: unknown): string | undefined => {
    const found = typeof target === 'string' ? findComponent(assembly, path, target) : undefined;
    const fault = faultOf(assembly, path, tag, target, found);
    if (fault) {
      const place = placeInJson(assembly, path, JSON.stringify(tag));
      problems.push({ ...fault, file: assembly.projectPath(path), ...place });
    }
    return found === undefined ? undefined : `/${found}`;
  };
  const result = { ...config };
  if (config.usingComponents !== undefined) {
    const using = Object.entries(asRecord(config.usingComponents)).map(([tag, target]): [string, unknown] => [
      tag,
      resolve(tag, target),
    ]);
    result.usingComponents = withPlaceholders(fromEntries(using), using, config.componentPlaceholder);
  }
  if (config.componentGenerics !== undefined) {
    const generics = Object.entries(asRecord(config.componentGenerics));
    result.componentGenerics = fromEntries(
      generics.map(([name, value]) => {
        const target = asRecord(value).default;
        const found = target === undefined ? undefined : resolve(name, target);
        return [name, found === undefined ? true : { default: found }];
      }),
    );
  }
  return result;
}

/**
 * Everything is loaded when a page opens, so that placeholders are not seen, but for components that never come:
 * those of plugins, and those that are missing (用时注入, 占位组件).
 */
function withPlaceholders(
  found: Record<string, unknown>,
  using: [string, unknown][],
  placeholders: unknown,
): Record<string, unknown> {
  const names = asRecord(placeholders);
  return fromEntries(
    using.map(([tag, path]) => {
      const name = Object.hasOwn(names, tag) ? String(names[tag]) : '';
      return [tag, path ?? (Object.hasOwn(found, name) ? found[name] : undefined)];
    }),
  );
}

/**
 * Built-in elements that stand in for components which never come: the tags of both. `config` is the configuration as
 * written, `resolved` what `resolveComponents` made of it.
 */
export function builtinPlaceholders(
  config: Record<string, unknown>,
  resolved: Record<string, unknown>,
): Record<string, string> {
  const using = asRecord(config.usingComponents);
  const found = asRecord(resolved.usingComponents);
  const tags = Object.entries(asRecord(config.componentPlaceholder)).filter(
    ([tag, name]) =>
      Object.hasOwn(using, tag) &&
      !Object.hasOwn(found, tag) &&
      typeof name === 'string' &&
      !Object.hasOwn(using, name),
  );
  return fromEntries(tags) as Record<string, string>;
}

/** Paths of the components that a resolved configuration names. */
export function componentsOf(config: Record<string, unknown>): string[] {
  const generics = Object.values(asRecord(config.componentGenerics)).map((value) => asRecord(value).default);
  return [...Object.values(asRecord(config.usingComponents)), ...generics]
    .filter((target): target is string => typeof target === 'string')
    .map((target) => target.slice(1));
}

function findComponent(assembly: Assembly, from: string, target: string): string | undefined {
  if (/^[\w-]+:\/\//.test(target)) return undefined;
  return candidatePaths(from, target, assembly.alias())
    .flatMap((candidate) => [candidate, `${candidate}/index`])
    .find((candidate) => assembly.has(`${candidate}.wxml`));
}

function faultOf(
  assembly: Assembly,
  from: string,
  tag: string,
  target: unknown,
  found: string | undefined,
): Pick<SourceProblem, 'severity' | 'message'> | undefined {
  if (typeof target !== 'string')
    return { severity: 'error', message: `The path of <${tag}> must be a text` };
  if (target.includes('://'))
    return { severity: 'warning', message: `Plugin "${target}" does not run in the preview` };
  if (found === undefined) {
    const [first = ''] = candidatePaths(from, target, assembly.alias());
    const why = whyMissing(assembly, `${first}.wxml`);
    return { severity: 'error', message: `Component "${target}" of <${tag}> does not exist${why}` };
  }
  const root = assembly.independentRoot(from);
  if (root === undefined || found.startsWith(root)) return undefined;
  const message = `<${tag}> is outside of the independent subpackage "${root}": WeChat does not find it`;
  return { severity: 'error', message };
}

/** Keeps `__proto__` a key. */
function fromEntries(entries: readonly [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
