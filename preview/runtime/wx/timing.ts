import { type AreaFactory, callScript } from './call.ts';

/** ms that an idle callback may take. */
const idleTime = 50;

/** Calls that come a little later. */
export const timing: AreaFactory = (host) => {
  const idle = new Map<number, ReturnType<typeof setTimeout>>();
  let lastIdle = 0;
  return {
    nextTick: (callback: unknown) => void Promise.resolve().then(() => callScript(host, callback)),
    requestIdleCallback(callback: unknown): number {
      lastIdle += 1;
      const end = performance.now() + idleTime;
      const deadline = { didTimeout: false, timeRemaining: () => Math.max(end - performance.now(), 0) };
      idle.set(
        lastIdle,
        setTimeout(() => callScript(host, callback, deadline), 1),
      );
      return lastIdle;
    },
    cancelIdleCallback: (id: number) => clearTimeout(idle.get(id)),
  };
};
