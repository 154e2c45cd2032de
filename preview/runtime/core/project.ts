import type { AppConfig } from '../../appConfig.ts';
import { splitQuery } from '../../paths.ts';
import type { Runtime } from '../runtime.ts';
import type { EnterOptions, LogEntry } from '../runtimeHost.ts';
import type { AreaFactory } from '../wx/call.ts';
import { App } from './app.ts';
import { createRequirePlugin } from './requirePlugin.ts';
import { RunHost } from './runHost.ts';
import { ScriptLoader } from './scriptLoader.ts';
import { createConsole } from './scriptLog.ts';
import { ScriptTimers } from './timers.ts';

/** What became of the script of a page or component. */
export type ScriptResult = 'ran' | 'failed' | 'missing';

/** One run of the project's scripts: their globals, timers and app object. Thrown away when the app restarts. */
export class Project {
  readonly app: App;
  /** `wx` as this run's scripts see it. */
  readonly wx: Record<string, unknown>;
  /** What this run's `wx` listens to. */
  readonly listeners: RunHost;
  readonly timers: ScriptTimers;
  launchOptions: EnterOptions = {
    path: '',
    query: {},
    scene: 1001,
    referrerInfo: {},
    apiCategory: 'default',
  };
  /** How the app last came to the foreground. */
  enterOptions: EnterOptions = this.launchOptions;
  /** What scripts of pages and components threw while they were loaded, by path without extension. */
  readonly failures = new Map<string, LogEntry>();
  private readonly runtime: Runtime;
  private readonly loader: ScriptLoader;
  private ended = false;
  private appRan = false;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    const guard = <T>(call: () => T, context: string) =>
      this.ended ? undefined : runtime.guard(call, context);
    this.listeners = new RunHost(runtime.host);
    this.app = new App(guard, (name, payload) => this.listeners.tell(name, payload));
    this.timers = new ScriptTimers((callback) => guard(callback, 'timer'));
    this.wx = runtime.parts.createWx(this.listeners.host, runtime.areas);
    const globals: Record<string, unknown> = {
      ...this.timers.globals,
      ...this.app.globals,
      ...runtime.registry.globals,
      wx: this.wx,
      requirePlugin: createRequirePlugin((entry) => runtime.log(entry)),
      getCurrentPages: () => runtime.screen.stack.stack().map((page) => page.instance),
      console: createConsole(
        (makeEntry) => runtime.log(makeEntry),
        (file) => this.firstLineOffset(file),
      ),
    };
    const config = runtime.bundle.appConfig as AppConfig;
    this.loader = new ScriptLoader(() => runtime.bundle.modules, globals, config.resolveAlias);
  }

  /** Adds functions to `wx`, which the scripts already hold. */
  extendWx(areas: readonly AreaFactory[]): void {
    Object.assign(this.wx, ...areas.map((area) => area(this.listeners.host)));
  }

  firstLineOffset(file: string): number {
    return this.loader.firstLineOffset(file);
  }

  /** Starts at a page: runs `app.js` and calls `onLaunch` and `onShow`, unless the page needs no app. */
  run(url: string): void {
    const { path, query } = splitQuery(url);
    const { scene } = this.runtime.scenario.launch;
    this.launchOptions = { ...this.launchOptions, path: path.replace(/^\//, ''), query, scene };
    this.enterOptions = this.launchOptions;
    this.needApp(this.launchOptions.path);
  }

  /**
   * Runs `app.js` before the first page that needs it. Pages of an independent subpackage do not: WeChat registers
   * the app when the first page outside of it opens (独立分包).
   */
  needApp(route: string): void {
    if (this.appRan || this.runtime.bundle.components[route]?.independent) return;
    this.appRan = true;
    this.runScript('app');
    this.app.launch(this.launchOptions);
  }

  /** Runs code where the names that scripts see are in scope; returns its value, throws what it throws. */
  evaluate(code: string): unknown {
    return this.loader.evaluate(code);
  }

  /** Whether a script was run or looked for in vain, so that a change to it can only come in by a restart. */
  hasRun(path: string): boolean {
    return this.loader.hasRun(path);
  }

  /** Stops what goes on by itself. Promises that are still open may call on, but their calls go nowhere. */
  end(): void {
    this.ended = true;
    this.timers.clear();
    this.listeners.end();
  }

  /** Runs the script of a page, a component or the app. What it throws is reported. */
  runScript(stem: string): ScriptResult {
    const script = this.loader.scriptOf(stem);
    if (script === undefined) return 'missing';
    try {
      this.loader.load(script);
      return 'ran';
    } catch (error) {
      this.failures.set(stem, this.runtime.report(error, script));
      return 'failed';
    }
  }
}
