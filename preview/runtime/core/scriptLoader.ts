import type { ModuleBundle } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { SOURCE_PREFIX } from './scriptLog.ts';

type Require = (path: string) => unknown;

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
  private readonly alias: Record<string, string>;
  private readonly cache = new Map<string, { exports: unknown }>();
  private readonly tried = new Set<string>();
  private missedOne = false;
  private readonly names: string[];
  private readonly values: unknown[];
  /** Characters before the script's own on its first line. */
  readonly firstLineOffset: number;

  /** `globals` are the names that scripts see beside those of JavaScript; `alias` is `resolveAlias` of app.json. */
  constructor(
    modules: () => Readonly<Record<string, ModuleBundle>>,
    globals: Record<string, unknown>,
    alias: Record<string, string> = {},
  ) {
    this.modules = modules;
    this.alias = alias;
    const scope: Record<string, unknown> = { ...globals, global: {} };
    for (const name of ABSENT) scope[name] = undefined;
    this.names = Object.keys(scope);
    this.values = Object.values(scope);
    this.firstLineOffset = this.prefix().length;
  }

  /** Path of the script of a page, component or the app, if it has one. */
  scriptOf(stem: string): string | undefined {
    return [`${stem}.js`, `${stem}.ts`].find((path) => path in this.modules());
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
    const source = this.modules()[path];
    if (!source) throw new Error(`module '${path}' is not defined`);
    const module = { exports: {} as unknown };
    this.cache.set(path, module);
    const code = `${this.prefix()}${source.code}\n}})\n//# sourceURL=${SOURCE_PREFIX}${path}`;
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
  private prefix(): string {
    return `(function(${this.names.join(',')}){return function(require,module,exports){`;
  }

  private requireFrom(from: string): Require & { async: (path: string) => Promise<unknown> } {
    const require: Require = (path) => {
      const found = this.resolve(from, String(path));
      if (found === undefined) {
        this.missedOne = true;
        throw new Error(
          `module '${resolvePath(from, String(path))}' is not defined, require args is '${path}'`,
        );
      }
      return this.load(found);
    };
    return Object.assign(require, { async: async (path: string) => require(path) });
  }

  private resolve(from: string, path: string): string | undefined {
    const target = this.applyAlias(path);
    const candidates = [resolvePath(from, target)];
    if (!target.startsWith('.') && !target.startsWith('/')) {
      for (let folder = from; folder !== ''; ) {
        folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
        candidates.push(resolvePath('', `${folder}/miniprogram_npm/${target}`));
      }
    }
    return candidates
      .flatMap((stem) => [
        stem,
        `${stem}.js`,
        `${stem}.ts`,
        `${stem}.json`,
        `${stem}/index.js`,
        `${stem}/index.ts`,
      ])
      .find((candidate) => Object.hasOwn(this.modules(), candidate));
  }

  private applyAlias(path: string): string {
    for (const [pattern, target] of Object.entries(this.alias)) {
      const prefix = pattern.replace(/\*$/, '');
      if (path.startsWith(prefix))
        return `/${target.replace(/\*$/, '').replace(/^\.?\/+/, '')}${path.slice(prefix.length)}`;
    }
    return path;
  }
}
