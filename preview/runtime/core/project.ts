import type { AppConfig } from '../../appConfig.ts';
import { splitQuery } from '../../paths.ts';
import type { Runtime } from '../runtime.ts';
import { App } from './app.ts';
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
  private readonly runtime: Runtime;
  private readonly loader: ScriptLoader;
  private readonly timers: ScriptTimers;
  private ended = false;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    const guard = <T>(call: () => T, context: string) =>
      this.ended ? undefined : runtime.guard(call, context);
    this.app = new App(guard, (name, payload) => {
      if (!this.ended) runtime.tellAppEvent(name, payload);
    });
    this.timers = new ScriptTimers((callback) => guard(callback, 'timer'));
    this.wx = runtime.parts.createWx(runtime.host);
    const globals: Record<string, unknown> = {
      ...this.timers.globals,
      ...this.app.globals,
      ...runtime.registry.globals,
      wx: this.wx,
      getCurrentPages: () => runtime.screen.stack.stack().map((page) => page.instance),
      console: createConsole(
        (entry) => runtime.log(entry),
        () => this.firstLineOffset,
      ),
    };
    const config = runtime.bundle.appConfig as AppConfig;
    this.loader = new ScriptLoader(() => runtime.bundle.modules, globals, config.resolveAlias);
  }

  get firstLineOffset(): number {
    return this.loader.firstLineOffset;
  }

  /** Runs `app.js` and calls `onLaunch` and `onShow`. */
  run(url: string): void {
    this.runScript('app');
    const { path, query } = splitQuery(url);
    this.app.launch(path.replace(/^\//, ''), query, this.runtime.scenario.launch.scene);
  }

  /** Runs the script of a page or component. What it throws is reported. */
  runComponentScript(path: string): ScriptResult {
    return this.runScript(path);
  }

  /** Runs code where the names that scripts see are in scope; returns its value, throws what it throws. */
  evaluate(code: string): unknown {
    return this.loader.evaluate(code);
  }

  /** Whether a script was run or looked for in vain, so that a change to it can only come in by a restart. */
  hasRun(path: string): boolean {
    return this.loader.hasRun(path);
  }

  /** Stops the timers. Promises that are still open may call on, but their calls go nowhere. */
  end(): void {
    this.ended = true;
    this.timers.clear();
  }

  private runScript(stem: string): ScriptResult {
    const script = this.loader.scriptOf(stem);
    if (script === undefined) return 'missing';
    const ran = this.runtime.guard(() => {
      this.loader.load(script);
      return true;
    }, script);
    return ran ? 'ran' : 'failed';
  }
}
