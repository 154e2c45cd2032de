import { CONNECT, HELLO } from '../protocol.ts';

/** ms that Chromium waits for a frame that was removed to unload, before it ends the frame's process. */
const PROCESS_END = 800;

/** ms in which a frame must say that it is there, and how often it is tried again with a new one. */
const HELLO_LIMIT = 5000;
const ATTEMPTS = 6;

/** A frame on its way: the node that stands in the document now, and the port once the frame answers. */
export interface OpeningFrame {
  readonly frame: HTMLIFrameElement;
  readonly port: Promise<MessagePort>;
  /** Removes the frame; `port` rejects with the reason unless it was there. */
  close(reason: string): void;
}

/**
 * Places the sandboxed frame and waits for its hello. Chromium puts all sandboxed frames of one origin into one
 * process: after one that hung, a new frame must not come before that process has ended (`afterHang`), and
 * when it came too early all the same, it is replaced.
 */
export function openFrame(container: HTMLElement, url: string, afterHang: boolean): OpeningFrame {
  const opening = new Opening(container, url);
  void opening.run(afterHang ? PROCESS_END : 0);
  return opening;
}

class Opening implements OpeningFrame {
  frame: HTMLIFrameElement;
  readonly port: Promise<MessagePort>;
  private readonly container: HTMLElement;
  private readonly url: string;
  private resolve: (port: MessagePort) => void = () => {};
  private reject: (error: Error) => void = () => {};
  private closed = false;

  constructor(container: HTMLElement, url: string) {
    this.container = container;
    this.url = url;
    this.frame = createFrame(url);
    this.port = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Whoever waits gets the rejection; when nobody does, there is nothing to tell.
    this.port.catch(() => {});
  }

  async run(delay: number): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      await pause(attempt === 0 ? delay : PROCESS_END);
      if (this.closed) return;
      if (attempt > 0) this.frame = createFrame(this.url);
      const said = hello(this.frame, HELLO_LIMIT);
      this.container.append(this.frame);
      if (await said) return this.connect();
      this.frame.remove();
    }
    this.reject(new Error('The preview frame does not answer'));
  }

  close(reason: string): void {
    this.closed = true;
    this.frame.remove();
    this.reject(new Error(reason));
  }

  private connect(): void {
    const { port1, port2 } = new MessageChannel();
    // The frame's origin is opaque: no target origin can name it. The port goes to this window only.
    this.frame.contentWindow?.postMessage(CONNECT, '*', [port2]);
    this.resolve(port1);
  }
}

/** Waits for the first message of this very frame; false when it does not come in time. */
function hello(frame: HTMLIFrameElement, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (said: boolean): void => {
      clearTimeout(timer);
      window.removeEventListener('message', onMessage);
      resolve(said);
    };
    const onMessage = (event: MessageEvent<unknown>): void => {
      if (event.source !== null && event.source === frame.contentWindow && event.data === HELLO) end(true);
    };
    const timer = setTimeout(() => end(false), limit);
    window.addEventListener('message', onMessage);
  });
}

function pause(delay: number): Promise<void> {
  return delay === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, delay));
}

function createFrame(url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('allow', '');
  frame.referrerPolicy = 'no-referrer';
  frame.title = 'Preview';
  frame.src = url;
  Object.assign(frame.style, { border: '0', width: '100%', height: '100%', display: 'block' });
  return frame;
}
