import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, CallFailure, type CallOptions, parameterError } from './call.ts';
import { exchange, type Incoming, pause } from './network/exchange.ts';
import { startNetworkClock } from './network/networkReport.ts';
import { startTask, type TaskEvents } from './network/transferTask.ts';

const methods = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'PATCH'];

/** ms; WeChat's own when neither the call nor `networkTimeout` of app.json names one. */
const usualTimeout = 60_000;

/** How long a call may take (ms). */
export function timeoutOf(host: RuntimeHost, api: string, given: unknown): number {
  const configured = (host.appConfig.networkTimeout as Record<string, unknown> | undefined)?.[api];
  const timeout = Number(given ?? configured ?? usualTimeout);
  return Number.isFinite(timeout) && timeout > 0 ? timeout : usualTimeout;
}

/** The address of a call; throws what WeChat throws for one that is none. */
export function urlOf({ url }: CallOptions, scheme = /^https?:\/\/[^/]/i): string {
  if (typeof url !== 'string') throw parameterError('url', 'String', url);
  if (!scheme.test(url)) throw new CallFailure(`invalid url "${url}"`, { errno: 600009 });
  return url;
}

/** Headers as text; `content-type` is WeChat's own unless given. */
export function headersOf(header: unknown, contentType?: string): Record<string, string> {
  const given = Object.entries((header ?? {}) as object).map(([name, value]) => [name, String(value)]);
  const named = given.some(([name]) => name?.toLowerCase() === 'content-type');
  return {
    ...(contentType !== undefined && !named && { 'content-type': contentType }),
    ...Object.fromEntries(given),
  };
}

function queryOf(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => {
      const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
      return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
    })
    .join('&');
}

interface Sent {
  url: string;
  method: string;
  header: Record<string, string>;
  body?: string | Uint8Array;
}

/** What goes out for the options of a request (wx.request: how `data` is sent). */
export function sentBy(options: CallOptions): Sent {
  const url = urlOf(options);
  const method = String(options.method ?? 'GET').toUpperCase();
  if (!methods.includes(method)) throw new CallFailure(`invalid method "${method}"`);
  const header = headersOf(options.header, 'application/json');
  const { data } = options;
  if (data === undefined || data === null || data === '') return { url, method, header };
  if (data instanceof ArrayBuffer) return { url, method, header, body: new Uint8Array(data) };
  if (ArrayBuffer.isView(data)) {
    return { url, method, header, body: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  }
  if (method === 'GET' && typeof data === 'object') {
    const query = queryOf(data);
    if (query === '') return { url, method, header };
    return { url: `${url}${url.includes('?') ? '&' : '?'}${query}`, method, header };
  }
  if (typeof data !== 'object') return { url, method, header, body: String(data) };
  const type = Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const body = type.includes('x-www-form-urlencoded') ? queryOf(data) : JSON.stringify(data);
  return { url, method, header, body };
}

/** The `Set-Cookie` lines of an answer. A comma also stands in their dates. */
export function cookiesOf(header: Record<string, string>): string[] {
  const line = Object.entries(header).find(([name]) => name.toLowerCase() === 'set-cookie')?.[1];
  return line ? line.split(/,(?=\s*[^;,=\s]+=)/).map((cookie) => cookie.trim()) : [];
}

/** The body as the script wants it. */
export function decodeBody(body: Uint8Array, { dataType, responseType }: CallOptions): unknown {
  if (responseType === 'arraybuffer') return body.slice().buffer;
  const text = new TextDecoder().decode(body);
  // Any other value than `json` (the default) leaves the text alone.
  if (dataType !== undefined && dataType !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // WeChat hands out the text when it is no JSON.
    return text;
  }
}

/** ms between the events of a mocked event stream, so that its coming in can be seen. */
const chunkPause = 60;

async function streamChunks({ header, body }: Incoming, { tell, signal }: TaskEvents): Promise<void> {
  const stream = JSON.stringify(header).includes('text/event-stream');
  const parts = stream ? new TextDecoder().decode(body).split(/(?<=\n\n)/) : [body];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    tell('ChunkReceived', { data: bytes.slice().buffer });
    if (parts.length > 1) await pause(chunkPause, signal);
  }
}

async function run(host: RuntimeHost, options: CallOptions, task: TaskEvents): Promise<unknown> {
  const sent = sentBy(options);
  const timeout = timeoutOf(host, 'request', options.timeout);
  const incoming = await exchange(host, { api: 'request', ...sent, timeout, signal: task.signal });
  const { statusCode, header, body } = incoming;
  const cookies = cookiesOf(header);
  task.tell('HeadersReceived', { header, statusCode, cookies });
  if (options.enableChunked === true) await streamChunks(incoming, task);
  const data = options.enableChunked === true ? '' : decodeBody(body, options);
  return { data, statusCode, header, cookies, profile: {}, exception: { retryCount: 0, reasons: [] } };
}

/** Requests, answered from the scenario's mocks or through the proxy of the surrounding window; never elsewhere. */
export const request: AreaFactory = (host) => {
  startNetworkClock();
  const events = ['HeadersReceived', 'ChunkReceived'];
  return { request: startTask(host, 'request', events, (options, task) => run(host, options, task)) };
};
