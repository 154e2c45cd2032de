import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coversWx } from '../../../../test/support/covers.ts';
import type { ProxyRequest } from '../../../protocol.ts';
import { createFakeHost, type FakeHost } from '../fakeHost.ts';
import { fileSystem } from '../files/fileSystem.ts';
import { cookiesOf, request, sentBy } from '../request.ts';
import { tempFiles } from '../tempFiles.ts';
import { answers } from './exchange.ts';
import { sockets } from './sockets.ts';
import { transfers } from './transfers.ts';

type Result = Record<string, unknown>;
type Task = Promise<Result> & Record<string, (...args: unknown[]) => void>;
type Call = (options: object) => Task;

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const ended = (task: Promise<Result>): Promise<Result> => task.catch((error: Result) => error);

function callsOf(host: FakeHost): Record<'request' | 'downloadFile' | 'uploadFile', Call> {
  return { ...request(host), ...transfers(host) } as ReturnType<typeof callsOf>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets everything happen that waits for time. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(120_000);
  return promise;
}

describe('request', () => {
  it('is answered by mocks and told to the network panel, begin and end', async () => {
    coversWx('request', 'RequestTask.onHeadersReceived');
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'https://a.b/x', data: { n: 1 }, header: { 'Set-Cookie': 'a=1' } }] });
    const heard: unknown[] = [];
    const task = callsOf(host).request({ url: 'https://a.b/x', data: { q: '点' } });
    task.onHeadersReceived?.((event: unknown) => heard.push(event));
    expect(await settle(ended(task))).toMatchObject({
      errMsg: 'request:ok',
      data: { n: 1 },
      statusCode: 200,
      cookies: ['a=1'],
    });
    expect(heard).toEqual([{ header: { 'Set-Cookie': 'a=1' }, statusCode: 200, cookies: ['a=1'] }]);
    expect(host.entries.map(({ state, by, url }) => [state, by, url])).toEqual([
      ['open', undefined, 'https://a.b/x?q=%E7%82%B9'],
      ['done', 'mock', 'https://a.b/x?q=%E7%82%B9'],
    ]);
    expect(host.entries[1]).toMatchObject({ responseBody: '{"n":1}', duration: expect.any(Number) });
  });

  it('goes through the proxy of the window around it, in the form that the server gets', async () => {
    const seen: ProxyRequest[] = [];
    const host = createFakeHost({
      async proxy(sent) {
        seen.push(sent);
        return { statusCode: 404, header: { 'Content-Type': 'text/plain' }, body: json('gone') };
      },
    });
    const { request: call } = callsOf(host);
    expect(
      await settle(ended(call({ url: 'https://a.b/', method: 'post', data: { a: [1] } }))),
    ).toMatchObject({
      data: 'gone',
      statusCode: 404,
      header: { 'Content-Type': 'text/plain' },
    });
    expect(seen[0]).toMatchObject({
      method: 'POST',
      header: { 'content-type': 'application/json' },
      body: '{"a":[1]}',
    });
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(sentBy({ url: 'https://a.b/', method: 'PUT', data: { a: 'b c' }, header: form })).toEqual({
      url: 'https://a.b/',
      method: 'PUT',
      header: form,
      body: 'a=b%20c',
    });
    const bytes = await settle(ended(call({ url: 'https://a.b/', responseType: 'arraybuffer' })));
    expect(new Uint8Array(bytes.data as ArrayBuffer)).toEqual(json('gone'));
    expect((await settle(ended(call({ url: 'https://a.b/', dataType: 'text' })))).data).toBe('"gone"');
  });

  it('fails as on the platform: no domain, no network, no time, no address', async () => {
    const host = createFakeHost();
    const { request: call } = callsOf(host);
    expect(await settle(ended(call({ url: 'https://a.b/' })))).toEqual({
      errMsg: 'request:fail url not in domain list',
      errno: 600002,
    });
    expect(host.logs[0]).toContain('allow the domain');
    host.change({ request: 'timeout' });
    expect((await settle(ended(call({ url: 'https://a.b/', timeout: 5 })))).errMsg).toBe(
      'request:fail timeout',
    );
    host.change({ network: 'none', request: 'mock' });
    expect((await settle(ended(call({ url: 'https://a.b/' })))).errMsg).toBe(
      'request:fail net::ERR_INTERNET_DISCONNECTED',
    );
    expect((await settle(ended(call({ url: '/x' })))).errMsg).toBe('request:fail invalid url "/x"');
    expect((await settle(ended(call({})))).errMsg).toBe(
      'request:fail parameter error: parameter.url should be String instead of Undefined;',
    );
    expect(host.entries.map((entry) => entry.by ?? entry.state)).toEqual([
      'open',
      'proxy',
      'open',
      'scenario',
      'open',
      'scenario',
    ]);
  });

  it('is aborted', async () => {
    coversWx('RequestTask.abort');
    const host = createFakeHost();
    host.change({ mocks: [{ url: '*', delay: 1000 }] });
    const task = callsOf(host).request({ url: 'https://a.b/' });
    const result = ended(task);
    await vi.advanceTimersByTimeAsync(10);
    task.abort?.();
    expect((await settle(result)).errMsg).toBe('request:fail abort');
    expect(host.entries.at(-1)).toMatchObject({ state: 'aborted' });
  });

  it('is broken off by the end of the run, and then tells nobody', async () => {
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'https://a.b/x', delay: 5000 }] });
    const heard: string[] = [];
    const task = callsOf(host).request({ url: 'https://a.b/x' });
    void task.finally(() => heard.push('promise'));
    callsOf(host).request({ url: 'https://a.b/x', complete: () => heard.push('callback') });
    await vi.advanceTimersByTimeAsync(10);
    host.end();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([]);
    expect(host.entries.slice(2).map(({ state }) => state)).toEqual(['aborted', 'aborted']);
  });

  it('hands out an event stream in pieces', async () => {
    coversWx('RequestTask.onChunkReceived');
    const host = createFakeHost();
    const header = { 'content-type': 'text/event-stream' };
    host.change({ mocks: [{ url: '*', data: 'data: 1\n\ndata: 2\n\n', header }] });
    const task = callsOf(host).request({ url: 'https://a.b/', enableChunked: true });
    const chunks: string[] = [];
    task.onChunkReceived?.(({ data }: { data: ArrayBuffer }) => chunks.push(new TextDecoder().decode(data)));
    expect((await settle(ended(task))).data).toBe('');
    expect(chunks).toEqual(['data: 1\n\n', 'data: 2\n\n']);
  });

  it('tells cookies apart by more than commas', () => {
    const line = 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2; Path=/';
    expect(cookiesOf({ 'set-cookie': line })).toEqual([
      'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
      'b=2; Path=/',
    ]);
  });
});

