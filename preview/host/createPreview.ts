import type { Bundle, BundlePatch } from '../bundle.ts';
import { defaultDevice } from '../devices.ts';
import { mergePatch } from '../mergePatch.ts';
import {
  CONNECT,
  type DesignOptions,
  type FrameEvent,
  type FrameEvents,
  HELLO,
  type Hit,
  type MarkRect,
  type MarkSummary,
  type NavigationKind,
  type TextLook,
} from '../protocol.ts';
import type { DeviceInfo } from '../runtime/runtimeHost.ts';
import { defaultScenario, type Scenario } from '../scenario.ts';
import { PortClient } from './portClient.ts';
import { Watchdog } from './watchdog.ts';

/** What a preview tells; all optional. */
export interface PreviewListeners {
  /** The frame is there, for the first time or after `reload`. Channels from before are dead. */
  ready?(): void;
  log?(entry: FrameEvents['log']): void;
  routeChange?(change: FrameEvents['routeChange']): void;
  hostEvent?(event: FrameEvents['hostEvent']): void;
  layout?(layout: FrameEvents['layout']): void;
  rects?(rects: MarkRect[]): void;
  /** The frame answers no more (`true`): a script loops. Or it answers again (`false`). */
  hang?(hanging: boolean): void;
}

export interface PreviewOptions {
  /** Node in which the frame is placed; the frame fills it. */
  container: HTMLElement;
  /** Address of the built `frame.html`. */
  frameUrl: string;
  device?: DeviceInfo;
  scenario?: Scenario;
  design?: DesignOptions;
  listeners?: PreviewListeners;
  /** ms without an answer after which the frame counts as hanging. */
  hangAfter?: number;
}

/** A running mini-program in a frame of its own. Promises reject when the frame is replaced meanwhile. */
export interface Preview {
  readonly frame: HTMLIFrameElement;
  load(bundle: Bundle, url?: string): Promise<void>;
  patch(patch: BundlePatch): Promise<void>;
  navigate(url: string, kind: NavigationKind): Promise<void>;
  restart(): Promise<void>;
  setDevice(device: DeviceInfo): Promise<void>;
  setScenario(scenario: Scenario): Promise<void>;
  setDesignMode(design: DesignOptions): Promise<void>;
  /** Replaces the frame, however its scripts hang, and loads again what this object last loaded and patched. */
  reload(): Promise<void>;
  /** A port for `createPatchClient`, to be transferred to a worker. Lives until the frame is replaced. */
  createPatchChannel(): MessagePort;
  hitTest(x: number, y: number): Promise<Hit>;
  measure(ids?: string[]): Promise<MarkRect[]>;
  watch(ids: string[]): Promise<void>;
  scrollTo(id: string, index?: number): Promise<boolean>;
  scrollBy(dx: number, dy: number, x: number, y: number): Promise<boolean>;
  query(id: string): Promise<MarkSummary[]>;
  /** How the text of a marked element is set; null when it is not on the page. */
  look(id: string, index?: number): Promise<TextLook | null>;
  destroy(): void;
}

/**
 * Makes a preview: an iframe with an opaque origin (`sandbox="allow-scripts"`), which can reach nothing of the
 * page around it, and a port to it. Calls made before the frame is there wait for it.
 */
export function createPreview(options: PreviewOptions): Preview {
  return new FramePreview(options);
}

class FramePreview implements Preview {
  frame: HTMLIFrameElement;
  private readonly options: PreviewOptions;
  private readonly watchdog: Watchdog;
  private client: PortClient | undefined;
  private opened: Promise<PortClient>;
  private abandon: (reason: string) => void = () => {};
  private bundle: Bundle | undefined;
  private url: string | undefined;
  private device: DeviceInfo;
  private scenario: Scenario;
  private design: DesignOptions;
  private watched: string[] = [];

  constructor(options: PreviewOptions) {
    this.options = options;
    this.device = options.device ?? defaultDevice;
    this.scenario = options.scenario ?? defaultScenario;
    this.design = options.design ?? { enabled: false, fullHeight: false };
    this.watchdog = new Watchdog(options.hangAfter ?? 3000, (hanging) => options.listeners?.hang?.(hanging));
    this.frame = createFrame(options.frameUrl);
    this.opened = this.open();
  }

  async load(bundle: Bundle, url?: string): Promise<void> {
    this.bundle = bundle;
    this.url = url;
    await (await this.opened).request('load', { bundle, url });
  }

