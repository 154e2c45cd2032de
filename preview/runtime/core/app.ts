import type { Guard } from '../pages/pageInstance.ts';

type AppObject = Record<string, unknown>;

/** Scene of a start from the list of mini-programs in the message list (WeChat's table of scene values). */
const SCENE = 1001;

/** What `App({…})` declared, and the calls that WeChat makes to it. */
export class App {
  private instance: AppObject | undefined;
  private readonly guard: Guard;

  constructor(guard: Guard) {
    this.guard = guard;
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

  launch(path: string, query: Record<string, string>): void {
    const options = { path, query, scene: SCENE, referrerInfo: {}, shareTicket: undefined };
    this.call('onLaunch', options);
    this.call('onShow', options);
  }

  call(method: string, ...args: unknown[]): void {
    const handler = this.instance?.[method];
    if (typeof handler !== 'function') return;
    this.guard(() => handler.apply(this.instance, args) as unknown, `App ${method}`);
  }
}
