import {
  Element,
  type GeneralBackendContext,
  type GeneralBackendElement,
  type GeneralComponent,
} from 'glass-easel';
import { pageIdOf } from '../core/componentMethods.ts';
import type { ComponentRegistry } from '../core/componentRegistry.ts';
import type { EventChannel } from './eventChannel.ts';

/** A page script's object: what `Page({…})` declared, on a component. */
export type PageCaller = Record<string, unknown> & { route?: string; options?: Record<string, string> };

/** Calls a function of the project and reports what it throws. */
export type Guard = <T>(call: () => T, context: string) => T | undefined;

/** One page on the stack: its component, and the calls that WeChat makes to it. */
export class PageInstance {
  readonly route: string;
  readonly options: Record<string, string>;
  readonly component: GeneralComponent;
  readonly caller: PageCaller;
  /** The page's own node, `wx-page`. */
  readonly dom: HTMLElement;
  private readonly guard: Guard;
  private readonly unloadListeners: (() => void)[] = [];
  private loaded = false;
  private visible = false;
  private ready = false;
  private readonly readyListeners: (() => void)[] = [];

  constructor(
    registry: ComponentRegistry,
    backend: GeneralBackendContext,
    guard: Guard,
    target: { route: string; options: Record<string, string>; openerChannel: EventChannel },
  ) {
    this.route = target.route;
    this.options = target.options;
    this.guard = guard;
    this.component = registry.space.createComponentByUrl('page', this.url(), null, backend);
    this.dom = this.component.$$ as unknown as HTMLElement;
    this.caller = this.component.getMethodCaller() as unknown as PageCaller;
    Object.assign(this.caller, {
      route: this.route,
      __route__: this.route,
      options: this.options,
      getOpenerEventChannel: () => target.openerChannel,
    });
  }

  /** `webviewId` of route events. */
  get id(): number {
    return pageIdOf(this.component);
  }

  /** Puts the page in place of `placeholder` and calls `onLoad`. */
  attach(parent: HTMLElement, placeholder: HTMLElement): void {
    const toBackend = (node: HTMLElement) => node as unknown as GeneralBackendElement;
    Element.replaceDocumentElement(this.component, toBackend(parent), toBackend(placeholder));
    this.loaded = true;
    this.call('onLoad', this.options);
  }

  show(): void {
    if (this.visible || !this.loaded) return;
    this.visible = true;
    this.trigger('show');
    this.call('onShow');
  }

  /** Calls `onReady`, once, after the first layout. */
  markReady(): void {
    if (this.ready) return;
    this.ready = true;
    this.call('onReady');
    for (const listener of this.readyListeners.splice(0)) listener();
  }

  /** Calls `listener` after `onReady`; now, when that has been called. */
  whenReady(listener: () => void): void {
    if (this.ready) listener();
    else this.readyListeners.push(listener);
  }

  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.trigger('hide');
    this.call('onHide');
  }

  /** The way to the page is over, its motion included. */
  routeDone(): void {
    if (!this.loaded) return;
    this.trigger('routeDone');
    this.call('onRouteDone');
  }

  /** Calls `onResize`, and `resize` of the components. Sizes in px. */
  resize(size: { windowWidth: number; windowHeight: number }): void {
    if (!this.loaded) return;
    this.trigger('resize', { size });
    this.call('onResize', { size });
  }

  unload(): void {
    this.visible = false;
    this.call('onUnload');
    this.loaded = false;
    for (const listener of this.unloadListeners) listener();
    Element.pretendDetached(this.component);
    this.component.destroyBackendElement();
  }

  /** Calls `listener` when the page is closed. */
  onUnload(listener: () => void): void {
    this.unloadListeners.push(listener);
  }

  has(method: string): boolean {
    return typeof this.caller[method] === 'function';
  }

  /** Calls a method of the page script, if it has it; what it throws is reported. */
  call(method: string, ...args: unknown[]): unknown {
    const handler = this.caller[method];
    if (typeof handler !== 'function') return undefined;
    return this.guard(() => handler.apply(this.caller, args) as unknown, `${this.route} ${method}`);
  }

  /** Calls a page lifetime of the page's components, nested ones too. */
  private trigger(name: 'show' | 'hide' | 'resize' | 'routeDone', ...args: unknown[]): void {
    this.guard(() => this.component.triggerPageLifetime(name, args), `${this.route} pageLifetimes.${name}`);
  }

  /** For pages that `Component()` made: the query becomes properties. Malformed escapes are left out. */
  private url(): string {
    const pairs = Object.entries(this.options).filter(
      ([key, value]) => isDecodable(key) && isDecodable(value),
    );
    const query = pairs.map(([key, value]) => `${key}=${value}`).join('&');
    return query === '' ? this.route : `${this.route}?${query}`;
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
