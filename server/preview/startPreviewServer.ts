import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headersFor } from '../headers.ts';
import { listenOnFreePort } from '../listen.ts';
import { isLocalHost } from './hostCheck.ts';
import { createPreviewApi } from './previewApi.ts';
import { PreviewSession, type SessionEvents } from './previewSession.ts';
import type { ProjectSource } from './projectSource.ts';

export interface PreviewServerOptions extends SessionEvents {
  /** Folder of the built editor, beside which the viewer was built. */
  root: string;
  source: ProjectSource;
  /** The first port to try; 0 takes any. */
  port: number;
  /** Ports to try after it when it is taken. */
  tries?: number;
}

export interface PreviewServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Files of the built editor that the viewer is made of. */
const STATIC = /^\/(viewer\.html|favicon\.svg|assets\/[^/]+|preview\/.+)$/;

/**
 * Serves the viewer and one project, to this machine only. Rejects when the project cannot be read or no port is free.
 * @throws SourceError
 */
export async function startPreviewServer(options: PreviewServerOptions): Promise<PreviewServer> {
  const session = await PreviewSession.start(options.source, options);
  let port = 0;
  const api = createPreviewApi(session, () => port);
  const files = sirv(options.root, { etag: true, dotfiles: false, setHeaders: setFileHeaders });
  const server = createServer((request, response) => {
    if (!isLocalHost(request.headers.host, port))
      return refuse(response, 403, 'This address is not served\n');
    const url = URL.parse(request.url ?? '/', `http://localhost:${port}`);
    if (!url) return refuse(response, 400, 'Bad address\n');
    setCommonHeaders(response, url.pathname);
    if (url.pathname.startsWith('/api/')) return void api(request, response, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET\n');
    if (url.pathname === '/') request.url = `/viewer.html${url.search}`;
    else if (!STATIC.test(url.pathname)) return refuse(response, 404, 'Not found\n');
    files(request, response, () => refuse(response, 404, 'Not found\n'));
  });
  port = await listenOnFreePort(server, {
    port: options.port,
    host: 'localhost',
    tries: options.tries ?? 20,
  });
  return {
    port,
    url: `http://localhost:${port}`,
    async close() {
      await session.close();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      });
    },
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

function setCommonHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  // Sources and pictures of the project are no business of other sites' pages.
  if (!path.startsWith('/preview/')) response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

function setFileHeaders(response: ServerResponse, path: string): void {
  const isHashed = path.startsWith('/assets/') || path.startsWith('/preview/extras/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
