import type { RequestMock } from '../../scenario.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCall,
  CallFailure,
  type CallOptions,
  callScript,
  logCall,
  parameterError,
} from './call.ts';

/** Milliseconds until an answer when the mock names none. */
const usualDelay = 80;

/** Whether a mock answers a request of this address and method. */
export function answers(mock: RequestMock, url: string, method: string): boolean {
  if (mock.method && mock.method.toUpperCase() !== method) return false;
  const pattern = mock.url.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(url.replace(/\?.*$/s, '')) || mock.url === url;
}

interface Task {
  abort(): void;
  aborted: Promise<never>;
}

function createTask(): Task {
  let stop: (reason: CallFailure) => void = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  // Nobody may be waiting when it is aborted after its end.
  aborted.catch(() => {});
  return { abort: () => stop(new CallFailure('abort')), aborted };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function answer(host: RuntimeHost, options: CallOptions): Promise<Record<string, unknown>> {
  const { url } = options;
  if (typeof url !== 'string') throw parameterError('url', 'String', url);
  if (!/^https?:\/\//.test(url)) throw new CallFailure(`invalid url "${url}"`);
  const { network, request } = host.scenario;
  const failed = new CallFailure('', { errno: 600003 });
  if (network === 'none' || request === 'fail') {
    await wait(usualDelay);
    throw Object.assign(failed, { message: 'net::ERR_INTERNET_DISCONNECTED' });
  }
  if (request === 'timeout') {
    await wait(Math.min(Number(options.timeout ?? 60_000), 60_000));
    throw new CallFailure('timeout', { errno: 5 });
  }
  const method = String(options.method ?? 'GET').toUpperCase();
  const mock = host.scenario.mocks.find((each) => answers(each, url, method));
  if (!mock) {
    logCall(
      host,
      'warn',
      `wx.request ${method} ${url}: the preview never uses the network, and no mock answers.`,
    );
    throw Object.assign(failed, { message: 'net::ERR_NAME_NOT_RESOLVED' });
  }
  await wait(mock.delay ?? usualDelay);
  const { data = '', statusCode = 200, header = { 'content-type': 'application/json' } } = mock;
  return { data: structuredClone(data), statusCode, header, cookies: [], profile: {} };
}

/** Requests, answered from the scenario's mocks; downloads and sockets fail as without a network. */
export const request: AreaFactory = (host) => {
  const startTask =
    (api: string, run: (options: CallOptions) => Promise<unknown>) => (options: CallOptions) => {
      const task = createTask();
      const call = asyncCall(host, api, (given) => Promise.race([run(given), task.aborted]));
      const result = call(options) as Promise<unknown> | undefined;
      const quiet = (): void => {};
      const members = { abort: task.abort, onHeadersReceived: quiet, offHeadersReceived: quiet };
      const progress = { onProgressUpdate: quiet, offProgressUpdate: quiet, onChunkReceived: quiet };
      // A task that can be awaited as well: WeChat gives a task, many wrappers await it.
      return Object.assign(result ?? {}, members, progress);
    };
  const refuse = (api: string) => (): Promise<never> => {
    logCall(host, 'warn', `wx.${api}: the preview never uses the network.`);
    return Promise.reject(new CallFailure('net::ERR_NAME_NOT_RESOLVED', { errno: 600003 }));
  };
  return {
    request: startTask('request', (options) => answer(host, options)),
    downloadFile: startTask('downloadFile', refuse('downloadFile')),
    uploadFile: startTask('uploadFile', refuse('uploadFile')),
    connectSocket(options: CallOptions) {
      const failure = { errMsg: 'connectSocket:fail net::ERR_NAME_NOT_RESOLVED' };
      logCall(host, 'warn', `wx.connectSocket ${String(options.url)}: the preview never uses the network.`);
      setTimeout(() => callScript(host, options.fail, failure));
      const quiet = (): void => {};
      const onError = (listener: unknown): void => void setTimeout(() => callScript(host, listener, failure));
      return {
        send: quiet,
        close: quiet,
        onOpen: quiet,
        onClose: quiet,
        onMessage: quiet,
        onError,
        readyState: 3,
      };
    },
  };
};
