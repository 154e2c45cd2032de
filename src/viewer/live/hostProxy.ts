import type { HostProxy } from '../../../preview/host/frameServices.ts';
import { type AllowedCall, type ProxyAnswer, TOKEN_HEADER } from '../../../preview/live/liveProtocol.ts';
import { unpackMessage } from '../../../preview/live/packMessage.ts';

interface ProxySeams {
  token(): string;
  /** Resolves with whether requests to the host are allowed; may ask the person first. */
  permit(host: string): Promise<boolean>;
  /** Hosts allowed until now. */
  allowed(): readonly string[];
}

/** Makes the mini-program's requests through the local server, where the person allowed the domain. */
export function createHostProxy(seams: ProxySeams): HostProxy {
  return async ({ url, method, header, body, timeout }) => {
    const { host } = new URL(url);
    // In WeChat's words (网络 - 服务器域名配置).
    if (!(await seams.permit(host))) throw new Error('url not in domain list');
    const sent =
      typeof body === 'object'
        ? { body: toBase64(body), isBase64: true }
        : body === undefined
          ? {}
          : { body };
    const call: AllowedCall = { url, method, header, timeout, ...sent, allowed: seams.allowed() };
    const response = await fetch('api/request', {
      method: 'POST',
      headers: { [TOKEN_HEADER]: seams.token() },
      body: JSON.stringify(call),
    });
    if (!response.ok) throw new Error(`The preview server refused (${response.status})`);
    const { head, bytes } = unpackMessage<ProxyAnswer>(await response.arrayBuffer());
    if (!head.ok) throw new Error(head.message);
    return { statusCode: head.statusCode, header: head.header, body: bytes.slice() };
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
