import { defineStore } from 'pinia';
import { ref, shallowRef, watch } from 'vue';
import type { Diagnostic, SourceRange } from '../../codegen/types.ts';
import type { FileContent, SourceProblem } from '../../preview/bundle.ts';
import type { NodeId, PageId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import type { Problem } from '../../schema/validate/problem.ts';
import { useAssetStore } from '../stores/assets.ts';
import { useProjectStore } from '../stores/project.ts';
import { BuildClient, type ExportResult } from './buildClient.ts';
import type { BuildReply, ExportSizes, ExportStep, OutputLanguage } from './buildProtocol.ts';

type OutputFiles = ReadonlyMap<string, FileContent>;

/** The build worker as the editor sees it: keeps it in step with the document, and holds what it found out. */
export const useBuildStore = defineStore('build', () => {
  const projects = useProjectStore();
  const assets = useAssetStore();

  /** Counts the changes of the open document. */
  const revision = ref(0);
  /** What an export would say; a little behind the document. */
  const exportProblems = shallowRef<readonly Problem[]>([]);
  const sizes = shallowRef<ExportSizes | null>(null);
  /** The change that the canvas shows; behind `revision` while it builds. */
  const shown = ref(0);
  /** Paths of the pages on the canvas; the exported ones have names (`exportRoutes`). */
  const routes = shallowRef<ReadonlyMap<PageId, string>>(new Map());
  const diagnostics = shallowRef<readonly Diagnostic[]>([]);
  const problems = shallowRef<readonly SourceProblem[]>([]);
  /** ms that the last build took, off the main thread. */
  const duration = ref(0);
  /** Why there is no new build; null when all is well. */
  const failure = ref<string | null>(null);
  /** Counts the workers that died: whoever connected a frame has to do so again. */
  const crashes = ref(0);

  const files = shallowRef<OutputFiles>(new Map());
  const filesLanguage = ref<OutputLanguage>('js');
  const sourceMap = shallowRef<ReadonlyMap<NodeId, readonly SourceRange[]>>(new Map());
  const exportRoutes = shallowRef<ReadonlyMap<PageId, string>>(new Map());

  let known: Project | null = null;
  let sentAssets = new Map<string, Uint8Array>();
  let watching: OutputLanguage | null = null;
  let waiting: { revision: number; resolve: () => void }[] = [];

  const client = new BuildClient({
    createWorker: () =>
      new Worker(new URL('./build.worker.ts', import.meta.url), { type: 'module', name: 'build' }),
    onReply: receive,
    onCrash(message) {
      failure.value = message;
      crashes.value += 1;
      if (known) open(known);
      if (watching) client.send({ type: 'watch', language: watching });
    },
  });

  projects.onChange((diff, project) => {
    known = project;
    revision.value += 1;
    client.send({ type: 'change', revision: revision.value, diff });
  });
  // Changes come as Diffs above, before this runs; what is left is a document that was opened or closed.
  watch(
    () => projects.project,
    (project) => {
      if (project === known) return;
      known = project;
      if (project) open(project);
      else client.send({ type: 'close' });
    },
    { immediate: true },
  );
  watch(
    () => assets.files,
    (held) => {
      for (const [file, bytes] of held) {
        if (sentAssets.get(file) === bytes || !known) continue;
        sentAssets.set(file, bytes);
        client.send({ type: 'asset', file, bytes });
      }
    },
  );

  function open(project: Project): void {
    revision.value += 1;
    sentAssets = new Map(assets.files);
    routes.value = new Map();
    files.value = new Map();
    exportProblems.value = [];
    sizes.value = null;
    client.send({ type: 'open', revision: revision.value, project, assets: sentAssets });
  }

  function receive(reply: BuildReply): void {
    if (reply.type === 'design') {
      failure.value = null;
      routes.value = reply.routes;
      diagnostics.value = reply.diagnostics;
      problems.value = reply.problems;
      duration.value = reply.duration;
      if (!reply.shown) return;
      shown.value = reply.revision;
      const ready = waiting.filter((one) => one.revision <= reply.revision);
      waiting = waiting.filter((one) => one.revision > reply.revision);
      for (const { resolve } of ready) resolve();
    } else if (reply.type === 'output') {
      files.value = applyChanges(
        reply.language === filesLanguage.value ? files.value : new Map(),
        reply.changed,
      );
      filesLanguage.value = reply.language;
      sourceMap.value = reply.sourceMap;
      exportRoutes.value = reply.routes;
    } else if (reply.type === 'summary') {
      exportProblems.value = reply.problems;
      sizes.value = reply.sizes;
    } else if (reply.type === 'failed') {
      failure.value = reply.message;
      console.error(`Build failed (${reply.during}): ${reply.message}`);
    }
  }

  /** Starts the worker before there is anything to build. */
  function warmUp(): void {
    if (!known) client.send({ type: 'warmUp' });
  }

  /** Resolves when the canvas' page has all that the document has now. */
  function whenShown(): Promise<void> {
    if (shown.value >= revision.value) return Promise.resolve();
    return new Promise((resolve) => waiting.push({ revision: revision.value, resolve }));
  }

  /** Whether the exported files are wanted, and in which language; they then follow the document. */
  function watchFiles(language: OutputLanguage | null): void {
    watching = language;
    if (language === null) files.value = new Map();
    client.send({ type: 'watch', language });
  }

  /** Sends the design build into a frame, starting at `url`. */
  function connectCanvas(port: MessagePort, url?: string): void {
    client.send({ type: 'canvas', port, url }, [port]);
  }

  /** Shows nodes on the canvas that would be hidden when it runs. */
  function showNodes(ids: readonly NodeId[]): void {
    client.send({ type: 'openNodes', ids });
  }

  /** Sends the exported build into a frame, starting at a page, until `stopPlay`. */
  function connectPlay(port: MessagePort, page?: PageId): void {
    client.send({ type: 'play', port, page }, [port]);
  }

  function stopPlay(): void {
    client.send({ type: 'stopPlay' });
  }

  function generateForExport(
    language: OutputLanguage,
    onStep: (step: ExportStep) => void = () => {},
  ): Promise<ExportResult> {
    return client.export(language, onStep);
  }

  return {
    revision,
    shown,
    routes,
    diagnostics,
    problems,
    exportProblems,
    sizes,
    duration,
    failure,
    crashes,
    files,
    filesLanguage,
    sourceMap,
    exportRoutes,
    warmUp,
    whenShown,
    watchFiles,
    connectCanvas,
    showNodes,
    connectPlay,
    stopPlay,
    generateForExport,
  };
});

function applyChanges(before: OutputFiles, changed: ReadonlyMap<string, FileContent | null>): OutputFiles {
  const next = new Map(before);
  for (const [path, content] of changed) {
    if (content === null) next.delete(path);
    else next.set(path, content);
  }
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)));
}
