import type { NetworkEntry } from '../../../inspection.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';

/** Characters of a body that the network panel gets. */
const bodyLimit = 100_000;

let lastId = 0;
let appStart = 0;

/** An app starts: times are counted from here. */
export function startNetworkClock(): void {
  appStart = performance.now();
}

interface Begun {
  api: string;
  url: string;
  method: string;
  header: Record<string, string>;
  body?: string | Uint8Array;
}

function textOf(body: string | Uint8Array): string {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body.subarray(0, bodyLimit * 4));
  return text.slice(0, bodyLimit);
}

/** Tells the network panel of one request, when it begins and when it ends. */
export class NetworkReport {
  private readonly host: RuntimeHost;
  private entry: NetworkEntry;

  constructor(host: RuntimeHost, { api, url, method, header, body }: Begun) {
    this.host = host;
    lastId += 1;
    this.entry = {
      id: lastId,
      api,
      url,
      method,
      state: 'open',
      startedAt: performance.now() - appStart,
      requestHeader: header,
      ...(body !== undefined && { requestBody: textOf(body) }),
    };
    host.network({ ...this.entry });
  }

  by(who: NonNullable<NetworkEntry['by']>): void {
    this.entry.by = who;
  }

  done(answer: { statusCode: number; header: Record<string, string>; body: string | Uint8Array }): void {
    const { statusCode, header, body } = answer;
    this.end({ state: 'done', statusCode, responseHeader: header, responseBody: textOf(body) });
  }

  failed(error: unknown, aborted: boolean): void {
    const tail = error instanceof Error ? error.message : String(error);
    this.end({ state: aborted ? 'aborted' : 'failed', errMsg: `${this.entry.api}:fail ${tail}` });
  }

  private end(change: Partial<NetworkEntry>): void {
    this.entry = { ...this.entry, ...change, duration: performance.now() - appStart - this.entry.startedAt };
    this.host.network(this.entry);
  }
}
