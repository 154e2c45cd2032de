import { Component, type GeneralComponent, type Element as TreeElement } from 'glass-easel';

/** What WXS event handlers and `change:` observers may do with an element (WXS 响应事件, ComponentDescriptor). */
export interface WxsInstance {
  selectComponent(selector: string): WxsInstance | null;
  selectAllComponents(selector: string): WxsInstance[];
  setStyle(style: string | Record<string, string>): WxsInstance;
  addClass(name: string): WxsInstance;
  removeClass(name: string): WxsInstance;
  hasClass(name: string): boolean;
  getDataset(): Record<string, unknown>;
  /** An object that stays with the element. */
  getState(): Record<string, unknown>;
  callMethod(name: string, args?: unknown): void;
  triggerEvent(name: string, detail?: unknown): void;
  requestAnimationFrame(callback: () => void): void;
  /** Returns what `clearTimeout` takes. */
  setTimeout(callback: () => void, delay?: number): number;
  clearTimeout(id: number): void;
  getComputedStyle(names: string[]): Record<string, string>;
  getBoundingClientRect(): { left: number; top: number; width: number; height: number };
}

/** glass-easel's style and class segments for what WXS sets, apart from the template's. */
const SEGMENT = 2;

const instances = new WeakMap<TreeElement, WxsInstance>();

/** The WXS side of an element; the same object for the same element. */
export function wxsInstance(element: TreeElement): WxsInstance {
  let instance = instances.get(element);
  if (!instance) {
    instance = createInstance(element);
    instances.set(element, instance);
  }
  return instance;
}

function createInstance(element: TreeElement): WxsInstance {
  const component = Component.isComponent(element) ? (element as GeneralComponent) : undefined;
  const state: Record<string, unknown> = {};
  const dom = (): HTMLElement | null => element.$$ as unknown as HTMLElement | null;
  const instance: WxsInstance = {
    selectComponent: (selector) => {
      const found = component?.getShadowRoot()?.querySelector(selector);
      return found ? wxsInstance(found) : null;
    },
    selectAllComponents: (selector) =>
      (component?.getShadowRoot()?.querySelectorAll(selector) ?? []).map((found) => wxsInstance(found)),
    setStyle: (style) => {
      element.setNodeStyle(typeof style === 'string' ? style : printStyle(style), SEGMENT);
      return instance;
    },
    addClass: (name) => {
      element.toggleNodeClass(name, true, SEGMENT);
      return instance;
    },
    removeClass: (name) => {
      element.toggleNodeClass(name, false, SEGMENT);
      return instance;
    },
    hasClass: (name) =>
      element.classList?.contains(name) || element.classList?.contains(name, SEGMENT) || false,
    getDataset: () => ({ ...element.dataset }),
    getState: () => state,
    callMethod: (name, args) => {
      const caller = component?.getMethodCaller() as Record<string, unknown> | undefined;
      const method = caller?.[name];
      if (typeof method === 'function') method.call(caller, args);
    },
    triggerEvent: (name, detail) => element.triggerEvent(name, detail),
    requestAnimationFrame: (callback) => void requestAnimationFrame(callback),
    setTimeout: (callback, delay) => window.setTimeout(callback, delay),
    clearTimeout: (id) => window.clearTimeout(id),
    getComputedStyle: (names) => {
      const node = dom();
      const computed = node ? getComputedStyle(node) : undefined;
      return Object.fromEntries(
        names.map((name) => [name, computed?.getPropertyValue(toDashes(name)) ?? '']),
      );
    },
    getBoundingClientRect: () => {
      const { left = 0, top = 0, width = 0, height = 0 } = dom()?.getBoundingClientRect() ?? {};
      return { left, top, width, height };
    },
  };
  return instance;
}

function printStyle(style: Record<string, string>): string {
  return Object.entries(style)
    .map(([name, value]) => `${toDashes(name)}:${value}`)
    .join(';');
}

function toDashes(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
