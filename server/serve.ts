import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { type ListenOptions, listenOnFreePort } from './listen.ts';

export interface ServeOptions extends ListenOptions {
  /** Folder of the built editor. */
  root: string;
}

export interface RunningServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves the built editor. Rejects when no port is free or the host cannot be bound.
 * @example const server = await serve({ root: 'dist/app', port: 5800, host: 'localhost' });
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const files = sirv(options.root, {
    etag: true,
    single: false,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
      // Built files carry a content hash in their names; everything else may change at any build.
      response.setHeader(
        'Cache-Control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
  const port = await listenOnFreePort(server, options);
  return {
    port,
    url: `http://${urlHost(options.host)}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The host as it stands in a URL: `localhost` for the wildcard addresses, brackets around IPv6. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
