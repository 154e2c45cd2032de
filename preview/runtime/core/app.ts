import type { Guard } from '../pages/pageInstance.ts';
import type { AppEventName, EnterOptions } from '../runtimeHost.ts';

type AppObject = Record<string, unknown>;

/** The method of `App({…})` that is called for an event. */
const METHODS: Partial<Record<AppEventName, string>> = {
  AppShow: 'onShow',
  AppHide: 'onHide',
  PageNotFound: 'onPageNotFound',
  Error: 'onError',
  UnhandledRejection: 'onUnhandledRejection',
  ThemeChange: 'onThemeChange',
};

/** What `App({…})` declared, and the calls that WeChat makes to it. */
export class App {
  private instance: AppObject | undefined;
  private readonly guard: Guard;
  private handlingError = false;
  private readonly listeners: (name: AppEventName, payload: unknown) => void;

  /** `listeners` hears of every event, after the app object. */
  constructor(guard: Guard, listeners: (name: AppEventName, payload: unknown) => void) {
    this.guard = guard;
    this.listeners = listeners;
  }

  /** `App` and `getApp` as scripts see them. */
  readonly globals = {
    App: (definition: AppObject): void => {
      // `getApp({ allowDefault: true })` of an independent subpackage made it already: it is filled in.
      this.instance = Object.assign(this.instance ?? {}, definition);
    },
    getApp: (options?: { allowDefault?: boolean }): AppObject | undefined => {
      if (!this.instance && options?.allowDefault) this.instance = {};
      return this.instance;
    },
  };

  launch(options: EnterOptions): void {
    this.call('onLaunch', options);
    this.tell('AppShow', options);
  }

  /** Tells the app object, then those who listen by `wx.on…`. */
  tell(name: AppEventName, payload: unknown): void {
    // An `onError` that throws would be called with what it throws, and so on.
    if (name === 'Error') {
      if (this.handlingError) return;
      this.handlingError = true;
    }
    const method = METHODS[name];
    if (method) this.call(method, payload);
    this.guard(() => this.listeners(name, payload), `wx.on${name}`);
    if (name === 'Error') this.handlingError = false;
  }

  private call(method: string, payload: unknown): void {
    const handler = this.instance?.[method];
    if (typeof handler !== 'function') return;
    this.guard(() => handler.call(this.instance, payload) as unknown, `App ${method}`);
  }
}
