import { randomUUID } from 'node:crypto';
import type { BundlePatch, FileContent, SourceProblem } from '../../preview/bundle.ts';
import { createBundle } from '../../preview/bundle.ts';
import { type Compiler, createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';
import type {
  LiveBundle,
  LiveChange,
  LiveEvent,
  LiveProject,
  LiveStamp,
} from '../../preview/live/liveProtocol.ts';
import { packMessage } from '../../preview/live/packMessage.ts';
import { mergePatch } from '../../preview/mergePatch.ts';
import { describeProject } from './describeProject.ts';
import { lazyPreprocessors } from './lazyPreprocessors.ts';
import type { ProjectSource } from './projectSource.ts';

/** What a session tells whoever started it. */
export interface SessionEvents {
  /** After the start and after every change. `took` in ms. */
  compiled(problems: readonly SourceProblem[], took: number): void;
  failed(message: string): void;
}

/** One project that is being previewed: its files, what they compile to, and who looks at it. */
export class PreviewSession {
  /** Sent along with requests that the server shall make. */
  readonly token = randomUUID();
  private readonly run = randomUUID();
  private readonly source: ProjectSource;
  private readonly compiler: Compiler;
  private readonly events: SessionEvents;
  private readonly viewers = new Set<(event: LiveEvent) => void>();
  private files = new Map<string, FileContent>();
  private bundle = createBundle();
  private problems: readonly SourceProblem[] = [];
  private revision = 0;

  private constructor(source: ProjectSource, compiler: Compiler, events: SessionEvents) {
    this.source = source;
    this.compiler = compiler;
    this.events = events;
  }

  /** Reads and compiles the project, and begins to watch it. @throws SourceError when it cannot be read. */
  static async start(source: ProjectSource, events: SessionEvents): Promise<PreviewSession> {
    const begin = performance.now();
    const [files, compiler] = await Promise.all([
      source.read(),
      createCompiler({
        loadTemplateCompiler: loadTemplateCompilerNode,
        preprocessors: lazyPreprocessors(),
      }),
    ]);
    const session = new PreviewSession(source, compiler, events);
    session.files = files;
    const { bundle, problems } = compiler.compile(files);
    Object.assign(session, { bundle, problems });
    events.compiled(problems, performance.now() - begin);
    await source.watch({
      changed: (changed, since) => session.update(changed, since),
      failed: (message) => {
        events.failed(message);
        session.send({ name: 'trouble', data: { message } });
      },
    });
    return session;
  }

  async close(): Promise<void> {
    this.viewers.clear();
    await this.source.close();
  }

  /** Calls `listener` with what happens from now on; answers with what ends that. */
  subscribe(listener: (event: LiveEvent) => void): () => void {
    this.viewers.add(listener);
    listener({ name: 'hello', data: this.stamp() });
    return () => this.viewers.delete(listener);
  }

  /** Everything at once, as `packMessage` packs it: a `LiveBundle`, then the assets. */
  wholeBundle(): Uint8Array {
    const { assets, ...bundle } = this.bundle;
    const entries = Object.entries(assets);
    const head: LiveBundle = {
      ...this.stamp(),
      project: this.describe(),
      bundle,
      assets: entries.map(([path, bytes]) => ({ path, size: bytes.length })),
      token: this.token,
    };
    return packMessage(
      head,
      entries.map(([, bytes]) => bytes),
    );
  }

  /** Bytes of a picture or other asset, by its path in the mini-program. */
  asset(path: string): Uint8Array | undefined {
    return Object.hasOwn(this.bundle.assets, path) ? this.bundle.assets[path] : undefined;
  }

  /** Text of a source file, by its path in the project. */
  sourceText(path: string): string | undefined {
    const content = this.files.get(path);
    return typeof content === 'string' ? content : undefined;
  }

  private stamp(): LiveStamp {
    return { run: this.run, revision: this.revision };
  }

  private describe(): LiveProject {
    return describeProject({
      path: this.source.path,
      root: this.compiler.root,
      files: this.files,
      bundle: this.bundle,
      problems: this.problems,
    });
  }

  private update(changed: ReadonlyMap<string, FileContent | null>, since: number): void {
    let sameFiles = true;
    for (const [path, content] of changed) {
      if (content === null || !this.files.has(path)) sameFiles = false;
      if (content === null) this.files.delete(path);
      else this.files.set(path, content);
    }
    const { patch, problems } = this.compiler.update(changed);
    this.bundle = mergePatch(this.bundle, patch);
    this.problems = problems;
    this.revision += 1;
    const took = performance.now() - since;
    const { files, ...rest } = this.describe();
    const project = sameFiles ? rest : { ...rest, files };
    this.send({ name: 'change', data: { ...this.stamp(), project, patch: naming(patch), took } });
    this.events.compiled(problems, took);
  }

  private send(event: LiveEvent): void {
    for (const viewer of this.viewers) viewer(event);
  }
}

/** The patch with its assets named only. */
function naming({ assets, ...rest }: BundlePatch): LiveChange['patch'] {
  if (!assets) return rest;
  const named = Object.entries(assets).map(
    ([path, bytes]) => [path, bytes && { size: bytes.length }] as const,
  );
  return { ...rest, assets: Object.fromEntries(named) };
}
