import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AllowedCall, LiveEvent } from '../../preview/live/liveProtocol.ts';
import { packMessage } from '../../preview/live/packMessage.ts';
import { isFromViewer } from './hostCheck.ts';
import type { PreviewSession } from './previewSession.ts';
import { proxyRequest } from './proxyRequest.ts';

/** bytes of a request of the viewer: a mini-program's upload, and its address and headers around it. */
const LARGEST_BODY = 16 * 1024 * 1024;

/** ms between signs of life: the viewer notices by them that a connection is dead. */
const BEAT = 5000;

/** What answers one path of the API. */
type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void | Promise<void>;

/** Answers what the viewer asks below `/api/`. `port` is known once the server listens. */
export function createPreviewApi(session: PreviewSession, port: () => number): Handler {
  const routes: Record<string, Handler> = {
    'GET /api/events': (_, response) => sendEvents(session, response),
    'GET /api/bundle': (_, response) => send(response, 200, session.wholeBundle()),
    'GET /api/asset': (_, response, url) =>
      sendFound(response, session.asset(url.searchParams.get('path') ?? '')),
    'GET /api/source': (_, response, url) =>
      sendFound(response, session.sourceText(url.searchParams.get('path') ?? '')),
    'POST /api/request': async (request, response) => {
      const call = (await readJson(request)) as AllowedCall;
      if (!Array.isArray(call.allowed)) throw new Error('No hosts are allowed');
      const { answer, body } = await proxyRequest(call, (host) => call.allowed.includes(host));
      send(response, 200, packMessage(answer, [body]));
    },
  };
  return async (request, response, url) => {
    const handler = routes[`${request.method} ${url.pathname}`];
    if (!handler) return send(response, 404, 'Not found\n');
    if (request.method === 'POST' && !isFromViewer(request, session.token, port())) {
      return send(response, 403, 'Only for the viewer\n');
    }
    try {
      await handler(request, response, url);
    } catch (error) {
      if (!response.headersSent) send(response, 400, `${(error as Error).message}\n`);
    }
  };
}

function send(response: ServerResponse, status: number, body: string | Uint8Array): void {
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/octet-stream';
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

function sendFound(response: ServerResponse, body: string | Uint8Array | undefined): void {
  if (body === undefined) send(response, 404, 'Not found\n');
  else send(response, 200, body);
}

/** Server-sent events: one line of JSON each, and a comment now and then. */
function sendEvents(session: PreviewSession, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const write = ({ name, data }: LiveEvent): void => {
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const end = session.subscribe(write);
  const beat = setInterval(() => response.write('event: beat\ndata: 0\n\n'), BEAT);
  response.on('close', () => {
    clearInterval(beat);
    end();
  });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('The request is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
