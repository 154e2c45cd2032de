import { ScriptLoader } from '../../core/scriptLoader.ts';
import { createConsole } from '../../core/scriptLog.ts';
import { ScriptTimers } from '../../core/timers.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, type AreaFactory, logCall } from '../call.ts';
import { createEvents, type Events } from '../events.ts';

const eventNames = ['Message', 'Error', 'ProcessKilled'];

/**
 * Runs a worker's script in the same thread, with globals of its own: the frame's policy forbids real workers. A
 * script that computes for long holds up the page, which it would not on a phone.
 */
function startWorker(host: RuntimeHost, path: string, ended: () => void): Area {
  const inside = createEvents(host);
  const outside = createEvents(host, eventNames, false);
  let alive = true;
  // What a side is sent arrives later, as a copy.
  const post =
    (to: Events) =>
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
    worker: {
      ...Object.fromEntries(
        eventNames.map((name) => [
          `on${name}`,
          (listener: (payload: unknown) => void) =>
            inside.on(name, (payload: unknown) => guard(() => listener(payload))),
        ]),
      ),
      postMessage: post(outside),
      env,
    },
    wx: undefined,
    App: undefined,
    Page: undefined,
    Component: undefined,
  };
  const loader = new ScriptLoader(() => host.modules, globals);
  setTimeout(() => guard(() => loader.load(path)));
  const terminate = (): void => {
    alive = false;
    timers.clear();
    forget();
    ended();
  };
  const forget = host.onEnd(terminate);
  return {
    ...outside.members,
    env,
    postMessage: post(inside),
    terminate,
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
