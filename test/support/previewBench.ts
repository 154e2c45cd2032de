import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { build } from 'vite';
import type { Bundle, FileContent, SourceProblem } from '../../preview/bundle.ts';
import { type Compiler, createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';
import { frameBuild } from '../../preview/frame/buildConfig.ts';
import type { Preview, PreviewOptions } from '../../preview/host/createPreview.ts';
import type { FrameEvents } from '../../preview/protocol.ts';
import { launchBrowser } from './browser.ts';
import { type StaticServer, serveFolder } from './staticServer.ts';

/** What a page of the bench has on its window. */
export interface PreviewWindow {
  previewHost: { createPreview(options: PreviewOptions): Preview };
  preview: Preview;
  /** What was loaded first. */
  bundle: Bundle;
  /** Everything that the preview told, in order. */
  told: { [K in keyof FrameEvents]: { name: K; payload: FrameEvents[K] } }[keyof FrameEvents][];
  hangs: boolean[];
  readyCount: number;
}

/** A mini-program that runs in a preview in a browser. */
export interface RunningPreview {
  page: Page;
  /** The preview's frame. */
  frame(): Frame;
  compiler: Compiler;
  problems: SourceProblem[];
  /** Compiles and sends a change; `null` removes a file. */
  update(changed: Record<string, FileContent | null>): Promise<void>;
  /** Texts of the log, as `level: text`. */
  logs(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  design?: { enabled: boolean; fullHeight: boolean };
  url?: string;
  device?: PreviewOptions['device'];
  data?: Bundle['data'];
  hangAfter?: number;
  /** Plays the motion between pages; without it, tests see at once what they ask for. */
  motion?: boolean;
  /** The browser sends fingers. */
  touch?: boolean;
}

/** The built frame and host behind a server, and a browser. Made once for a test file: it takes seconds. */
export class PreviewBench {
  private constructor(
    readonly browser: Browser,
    readonly server: StaticServer,
    private readonly folder: string,
  ) {}

  /** `args` are further ones of Chromium's command line. */
  static async start(args: readonly string[] = []): Promise<PreviewBench> {
    const folder = await mkdtemp(join(tmpdir(), 'preview-bench-'));
    await build(frameBuild(folder));
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: fileURLToPath(new URL('../../preview/host/createPreview.ts', import.meta.url)),
          formats: ['iife'],
          name: 'previewHost',
          fileName: () => 'host.js',
        },
      },
    });
    const server = await serveFolder(folder, { '/': HOST_PAGE });
    return new PreviewBench(await launchBrowser(args), server, folder);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Compiles a project and runs it. */
  async open(files: Record<string, FileContent>, options: OpenOptions = {}): Promise<RunningPreview> {
    const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
    const { bundle, problems } = compiler.compile(new Map(Object.entries(files)));
    const page = await this.browser.newPage({
      viewport: { width: 600, height: 900 },
      reducedMotion: options.motion ? 'no-preference' : 'reduce',
      hasTouch: options.touch ?? false,
    });
    await page.goto(`${this.server.origin}/`);
    await page.evaluate(openInPage, { bundle: { ...bundle, data: options.data ?? {} }, options });
    return {
      page,
      frame: () => {
        const frame = page.frames().find((candidate) => candidate.url().endsWith('/frame.html'));
        if (!frame) throw new Error('The preview has no frame');
        return frame;
      },
      compiler,
      problems,
      update: async (changed) => {
        const { patch } = compiler.update(new Map(Object.entries(changed)));
        await page.evaluate((sent) => (window as unknown as PreviewWindow).preview.patch(sent), patch);
      },
      logs: () =>
        page.evaluate(() => {
          const { told } = window as unknown as PreviewWindow;
          return told.flatMap((one) =>
            one.name === 'log' ? [`${one.payload.level}: ${one.payload.text}`] : [],
          );
        }),
      close: () => page.close(),
    };
  }
}

/** Runs in the page. */
async function openInPage({ bundle, options }: { bundle: Bundle; options: OpenOptions }): Promise<void> {
  const scope = window as unknown as PreviewWindow;
  scope.told = [];
  scope.hangs = [];
  scope.readyCount = 0;
  const note =
    <K extends keyof FrameEvents>(name: K) =>
    (payload: FrameEvents[K]): void => {
      scope.told.push({ name, payload } as PreviewWindow['told'][number]);
    };
  scope.preview = scope.previewHost.createPreview({
    container: document.querySelector('main') as HTMLElement,
    frameUrl: '/frame.html',
    device: options.device,
    design: options.design,
    hangAfter: options.hangAfter,
    listeners: {
      log: note('log'),
      routeChange: note('routeChange'),
      hostEvent: note('hostEvent'),
      layout: note('layout'),
      rects: note('rects'),
      screen: (size) => {
        note('screen')(size);
        const { style } = document.querySelector('main') as HTMLElement;
        Object.assign(style, { width: `${size.width}px`, height: `${size.height}px` });
      },
      hang: (hanging) => scope.hangs.push(hanging),
      ready: () => {
        scope.readyCount += 1;
      },
    },
  });
  scope.bundle = bundle;
  const loaded = scope.preview.load(bundle, options.url);
  // A project that hangs while it loads must not hang the test.
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
}

const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Bench</title>
<style>body{margin:0}main{width:390px;height:844px}</style><main></main><script src="host.js"></script>`;
