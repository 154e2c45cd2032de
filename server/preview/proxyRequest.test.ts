import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProxyCall } from '../../preview/live/liveProtocol.ts';
import { PROXY_LIMITS, proxyRequest } from './proxyRequest.ts';
import { forwardedHeaders, mayConnect } from './proxyRules.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `localhost:${(server.address() as AddressInfo).port}`;
}

const call = (host: string, more: Partial<ProxyCall> = {}): ProxyCall => ({
  url: `http://${host}/path?a=1`,
  method: 'GET',
  header: {},
  timeout: 5000,
  ...more,
});
const only =
  (...hosts: string[]) =>
  (host: string): boolean =>
    hosts.includes(host);
const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');

describe('proxyRequest', () => {
  it('carries method, headers and body there, and the answer back', async () => {
    const host = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { 'x-mine': mine, origin, cookie, host: asked } = request.headers;
        response.writeHead(201, { 'Content-Type': 'application/json', 'Set-Cookie': ['a=1', 'b=2'] });
        const { method, url } = request;
        response.end(
          JSON.stringify({ method, url, mine, origin, cookie, asked, body: String(Buffer.concat(chunks)) }),
        );
      });
    });
    const header = { 'X-Mine': 'yes', Origin: 'http://evil', Host: 'evil', Cookie: 'c=3' };
    const { answer, body } = await proxyRequest(
      call(host, { method: 'POST', header, body: '点心' }),
      only(host),
    );
    expect(answer).toMatchObject({ ok: true, statusCode: 201, header: { 'Set-Cookie': 'a=1,b=2' } });
    expect(JSON.parse(text(body))).toEqual({
      method: 'POST',
      url: '/path?a=1',
      mine: 'yes',
      cookie: 'c=3',
      asked: host,
      body: '点心',
    });
  });

  it('hands bytes over as bytes, and unpacks what the server packed', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const host = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.concat(chunks))),
      );
    });
    const sent = call(host, { method: 'PUT', body: bytes.toString('base64'), isBase64: true });
    const { body } = await proxyRequest(sent, only(host));
    expect(Buffer.compare(Buffer.from(body), bytes)).toBe(0);
  });

  it('asks no host that was not allowed, not even when redirected there', async () => {
    const other = await serve((_, response) => response.end('secret'));
    const host = await serve((_, response) =>
      response.writeHead(302, { Location: `http://${other}/` }).end(),
    );
    expect((await proxyRequest(call(other), only(host))).answer).toMatchObject({
      ok: false,
      reason: 'blocked',
    });
    expect((await proxyRequest(call(host), only(host))).answer).toMatchObject({
      ok: false,
      reason: 'blocked',
    });
    const allowed = await proxyRequest(call(host), only(host, other));
    expect(text(allowed.body)).toBe('secret');
  });

  it('keeps credentials from the host that it is redirected to', async () => {
    const other = await serve((request, response) => response.end(String(request.headers.authorization)));
    const host = await serve((_, response) =>
      response.writeHead(307, { Location: `http://${other}/` }).end(),
    );
    const { body } = await proxyRequest(
      call(host, { header: { Authorization: 'Bearer x' } }),
      only(host, other),
    );
    expect(text(body)).toBe('undefined');
  });

  it.each([
    ['10.0.0.1', 'refused'],
    ['192.168.1.1', 'refused'],
    ['169.254.169.254', 'refused'],
    ['[fd00::1]', 'refused'],
    ['[::ffff:192.168.0.1]', 'refused'],
    ['2130706433', 'failed'],
  ])('does not connect to %s, though its name was allowed', async (host, reason) => {
    const { answer } = await proxyRequest(call(host, { timeout: 800 }), () => true);
    expect(answer.ok).toBe(false);
    if (reason === 'refused')
      expect(answer).toMatchObject({ reason, message: expect.stringContaining('private') });
  });

  it('does not take other schemes', async () => {
    const { answer } = await proxyRequest(call('', { url: 'file:///etc/passwd' }), () => true);
    expect(answer).toMatchObject({ ok: false, reason: 'refused' });
  });

  it('ends what takes too long, is too large, or turns in a circle', async () => {
    const slow = await serve(() => {});
    expect((await proxyRequest(call(slow, { timeout: 80 }), only(slow))).answer).toMatchObject({
      reason: 'timeout',
    });
    const large = await serve((_, response) => response.end(Buffer.alloc(5000)));
    const limits = { ...PROXY_LIMITS, body: 4000 };
    expect((await proxyRequest(call(large), only(large), limits)).answer).toMatchObject({ reason: 'failed' });
    const packed = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000))),
    );
    expect((await proxyRequest(call(packed), only(packed), limits)).answer).toMatchObject({
      reason: 'failed',
    });
    const circle = await serve((_, response) => response.writeHead(302, { Location: '/again' }).end());
    expect((await proxyRequest(call(circle), only(circle))).answer).toMatchObject({
      message: 'too many redirects',
    });
  });
});

describe('mayConnect', () => {
  it.each(['1.1.1.1', '8.8.8.8', '2606:4700::1111', '::ffff:1.1.1.1'])('%s: yes', (address) => {
    expect(mayConnect(address, false)).toBe(true);
  });
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.8.8.8'])(
    '%s: only when this machine was allowed',
    (address) => {
      expect(mayConnect(address, false)).toBe(false);
      expect(mayConnect(address, true)).toBe(true);
    },
  );
  it.each([
    '10.1.2.3',
    '172.31.0.1',
    '192.168.0.1',
    '169.254.1.1',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    'fe80::1',
  ])('%s: never', (address) => {
    expect(mayConnect(address, true)).toBe(false);
  });
});

it('forwards no header that is the connection’s or that HTTP forbids', () => {
  expect(
    forwardedHeaders({
      A: '1',
      'content-length': '3',
      'Sec-Fetch-Site': 'x',
      'bad name': 'x',
      B: 'a\r\nC: d',
      'X-D': '',
    }),
  ).toEqual({ A: '1', 'X-D': '' });
});
