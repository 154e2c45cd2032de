import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveBundle, LiveChange } from '../../preview/live/liveProtocol.ts';
import { unpackMessage } from '../../preview/live/packMessage.ts';
import { isLocalHost } from './hostCheck.ts';
import { openCommand } from './openBrowser.ts';
import { openProject } from './openProject.ts';
import { type PreviewServer, startPreviewServer } from './startPreviewServer.ts';

let folder: string;
let server: PreviewServer | undefined;
let failures: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dimsum-preview-'));
  failures = [];
  write('app/viewer.html', '<title>viewer</title>');
  write('app/index.html', '<title>editor</title>');
  write('app/preview/frame.html', '<title>frame</title>');
  write('project/app.json', '{"pages":["a"],"tabBar":{"list":[{"pagePath":"a","text":"A"}]}}');
  write('project/a.wxml', '<view>one</view>');
  write('project/a.js', 'Page({})');
  write('project/a.json', '{"navigationBarTitleText":"First"}');
  write('project/a.wxss', '.a { color: red }');
  write('project/img/p.png', Buffer.from([0, 255, 10, 13, 128]));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function start(path = 'project', port = 0): Promise<PreviewServer> {
  server = await startPreviewServer({
    root: join(folder, 'app'),
    source: openProject(join(folder, path)),
    port,
    compiled: () => {},
    failed: (message) => failures.push(message),
  });
  return server;
}

async function bundle(): Promise<{ head: LiveBundle; bytes: Uint8Array }> {
  const response = await fetch(`${server?.url}/api/bundle`);
  return unpackMessage<LiveBundle>(await response.arrayBuffer());
}

