import type { Bundle, BundlePatch } from '../bundle.ts';
import { defaultDevice } from '../devices.ts';
import type { PanelMethods } from '../inspection.ts';
import { mergePatch } from '../mergePatch.ts';
import type {
  DesignOptions,
  FrameEvent,
  FrameEvents,
  FrameMethod,
  FrameMethods,
  Hit,
  MarkRect,
  MarkSummary,
  NavigationKind,
  TextLook,
} from '../protocol.ts';
import type { DeviceInfo } from '../runtime/runtimeHost.ts';
import { defaultScenario, type Scenario } from '../scenario.ts';
import { FrameServices, type HostProxy } from './frameServices.ts';
import { type OpeningFrame, openFrame } from './openFrame.ts';
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
  /** The screen has another size, in px: the container has to take it. */
  screen?(size: FrameEvents['screen']): void;
  rects?(rects: MarkRect[]): void;
  network?(entry: FrameEvents['network']): void;
  /** Something that panels show has changed. */
  changed?(change: FrameEvents['changed']): void;
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
  /** Makes requests for the mini-program; without it, only the scenario's mocks answer. */
  proxy?: HostProxy;
}

/** A running mini-program in a frame of its own. Promises reject when the frame is replaced meanwhile. */
export interface Preview {
  /** The frame's node; another one after `reload`. */
  readonly frame: HTMLIFrameElement;
  load(bundle: Bundle, url?: string): Promise<void>;
  patch(patch: BundlePatch): Promise<void>;
  navigate(url: string, kind: NavigationKind): Promise<void>;
  restart(): Promise<void>;
  setDevice(device: DeviceInfo): Promise<void>;
  setScenario(scenario: Scenario): Promise<void>;
  setDesignMode(design: DesignOptions): Promise<void>;
  /**
   * Replaces the frame, however its scripts hang, and loads again what this object last loaded and patched. When
   * it hangs, other previews of the page, whose frames share its process, are replaced with it.
   */
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
  /** Asks what the panels around a preview show; see `PanelMethods`. */
  panel<M extends keyof PanelMethods>(
    method: M,
    args: Parameters<PanelMethods[M]>[0],
  ): Promise<Awaited<ReturnType<PanelMethods[M]>>>;
  destroy(): void;
}

/**
 * Makes a preview: an iframe with an opaque origin (`sandbox="allow-scripts"`), which can reach nothing of the
 * page around it, and a port to it. Calls made before the frame is there wait for it.
 */
export function createPreview(options: PreviewOptions): Preview {
  return new FramePreview(options);
}

/** All previews of this page. */
const previews = new Set<FramePreview>();

