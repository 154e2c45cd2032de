import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface StaticServer {
  /** `http://localhost:<port>`, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder, and pages given as text by path, on a free port of this machine. */
export async function serveFolder(folder: string, pages: Record<string, string> = {}): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages[path];
    try {
      const body = page ?? (await readFile(join(folder, path)));
      const type = page === undefined ? TYPES[extname(path)] : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end(`Not found: ${path}`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
