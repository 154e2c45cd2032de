import type { FrameEvents, FrameMethods, HostServices, ProxyRequest, ProxyResponse } from '../protocol.ts';
import type { PortClient } from './portClient.ts';

/** Makes a request for the mini-program, or rejects with the reason why not. */
export type HostProxy = (request: ProxyRequest) => Promise<ProxyResponse>;

type Services = {
  [S in keyof HostServices]: (args: Parameters<HostServices[S]>[0]) => Promise<ReturnType<HostServices[S]>>;
};

/** Answers what the frame asks of the window around it. The frame is a stranger: nothing else can be asked. */
export class FrameServices {
  private readonly services: Services;

  constructor(frameUrl: string, proxy: HostProxy | undefined) {
    this.services = {
      extra: ({ files }) => fetchExtras(frameUrl, files),
      request: (request) => {
        if (!proxy) return Promise.reject(new Error('no proxy is offered'));
        return proxy(request);
      },
    };
  }

  async answer({ id, service, args }: FrameEvents['ask'], client: PortClient): Promise<void> {
    const answer: Parameters<FrameMethods['answer']>[0] = { id };
    try {
      if (!Object.hasOwn(this.services, service)) throw new Error(`Unknown service ${service}`);
      answer.value = await this.services[service](args as never);
    } catch (error) {
      answer.error = error instanceof Error ? error.message : String(error);
    }
    // When the frame was replaced meanwhile, nobody waits for the answer.
    await client.request('answer', answer).catch(() => {});
  }
}

/** Extras lie beside the frame's page; they are loaded by their plain file names only. */
async function fetchExtras(frameUrl: string, files: string[]): Promise<Record<string, string>> {
  const folder = new URL('extras/', new URL(frameUrl, document.baseURI));
  const loaded = files.map(async (file) => {
    if (!/^[\w.-]+\.js$/.test(file)) throw new Error(`"${file}" is not an extra`);
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`File "${file}" of the preview is missing (${response.status})`);
    return [file, await response.text()] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}
