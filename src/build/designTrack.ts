import { createDesignBuilder, type DesignBuilder } from '../../codegen/designBuild.ts';
import type { DesignBuild } from '../../codegen/types.ts';
import type { Bundle, BundlePatch, SourceProblem } from '../../preview/bundle.ts';
import type { Compiler } from '../../preview/compiler/createCompiler.ts';
import { createPatchClient, type PatchClient } from '../../preview/host/createPatchClient.ts';
import { type Diff, squashDiffs } from '../../schema/diff.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import type { BuildReply } from './buildProtocol.ts';
import { changedEntries } from './changedEntries.ts';
import { messageOf } from './messageOf.ts';

export interface DesignTrackOptions {
  createCompiler(): Promise<Compiler>;
  readAsset(file: string): Uint8Array | undefined;
  send(reply: BuildReply): void;
}

/**
 * Keeps the canvas' frame showing the project: builds, compiles what changed, sends the patch. One build at a
 * time; changes that come meanwhile wait as one.
 */
export class DesignTrack {
  private builder: DesignBuilder;
  private openNodes: ReadonlySet<NodeId> = new Set();
  private compiler: Promise<Compiler> | undefined;
  private client: PatchClient | undefined;
  private url: string | undefined;
  private project: Project | undefined;
  private revision = 0;
  private waiting: Diff | undefined;
  private built: DesignBuild | undefined;
  /** The frame has nothing yet. */
  private fresh = true;
  private running = false;
  private wanted = false;
  private problems: SourceProblem[] = [];

  constructor(private readonly options: DesignTrackOptions) {
    this.builder = this.createBuilder();
  }

  private createBuilder(): DesignBuilder {
    return createDesignBuilder({ readAsset: (file) => this.options.readAsset(file) });
  }

  open(project: Project, revision: number): void {
    this.builder = this.createBuilder();
    this.compiler = undefined;
    this.built = undefined;
    this.waiting = undefined;
    this.fresh = true;
    this.project = project;
    this.revision = revision;
    this.want();
  }

  close(): void {
    this.project = undefined;
  }

  change(project: Project, diff: Diff, revision: number): void {
    this.project = project;
    this.revision = revision;
    this.waiting = this.waiting ? squashDiffs([this.waiting, diff]) : diff;
    this.want();
  }

  /** Bytes of an asset came: what shows it is built again. */
  assetsChanged(): void {
    if (!this.project) return;
    this.builder = this.createBuilder();
    this.waiting = undefined;
    this.want();
  }

  show(ids: readonly NodeId[]): void {
    this.openNodes = new Set(ids);
    if (this.project) this.want();
  }

  connect(port: MessagePort, url: string | undefined): void {
    this.client?.close();
    this.client = createPatchClient(port);
    this.url = url;
    this.fresh = true;
    // What was on its way to the former frame is answered by nobody.
    this.running = false;
    this.want();
  }

  private want(): void {
    this.wanted = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    const { client } = this;
    this.running = true;
    try {
      while (this.wanted && this.project && this.client === client) {
        this.wanted = false;
        await this.step(this.project, client);
      }
    } catch (error) {
      // A frame that was replaced rejects what was asked of it; its successor is served already.
      if (this.client === client)
        this.options.send({ type: 'failed', during: 'design', message: messageOf(error) });
    } finally {
      if (this.client === client) this.running = false;
    }
  }

  private async step(project: Project, client: PatchClient | undefined): Promise<void> {
    const compiler = await this.loadCompiler();
    const started = performance.now();
    const { revision, built: before, waiting } = this;
    this.waiting = undefined;
    const { openNodes } = this;
    // Without a Diff the builder looks at everything; what is the same comes out the same.
    const build = this.builder.build(project, before ? waiting : undefined, { openNodes });
    this.built = build;
    if (!client || this.fresh || !before) {
      this.fresh = client === undefined;
      const { bundle, problems } = compiler.compile(build.files);
      this.problems = problems;
      await client?.load({ ...bundle, data: Object.fromEntries(build.data) } satisfies Bundle, this.url);
    } else {
      const patch = this.patchOf(compiler, before, build);
      if (Object.keys(patch).length > 0) await client.patch(patch);
    }
    const duration = performance.now() - started;
    const { routes, diagnostics } = build;
    this.options.send({
      type: 'design',
      revision,
      shown: client !== undefined,
      routes,
      diagnostics,
      problems: this.problems,
      duration,
    });
  }

  /** One that failed is made again the next time. */
  private loadCompiler(): Promise<Compiler> {
    this.compiler ??= this.options.createCompiler().catch((error: unknown) => {
      this.compiler = undefined;
      throw error;
    });
    return this.compiler;
  }

  private patchOf(compiler: Compiler, before: DesignBuild, build: DesignBuild): BundlePatch {
    const files = changedEntries(before.files, build.files);
    const data = changedEntries(before.data, build.data);
    let patch: BundlePatch = {};
    if (files.size > 0) {
      const update = compiler.update(files);
      patch = update.patch;
      this.problems = update.problems;
    }
    return data.size > 0 ? { ...patch, data: Object.fromEntries(data) } : patch;
  }
}
