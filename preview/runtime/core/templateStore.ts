import type { template } from 'glass-easel';
import type { Bundle } from '../../bundle.ts';
import { resolvePath, stripExtension } from '../../paths.ts';
import { wxsGlobals } from './wxsGlobals.ts';

type Group = template.ComponentTemplate['content'];
type WxsBody = (require: (path: string) => unknown, exports: object, module: { exports: unknown }) => void;

/** What `templateRuntime` yields: helpers by name. `Q` holds what wraps calls of handlers. */
type TemplateHelpers = Record<string, unknown> & { Q?: Record<string, unknown> };

/** glass-easel's `EventListenerWrapper` and `ChangePropFilter`. */
export interface TemplateWrappers {
  event: unknown;
  change: unknown;
}

const EMPTY_GROUP = (() => undefined) as unknown as Group;

/**
 * Turns the compiled code of templates and WXS into functions, each when it is first needed. A template that
 * cannot be run is reported and drawn as nothing.
 */
export class TemplateStore {
  private bundle: Bundle;
  private helpers: TemplateHelpers = {};
  private readonly groups = new Map<string, Group>();
  private readonly modules = new Map<string, { exports: unknown }>();
  /** Files that looked others up, by what they looked for. */
  private readonly users = new Map<string, Set<string>>();
  private readonly wrappers: TemplateWrappers;
  private readonly report: (error: unknown, file?: string) => void;

  /** `report` gets errors of running a file. */
  constructor(bundle: Bundle, wrappers: TemplateWrappers, report: (error: unknown, file?: string) => void) {
    this.bundle = bundle;
    this.wrappers = wrappers;
    this.report = report;
    this.reset(bundle);
  }

  /** Forgets everything and goes on with another bundle. */
  reset(bundle: Bundle): void {
    this.bundle = bundle;
    this.groups.clear();
    this.modules.clear();
    this.users.clear();
    this.helpers = new Function(`return ${bundle.templateRuntime}`)() as TemplateHelpers;
    this.helpers.P = (value: unknown) => this.safeFunction(value);
    if (bundle.appConfig.componentFramework !== 'glass-easel') this.helpers.Y = printValue;
    Object.assign(this.helpers.Q ?? {}, { A: this.wrappers.change, C: this.wrappers.event });
  }

  /** Goes on with a bundle of which only what is then invalidated differs. */
  use(bundle: Bundle): void {
    this.bundle = bundle;
  }

  /**
   * Forgets templates and WXS files, and all that looked them up when it ran. Files by path with extension.
   * @returns templates among what was forgotten, by path without extension
   */
  forget(files: readonly string[]): string[] {
    const stale = new Set(files);
    for (const file of stale) {
      for (const user of this.users.get(file) ?? []) stale.add(user);
      this.groups.delete(stripExtension(file));
      if (file.endsWith('.wxs')) this.modules.delete(stripExtension(file));
    }
    return [...stale].flatMap((file) => (file.endsWith('.wxml') ? [stripExtension(file)] : []));
  }

  /** The template of a page or component, as glass-easel takes it. */
  componentTemplate(path: string): template.ComponentTemplate {
    return { groupList: {}, content: this.group(path) ?? EMPTY_GROUP };
  }

  /** Every call in a template goes through this: a WXS function that throws must not stop the page. */
  private safeFunction(value: unknown): (...args: unknown[]) => unknown {
    if (typeof value !== 'function') return () => undefined;
    return (...args) => {
      try {
        return value(...args) as unknown;
      } catch (error) {
        this.report(error);
        return undefined;
      }
    };
  }

  private group(path: string): Group | undefined {
    const known = this.groups.get(path);
    if (known) return known;
    const code = this.bundle.components[path]?.template ?? this.bundle.templates[path];
    if (code === undefined) return undefined;
    const group = this.evaluate(path, code);
    this.groups.set(path, group);
    return group;
  }

  private evaluate(path: string, code: string): Group {
    const scope: Record<string, unknown> = {
      ...this.helpers,
      ...wxsGlobals,
      G: lookup((key) => {
        this.noteUse(`${key}.wxml`, `${path}.wxml`);
        return this.group(key);
      }),
      R: lookup((key) => () => this.wxs(key, `${path}.wxml`)),
      D: (file: string, body: WxsBody) => () => this.runWxs(file, body, `${path}.wxml`),
    };
    try {
      const source = `return ${code}\n//# sourceURL=preview:///${path}.wxml`;
      return new Function(...Object.keys(scope), source)(...Object.values(scope)) as Group;
    } catch (error) {
      this.report(error, `${path}.wxml`);
      return EMPTY_GROUP;
    }
  }

  /** Exports of a WXS file: one instance for the whole app. */
  private wxs(path: string, user: string): unknown {
    this.noteUse(`${path}.wxs`, user);
    const known = this.modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.modules.set(path, module);
    const code = this.bundle.wxs[path];
    if (code === undefined) {
      this.report(new Error(`WXS file "${path}.wxs" does not exist`), `${path}.wxs`);
      return module.exports;
    }
    try {
      const names = ['require', 'exports', 'module', ...Object.keys(wxsGlobals)];
      const source = `${code}\n//# sourceURL=preview:///${path}.wxs`;
      const run = new Function(...names, source);
      run(this.requireFrom(path, `${path}.wxs`), module.exports, module, ...Object.values(wxsGlobals));
    } catch (error) {
      this.report(error, `${path}.wxs`);
    }
    return module.exports;
  }

  private runWxs(file: string, body: WxsBody, user: string): unknown {
    const module = { exports: {} as unknown };
    body(this.requireFrom(file, user), module.exports as object, module);
    return module.exports;
  }

  private requireFrom(file: string, user: string): (path: string) => unknown {
    return (path) => this.wxs(stripExtension(resolvePath(file, path)), user);
  }

  private noteUse(file: string, user: string): void {
    const users = this.users.get(file);
    if (users) users.add(user);
    else this.users.set(file, new Set([user]));
  }
}

/** A value in a text: WeChat's older engine, which most apps run on, prints `null`; glass-easel prints nothing. */
function printValue(value: unknown): string {
  return value === undefined ? '' : String(value);
}

/** An object whose properties are computed when they are read. */
function lookup(get: (key: string) => unknown): object {
  return new Proxy({}, { get: (_, key) => (typeof key === 'string' ? get(key) : undefined) });
}
