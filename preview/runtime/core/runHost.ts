import type { AppEventName, RuntimeHost } from '../runtimeHost.ts';

type AppEventListener = (name: AppEventName, payload: unknown) => void;

/** The host as one run of an app sees it: what the run listens to is forgotten with it. */
export class RunHost {
  readonly host: RuntimeHost;
  private readonly changeListeners = new Set<() => void>();
  private readonly eventListeners: AppEventListener[] = [];

  constructor(host: RuntimeHost) {
    const own: Pick<RuntimeHost, 'onChange' | 'onAppEvent'> = {
      onChange: (listener) => {
        this.changeListeners.add(listener);
        return () => void this.changeListeners.delete(listener);
      },
      onAppEvent: (listener) => void this.eventListeners.push(listener),
    };
    this.host = Object.assign(Object.create(host) as RuntimeHost, own);
  }

  /** Tells `wx` of a change from outside; `guard` reports what a listener throws. */
  changed(guard: (call: () => void) => void): void {
    for (const listener of [...this.changeListeners]) guard(listener);
  }

  tell(name: AppEventName, payload: unknown): void {
    for (const listener of [...this.eventListeners]) listener(name, payload);
  }
}