/** Changes as they come. */
async function listen(): Promise<{ next(): Promise<LiveChange>; close(): void }> {
  const aborter = new AbortController();
  const response = await fetch(`${server?.url}/api/events`, { signal: aborter.signal });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  return {
    async next() {
      for (;;) {
        const match = /event: change\ndata: (.*)\n\n/.exec(text);
        if (match) {
          text = text.slice(match.index + match[0].length);
          return JSON.parse(match[1] ?? '') as LiveChange;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The events ended');
        text += new TextDecoder().decode(value);
      }
    },
    close: () => aborter.abort(),
  };
}

/** A request with headers that `fetch` does not let one set. */
function ask(path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = requestHttp(
      { port: server?.port, host: 'localhost', path, method, headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('the preview server', () => {
  it('serves the viewer, the frame, and nothing else of the editor', async () => {
    const { url } = await start();
    const page = await fetch(`${url}/`);
    expect(await page.text()).toContain('viewer');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await fetch(`${url}/preview/frame.html`)).status).toBe(200);
    expect((await fetch(`${url}/index.html`)).status).toBe(404);
    expect((await fetch(`${url}/..%2fproject%2fapp.json`)).status).toBe(404);
    expect((await fetch(`${url}/`, { method: 'DELETE' })).status).toBe(405);
  });

  it('sends the whole project, bytes unharmed', async () => {
    await start();
    const { head, bytes } = await bundle();
    expect(head.project).toMatchObject({ name: 'project', root: '', problems: [] });
    expect(head.project.pages).toEqual([{ path: 'a', title: 'First', isTab: true, subpackage: '' }]);
    expect(head.bundle.components.a?.style).toContain('red');
    expect(head.assets).toEqual([{ path: 'img/p.png', size: 5 }]);
    expect([...bytes]).toEqual([0, 255, 10, 13, 128]);
  });

  it('names the folder that is compiled, also where another one looks like it', async () => {
    write('project/project.config.json', '{"miniprogramRoot":"source/mini/"}');
    for (const name of ['app.json', 'a.wxml', 'a.js']) {
      write(`project/source/mini/${name}`, readFileSync(join(folder, 'project', name)));
    }
    await start();
    expect((await bundle()).head.project.root).toBe('source/mini/');
  });

  it('tells of a change on disk with that change only, and of a picture by its name', async () => {
    const { url } = await start();
    const events = await listen();
    write('project/a.wxml', '<view>two</view>');
    const change = await events.next();
    expect(change.revision).toBe(1);
    expect(Object.keys(change.patch)).toEqual(['components']);
    expect(change.patch.components?.a?.template).toContain('two');
    write('project/img/p.png', Buffer.from([1, 2, 3]));
    expect((await events.next()).patch).toEqual({ assets: { 'img/p.png': { size: 3 } } });
    const asset = await fetch(`${url}/api/asset?path=img/p.png`);
    expect([...new Uint8Array(await asset.arrayBuffer())]).toEqual([1, 2, 3]);
    expect((await fetch(`${url}/api/asset?path=constructor`)).status).toBe(404);
    rmSync(join(folder, 'project/a.wxss'));
    expect((await events.next()).patch.components?.a?.style).not.toContain('red');
    events.close();
  });

  it('goes on when a file is broken, says where, and is glad when it is mended', async () => {
    await start();
    const events = await listen();
    write('project/a.wxml', '<view>\n  <text>open</view>');
    const broken = await events.next();
    expect(broken.project.problems[0]).toMatchObject({ severity: 'error', file: 'a.wxml' });
    const frame = broken.project.problems.find((problem) => problem.frame)?.frame;
    expect(frame?.lines.join('\n')).toContain('<text>open</view>');
    write('project/a.wxml', '<view>fine</view>');
    expect((await events.next()).project.problems).toEqual([]);
    events.close();
  });

  it('hands out sources of the project only', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/api/source?path=a.wxml`)).text()).toContain('one');
    for (const path of ['../app/index.html', '/etc/passwd', 'img/p.png', '']) {
      expect((await fetch(`${url}/api/source?path=${encodeURIComponent(path)}`)).status, path).toBe(404);
    }
  });

  it('answers no other host name, and no page of another origin', async () => {
    const { port } = await start();
    const { head } = await bundle();
    expect(await ask('/api/bundle', { host: `evil.example:${port}` })).toBe(403);
    expect(await ask('/', { host: `evil.example:${port}` })).toBe(403);
    expect(await ask('/', { host: 'localhost' })).toBe(403);
    const host = `localhost:${port}`;
    const own = { host, origin: `http://${host}`, 'x-dimsum-token': head.token };
    const call = JSON.stringify({ url: 'x:', method: 'GET', header: {}, timeout: 1, allowed: [] });
    const request = (headers: Record<string, string>) => ask('/api/request', headers, 'POST', call);
    expect(await request(own)).toBe(200);
    expect(await request({ ...own, origin: 'http://evil.example' })).toBe(403);
    expect(await request({ ...own, origin: 'null' })).toBe(403);
    expect(await request({ ...own, 'x-dimsum-token': 'guess' })).toBe(403);
    expect(await request({ host, 'x-dimsum-token': head.token })).toBe(403);
  });

  it('makes requests only to hosts that were allowed', async () => {
    const { url } = await start();
    const { head } = await bundle();
    const call = { url: `${url}/viewer.html`, method: 'GET', header: {}, timeout: 1000 };
    const post = (allowed: unknown) =>
      fetch(`${url}/api/request`, {
        method: 'POST',
        headers: { 'X-Dimsum-Token': head.token, Origin: url },
        body: JSON.stringify({ ...call, allowed }),
      });
    const answered = async (allowed: string[]) => unpackMessage(await (await post(allowed)).arrayBuffer());
    const { host } = new URL(url);
    const made = await answered([host]);
    expect(made.head).toMatchObject({ ok: true, statusCode: 200 });
    expect(new TextDecoder().decode(made.bytes)).toContain('viewer');
    // What one viewer allowed holds for its own requests only.
    for (const other of [[], ['localhost'], ['api.example']]) {
      expect((await answered(other)).head).toMatchObject({ ok: false, reason: 'blocked' });
    }
    expect((await post(host)).status).toBe(400);
    expect((await post(undefined)).status).toBe(400);
  });

  it('knows its own name also where browsers leave out the port', () => {
    expect(isLocalHost('localhost', 80)).toBe(true);
    expect(isLocalHost('localhost:80', 80)).toBe(true);
    expect(isLocalHost('localhost', 5810)).toBe(false);
    expect(isLocalHost('evil.example', 80)).toBe(false);
    expect(isLocalHost(undefined, 80)).toBe(false);
  });

  it('takes the next port when the first is taken', async () => {
    const first = await start();
    const second = await startPreviewServer({
      root: join(folder, 'app'),
      source: openProject(join(folder, 'project')),
      port: first.port,
      compiled: () => {},
      failed: () => {},
    });
    expect(second.port).toBeGreaterThan(first.port);
    await second.close();
  });

  it('reads an archive, and what changes in it', async () => {
    const files = { 'demo/app.json': strToU8('{"pages":["a"]}'), 'demo/a.js': strToU8('Page({})') };
    write('demo.zip', zipSync({ ...files, 'demo/a.wxml': strToU8('<view>zip</view>') }));
    await start('demo.zip');
    expect((await bundle()).head.project).toMatchObject({ name: 'demo', root: 'demo/' });
    const events = await listen();
    write('demo.zip', zipSync({ ...files, 'demo/a.wxml': strToU8('<view>zap</view>') }));
    expect(Object.keys((await events.next()).patch.components ?? {})).toEqual(['a']);
    events.close();
  });

  it('misses no change that comes while it starts', async () => {
    const packed = (text: string) =>
      zipSync({
        'app.json': strToU8('{"pages":["a"]}'),
        'a.js': strToU8('Page({})'),
        'a.wxml': strToU8(text),
      });
    write('demo.zip', packed('<view>one</view>'));
    for (const [path, rewrite] of [
      ['project', () => write('project/a.wxml', '<view>meanwhile</view>')],
      ['demo.zip', () => write('demo.zip', packed('<view>meanwhile</view>'))],
    ] as const) {
      const source = openProject(join(folder, path));
      const read = source.read.bind(source);
      source.read = async () => {
        const files = await read();
        rewrite();
        return files;
      };
      server = await startPreviewServer({
        root: join(folder, 'app'),
        source,
        port: 0,
        compiled: () => {},
        failed: (message) => failures.push(message),
      });
      expect((await bundle()).head.bundle.components.a?.template, path).toContain('meanwhile');
      await server.close();
      server = undefined;
    }
  });

  it('takes npm packages that were installed but not built, also those that are named later', async () => {
    write('project/package.json', '{"dependencies":{"kit":"1"}}');
    for (const name of ['kit', 'late', 'other']) {
      write(`project/node_modules/${name}/package.json`, '{"main":"lib.js"}');
      write(`project/node_modules/${name}/lib.js`, `module.exports = "${name}"`);
    }
    write('project/a.js', "require('kit');\nPage({})");
    await start();
    const { head } = await bundle();
    expect(Object.keys(head.bundle.modules)).toContain('miniprogram_npm/kit/lib.js');
    expect(JSON.stringify(head)).not.toContain('other');
    const events = await listen();
    write('project/package.json', '{"dependencies":{"kit":"1","late":"1"}}');
    write('project/a.js', "require('kit');\nrequire('late');\nPage({})");
    const modules = new Set<string>();
    while (!modules.has('miniprogram_npm/late/lib.js')) {
      for (const path of Object.keys((await events.next()).patch.modules ?? {})) modules.add(path);
    }
    events.close();
  });

  it('compiles LESS and Sass', async () => {
    write('project/a.less', '@tone: red;\n.a { .b { color: @tone } }');
    rmSync(join(folder, 'project/a.wxss'));
    await start();
    expect((await bundle()).head.bundle.components.a?.style).toMatch(/\.a\s+\.b\s*\{\s*color:\s*red/);
  });
});

describe('openProject', () => {
  it('says what is wrong with the input', () => {
    expect(() => openProject(join(folder, 'nowhere'))).toThrow('no such folder');
    expect(() => openProject(join(folder, 'project/app.json'))).toThrow('neither a folder nor a .zip');
  });
});

it('opens browsers without a shell', () => {
  expect(openCommand('http://x/', 'linux')).toEqual(['xdg-open', ['http://x/']]);
  expect(openCommand('http://x/', 'darwin')).toEqual(['open', ['http://x/']]);
  expect(openCommand('http://x/', 'win32')[0]).toBe('rundll32');
});
