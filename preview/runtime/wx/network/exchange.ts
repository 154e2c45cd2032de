import type { NetworkEntry } from '../../../inspection.ts';
import type { RequestMock } from '../../../scenario.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { CallFailure, logCall } from '../call.ts';
import { NetworkReport } from './networkReport.ts';

/** What is sent. */
export interface Outgoing {
  /** Function of `wx` that sends it. */
  api: NetworkEntry['api'];
  url: string;
  method: string;
  header: Record<string, string>;
  body?: string | Uint8Array;
  /** ms */
  timeout: number;
  signal: AbortSignal;
}

/** What came back. */
export interface Incoming {
  statusCode: number;
  header: Record<string, string>;
  body: Uint8Array;
}

/** ms until an answer when the mock names none. */
const usualDelay = 80;

/** Whether a mock answers a request of this address and method. */
export function answers(mock: RequestMock, url: string, method: string): boolean {
  if (mock.method && mock.method.toUpperCase() !== method) return false;
  const pattern = mock.url.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(url.replace(/\?.*$/s, '')) || mock.url === url;
}

/** Waits `ms`; rejects at once when the signal is given. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new CallFailure('abort'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (data instanceof Uint8Array) return data;
  return new TextEncoder().encode(typeof data === 'string' ? data : (JSON.stringify(data) ?? ''));
}

async function fromMock(mock: RequestMock, { timeout, signal }: Outgoing): Promise<Incoming> {
  const delay = mock.delay ?? usualDelay;
  await pause(Math.min(delay, timeout), signal);
  if (delay > timeout) throw new CallFailure('timeout', { errno: 5 });
  const { data = '', statusCode = 200, header = { 'content-type': 'application/json' } } = mock;
  return { statusCode, header, body: bytesOf(data) };
}

/** The proxy's reason, as the platform would put it: most often the domain is not on the list. */
function refusal(host: RuntimeHost, { api, method, url }: Outgoing, reason: string): CallFailure {
  if (/^timeout/.test(reason)) return new CallFailure('timeout', { errno: 5 });
  if (/^net::/.test(reason)) return new CallFailure(reason, { errno: 600001 });
  logCall(
    host,
    'warn',
    `wx.${api} ${method} ${url}: no mock of the scenario panel answers, and it may not go out (${reason}). ` +
      'Add a mock, or allow the domain where the preview is served.',
  );
  return new CallFailure('url not in domain list', { errno: 600002 });
}

async function fromProxy(host: RuntimeHost, outgoing: Outgoing): Promise<Incoming> {
  const { url, method, header, body, timeout, signal } = outgoing;
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new CallFailure('abort')), { once: true });
  });
  const asked = host
    .ask('request', { url, method, header, timeout, ...(body !== undefined && { body }) })
    .catch((error: Error) => {
      throw refusal(host, outgoing, error.message);
    });
  return Promise.race([asked, aborted]);
}

async function answer(host: RuntimeHost, outgoing: Outgoing, report: NetworkReport): Promise<Incoming> {
  const { network, request, mocks } = host.scenario;
  const { signal, timeout, url, method } = outgoing;
  if (network === 'none' || request !== 'mock') report.by('scenario');
  if (network === 'none' || request === 'fail') {
    await pause(usualDelay, signal);
    throw new CallFailure('net::ERR_INTERNET_DISCONNECTED', { errno: 600001 });
  }
  if (request === 'timeout') {
    await pause(timeout, signal);
    throw new CallFailure('timeout', { errno: 5 });
  }
  const mock = mocks.find((each) => answers(each, url, method));
  report.by(mock ? 'mock' : 'proxy');
  return mock ? fromMock(mock, outgoing) : fromProxy(host, outgoing);
}

/**
 * Gets the answer to a request: from the scenario, its mocks, or the proxy of the surrounding window; and tells
 * the network panel. Throws a `CallFailure` with WeChat's words.
 */
export async function exchange(host: RuntimeHost, outgoing: Outgoing): Promise<Incoming> {
  const report = new NetworkReport(host, outgoing);
  try {
    const incoming = await answer(host, outgoing, report);
    report.done(incoming);
    return incoming;
  } catch (error) {
    report.failed(error, outgoing.signal.aborted);
    throw error;
  }
}
