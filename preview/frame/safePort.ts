/**
 * What a port needs, taken before any script of a project runs: a project shares the frame's globals, and could
 * otherwise put a function of its own in their place that is handed the port as `this`.
 */
const { postMessage } = MessagePort.prototype;
const addListener = EventTarget.prototype.addEventListener;
const { start } = MessagePort.prototype;
const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
const { apply } = Reflect;

/** A port that only the frame's own code can reach. */
export class SafePort {
  readonly #port: MessagePort;

  constructor(port: MessagePort, onMessage: (data: unknown) => void) {
    this.#port = port;
    const listener = (event: Event): void => {
      if (dataOf) onMessage(apply(dataOf, event, []));
    };
    apply(addListener, port, ['message', listener]);
    apply(start, port, []);
  }

  /** Throws a `DOMException` for what no port carries. */
  post(message: unknown): void {
    apply(postMessage, this.#port, [message]);
  }
}