  async patch(patch: BundlePatch): Promise<void> {
    if (this.bundle) this.bundle = mergePatch(this.bundle, patch);
    await (await this.opened).request('patch', patch);
  }

  async navigate(url: string, kind: NavigationKind): Promise<void> {
    await (await this.opened).request('navigate', { url, kind });
  }

  async restart(): Promise<void> {
    await (await this.opened).request('restart', undefined);
  }

  async setDevice(device: DeviceInfo): Promise<void> {
    this.device = device;
    await (await this.opened).request('setDevice', device);
  }

  async setScenario(scenario: Scenario): Promise<void> {
    this.scenario = scenario;
    await (await this.opened).request('setScenario', scenario);
  }

  async setDesignMode(design: DesignOptions): Promise<void> {
    this.design = design;
    await (await this.opened).request('setDesignMode', design);
  }

  async reload(): Promise<void> {
    this.close('The frame was replaced');
    this.frame = createFrame(this.options.frameUrl);
    this.opened = this.open();
    const client = await this.opened;
    if (this.bundle) await client.request('load', { bundle: this.bundle, url: this.url });
  }

  createPatchChannel(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    void this.opened.then((client) => client.request('connect', { port: port1 }, [port1]));
    return port2;
  }

  async hitTest(x: number, y: number): Promise<Hit> {
    return (await this.opened).request('hitTest', { x, y });
  }

  async measure(ids?: string[]): Promise<MarkRect[]> {
    return (await this.opened).request('measure', { ids });
  }

  async watch(ids: string[]): Promise<void> {
    this.watched = ids;
    await (await this.opened).request('watch', { ids });
  }

  async scrollTo(id: string, index?: number): Promise<boolean> {
    return (await this.opened).request('scrollTo', { id, index });
  }

  async scrollBy(dx: number, dy: number, x: number, y: number): Promise<boolean> {
    return (await this.opened).request('scrollBy', { dx, dy, x, y });
  }

  async query(id: string): Promise<MarkSummary[]> {
    return (await this.opened).request('query', { id });
  }

  async look(id: string, index?: number): Promise<TextLook | null> {
    return (await this.opened).request('look', { id, index });
  }

  destroy(): void {
    this.close('The preview was destroyed');
  }

  /** Places the frame and resolves when its port is there and it knows device, scenario and mode. */
  private open(): Promise<PortClient> {
    const { frame, options } = this;
    const opened = new Promise<PortClient>((resolve, reject) => {
      const onMessage = (event: MessageEvent<unknown>): void => {
        if (event.source !== frame.contentWindow || event.data !== HELLO) return;
        window.removeEventListener('message', onMessage);
        const { port1, port2 } = new MessageChannel();
        this.client = new PortClient(port1, (event) => notifyListener(options.listeners, event));
        // The frame's origin is opaque: no target origin can name it. The port goes to this window only.
        frame.contentWindow?.postMessage(CONNECT, '*', [port2]);
        resolve(this.client);
      };
      window.addEventListener('message', onMessage);
      this.abandon = (reason) => {
        window.removeEventListener('message', onMessage);
        reject(new Error(reason));
      };
    }).then((client) => this.configure(client));
    // Whoever waits for the frame gets the rejection; when nobody does, there is nothing to tell.
    opened.catch(() => {});
    options.container.append(frame);
    return opened;
  }

  private configure(client: PortClient): PortClient {
    const { device, scenario, design, watched } = this;
    // Answers are not waited for: a port keeps the order.
    for (const sent of [
      client.request('setDevice', device),
      client.request('setScenario', scenario),
      client.request('setDesignMode', design),
      client.request('watch', { ids: watched }),
    ]) {
      sent.catch((error: Error) => this.reportLost(error));
    }
    this.watchdog.start(() => client.request('ping', undefined));
    this.options.listeners?.ready?.();
    return client;
  }

  private reportLost(error: Error): void {
    this.options.listeners?.log?.({ level: 'error', text: error.message, source: 'runtime' });
  }

  private close(reason: string): void {
    this.abandon(reason);
    this.watchdog.stop();
    this.client?.close(reason);
    this.client = undefined;
    this.frame.remove();
  }
}

/** Each listener takes the payload of the event of its name. */
function notifyListener(listeners: PreviewListeners | undefined, { name, payload }: FrameEvent): void {
  const listener = listeners?.[name] as ((payload: unknown) => void) | undefined;
  listener?.(payload);
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