class FramePreview implements Preview {
  private readonly options: PreviewOptions;
  private readonly watchdog: Watchdog;
  private readonly services: FrameServices;
  private opening: OpeningFrame;
  private opened: Promise<PortClient>;
  private client: PortClient | undefined;
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
    this.services = new FrameServices(options.frameUrl, options.proxy);
    this.watchdog = new Watchdog(options.hangAfter ?? 3000, (hanging) => options.listeners?.hang?.(hanging));
    this.opening = openFrame(options.container, options.frameUrl, false);
    this.opened = this.connect();
    previews.add(this);
  }

  get frame(): HTMLIFrameElement {
    return this.opening.frame;
  }

  async load(bundle: Bundle, url?: string): Promise<void> {
    this.bundle = bundle;
    this.url = url;
    await this.ask('load', { bundle, url });
  }

  async patch(patch: BundlePatch): Promise<void> {
    if (this.bundle) this.bundle = mergePatch(this.bundle, patch);
    await this.ask('patch', patch);
  }

  navigate(url: string, kind: NavigationKind): Promise<void> {
    return this.ask('navigate', { url, kind });
  }

  restart(): Promise<void> {
    return this.ask('restart', undefined);
  }

  setDevice(device: DeviceInfo): Promise<void> {
    this.device = device;
    return this.ask('setDevice', device);
  }

  setScenario(scenario: Scenario): Promise<void> {
    this.scenario = scenario;
    return this.ask('setScenario', scenario);
  }

  setDesignMode(design: DesignOptions): Promise<void> {
    this.design = design;
    return this.ask('setDesignMode', design);
  }

  async reload(): Promise<void> {
    const stuck = this.watchdog.isWaiting;
    // What hangs one frame hangs all in its process, and the process ends with the last frame in it.
    const shared = stuck ? [...previews].filter((other) => other !== this && other.watchdog.isWaiting) : [];
    for (const preview of [this, ...shared]) preview.close('The frame was replaced');
    for (const preview of shared) preview.reopen(true).catch((error: Error) => preview.reportLost(error));
    await this.reopen(stuck);
  }

  createPatchChannel(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.opened
      .then((client) => client.request('connect', { port: port1 }, [port1]))
      .catch((error: Error) => this.reportLost(error));
    return port2;
  }

  hitTest(x: number, y: number): Promise<Hit> {
    return this.ask('hitTest', { x, y });
  }

  measure(ids?: string[]): Promise<MarkRect[]> {
    return this.ask('measure', { ids });
  }

  watch(ids: string[]): Promise<void> {
    this.watched = ids;
    return this.ask('watch', { ids });
  }

  scrollTo(id: string, index?: number): Promise<boolean> {
    return this.ask('scrollTo', { id, index });
  }

  scrollBy(dx: number, dy: number, x: number, y: number): Promise<boolean> {
    return this.ask('scrollBy', { dx, dy, x, y });
  }

  query(id: string): Promise<MarkSummary[]> {
    return this.ask('query', { id });
  }

  look(id: string, index?: number): Promise<TextLook | null> {
    return this.ask('look', { id, index });
  }

  async panel<M extends keyof PanelMethods>(
    method: M,
    args: Parameters<PanelMethods[M]>[0],
  ): Promise<Awaited<ReturnType<PanelMethods[M]>>> {
    const client = await this.opened;
    // What a handler promises has been waited for in the frame.
    return (await client.request(method, args as never)) as Awaited<ReturnType<PanelMethods[M]>>;
  }

  destroy(): void {
    previews.delete(this);
    this.close('The preview was destroyed');
  }

  private async ask<M extends FrameMethod>(
    method: M,
    args: Parameters<FrameMethods[M]>[0],
  ): Promise<ReturnType<FrameMethods[M]>> {
    const client = await this.opened;
    return client.request(method, args);
  }

  private async reopen(afterHang: boolean): Promise<void> {
    this.opening = openFrame(this.options.container, this.options.frameUrl, afterHang);
    this.opened = this.connect();
    await this.opened;
    if (this.bundle) await this.ask('load', { bundle: this.bundle, url: this.url });
  }

  /** Resolves when the frame is there and was told device, scenario and mode. */
  private connect(): Promise<PortClient> {
    const opened = this.opening.port.then((port) => {
      const client = new PortClient(port, (event) => {
        if (event.name === 'ask') void this.services.answer(event.payload, client);
        else notifyListener(this.options.listeners, event);
      });
      this.client = client;
      this.configure(client);
      return client;
    });
    // Whoever waits gets the rejection; when nobody does, there is nothing to tell.
    opened.catch(() => {});
    return opened;
  }

  private configure(client: PortClient): void {
    const { device, scenario, design, watched } = this;
    // Answers are not waited for: a port keeps the order.
    for (const sent of [
      client.request('setDevice', device),
      client.request('setScenario', scenario),
      client.request('setDesignMode', design),
      client.request('watch', { ids: watched }),
    ]) {
      sent.catch((error: Error) => {
        // A frame that was replaced meanwhile is no news.
        if (this.client === client) this.reportLost(error);
      });
    }
    this.watchdog.start(() => client.request('ping', undefined));
    this.options.listeners?.ready?.();
  }

  private reportLost(error: Error): void {
    this.options.listeners?.log?.({ level: 'error', text: error.message, source: 'runtime' });
  }

  private close(reason: string): void {
    this.watchdog.stop();
    this.client?.close(reason);
    this.client = undefined;
    this.opening.close(reason);
  }
}

/** Each listener takes the payload of the event of its name. */
function notifyListener(listeners: PreviewListeners | undefined, { name, payload }: FrameEvent): void {
  const listener = (listeners as Record<string, unknown> | undefined)?.[name] as
    | ((payload: unknown) => void)
    | undefined;
  listener?.(payload);
}