describe('mocks', () => {
  it('answer by address without its query, by method, with wildcards', () => {
    expect(answers({ url: 'https://a.b/x' }, 'https://a.b/x?y=1', 'GET')).toBe(true);
    expect(answers({ url: 'https://a.b/x' }, 'https://a.b/xy', 'GET')).toBe(false);
    expect(answers({ url: 'https://a.b/*/y', method: 'post' }, 'https://a.b/1/2/y', 'POST')).toBe(true);
    expect(answers({ url: 'https://a.b/*', method: 'POST' }, 'https://a.b/1', 'GET')).toBe(false);
    expect(answers({ url: 'https://aXb/' }, 'https://a.b/', 'GET')).toBe(false);
  });
});

describe('transfers', () => {
  it('bring a file, tell the progress, and end with a path that can be read', async () => {
    coversWx('downloadFile', 'DownloadTask.onProgressUpdate', 'DownloadTask.onHeadersReceived');
    const host = createFakeHost();
    host.change({
      mocks: [{ url: 'https://a.b/*', data: 'bytes', header: { 'content-type': 'image/png' } }],
    });
    const { downloadFile } = callsOf(host);
    const task = downloadFile({ url: 'https://a.b/p' });
    const progress: unknown[] = [];
    task.onProgressUpdate?.((event: unknown) => progress.push(event));
    const { tempFilePath, statusCode } = await settle(ended(task));
    expect([statusCode, String(tempFilePath).split('.').at(-1)]).toEqual([200, 'png']);
    expect(new TextDecoder().decode(tempFiles.bytes(String(tempFilePath)))).toBe('bytes');
    expect(progress.at(-1)).toEqual({ progress: 100, totalBytesWritten: 5, totalBytesExpectedToWrite: 5 });
    const filePath = 'wxfile://usr/p.png';
    expect(await settle(ended(downloadFile({ url: 'https://a.b/p', filePath })))).toMatchObject({ filePath });
    expect((await settle(ended(downloadFile({ url: 'https://a.b/p', filePath: '/x' })))).errMsg).toMatch(
      /^downloadFile:fail permission denied/,
    );
  });

  it('keep to the rules of the file system', async () => {
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'https://a.b/*', data: 'bytes' }] });
    const calls = callsOf(host);
    const url = 'https://a.b/p';
    const files = fileSystem(host).getFileSystemManager as () => Record<string, (path: string) => unknown>;
    const lost = ended(calls.downloadFile({ url, filePath: 'wxfile://usr/none/p.txt' }));
    expect((await settle(lost)).errMsg).toBe(
      'downloadFile:fail no such file or directory, open "wxfile://usr/none/p.txt"',
    );
    files().mkdirSync?.('wxfile://usr/folder');
    const folder = ended(calls.downloadFile({ url, filePath: 'wxfile://usr/folder' }));
    expect((await settle(folder)).errMsg).toMatch(/^downloadFile:fail illegal operation on a directory/);
    await settle(calls.downloadFile({ url, filePath: 'wxfile://usr/folder/../folder/p.txt' }));
    expect(files().readdirSync?.('wxfile://usr/folder')).toEqual(['p.txt']);
    const filePath = 'http://usr/folder/./p.txt';
    expect(await settle(calls.uploadFile({ url, filePath, name: 'f' }))).toMatchObject({ statusCode: 200 });
  });

  it('of all kinds are aborted, and tell nothing to who listens no more', async () => {
    coversWx('DownloadTask.abort', 'DownloadTask.offProgressUpdate', 'DownloadTask.offHeadersReceived');
    coversWx('UploadTask.abort', 'UploadTask.offProgressUpdate', 'UploadTask.onHeadersReceived');
    coversWx('UploadTask.offHeadersReceived', 'RequestTask.offChunkReceived');
    coversWx('RequestTask.offHeadersReceived');
    const host = createFakeHost({ files: { 'a.txt': new TextEncoder().encode('content') } });
    const calls = callsOf(host);
    const header = { 'content-type': 'text/event-stream' };
    const start: Record<string, () => Task> = {
      request: () => calls.request({ url: 'https://a.b/', enableChunked: true }),
      downloadFile: () => calls.downloadFile({ url: 'https://a.b/' }),
      uploadFile: () => calls.uploadFile({ url: 'https://a.b/', filePath: '/a.txt', name: 'f' }),
    };
    for (const [api, begin] of Object.entries(start)) {
      host.change({ mocks: [{ url: '*', data: 'data: 1\n\n', header, delay: 100 }] });
      const heard: string[] = [];
      const task = begin();
      const events =
        api === 'request' ? ['HeadersReceived', 'ChunkReceived'] : ['HeadersReceived', 'ProgressUpdate'];
      for (const event of events) {
        const off = (): unknown => heard.push(`${event} off`);
        task[`on${event}`]?.(off);
        task[`on${event}`]?.(() => heard.push(event));
        task[`off${event}`]?.(off);
      }
      await settle(ended(task));
      expect(new Set(heard), api).toEqual(new Set(events));
      const stopped = begin();
      const result = ended(stopped);
      await vi.advanceTimersByTimeAsync(10);
      stopped.abort?.();
      expect((await settle(result)).errMsg).toBe(`${api}:fail abort`);
    }
  });

  it('send a file as a form', async () => {
    coversWx('uploadFile', 'UploadTask.onProgressUpdate');
    const sent: ProxyRequest[] = [];
    const host = createFakeHost({
      files: { 'a.txt': new TextEncoder().encode('content') },
      async proxy(each) {
        sent.push(each);
        return { statusCode: 200, header: {}, body: json({ ok: 1 }) };
      },
    });
    const { uploadFile } = callsOf(host);
    const options = { url: 'https://a.b/u', filePath: '/a.txt', name: 'file', formData: { k: 'v' } };
    const task = uploadFile(options);
    const progress: unknown[] = [];
    task.onProgressUpdate?.((event: unknown) => progress.push(event));
    expect(await settle(ended(task))).toMatchObject({ data: '{"ok":1}', statusCode: 200 });
    expect(progress).toHaveLength(2);
    const body = new TextDecoder().decode(sent[0]?.body as Uint8Array);
    expect(body).toMatch(/name="k"\r\n\r\nv\r\n.*name="file"; filename="a.txt".*\r\n\r\ncontent\r\n--/s);
    expect((await settle(ended(uploadFile({ ...options, filePath: '/none' })))).errMsg).toBe(
      'uploadFile:fail file not found',
    );
  });
});

