import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { ProxyAnswer, ProxyCall } from '../../preview/live/liveProtocol.ts';
import { forwardedHeaders, isLoopbackName, mayConnect } from './proxyRules.ts';

/** bytes, ms, number. WeChat's own: 60 s; the sizes are what a page can do something with. */
export const PROXY_LIMITS = { body: 10 * 1024 * 1024, time: 60_000, redirects: 5 };

export interface ProxyResult {
  answer: ProxyAnswer;
  body: Uint8Array;
}

/** A request that is not made, or not finished. */
class Refusal extends Error {
  readonly reason: 'blocked' | 'refused' | 'timeout' | 'failed';

  constructor(reason: Refusal['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Makes a request for the mini-program. Only to hosts (`name:port`, the port where it is not the usual one) that
 * `isAllowed` knows, also when redirected; to no address of a private network; to this machine only when the host
 * was allowed by a name that means it. The name is looked up once, and the address checked is the one connected to.
 */
export async function proxyRequest(
  call: ProxyCall,
  isAllowed: (host: string) => boolean,
  limits = PROXY_LIMITS,
): Promise<ProxyResult> {
  const timeout = Math.min(Math.max(call.timeout || limits.time, 1), limits.time);
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await follow(call, isAllowed, signal, limits.redirects);
    const body = decoded(
      await readBody(response, limits.body),
      response.headers['content-encoding'],
      limits.body,
    );
    const answer: ProxyAnswer = {
      ok: true,
      statusCode: response.statusCode ?? 0,
      header: headersOf(response),
    };
    return { answer, body };
  } catch (error) {
    return { answer: failure(error, signal.aborted), body: new Uint8Array(0) };
  }
}

function failure(error: unknown, timedOut: boolean): ProxyAnswer {
  if (timedOut) return { ok: false, reason: 'timeout', message: 'timeout' };
  if (error instanceof Refusal) return { ok: false, reason: error.reason, message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  return { ok: false, reason: 'failed', message: code ? `${code}: ${message}` : message };
}

async function follow(
  call: ProxyCall,
  isAllowed: (host: string) => boolean,
  signal: AbortSignal,
  redirects: number,
): Promise<IncomingMessage> {
  const url = parse(call.url);
  if (!isAllowed(url.host)) throw new Refusal('blocked', `${url.host} is not allowed`);
  const response = await send(url, call, signal);
  const { location } = response.headers;
  const { statusCode = 0 } = response;
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return response;
  response.destroy();
  if (redirects === 0) throw new Refusal('failed', 'too many redirects');
  const next = new URL(location, url);
  const keepsBody = statusCode >= 307 || /^(GET|HEAD)$/i.test(call.method);
  const header = next.origin === url.origin ? call.header : withoutSecrets(call.header);
  const after: ProxyCall = keepsBody
    ? { ...call, header, url: next.href }
    : { ...call, header, url: next.href, method: 'GET', body: undefined };
  return follow(after, isAllowed, signal, redirects - 1);
}

/** What is meant for one origin is not carried to the next, nor in clear text to the same host. */
function withoutSecrets(header: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(header).filter(([name]) => !/^(authorization|cookie)$/i.test(name)),
  );
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refusal('refused', `"${text}" is no address of the web`);
  return url;
}

function send(url: URL, call: ProxyCall, signal: AbortSignal): Promise<IncomingMessage> {
  const loopback = isLoopbackName(url.hostname);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(name) && !mayConnect(name, loopback)) {
    throw new Refusal('refused', `${name} is an address of a private network`);
  }
  const body =
    call.body === undefined ? undefined : Buffer.from(call.body, call.isBase64 ? 'base64' : 'utf8');
  const options: RequestOptions = {
    method: call.method,
    headers: {
      ...forwardedHeaders(call.header),
      'accept-encoding': 'gzip, deflate, br',
      ...(body && { 'content-length': body.length }),
    },
    signal,
    lookup: checkedLookup(loopback),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve);
    request.on('error', reject);
    request.end(body);
  });
}

type Lookup = NonNullable<RequestOptions['lookup']>;

/** A look-up that answers only addresses which may be connected to. */
function checkedLookup(loopback: boolean): Lookup {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const usable = addresses.filter(({ address }) => mayConnect(address, loopback));
      const [first] = usable;
      if (!first) {
        const message = `${hostname} leads to an address of a private network`;
        return callback(new Refusal('refused', message), '');
      }
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    });
  };
}

async function readBody(response: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      response.destroy();
      throw new Refusal('failed', `the answer is larger than ${Math.round(most / 1024 / 1024)} MB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decoded(body: Buffer, encoding: string | undefined, most: number): Buffer {
  if (body.length === 0) return body;
  switch (encoding?.toLowerCase()) {
    case 'gzip':
      return gunzipSync(body, { maxOutputLength: most });
    case 'deflate':
      return inflateSync(body, { maxOutputLength: most });
    case 'br':
      return brotliDecompressSync(body, { maxOutputLength: most });
    default:
      return body;
  }
}

/** Headers as WeChat hands them over: one text each, several cookies joined by commas. */
function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const header: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = [rawHeaders[index], rawHeaders[index + 1]];
    if (/^(content-encoding|content-length|transfer-encoding|connection|keep-alive)$/i.test(name)) continue;
    const known = Object.keys(header).find((other) => other.toLowerCase() === name.toLowerCase());
    if (known) header[known] += `,${value}`;
    else header[name] = value;
  }
  return header;
}
