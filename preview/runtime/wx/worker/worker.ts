import { ScriptLoader } from '../../core/scriptLoader.ts';
import { createConsole } from '../../core/scriptLog.ts';
import { ScriptTimers } from '../../core/timers.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, type AreaFactory, callScript, logCall } from '../call.ts';

/** One side of a worker: what it is sent arrives later, as a copy. */
class Side {
  readonly listeners: Record<'Message' | 'Error' | 'ProcessKilled', Set<unknown>> = {
    Message: new Set(),
    Error: new Set(),
    ProcessKilled: new Set(),
  };

  /** `call` calls a listener, and does what is done where it throws. */
  constructor(private readonly call: (listener: unknown, payload: unknown) => void) {}

  tell(name: keyof Side['listeners'], payload: unknown): void {
    for (const listener of [...this.listeners[name]]) this.call(listener, payload);
  }

  get members(): Area {
    return Object.fromEntries(
      Object.entries(this.listeners).map(([name, set]) => [
        `on${name}`,
        (listener: unknown) => void set.add(listener),
      ]),
    );
  }
}

/**
 * Runs a worker's script in the same thread, with globals of its own: the frame's policy forbids real workers. A
 * script that computes for long holds up the page, which it would not on a phone.
 */
function startWorker(host: RuntimeHost, path: string, ended: () => void): Area {
  const inside = new Side((listener, payload) =>
    guard(() => (listener as (given: unknown) => void)(payload)),
  );
  const outside = new Side((listener, payload) => callScript(host, listener, payload));
  let alive = true;
  const post =
    (to: Side) =>
    (message: unknown): void => {
      const copy = structuredClone(message);
      setTimeout(() => {
        if (alive) to.tell('Message', copy);
      });
    };
  const guard = (run: () => unknown): void => {
    try {
      if (alive) run();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      host.log({ level: 'error', text: `Worker ${path}: ${message}`, source: 'script' });
      outside.tell('Error', { message });
    }
  };
  const timers = new ScriptTimers(guard);
  const env = { USER_DATA_PATH: 'wxfile://usr' };
  const globals = {
    ...timers.globals,
    console: createConsole(
      (makeEntry) => host.log(makeEntry()),
      () => 0,
    ),
    worker: { ...inside.members, postMessage: post(outside), env },
    wx: undefined,
    App: undefined,
    Page: undefined,
    Component: undefined,
  };
  const loader = new ScriptLoader(() => host.modules, globals);
  setTimeout(() => guard(() => loader.load(path)));
  return {
    ...outside.members,
    env,
    postMessage: post(inside),
    terminate() {
      alive = false;
      timers.clear();
      ended();
    },
    testOnProcessKilled: () => outside.tell('ProcessKilled', {}),
    getCameraFrameData: () => null,
  };
}

/** `wx.createWorker`: at most one at a time, as in WeChat. */
export const workers: AreaFactory = (host) => {
  let running = false;
  return {
    createWorker(scriptPath: unknown): Area {
      const folder = host.appConfig.workers;
      if (folder === undefined) throw new Error('createWorker:fail no "workers" in app.json');
      if (running) throw new Error('createWorker:fail exceed max concurrent worker count');
      const path = String(scriptPath).replace(/^\//, '');
      if (!(path in host.modules)) throw new Error(`createWorker:fail file "${path}" is not found`);
      logCall(host, 'info', `wx.createWorker: ${path} runs in the thread of the page in the preview.`);
      running = true;
      return startWorker(host, path, () => {
        running = false;
      });
    },
  };
};