describe('sockets', () => {
  it('are opened by a mock, echo what they are sent and close', async () => {
    coversWx(
      'connectSocket',
      'SocketTask.send',
      'SocketTask.close',
      'SocketTask.onOpen',
      'SocketTask.onMessage',
      'SocketTask.onClose',
      'sendSocketMessage',
      'closeSocket',
      'onSocketOpen',
      'onSocketMessage',
      'onSocketClose',
    );
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'wss://a.b/chat', data: 'welcome' }] });
    const wx = sockets(host) as Record<string, (...args: unknown[]) => Task>;
    const heard: unknown[] = [];
    wx.onSocketClose?.((event: unknown) => heard.push(['global', event]));
    wx.onSocketOpen?.(() => heard.push('open'));
    wx.onSocketMessage?.((event: unknown) => heard.push(event));
    const task = wx.connectSocket?.({ url: 'wss://a.b/chat' }) as Task;
    task.onClose?.((event: unknown) => heard.push(event));
    await vi.advanceTimersByTimeAsync(100);
    task.send?.({ data: 'hi' });
    await vi.advanceTimersByTimeAsync(100);
    await wx.sendSocketMessage?.({ data: 'again' });
    await vi.advanceTimersByTimeAsync(100);
    task.close?.({ code: 1000, reason: 'bye' });
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toEqual([
      'open',
      { data: 'welcome' },
      { data: 'hi' },
      { data: 'again' },
      { code: 1000, reason: 'bye' },
      ['global', { code: 1000, reason: 'bye' }],
    ]);
    expect(host.entries.at(-1)).toMatchObject({ api: 'connectSocket', state: 'done', by: 'mock' });
    const error = await wx.closeSocket?.({}).catch((failure: Result) => failure);
    expect(error).toMatchObject({ errMsg: 'closeSocket:fail WebSocket is not connected' });
  });

  it('fail without a mock, and say so', async () => {
    coversWx('SocketTask.onError', 'onSocketError');
    const host = createFakeHost();
    const wx = sockets(host) as Record<string, (...args: unknown[]) => Task>;
    const heard: unknown[] = [];
    const task = wx.connectSocket?.({ url: 'wss://a.b/chat' }) as Task;
    task.onError?.((event: unknown) => heard.push(event));
    wx.onSocketError?.(() => heard.push('global'));
    await vi.advanceTimersByTimeAsync(100);
    expect(heard).toEqual([{ errMsg: 'url not in domain list', errCode: 600002 }, 'global']);
    expect(host.logs[0]).toContain('wx.connectSocket wss://a.b/chat');
    const refused = await ended(wx.connectSocket?.({ url: 'https://a.b/' }) as Task);
    expect(refused).toMatchObject({ errMsg: 'connectSocket:fail invalid url "https://a.b/"' });
  });

  it('fail as requests do where the network does', async () => {
    const host = createFakeHost();
    const mocks = [{ url: 'wss://a.b/chat' }];
    const wx = sockets(host) as Record<string, (...args: unknown[]) => Task>;
    const errorOf = async (): Promise<unknown> => {
      const task = wx.connectSocket?.({ url: 'wss://a.b/chat', timeout: 500 }) as Task;
      const heard: unknown[] = [];
      task.onError?.((event: unknown) => heard.push(event));
      await vi.advanceTimersByTimeAsync(600);
      return heard[0];
    };
    host.change({ network: 'none', mocks });
    expect(await errorOf()).toEqual({ errMsg: 'net::ERR_INTERNET_DISCONNECTED', errCode: 600001 });
    host.change({ mocks: [] });
    expect(await errorOf()).toEqual({ errMsg: 'net::ERR_INTERNET_DISCONNECTED', errCode: 600001 });
    host.change({ network: 'wifi', request: 'timeout', mocks });
    expect(await errorOf()).toEqual({ errMsg: 'timeout', errCode: 5 });
    expect(host.entries.at(-1)).toMatchObject({ by: 'scenario', errMsg: 'connectSocket:fail timeout' });
    expect(host.logs).toEqual([]);
  });

  it('have numbers of their own, and take text or bytes once they are open', async () => {
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'wss://a.b/chat' }] });
    const wx = sockets(host) as Record<string, (...args: unknown[]) => Task>;
    const open = () => wx.connectSocket?.({ url: 'wss://a.b/chat' }) as Task;
    const [first, second] = [open(), open()];
    expect([(await first).socketTaskId, (await second).socketTaskId]).toEqual([1, 2]);
    const send = (data?: unknown) => ended(wx.sendSocketMessage?.({ data }) as Task);
    expect((await send('early')).errMsg).toBe('sendSocketMessage:fail WebSocket is not connected');
    await vi.advanceTimersByTimeAsync(60);
    expect((await send()).errMsg).toBe(
      'sendSocketMessage:fail parameter error: parameter.data should be String instead of Undefined;',
    );
  });

  it('are closed by the end of the run, in silence', async () => {
    const host = createFakeHost();
    host.change({ mocks: [{ url: 'wss://a.b/chat', data: 'welcome' }] });
    const wx = sockets(host) as Record<string, (...args: unknown[]) => Task>;
    const heard: unknown[] = [];
    const task = wx.connectSocket?.({ url: 'wss://a.b/chat' }) as Task;
    for (const name of ['onMessage', 'onClose', 'onError']) task[name]?.(() => heard.push(name));
    await vi.advanceTimersByTimeAsync(55);
    host.end();
    await vi.advanceTimersByTimeAsync(1000);
    expect([task.readyState, heard]).toEqual([3, []]);
    expect(host.entries.at(-1)).toMatchObject({ api: 'connectSocket', state: 'aborted' });
  });
});
