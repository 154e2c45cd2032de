import { transform } from 'sucrase';
import type { OutputFiles } from '../../codegen/types.ts';

type Methods = Record<string, (this: PageInstance, ...args: unknown[]) => unknown>;

/** A generated page whose script runs, without anything to show it. */
export interface PageInstance {
  data: Record<string, unknown>;
  setData(changes: Record<string, unknown>): void;
  [method: string]: unknown;
}

/** A call of the `wx` object: its name and argument. */
export type WxCall = [name: string, argument: unknown];

export interface RunningPage {
  page: PageInstance;
  calls: WxCall[];
  /** Calls a method of the page. */
  call(method: string, ...args: unknown[]): unknown;
}

/**
 * Runs the script of a generated page.
 * @param route e.g. `pages/home/home`
 */
export function runPage(files: OutputFiles, route: string): RunningPage {
  const calls: WxCall[] = [];
  const wx = new Proxy(
    {},
    {
      get: (_, name: string) => (argument: unknown) => {
        calls.push([name, argument]);
        return Promise.resolve();
      },
    },
  );
  let definition: Record<string, unknown> = {};
  const globals = {
    wx,
    Page: (given: Record<string, unknown>) => {
      definition = given;
    },
    getCurrentPages: () => [],
    console: { info() {}, log() {} },
  };
  load(files, `miniprogram/${route}.js`, globals, new Map());
  const page = instantiate(definition);
  const call = (method: string, ...args: unknown[]) =>
    (page[method] as Methods[string] | undefined)?.apply(page, args);
  return { page, calls, call };
}

function instantiate(definition: Record<string, unknown>): PageInstance {
  const page: PageInstance = {
    ...definition,
    data: structuredClone((definition.data ?? {}) as Record<string, unknown>),
    setData(changes) {
      Object.assign(page.data, structuredClone(changes));
    },
  };
  return page;
}

function load(
  files: OutputFiles,
  path: string,
  globals: Record<string, unknown>,
  loaded: Map<string, Record<string, unknown>>,
): Record<string, unknown> {
  const known = loaded.get(path);
  if (known) return known;
  const source = files.get(path);
  if (typeof source !== 'string') throw new Error(`${path} is missing`);
  const exports: Record<string, unknown> = {};
  loaded.set(path, exports);
  const folder = path.split('/').slice(0, -1);
  const require = (name: string) => load(files, `${resolve(folder, name)}.js`, globals, loaded);
  const { code } = transform(source, { transforms: ['imports'], disableESTransforms: true });
  new Function('require', 'exports', ...Object.keys(globals), code)(
    require,
    exports,
    ...Object.values(globals),
  );
  return exports;
}

function resolve(folder: readonly string[], name: string): string {
  const parts = [...folder];
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
