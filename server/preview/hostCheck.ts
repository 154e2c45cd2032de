import type { IncomingMessage } from 'node:http';
import { TOKEN_HEADER } from '../../preview/live/liveProtocol.ts';

/**
 * Whether a request names this machine. A page of another site can make a browser ask `evil.example`, once that
 * name leads to 127.0.0.1 (DNS rebinding); what it cannot change is the name in the `Host` header.
 */
export function isLocalHost(host: string | undefined, port: number): boolean {
  // Browsers leave out the port that is the usual one.
  return ['localhost', '127.0.0.1', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );
}

/**
 * Whether a request that changes or reaches something comes from the viewer's own page: it is of this origin, and
 * knows the token that only this origin can read.
 */
export function isFromViewer(request: IncomingMessage, token: string, port: number): boolean {
  const { origin, host } = request.headers;
  return (
    isLocalHost(host, port) &&
    origin === `http://${host}` &&
    request.headers[TOKEN_HEADER.toLowerCase()] === token
  );
}
