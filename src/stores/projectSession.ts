import { catalog } from '../../components-lib/catalog.ts';
import type { Diff } from '../../schema/diff.ts';
import type { HistoryJson } from '../../schema/history.ts';
import { parseProject } from '../../schema/parseProject.ts';
import type { Project } from '../../schema/project.ts';
import type { Problem } from '../../schema/validate/problem.ts';
import { type AutosaveState, createAutosave } from '../storage/autosave.ts';
import { createProjectLock } from '../storage/projectLock.ts';
import type { ProjectId, ProjectStorage } from '../storage/projectStorage.ts';
import { replayDiffs } from '../storage/replayDiffs.ts';
import { clearRescue, readRescue, writeRescue } from '../storage/rescue.ts';
import { trimHistory } from '../storage/trimHistory.ts';

/** Why a stored project could not be shown. */
export class ProjectLoadError extends Error {
  override name = 'ProjectLoadError';
  constructor(
    readonly reason: 'missing' | 'damaged' | 'storage',
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(`The project could not be opened: ${reason}`, options);
  }
}

export interface SessionHost {
  show(project: Project, history?: unknown): void;
  onChange(listener: (diff: Diff, project: Project) => void): () => void;
  current(): Project | null;
  historyJson(): HistoryJson;
  setSaveState(state: AutosaveState): void;
  setReadOnly(value: boolean): void;
}

export interface ProjectSession {
  start(): Promise<void>;
  flush(): Promise<void>;
  takeOver(): Promise<void>;
  stop(): Promise<void>;
}

/** Keeps one open project and its storage in step: reads it, guards it against other tabs, saves every change. */
export function createSession(id: ProjectId, storage: ProjectStorage, host: SessionHost): ProjectSession {
  let revision = 0;
  let stopListening: () => void = () => undefined;
  let state: AutosaveState = 'saved';
  const autosave = createAutosave({
    write,
    onState(next) {
      state = next;
      host.setSaveState(next);
    },
  });
  const lock = createProjectLock(id, {
    onAsked: () => autosave.flush(),
    onLost: () => host.setReadOnly(true),
  });

  async function write(diffs: readonly Diff[]): Promise<void> {
    const name = host.current()?.app.name;
    revision = await storage.write(id, {
      base: revision,
      diffs,
      history: trimHistory(host.historyJson()),
      name,
    });
  }

  /** The stored document, with what a former page could not store any more as it went away. */
  async function load(editing: boolean): Promise<void> {
    const stored = await storage.read(id).catch((error: unknown) => {
      throw new ProjectLoadError('storage', [], { cause: error });
    });
    if (!stored) throw new ProjectLoadError('missing');
    const rescued = editing ? readRescue(id, stored.revision) : undefined;
    const document = rescued ? replayDiffs(stored.document, rescued.diffs) : stored.document;
    const parsed = parseProject(document, catalog);
    if (!parsed.ok) throw new ProjectLoadError('damaged', parsed.problems);
    revision = stored.revision;
    const { project, migrated } = parsed;
    // A migrated document's records are others than the stored steps speak of.
    const history = migrated ? undefined : rescued ? rescued.history : stored.history;
    host.show(project, history);
    if (editing && (migrated || rescued)) {
      const name = project.app.name;
      revision = await storage.write(id, {
        base: revision,
        document: project,
        history: history ?? null,
        name,
      });
    }
    if (editing) clearRescue(id);
  }

  function flushWhenHidden(): void {
    // The state shows a failure; there is nobody to tell at this moment.
    if (document.visibilityState === 'hidden') autosave.flush().catch(() => undefined);
  }

  /** What is not stored within the moment that is left is rescued; only a storage that fails is worth a question. */
  function askBeforeUnload(event: BeforeUnloadEvent): void {
    if (state === 'failed') event.preventDefault();
  }

  function rescueOnLeave(): void {
    const batches = autosave.unsaved;
    if (batches.length === 0) return;
    writeRescue(id, { base: revision, batches, history: trimHistory(host.historyJson()) });
  }

  return {
    async start() {
      const editing = await lock.acquire();
      host.setReadOnly(!editing);
      await load(editing);
      stopListening = host.onChange((diff) => autosave.add(diff));
      document.addEventListener('visibilitychange', flushWhenHidden);
      window.addEventListener('beforeunload', askBeforeUnload);
      window.addEventListener('pagehide', rescueOnLeave);
    },
    flush: () => autosave.flush(),
    async takeOver() {
      await lock.takeOver();
      await load(true);
      host.setReadOnly(false);
    },
    async stop() {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('beforeunload', askBeforeUnload);
      window.removeEventListener('pagehide', rescueOnLeave);
      stopListening();
      try {
        await autosave.flush();
      } finally {
        autosave.stop();
        lock.release();
      }
    },
  };
}
