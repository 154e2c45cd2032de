import type { RuntimeHost } from '../../runtimeHost.ts';
import {
  type Area,
  type AreaFactory,
  asyncCall,
  asyncCalls,
  CallFailure,
  type CallOptions,
  callScript,
  logCall,
  parameterError,
} from '../call.ts';
import { createEvents } from '../events.ts';
import { headersOf, timeoutOf, urlOf } from '../request.ts';
import { answers } from './exchange.ts';
import { NetworkReport } from './networkReport.ts';

/** WeChat's limit of sockets that are open at once. */
const maxSockets = 5;

const eventNames = ['Open', 'Close', 'Error', 'Message'] as const;
type EventName = (typeof eventNames)[number];

/** What the newest socket tells is told to `wx.onSocket…` as well. */
type Told = (name: EventName, payload: unknown) => void;

/** One `SocketTask`. A mock with the address of the socket opens it and sends back what it is sent. */
class Socket {
  readonly task: Area;
  private readonly events;
  private readonly report: NetworkReport;
  private readonly sent: string[] = [];
  /** As the WebSocket API counts: 0 connecting, 1 open, 2 closing, 3 closed. */
  private state = 0;

  constructor(
    private readonly host: RuntimeHost,
    private readonly url: string,
    private readonly options: CallOptions,
    private readonly told: Told,
  ) {
    this.events = createEvents(host, eventNames, false);
    const header = headersOf(options.header);
    this.report = new NetworkReport(host, { api: 'connectSocket', url, method: 'GET', header });
    this.task = this.createTask();
    setTimeout(() => this.connect(), 50);
  }

  /** The run of the app is over. */
  end(): void {
    if (this.isAlive) this.report.failed('abort', true);
    this.state = 3;
  }

  get isAlive(): boolean {
    return this.state < 2;
  }

  get isOpen(): boolean {
    return this.state === 1;
  }

  send(data: unknown): void {
    if (this.state !== 1) throw new CallFailure('SocketTask.readyState is not OPEN');
    if (typeof data !== 'string' && !(data instanceof ArrayBuffer))
      throw parameterError('data', 'String', data);
    this.sent.push(typeof data === 'string' ? data : `(${data.byteLength} bytes)`);
    setTimeout(() => {
      if (this.state === 1) this.tell('Message', { data });
    }, 20);
  }

  close(code: unknown, reason: unknown): void {
    if (this.state >= 2) throw new CallFailure('SocketTask.readyState is CLOSED');
    this.state = 3;
    this.report.done({ statusCode: 101, header: {}, body: this.sent.join('\n') });
    setTimeout(() => this.tell('Close', { code: Number(code ?? 1000), reason: String(reason ?? '') }));
  }

  private connect(): void {
    if (this.state !== 0) return;
    const { network, request, mocks } = this.host.scenario;
    if (network === 'none' || request !== 'mock') {
      this.report.by('scenario');
      const wait = timeoutOf(this.host, 'connectSocket', this.options.timeout);
      if (network === 'none' || request === 'fail') this.fail('net::ERR_INTERNET_DISCONNECTED', 600001);
      else setTimeout(() => this.fail('timeout', 5), wait);
      return;
    }
    const mock = mocks.find((each) => answers(each, this.url, 'GET'));
    if (!mock) {
      this.fail('url not in domain list', 600002);
      const text =
        `wx.connectSocket ${this.url}: the preview opens no sockets. ` +
        'A mock with this address in the scenario panel opens it and echoes what is sent.';
      logCall(this.host, 'warn', text);
      return;
    }
    this.report.by('mock');
    this.state = 1;
    this.tell('Open', { header: mock.header ?? {}, profile: {} });
    // What the mock holds is what the server says first.
    const { data } = mock;
    if (data !== undefined) {
      const text = typeof data === 'string' ? data : JSON.stringify(data);
      setTimeout(() => this.tell('Message', { data: text }), mock.delay ?? 20);
    }
  }

  private fail(reason: string, errCode: number): void {
    if (!this.isAlive) return;
    this.state = 3;
    this.report.failed(reason, false);
    this.tell('Error', { errMsg: reason, errCode });
    this.tell('Close', { code: 1006, reason: 'abnormal closure' });
  }

  private tell(name: EventName, payload: unknown): void {
    this.events.tell(name, payload);
    this.told(name, payload);
  }

  private createTask(): Area {
    const socket = this;
    return {
      ...this.events.members,
      send: asyncCall(this.host, 'sendSocketMessage', ({ data }) => this.send(data)),
      close: asyncCall(this.host, 'closeSocket', ({ code, reason }) => this.close(code, reason)),
      get readyState() {
        return socket.state;
      },
      CONNECTING: 0,
      OPEN: 1,
      CLOSING: 2,
      CLOSED: 3,
    };
  }
}

/** Sockets: opened by a mock of the scenario, never by a network. */
export const sockets: AreaFactory = (host) => {
  const all: Socket[] = [];
  const listeners = new Map<EventName, unknown>();
  host.onEnd(() => {
    for (const socket of all) socket.end();
  });
  const newest = (which: 'isAlive' | 'isOpen'): Socket => {
    const socket = all.findLast((each) => each[which]);
    if (!socket) throw new CallFailure('WebSocket is not connected');
    return socket;
  };
  const connect = (options: CallOptions): unknown => {
    let socket: Socket | undefined;
    let fault: unknown;
    try {
      const url = urlOf(options, /^wss?:\/\/[^/]/i);
      if (all.filter((each) => each.isAlive).length >= maxSockets) {
        throw new CallFailure('exceed max task count');
      }
      const made: Socket = new Socket(host, url, options, (name, payload) => {
        if (all.at(-1) === made) callScript(host, listeners.get(name), payload);
      });
      all.push(made);
      socket = made;
    } catch (error) {
      fault = error;
    }
    const socketTaskId = all.length;
    const call = asyncCall(host, 'connectSocket', () => {
      if (fault) throw fault;
      return { socketTaskId };
    });
    // WeChat gives the task at once; that it opens is told by `onOpen`.
    const outcome = call(options) as Promise<unknown> | undefined;
    outcome?.catch(() => {});
    return Object.defineProperties(outcome ?? {}, Object.getOwnPropertyDescriptors(socket?.task ?? {}));
  };
  return {
    connectSocket: connect,
    ...asyncCalls(host, {
      sendSocketMessage: ({ data }) => newest('isOpen').send(data),
      closeSocket: ({ code, reason }) => newest('isAlive').close(code, reason),
    }),
    ...Object.fromEntries(
      eventNames.map((name) => [
        `onSocket${name}`,
        (listener: unknown) => void listeners.set(name, listener),
      ]),
    ),
  };
};
