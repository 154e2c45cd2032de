import { createCompiler } from '../../preview/compiler/createCompiler.ts';
import type { TemplateCompiler } from '../../preview/compiler/template/templateCompiler.ts';
import { applyDiff } from '../../schema/diff.ts';
import type { Project } from '../../schema/project.ts';
import type { BuildReply, BuildRequest } from './buildProtocol.ts';
import { DesignTrack } from './designTrack.ts';
import { exportProject } from './exportProject.ts';
import { messageOf } from './messageOf.ts';
import { OutputTrack } from './outputTrack.ts';
import { SummaryTrack } from './summaryTrack.ts';

export interface BuildServiceOptions {
  loadTemplateCompiler(): Promise<TemplateCompiler>;
  send(reply: BuildReply, transfer?: Transferable[]): void;
}

/**
 * What runs in the build worker: holds a copy of the open project and keeps canvas, play and code view supplied.
 * Takes requests in order; never throws, but replies `failed`.
 */
export class BuildService {
  private project: Project | undefined;
  private assets = new Map<string, Uint8Array>();
  private revision = 0;
  private templateCompiler: Promise<TemplateCompiler> | undefined;
  private readonly design: DesignTrack;
  private readonly output: OutputTrack;
  private readonly summary: SummaryTrack;

  constructor(private readonly options: BuildServiceOptions) {
    const parts = {
      createCompiler: () => this.createCompiler(),
      readAsset: (file: string) => this.assets.get(file),
      send: (reply: BuildReply) => options.send(reply),
    };
    this.design = new DesignTrack(parts);
    this.output = new OutputTrack(parts);
    this.summary = new SummaryTrack(parts);
  }

  handle(request: BuildRequest): void {
    switch (request.type) {
      case 'warmUp':
        this.loadTemplateCompiler().catch((error: unknown) => {
          this.options.send({ type: 'failed', during: 'design', message: messageOf(error) });
        });
        break;
      case 'open':
        this.assets = new Map(request.assets);
        this.show(request.project, request.revision);
        this.design.open(request.project, request.revision);
        break;
      case 'change':
        if (!this.project) break;
        this.show(applyDiff(this.project, request.diff), request.revision);
        this.design.change(this.project, request.diff, request.revision);
        break;
      case 'close':
        this.show(undefined, this.revision);
        this.design.close();
        this.output.stop();
        break;
      case 'asset':
        this.assets.set(request.file, request.bytes);
        this.design.assetsChanged();
        this.show(this.project, this.revision);
        break;
      case 'canvas':
        this.design.connect(request.port, request.url);
        break;
      case 'openNodes':
        this.design.show(request.ids);
        break;
      case 'play':
        this.output.play(request.port, request.page);
        break;
      case 'stopPlay':
        this.output.stop();
        break;
      case 'watch':
        this.output.watch(request.language);
        break;
      case 'export':
        void this.export(request.id, request.language);
        break;
    }
  }

  private show(project: Project | undefined, revision: number): void {
    this.project = project;
    this.revision = revision;
    this.output.show(project, revision);
    this.summary.show(project, revision);
  }

  /** Each track has a compiler, with its own cache; WeChat's template compiler is loaded once. */
  private createCompiler() {
    return createCompiler({ loadTemplateCompiler: () => this.loadTemplateCompiler() });
  }

  /** One that failed (no network) is tried again the next time. */
  private loadTemplateCompiler(): Promise<TemplateCompiler> {
    this.templateCompiler ??= this.options.loadTemplateCompiler().catch((error: unknown) => {
      this.templateCompiler = undefined;
      throw error;
    });
    return this.templateCompiler;
  }

  private async export(id: number, language: 'js' | 'ts'): Promise<void> {
    const { send } = this.options;
    try {
      if (!this.project) throw new Error('No project is open');
      const { report, zip } = await exportProject(this.project, {
        language,
        createCompiler: () => this.createCompiler(),
        readAsset: (file) => this.assets.get(file),
        onStep: (step) => send({ type: 'exportStep', id, step }),
      });
      send({ type: 'exported', id, report, zip }, zip ? [zip.buffer] : []);
    } catch (error) {
      send({ type: 'failed', during: 'export', id, message: messageOf(error) });
    }
  }
}
