import type { Guard } from '../pages/pageInstance.ts';
import type { AppEventName } from '../runtimeHost.ts';

type AppObject = Record<string, unknown>;

/** What `App({…})` declared, and the calls that WeChat makes to it. */
export class App {
  private instance: AppObject | undefined;
  private readonly guard: Guard;
  private handlingError = false;
  private readonly tell: (name: AppEventName, payload: unknown) => void;

  /** `tell` hears of every call, after the app object. */
  constructor(guard: Guard, tell: (name: AppEventName, payload: unknown) => void) {
    this.guard = guard;
    this.tell = tell;
  }

  /** `App` and `getApp` as scripts see them. */
  readonly globals = {
    App: (definition: AppObject): void => {
      this.instance = definition;
    },
    getApp: (options?: { allowDefault?: boolean }): AppObject | undefined => {
      if (!this.instance && options?.allowDefault) this.instance = {};
      return this.instance;
    },
  };

  /** `scene`: how the app was opened, by WeChat's table of scene values. */
  launch(path: string, query: Record<string, string>, scene: number): void {
    const options = { path, query, scene, referrerInfo: {}, shareTicket: undefined };
    this.call('onLaunch', options);
    this.call('onShow', options);
  }

  call(method: AppEventName, payload: unknown): void {
    // An `onError` that throws would be called with what it throws, and so on.
    if (method === 'onError') {
      if (this.handlingError) return;
      this.handlingError = true;
    }
    const handler = this.instance?.[method];
    if (typeof handler === 'function') {
      this.guard(() => handler.call(this.instance, payload) as unknown, `App ${method}`);
    }
    this.tell(method, payload);
    if (method === 'onError') this.handlingError = false;
  }
}
