import type { ModuleBundle } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { type PathAlias, resolveScript } from '../../resolveModule.ts';
import { SOURCE_PREFIX } from './scriptLog.ts';

type Require = ((path: string, done?: unknown, failed?: unknown) => unknown) & {
  async(path: string): Promise<unknown>;
};

/** What a browser has and a mini-program has not: scripts that look for it must find nothing. */
const ABSENT = [
  'window',
  'document',
  'self',
  'parent',
  'top',
  'frames',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'Worker',
  'alert',
  'confirm',
  'prompt',
];

/** Runs the project's scripts as CommonJS modules, each once. */
export class ScriptLoader {
  private readonly modules: () => Readonly<Record<string, ModuleBundle>>;
  private readonly alias: PathAlias;
  private readonly cache = new Map<string, { exports: unknown }>();
  private readonly tried = new Set<string>();
  private missedOne = false;
  private readonly names: string[];
  private readonly values: unknown[];

  /** `globals` are the names that scripts see beside those of JavaScript; `alias` is `resolveAlias` of app.json. */
  constructor(
    modules: () => Readonly<Record<string, ModuleBundle>>,
    globals: Record<string, unknown>,
    alias: PathAlias = {},
  ) {
    this.modules = modules;
    this.alias = alias;
    const scope: Record<string, unknown> = { ...globals, global: {} };
    for (const name of ABSENT) scope[name] = undefined;
    this.names = Object.keys(scope);
    this.values = Object.values(scope);
  }

  /** Path of the script of a page, component or the app, if it has one. */
  scriptOf(stem: string): string | undefined {
    return [`${stem}.js`, `${stem}.ts`].find((path) => this.find(path) !== undefined);
  }

  /** Characters before the script's own on its first line. */
  firstLineOffset(path: string): number {
    return this.wrapper().length + (this.find(path)?.prefix?.length ?? 0);
  }

  /** Whether a module was run, or may be the one that a script looked for and did not find. */
  hasRun(path: string): boolean {
    return this.missedOne || this.tried.has(path);
  }

  /** Runs a module, unless it ran before, and returns its exports. Throws what the module throws. */
  load(path: string): unknown {
    const known = this.cache.get(path);
    if (known) return known.exports;
    this.tried.add(path);
    const source = this.find(path);
    if (!source) throw new Error(`module '${path}' is not defined`);
    const module = { exports: {} as unknown };
    this.cache.set(path, module);
    if (source.json) {
      module.exports = JSON.parse(source.code);
      return module.exports;
    }
    const code = `${this.wrapper()}${source.prefix ?? ''}${source.code}\n}})\n//# sourceURL=${SOURCE_PREFIX}${path}`;
    // Indirect eval: the code runs in the frame's global scope, and its lines are the source's lines.
    // biome-ignore lint/security/noGlobalEval: running the project's scripts is what the frame is for.
    const enter = globalThis.eval(code) as (...values: unknown[]) => (...args: unknown[]) => void;
    try {
      enter(...this.values).call(undefined, this.requireFrom(path), module, module.exports);
    } catch (error) {
      this.cache.delete(path);
      throw error;
    }
    return module.exports;
  }

  /** Runs code from outside of the project, with the globals in scope. */
  evaluate(code: string): unknown {
    // An arrow function, so that names which the code declares do not hide a global.
    // biome-ignore lint/security/noGlobalEval: running code is what a console is for.
    const enter = globalThis.eval(`(function(${this.names.join(',')}){return(__code)=>eval(__code)})`) as (
      ...values: unknown[]
    ) => (code: string) => unknown;
    return enter(...this.values)(code);
  }

  /** Two functions: a script may declare a variable of its own by the name of any global. */
  private wrapper(): string {
    return `(function(${this.names.join(',')}){return function(require,module,exports){`;
  }

  /** `require` of one script: at once, with callbacks, or as a promise (分包异步化). */
  private requireFrom(from: string): Require {
    const now = (path: string): unknown => {
      const found = resolveScript(from, path, this.alias, (file) => this.find(file) !== undefined);
      if (found !== undefined) return this.load(found);
      this.missedOne = true;
      throw new Error(`module '${resolvePath(from, path)}' is not defined, require args is '${path}'`);
    };
    const later = async (path: string): Promise<unknown> => {
      try {
        return now(path);
      } catch (error) {
        throw {
          mod: resolvePath(from, path),
          errMsg: error instanceof Error ? error.message : String(error),
        };
      }
    };
    const require = (path: string, done?: unknown, failed?: unknown): unknown => {
      if (typeof done !== 'function' && typeof failed !== 'function') return now(String(path));
      const call = (handler: unknown, value: unknown): unknown =>
        typeof handler === 'function' ? handler(value) : undefined;
      void later(String(path)).then(
        (value) => call(done, value),
        (error: unknown) => call(failed, error),
      );
      return undefined;
    };
    return Object.assign(require, { async: (path: string) => later(String(path)) });
  }

  private find(path: string): ModuleBundle | undefined {
    const modules = this.modules();
    return Object.hasOwn(modules, path) ? modules[path] : undefined;
  }
}
