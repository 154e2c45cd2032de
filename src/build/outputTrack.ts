import { generate } from '../../codegen/generate.ts';
import type { GenerateResult } from '../../codegen/types.ts';
import type { FileContent, SourceProblem } from '../../preview/bundle.ts';
import type { Compiler } from '../../preview/compiler/createCompiler.ts';
import { createPatchClient, type PatchClient } from '../../preview/host/createPatchClient.ts';
import type { PageId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { pageUrl } from '../canvas/pageUrl.ts';
import type { BuildReply, OutputLanguage } from './buildProtocol.ts';
import { changedEntries } from './changedEntries.ts';
import { messageOf } from './messageOf.ts';

export interface OutputTrackOptions {
  createCompiler(): Promise<Compiler>;
  readAsset(file: string): Uint8Array | undefined;
  send(reply: BuildReply): void;
}

/** ms after the last change: what is exported follows typing at its own pace, the canvas goes first. */
const PAUSE = 150;

/**
 * Keeps the exported files, while somebody looks at them (code view) or they run (play). Both see the same
 * result of the generator: what plays is what is exported.
 */
export class OutputTrack {
  private project: Project | undefined;
  private revision = 0;
  private watching: OutputLanguage | null = null;
  private sent: { language: OutputLanguage; files: ReadonlyMap<string, FileContent> } | undefined;
  private client: PatchClient | undefined;
  private page: PageId | undefined;
  private compiler: Compiler | undefined;
  private played: ReadonlyMap<string, FileContent> | undefined;
  private problems: SourceProblem[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private wanted = false;

  constructor(private readonly options: OutputTrackOptions) {}

  show(project: Project | undefined, revision: number): void {
    this.project = project;
    this.revision = revision;
    if (!project) this.sent = undefined;
    this.want(PAUSE);
  }

  watch(language: OutputLanguage | null): void {
    this.watching = language;
    if (language === null || this.sent?.language !== language) this.sent = undefined;
    this.want(0);
  }

  /** Runs the project from a page on, or from its first. */
  play(port: MessagePort, page: PageId | undefined): void {
    this.stop();
    this.client = createPatchClient(port);
    this.page = page;
    this.running = false;
    this.want(0);
  }

  stop(): void {
    this.client?.close();
    this.client = undefined;
    this.played = undefined;
  }

  private want(pause: number): void {
    if (!this.project || (!this.client && this.watching === null)) return;
    this.wanted = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.running) void this.run();
    }, pause);
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
      if (this.client === client)
        this.options.send({ type: 'failed', during: 'output', message: messageOf(error) });
    } finally {
      if (this.client === client) this.running = false;
    }
  }

  private async step(project: Project, client: PatchClient | undefined): Promise<void> {
    const { revision, watching } = this;
    const { readAsset } = this.options;
    const language = watching ?? 'js';
    const result = generate(project, { language, readAsset });
    if (watching) this.sendFiles(result, language, revision);
    if (!client) return;
    // What runs is JavaScript either way; TypeScript is only read.
    const playing = language === 'js' ? result : generate(project, { language: 'js', readAsset });
    await this.playFiles(playing.files, this.startUrl(project, result), client);
  }

  private sendFiles(result: GenerateResult, language: OutputLanguage, revision: number): void {
    const before = this.sent?.language === language ? this.sent.files : new Map<string, FileContent>();
    this.sent = { language, files: result.files };
    this.options.send({
      type: 'output',
      revision,
      language,
      changed: changedEntries(before, result.files),
      sourceMap: result.sourceMap,
      routes: result.routes,
      diagnostics: result.diagnostics,
      problems: this.problems,
    });
  }

  private startUrl(project: Project, { routes }: GenerateResult): string | undefined {
    const page = this.page && project.pages[this.page];
    return page && pageUrl(project, page, routes);
  }

  private async playFiles(
    files: ReadonlyMap<string, FileContent>,
    url: string | undefined,
    client: PatchClient,
  ): Promise<void> {
    const before = this.played;
    this.compiler ??= await this.options.createCompiler();
    const { compiler } = this;
    this.played = files;
    if (!before) {
      const { bundle, problems } = compiler.compile(files);
      this.problems = problems;
      await client.load(bundle, url);
      return;
    }
    const changed = changedEntries(before, files);
    if (changed.size === 0) return;
    const { patch, problems } = compiler.update(changed);
    this.problems = problems;
    await client.patch(patch);
  }
}
