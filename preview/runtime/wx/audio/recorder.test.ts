import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeHost, type FakeHost } from '../fakeHost.ts';
import { type Call, use } from '../useCall.ts';
import { recorder } from './recorder.ts';

let host: FakeHost;
let manager: Record<string, Call>;
let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  host = createFakeHost();
  heard = [];
  manager = use(recorder(host) as Record<string, Call>, 'getRecorderManager') as Record<string, Call>;
  for (const name of ['onStart', 'onStop']) use(manager, name, () => heard.push(name));
  use(manager, 'onError', ({ errMsg }: { errMsg: string }) => heard.push(errMsg));
});
afterEach(() => void vi.useRealTimers());

it('a recording is started once, however soon it is asked for again', async () => {
  use(manager, 'start', { duration: 300 });
  use(manager, 'start', { duration: 300 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual([
    "operateRecorder:fail audio is recording, don't start record again",
    'onStart',
    'onStop',
  ]);
});

it('a recording that is refused can be asked for again', async () => {
  host.change({ permission: 'deny' });
  use(manager, 'start');
  await vi.advanceTimersByTimeAsync(0);
  host.change({ permission: 'allow' });
  use(manager, 'start', { duration: 300 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard).toEqual(['operateRecorder:fail auth deny', 'onStart', 'onStop']);
});

it('a recording ends with the run of the app, in silence', async () => {
  use(manager, 'start', { duration: 300 });
  await vi.advanceTimersByTimeAsync(10);
  host.end();
  expect(vi.getTimerCount()).toBe(0);
  expect(heard).toEqual(['onStart']);
});
