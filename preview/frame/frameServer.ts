import type { BundlePatch } from '../bundle.ts';
import { defaultDevice } from '../devices.ts';
import type { PanelMethods } from '../inspection.ts';
import type {
  FrameEvent,
  FrameEvents,
  FrameMethod,
  FrameMethods,
  FrameRequest,
  FrameResponse,
} from '../protocol.ts';
import { type ExtraFiles, ExtraLoader } from '../runtime/extras/extraLoader.ts';
import { loadPanels } from '../runtime/extras/loadPanels.ts';
import { Inspector } from '../runtime/inspector/inspector.ts';
import { Runtime } from '../runtime/runtime.ts';
import type { RuntimeParts } from '../runtime/runtimeParts.ts';
import { HostQuestions } from './hostQuestions.ts';
import { SafePort } from './safePort.ts';

type ChangedPanel = FrameEvents['changed']['what'][number];
type Handlers = { [M in FrameMethod]: (args: never) => unknown };

/** Answers what comes over ports, and sends events to the one that is the host's. */
export class FrameServer {
  private readonly runtime: Runtime;
  private readonly inspector: Inspector;
  private readonly handlers: Handlers;
  private readonly extras: ExtraLoader;
  private readonly questions = new HostQuestions((question) => this.send('ask', question));
  private panels: Promise<PanelMethods> | undefined;
  private host: SafePort | undefined;
  private changes = new Set<ChangedPanel>();

  constructor(parts: RuntimeParts, extraFiles: ExtraFiles) {
    this.extras = new ExtraLoader({
      files: extraFiles,
      fetch: (files) => this.questions.ask('extra', { files }),
      report: (error) => this.send('log', { level: 'error', text: String(error), source: 'runtime' }),
      addAreas: (areas) => this.runtime.addAreas(areas),
    });
    this.runtime = new Runtime(
      defaultDevice,
      {
        log: (entry) => this.send('log', entry),
        routeChange: (change) => {
          this.inspector.changed();
          this.send('routeChange', change);
        },
        hostEvent: (event) => this.send('hostEvent', event),
        layout: (layout) => {
          this.inspector.moved();
          this.send('layout', layout);
        },
        screen: (size) => this.send('screen', size),
        network: (entry) => this.send('network', entry),
        changed: (what) => this.noteChange(what),
        ask: (service, args) => this.questions.ask(service, args),
      },
      this.withExtras(parts),
    );
    this.inspector = new Inspector(this.runtime, (rects) => this.send('rects', rects));
    this.handlers = this.createHandlers();
  }

  /** Serves a port. `isHost`: events go there. */
  connect(port: MessagePort, isHost: boolean): void {
    const safe = new SafePort(port, (request) => void this.answer(safe, request as FrameRequest));
    if (isHost) this.host = safe;
  }

  private async answer(port: SafePort, request: FrameRequest): Promise<void> {
    const response: FrameResponse = { type: 'response', id: request.id };
    try {
      if (!Object.hasOwn(this.handlers, request.method)) throw new Error(`Unknown method ${request.method}`);
      const handler = this.handlers[request.method];
      response.value = await handler(request.args as never);
    } catch (error) {
      response.error = error instanceof Error ? error.message : String(error);
    }
    port.post(response);
  }

  private send<K extends keyof FrameEvents>(name: K, payload: FrameEvents[K]): void {
    const event = { type: 'event', name, payload } as FrameEvent;
    try {
      this.host?.post(event);
    } catch (error) {
      // What scripts hand to `wx` may hold functions, which no port carries.
      if (!(error instanceof DOMException)) throw error;
      this.host?.post(JSON.parse(JSON.stringify(event)));
    }
  }

  private withExtras(parts: RuntimeParts): RuntimeParts {
    const { extras } = this;
    return {
      ...parts,
      registerElements(context) {
        extras.context = context;
        parts.registerElements(context);
      },
    };
  }

  /** Changes of one turn go out together. */
  private noteChange(what: ChangedPanel): void {
    if (this.changes.size === 0) {
      setTimeout(() => {
        this.send('changed', { what: [...this.changes] });
        this.changes.clear();
      }, 16);
    }
    this.changes.add(what);
  }

  /** Fetched and made at the first question: without panels, nothing of them is there. */
  private async askPanels<M extends keyof PanelMethods>(
    method: M,
    args: Parameters<PanelMethods[M]>[0],
  ): Promise<Awaited<ReturnType<PanelMethods[M]>>> {
    this.panels ??= this.extras
      .load('panels', loadPanels)
      .then(({ createPanels }) => createPanels(this.runtime));
    const panels = await this.panels.catch((error: unknown) => {
      this.panels = undefined;
      throw error;
    });
    const handler = panels[method] as (given: typeof args) => ReturnType<PanelMethods[M]>;
    return await handler(args);
  }

  private createHandlers(): { [M in FrameMethod]: (args: Parameters<FrameMethods[M]>[0]) => unknown } {
    const { runtime, inspector } = this;
    const { stack } = runtime.screen;
    return {
      load: ({ bundle, url }) => this.extras.run(bundle, () => runtime.load(bundle, url)),
      patch: (patch) =>
        this.extras.run(patch, () => {
          runtime.patch(patch);
          // New data alone moves elements; when it makes some, the inspector sees it by itself.
          if (patch.components) inspector.changed();
          else inspector.moved();
        }),
      connect: ({ port }) => this.connect(port, false),
      navigate: async ({ url, kind }) => {
        await (kind === 'navigateBack' ? stack.navigateBack(1) : stack[kind](url));
      },
      restart: () => runtime.restart(),
      setDevice: (device) => runtime.setDevice(device),
      setScenario: (scenario) => runtime.setScenario(scenario),
      setDesignMode: (design) => runtime.setDesignMode(design),
      hitTest: ({ x, y }) => inspector.hitTest(x, y),
      measure: ({ ids }) => inspector.measure(ids),
      watch: ({ ids }) => inspector.watch(ids),
      scrollTo: ({ id, index }) => inspector.scrollTo(id, index),
      scrollBy: ({ dx, dy, x, y }) => inspector.scrollBy(dx, dy, x, y),
      query: ({ id }) => inspector.query(id),
      look: ({ id, index }) => inspector.look(id, index),
      answer: (answer) => this.questions.settle(answer),
      pages: (args) => this.askPanels('pages', args),
      setPageData: (args) => this.askPanels('setPageData', args),
      storage: (args) => this.askPanels('storage', args),
      setStorage: (args) => this.askPanels('setStorage', args),
      tree: (args) => this.askPanels('tree', args),
      node: (args) => this.askPanels('node', args),
      nodeRect: (args) => this.askPanels('nodeRect', args),
      nodeAt: (args) => this.askPanels('nodeAt', args),
      evaluate: async (args) => {
        // What is typed may mention what the app does not.
        await this.extras.run(asPatch(args.code), () => {});
        return this.askPanels('evaluate', args);
      },
      setForeground: (args) => this.askPanels('setForeground', args),
      ping: () => undefined,
    };
  }
}

/** A piece of source in the form in which extras are looked for. */
function asPatch(code: string): BundlePatch {
  return { modules: { console: { path: 'console', code } } };
}
