import { type GeneralComponent, safeCallback, triggerRender } from 'glass-easel';
import { component as adapter } from 'glass-easel-miniprogram-adapter';
import { resolvePath } from '../../paths.ts';
import { isNews } from '../elements/reports.ts';
import { animateNodes, clearAnimations, type ScrollTimeline } from './animate.ts';
import { type BuiltinBehavior, hasBuiltinBehavior } from './builtinBehaviors.ts';
import { checkData } from './checkData.ts';
import { notePerformance, type PerformanceListener, watchPerformance } from './updatePerformance.ts';

/** The `this` of a page's or component's script. */
export interface ScriptInstance {
  readonly _$: GeneralComponent;
}

type Wx = Record<string, (...args: unknown[]) => unknown>;
type Method = (this: ScriptInstance, ...args: never[]) => unknown;

/** What the methods ask of the runtime. */
export interface MethodSeams {
  /** The `wx` of the running app. */
  wx(): Record<string, unknown>;
  /** Calls a script's function after `delay` ms, unless the app ends before. */
  setTimeout(callback: () => void, delay: number): void;
  log(level: 'info' | 'warn' | 'error', text: string, file: string): void;
}

/** The page (or custom tab bar) that a component stands in. */
export function rootOf(component: GeneralComponent): GeneralComponent {
  let root = component;
  for (let host = root; host; host = host.ownerShadowRoot?.getHostNode() as GeneralComponent) root = host;
  return root;
}

const pageIds = new WeakMap<GeneralComponent, number>();
let lastPageId = 0;

/** Number of the page that a component stands in. */
export function pageIdOf(component: GeneralComponent): number {
  const root = rootOf(component);
  const id = pageIds.get(root) ?? ++lastPageId;
  pageIds.set(root, id);
  return id;
}

/**
 * Gives every page and component the methods of WeChat's instances (Component 构造器, 组件对象的方法) that the adapter
 * lacks or has in a poorer form. Done once for a frame.
 */
export function installComponentMethods(seams: MethodSeams): void {
  const prototype = adapter.ComponentCaller.prototype as unknown as Record<string, unknown>;
  const wx = (name: string): ((...args: unknown[]) => unknown) => (seams.wx() as Wx)[name] as never;
  const own: Record<string, Method> = {
    ...dataMethods(seams),
    ...searchMethods(prototype),
    createSelectorQuery() {
      return (wx('createSelectorQuery')() as { in(instance: unknown): unknown }).in(this);
    },
    createIntersectionObserver(options?: object) {
      return wx('createIntersectionObserver')(this, options);
    },
    createMediaQueryObserver() {
      return wx('createMediaQueryObserver')(this);
    },
    triggerEvent(name: string, detail: unknown = {}, options: object = {}) {
      this._$.triggerEvent(name, detail, options ?? {});
    },
    hasBehavior(behavior: unknown) {
      if (typeof behavior === 'string') return hasBuiltinBehavior(this._$, behavior as BuiltinBehavior);
      const inner = (behavior as { _$?: never } | undefined)?._$;
      return inner !== undefined && this._$.hasBehavior(inner);
    },
    getPageId() {
      return `pageId:${pageIdOf(this._$)}`;
    },
    getTabBar() {
      const page = rootOf(this._$).getMethodCaller() as { getTabBar?: () => unknown };
      return Object.hasOwn(page, 'getTabBar') ? page.getTabBar?.() : null;
    },
    animate(selector: string, frames: object[], duration: number, last?: ScrollTimeline | (() => void)) {
      const isCallback = typeof last === 'function';
      animateNodes(this._$, selector, frames as never, duration, isCallback ? undefined : last);
      if (isCallback) seams.setTimeout(() => last.call(this), duration);
    },
    clearAnimation(selector: string, second?: object | (() => void), third?: () => void) {
      clearAnimations(this._$, selector);
      const callback = typeof second === 'function' ? second : third;
      callback?.call(this);
    },
  };
  Object.assign(prototype, own);
  for (const name of ['applyAnimatedStyle', 'clearAnimatedStyle'] as const) {
    prototype[name] = function (this: ScriptInstance): void {
      seams.log('warn', `${name} works with the Skyline renderer only`, `${this._$.is}.js`);
    };
  }
  defineFields(prototype, wx);
}

function dataMethods(seams: MethodSeams): Record<string, Method> {
  return {
    setData(data: Record<string, unknown>, callback?: () => void) {
      const { is } = this._$;
      const { warnings, undefinedKeys } = checkData(data);
      for (const text of warnings) seams.log('warn', text, `${is}.js`);
      for (const key of undefinedKeys) {
        if (isNews(`undefined ${is} ${key}`))
          seams.log('warn', `Setting data field "${key}" to undefined is invalid.`, `${is}.js`);
      }
      notePerformance(this, data, () => this._$.setData(data));
      if (typeof callback !== 'function') return;
      triggerRender(this._$, () => {
        safeCallback('setData callback', callback, this, [], this._$);
      });
    },
    setUpdatePerformanceListener(
      options: { withDataPaths?: boolean } | null,
      listener?: PerformanceListener,
    ) {
      watchPerformance(this, options ?? {}, listener);
    },
  };
}

/** The adapter hands out nothing for built-in elements, where WeChat leaves them out of the list. */
function searchMethods(prototype: Record<string, unknown>): Record<string, Method> {
  const selectAll = prototype.selectAllComponents as (selector: string) => unknown[];
  return {
    selectAllComponents(selector: string) {
      return selectAll.call(this, selector).filter((found) => found !== null);
    },
  };
}

const ROUTES = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as const;

/**
 * `this.router` takes relative URLs from the component's own folder, `this.pageRouter` from the page's;
 * `this.renderer` tells by what the page is drawn, which here is never Skyline.
 */
function defineFields(
  prototype: Record<string, unknown>,
  wx: (name: string) => (arg: unknown) => unknown,
): void {
  const define = (name: string, read: (component: GeneralComponent) => unknown): void => {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: ScriptInstance) {
        return read(this._$);
      },
      // A script may have a field of its own by this name.
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  };
  define('router', (component) => createRouter(component.is, wx));
  define('pageRouter', (component) => createRouter(rootOf(component).is, wx));
  define('renderer', () => 'webview');
}

function createRouter(
  from: string,
  wx: (name: string) => (arg: unknown) => unknown,
): Record<string, unknown> {
  const router: Record<string, unknown> = { navigateBack: (options: unknown) => wx('navigateBack')(options) };
  for (const name of ROUTES) {
    router[name] = (options: { url: string }) => {
      const { url } = options;
      const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
      const path = resolvePath(from, url.slice(0, url.length - query.length));
      return wx(name)({ ...options, url: `/${path}${query}` });
    };
  }
  return router;
}
