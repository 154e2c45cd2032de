import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from './serve.ts';

describe('serve', () => {
  let root: string;
  const running: RunningServer[] = [];
  const start = async (port: number, tries?: number) => {
    const server = await serve({ root, port, host: '127.0.0.1', tries });
    running.push(server);
    return server;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dimsum-serve-'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>Dimsum</title>');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
    rmSync(root, { recursive: true, force: true });
  });

  it('serves the editor with a policy that forbids evaluation', async () => {
    const { url } = await start(0);
    const response = await fetch(`${url}/`);
    expect(await response.text()).toContain('<title>Dimsum</title>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it('takes the next port when the first is taken', async () => {
    const first = await start(0);
    const second = await start(first.port);
    expect(second.port).toBeGreaterThan(first.port);
  });

  it('rejects when it may try no other port', async () => {
    const first = await start(0);
    await expect(start(first.port, 0)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('answers 404 for what is missing or outside its folder, 405 for writing', async () => {
    const { url } = await start(0);
    expect((await fetch(`${url}/missing.js`)).status).toBe(404);
    expect((await fetch(`${url}/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });
});
