// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { coversWx } from '../../../../test/support/covers.ts';
import { createFakeHost } from '../fakeHost.ts';
import { type Call, use } from '../useCall.ts';
import { workers } from './worker.ts';

it('a worker tells its errors and its end, and knows where files are', async () => {
  coversWx('Worker.onError', 'Worker.env', 'Worker.onProcessKilled', 'Worker.testOnProcessKilled');
  const script =
    "worker.onMessage(({ n }) => { if (n > 1) throw new Error('too many'); worker.postMessage(n) })";
  const host = Object.assign(createFakeHost({ appConfig: { workers: 'w' } }), {
    modules: { 'w/a.js': { code: script } },
  });
  const wx = workers(host) as Record<string, Call>;
  const worker = use(wx, 'createWorker', 'w/a.js') as Record<string, Call>;
  const heard: unknown[] = [];
  use(worker, 'onMessage', (message: unknown) => heard.push(message));
  use(worker, 'onError', ({ message }: { message: string }) => heard.push(message));
  use(worker, 'onProcessKilled', () => heard.push('killed'));
  for (const n of [1, 2]) use(worker, 'postMessage', { n });
  await vi.waitFor(() => expect(new Set(heard)).toEqual(new Set([1, 'too many'])));
  expect(host.logs.some((line) => line.includes('too many'))).toBe(true);
  expect(worker.env).toEqual({ USER_DATA_PATH: 'wxfile://usr' });
  use(worker, 'testOnProcessKilled');
  expect(heard.at(-1)).toBe('killed');
  expect(() => use(wx, 'createWorker', 'w/a.js')).toThrow('exceed max concurrent worker count');
  use(worker, 'terminate');
  expect(() => use(wx, 'createWorker', 'w/none.js')).toThrow('file "w/none.js" is not found');
});
