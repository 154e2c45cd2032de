import type { RuntimeHost } from '../../runtimeHost.ts';
import { asyncCall, type CallOptions } from '../call.ts';
import { createEvents } from '../events.ts';

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
    const { members, tell } = createEvents(host, events);
    const abort = (): void => controller.abort();
    const call = asyncCall(host, api, (given) => {
      const forget = host.onEnd(abort);
      return run(given, { signal: controller.signal, tell }).finally(forget);
    });
    const outcome = call(options) as Promise<unknown> | undefined;
    // WeChat's task is no promise: that nobody waits for it is no fault of the script's.
    outcome?.catch(() => {});
    return Object.assign(outcome ?? {}, members, { abort });
  };
}
