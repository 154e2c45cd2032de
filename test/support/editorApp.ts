import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { type RunningServer, serve } from '../../server/serve.ts';
import { launchBrowser } from './browser.ts';

/** The built editor; `$DIMSUM_APP` names another folder. */
const BUILT = process.env.DIMSUM_APP ?? fileURLToPath(new URL('../../dist/app', import.meta.url));

/** The editor's stores as tests read them; placed on the window before the editor starts. */
interface TestWindow {
  dimsumStores: {
    project: { project: Project };
    selection: { ids: readonly string[] };
    build: { whenShown(): Promise<void> };
    canvas: {
      frame: { refreshLayout(): Promise<void> } | null;
      layout: { boxes: Map<string, { rect: Box }[]> };
      viewport: { x: number; y: number; scale: number };
    };
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page: Pinia's stores, found through the mounted application. */
function exposeStores(): void {
  interface Mounted extends Element {
    __vue_app__: { config: { globalProperties: { $pinia: { _s: Map<string, unknown> } } } };
  }
  const stores = new Proxy(
    {},
    {
      get: (_, name: string) =>
        (document.querySelector('#app') as Mounted).__vue_app__.config.globalProperties.$pinia._s.get(name),
    },
  );
  Object.assign(window, { dimsumStores: stores });
}

/** The built editor behind its own server, in a browser. Made once for a test file. */
export class EditorApp {
  private constructor(
    private readonly browser: Browser,
    private readonly server: RunningServer,
  ) {}

  /** Throws when the editor is not built. */
  static async start(): Promise<EditorApp> {
    if (!existsSync(join(BUILT, 'index.html')))
      throw new Error('Run `npm run build` first: there is no editor to test');
    const [browser, server] = await Promise.all([
      launchBrowser(),
      serve({ root: BUILT, port: 0, host: '127.0.0.1' }),
    ]);
    return new EditorApp(browser, server);
  }

  /** A window of its own, with storage of its own, at the start screen. `search` e.g. `?bench=1`. */
  async open(search = ''): Promise<EditorWindow> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
      // Pages of the preview change at once: pictures are taken of pages, not of their motion.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const editor = new EditorWindow(context, page);
    await page.addInitScript(exposeStores);
    await page.goto(`${this.server.url}/${search}`);
    return editor;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** One window with the editor, driven as a person does, read through its stores. */
export class EditorWindow {
  /** What the page threw or logged as an error; a test ends with none. */
  readonly errors: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** From the start screen into a project with one empty page. */
  async newProject(): Promise<void> {
    await this.page.getByRole('button', { name: 'New project' }).first().click();
    await this.canvasShown();
  }

  /** Until the canvas of the open project is ready. */
  async canvasShown(): Promise<void> {
    await this.page.waitForSelector('.canvas-view');
    await this.page.waitForFunction(() => !document.querySelector('.canvas-view [role="status"]'));
    await this.settle();
  }

  project(): Promise<Project> {
    return this.page.evaluate(() => (window as unknown as TestWindow).dimsumStores.project.project);
  }

  selected(): Promise<string[]> {
    return this.page.evaluate(() => [...(window as unknown as TestWindow).dimsumStores.selection.ids]);
  }

  /** A node's children in their order; the first page's when no node is given. */
  async children(parent?: string): Promise<NodeRecord[]> {
    const project = await this.project();
    const root = parent ?? Object.values(project.pages)[0]?.root;
    return Object.values(project.nodes)
      .filter((node) => node.parent === root)
      .sort((a, b) => (a.order < b.order ? -1 : 1));
  }

  /** Where a node is on the screen, px of the window. Waits until the page shows it. */
  async boxOf(id: string): Promise<Box> {
    const handle = await this.page.waitForFunction(async (nodeId) => {
      const { build, canvas } = (window as unknown as TestWindow).dimsumStores;
      await build.whenShown();
      await canvas.frame?.refreshLayout();
      const rect = canvas.layout.boxes.get(nodeId)?.[0]?.rect;
      const root = document.querySelector('.canvas-view')?.getBoundingClientRect();
      if (!rect || !root) return null;
      const { x, y, scale } = canvas.viewport;
      return {
        x: root.x + x + rect.x * scale,
        y: root.y + y + rect.y * scale,
        width: rect.width * scale,
        height: rect.height * scale,
      };
    }, id);
    const box = await handle.jsonValue();
    if (!box) throw new Error(`${id} is not on the page`);
    return box;
  }

  /** The middle of a node on the screen, or of another share of it. */
  async pointOn(id: string, across = 0.5, down = 0.5): Promise<{ x: number; y: number }> {
    const box = await this.boxOf(id);
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  /** Inserts by a click on the palette. Returns the new node's id. */
  async insert(type: string): Promise<string> {
    await this.page.locator(`[data-component="${type}"]`).click();
    const [id] = await this.selected();
    if (!id) throw new Error(`Nothing was selected after inserting ${type}`);
    return id;
  }

  /** Presses at one point and goes to another in steps, as a hand does; the button stays down. */
  async dragTo(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + 8, from.y + 8, { steps: 2 });
    await mouse.move(to.x, to.y, { steps: 10 });
    await this.page.waitForTimeout(60);
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.dragTo(from, to);
    await this.page.mouse.up();
    await this.settle();
  }

  /** Until the canvas shows what the document says. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as TestWindow).dimsumStores.build.whenShown());
  }

  /** The frame that shows the page on the canvas. */
  frameText(): Promise<string> {
    const frame = this.page.frames().find((one) => one.url().includes('preview/frame.html'));
    if (!frame) throw new Error('The canvas has no frame');
    return frame.evaluate(() => document.body.innerText);
  }
}
