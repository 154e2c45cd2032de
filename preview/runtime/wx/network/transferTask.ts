import type { RuntimeHost } from '../../runtimeHost.ts';
import { asyncCall, type CallOptions, callScript } from '../call.ts';

/** What a task tells while it runs. */
export interface TaskEvents {
  signal: AbortSignal;
  tell(event: string, payload: unknown): void;
}

/**
 * Starts an asynchronous call that gives a task: `abort` and, for each event, `on…` and `off…`. The task can be
 * awaited too when no callback is given: WeChat gives only a task, many wrappers await it.
 */
export function startTask(
  host: RuntimeHost,
  api: string,
  events: readonly string[],
  run: (options: CallOptions, task: TaskEvents) => Promise<unknown>,
): (options: CallOptions) => unknown {
  return (options) => {
    const controller = new AbortController();
    const listeners = new Map<string, Set<unknown>>(events.map((event) => [event, new Set()]));
    const tell = (event: string, payload: unknown): void => {
      for (const listener of [...(listeners.get(event) ?? [])]) callScript(host, listener, payload);
    };
    const call = asyncCall(host, api, (given) => run(given, { signal: controller.signal, tell }));
    const members: Record<string, unknown> = { abort: () => controller.abort() };
    for (const [event, set] of listeners) {
      members[`on${event}`] = (listener: unknown) => void set.add(listener);
      members[`off${event}`] = (listener?: unknown) => (listener ? void set.delete(listener) : set.clear());
    }
    const outcome = call(options) as Promise<unknown> | undefined;
    // WeChat's task is no promise: that nobody waits for it is no fault of the script's.
    outcome?.catch(() => {});
    return Object.assign(outcome ?? {}, members);
  };
}
