import type { AppEventName, RuntimeHost } from '../runtimeHost.ts';

type AppEventListener = (name: AppEventName, payload: unknown) => void;

/** The host as one run of an app sees it: what the run listens to is forgotten with it. */
export class RunHost {
  readonly host: RuntimeHost;
  private readonly changeListeners = new Set<() => void>();
  private readonly eventListeners: AppEventListener[] = [];
  private readonly endListeners = new Set<() => void>();

  constructor(host: RuntimeHost) {
    const keep = (listeners: Set<() => void>) => (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const own: Pick<RuntimeHost, 'onChange' | 'onAppEvent' | 'onEnd'> = {
      onChange: keep(this.changeListeners),
      onEnd: keep(this.endListeners),
      onAppEvent: (listener) => void this.eventListeners.push(listener),
    };
    this.host = Object.assign(Object.create(host) as RuntimeHost, own);
  }

  /** Tells `wx` of a change from outside; `guard` reports what a listener throws. */
  changed(guard: (call: () => void) => void): void {
    for (const listener of [...this.changeListeners]) guard(listener);
  }

  /** The run is over: what goes on by itself stops, and calls nobody any more. */
  end(): void {
    Object.assign(this.host, { ended: true });
    for (const listener of this.endListeners) listener();
  }

  tell(name: AppEventName, payload: unknown): void {
    for (const listener of [...this.eventListeners]) listener(name, payload);
  }
}
