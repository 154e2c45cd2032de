import type { FrameEvent, FrameMethod, FrameMethods, FrameRequest, FrameResponse } from '../protocol.ts';

type Answer<M extends FrameMethod> = ReturnType<FrameMethods[M]>;

/** One end of a port to the frame. Works in a window and in a worker. */
export class PortClient {
  private readonly port: MessagePort;
  private readonly pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private lastId = 0;
  private closed: string | undefined;

  constructor(port: MessagePort, onEvent: (event: FrameEvent) => void = () => {}) {
    this.port = port;
    port.onmessage = (event: MessageEvent<FrameResponse | FrameEvent>) => {
      const message = event.data;
      if (message.type === 'event') onEvent(message);
      else if (message.type === 'response') this.settle(message);
    };
  }

  /** Asks the frame; rejects with its message when it cannot, and when the port is closed. */
  request<M extends FrameMethod>(
    method: M,
    args: Parameters<FrameMethods[M]>[0],
    transfer: Transferable[] = [],
  ): Promise<Answer<M>> {
    if (this.closed !== undefined) return Promise.reject(new Error(this.closed));
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<Answer<M>>((resolve, reject) => {
      this.pending.set(id, { resolve: (value) => resolve(value as Answer<M>), reject });
      this.port.postMessage({ type: 'request', id, method, args } satisfies FrameRequest, transfer);
    });
  }

  /** Ends all that is open; the frame is gone. */
  close(reason: string): void {
    this.closed = reason;
    this.port.onmessage = null;
    this.port.close();
    for (const { reject } of this.pending.values()) reject(new Error(reason));
    this.pending.clear();
  }

  private settle({ id, value, error }: FrameResponse): void {
    const open = this.pending.get(id);
    if (!open) return;
    this.pending.delete(id);
    if (error === undefined) open.resolve(value);
    else open.reject(new Error(error));
  }
}
