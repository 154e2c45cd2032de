import { catalog } from '../../components-lib/catalog.ts';
import type { Diff } from '../../schema/diff.ts';
import type { HistoryJson } from '../../schema/history.ts';
import { parseProject } from '../../schema/parseProject.ts';
import type { Project } from '../../schema/project.ts';
import type { Problem } from '../../schema/validate/problem.ts';
import { type AutosaveState, createAutosave } from '../storage/autosave.ts';
import { createProjectLock } from '../storage/projectLock.ts';
import type { ProjectId, ProjectStorage } from '../storage/projectStorage.ts';
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

  async function load(editing: boolean): Promise<void> {
    const stored = await storage.read(id).catch((error: unknown) => {
      throw new ProjectLoadError('storage', [], { cause: error });
    });
    if (!stored) throw new ProjectLoadError('missing');
    const parsed = parseProject(stored.document, catalog);
    if (!parsed.ok) throw new ProjectLoadError('damaged', parsed.problems);
    revision = stored.revision;
    // A migrated document's records are others than the stored steps speak of.
    host.show(parsed.project, parsed.migrated ? undefined : stored.history);
    if (parsed.migrated && editing)
      revision = await storage.write(id, { base: revision, document: parsed.project });
  }

  function flushWhenHidden(): void {
    // The state shows a failure; there is nobody to tell at this moment.
    if (document.visibilityState === 'hidden') autosave.flush().catch(() => undefined);
  }

  /** A write that has begun survives the page; only one that cannot succeed is worth a question. */
  function saveBeforeUnload(event: BeforeUnloadEvent): void {
    if (state === 'failed') event.preventDefault();
    else autosave.flush().catch(() => undefined);
  }

  return {
    async start() {
      const editing = await lock.acquire();
      host.setReadOnly(!editing);
      await load(editing);
      stopListening = host.onChange((diff) => autosave.add(diff));
      document.addEventListener('visibilitychange', flushWhenHidden);
      window.addEventListener('beforeunload', saveBeforeUnload);
    },
    flush: () => autosave.flush(),
    async takeOver() {
      await lock.takeOver();
      await load(true);
      host.setReadOnly(false);
    },
    async stop() {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('beforeunload', saveBeforeUnload);
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
