import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { catalog } from '../../components-lib/catalog.ts';
import { applyDiff, type Diff, isEmptyDiff, reverseDiff, squashDiffs } from '../../schema/diff.ts';
import { createHistory, type HistoryStep } from '../../schema/history.ts';
import type { NodeId } from '../../schema/ids.ts';
import { OperationError } from '../../schema/operations/operationError.ts';
import type { Project } from '../../schema/project.ts';
import type { LocalText } from '../../schema/text.ts';
import { labelOf } from '../i18n/labelOf.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import { useText } from '../i18n/useText.ts';
import type { ProjectId } from '../storage/projectStorage.ts';
import { storage } from '../storage/storage.ts';
import { createSession, type ProjectSession } from './projectSession.ts';
import { type SelectionSnapshot, useSelectionStore } from './selection.ts';
import { useToastStore } from './toast.ts';

export type Operation = (project: Project) => Diff;

export interface DispatchMeta {
  /** Shown by undo, in the history and in toasts. */
  label: LocalText | MessageKey;
  /** Edits in a row with the same key are one step: typing in one field. */
  merge?: string;
  /** Nodes to select afterwards; undo brings the former selection back. */
  select?: readonly NodeId[];
}

/** Many writes that are one undo step: a drag, a scrub. */
export interface Gesture {
  /** Replaces what the gesture did so far; the operation sees the project as it was at the gesture's start. */
  update(operation: Operation): void;
  commit(select?: readonly NodeId[]): void;
  cancel(): void;
}

export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed';
export type ChangeListener = (diff: Diff, project: Project) => void;

const HISTORY_LIMIT = 300;

interface StepSelections {
  before: SelectionSnapshot;
  after: SelectionSnapshot;
}

/** The open document: the only place that changes it, and its undo history. */
export const useProjectStore = defineStore('project', () => {
  const selection = useSelectionStore();
  const toasts = useToastStore();
  const text = useText();

  const project = shallowRef<Project | null>(null);
  const id = ref<ProjectId | null>(null);
  const saveState = ref<SaveState>('saved');
  /** Open in another tab: shown, not edited. */
  const readOnly = ref(false);
  const historyVersion = ref(0);
  const history = createHistory({ limit: HISTORY_LIMIT });
  const listeners = new Set<ChangeListener>();
  let selections = new WeakMap<HistoryStep, StepSelections>();
  let gesture: Gesture | null = null;
  let session: ProjectSession | null = null;

  const canUndo = computed(() => historyVersion.value >= 0 && !readOnly.value && history.canUndo());
  const canRedo = computed(() => historyVersion.value >= 0 && !readOnly.value && history.canRedo());
  const undoLabel = computed<LocalText | null>(
    () => (historyVersion.value >= 0 && history.steps[history.position - 1]?.label) || null,
  );
  const redoLabel = computed<LocalText | null>(
    () => (historyVersion.value >= 0 && history.steps[history.position]?.label) || null,
  );

  /** Calls the listener after every change, with what changed and the project after it. Returns the way out. */
  function onChange(listener: ChangeListener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function apply(diff: Diff): void {
    if (!project.value || isEmptyDiff(diff)) return;
    const next = applyDiff(project.value, diff);
    project.value = next;
    selection.keepValid(next);
    for (const listener of listeners) listener(diff, next);
  }

  /** An operation that cannot be done says why; anything else is a fault of ours and goes up. */
  function tryOperation(operation: Operation, on: Project): Diff | undefined {
    try {
      return operation(on);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      toasts.show({ text: text.local(error.text), kind: 'warning' });
      return undefined;
    }
  }

  function remember(diff: Diff, label: LocalText, before: SelectionSnapshot, merge?: string): void {
    history.push(diff, { label, merge });
    const step = history.steps[history.position - 1];
    if (step) {
      const known = merge === undefined ? undefined : selections.get(step);
      selections.set(step, { before: known?.before ?? before, after: selection.snapshot() });
    }
    historyVersion.value++;
  }

  function refuseReadOnly(): boolean {
    if (readOnly.value) toasts.show({ text: text.t('storage.readOnlyToast'), kind: 'warning' });
    return readOnly.value;
  }

  /** Does one thing to the document. Returns what changed, or undefined when it was refused or came to nothing. */
  function dispatch(operation: Operation, meta: DispatchMeta): Diff | undefined {
    gesture?.commit();
    if (!project.value || refuseReadOnly()) return undefined;
    const diff = tryOperation(operation, project.value);
    if (!diff || isEmptyDiff(diff)) return undefined;
    const before = selection.snapshot();
    apply(diff);
    if (meta.select) selection.reveal(project.value, meta.select);
    remember(diff, labelOf(meta.label), before, meta.merge);
    return diff;
  }

  /** Starts a gesture; one that is still open is committed first. */
  function beginGesture(label: LocalText | MessageKey): Gesture {
    gesture?.commit();
    const base = project.value;
    const before = selection.snapshot();
    let done: Diff | null = null;
    let refused = false;

    function replaceBy(next: Diff | null): void {
      const steps = [...(done ? [reverseDiff(done)] : []), ...(next ? [next] : [])];
      done = next;
      apply(steps.length === 1 && steps[0] ? steps[0] : squashDiffs(steps));
    }
    const own: Gesture = {
      update(operation) {
        if (gesture !== own || !base || refused) return;
        refused = refuseReadOnly();
        if (refused) return;
        const next = tryOperation(operation, base);
        if (next) replaceBy(next);
      },
      commit(select) {
        if (gesture !== own) return;
        gesture = null;
        if (select && project.value) selection.reveal(project.value, select);
        if (done && !isEmptyDiff(done)) remember(done, labelOf(label), before);
      },
      cancel() {
        if (gesture !== own) return;
        gesture = null;
        if (done) replaceBy(null);
      },
    };
    gesture = own;
    return own;
  }

  /** Ends a run of merged edits: what comes next is a step of its own. */
  function sealHistory(): void {
    history.seal();
  }

  function travel(diff: Diff | undefined, step: HistoryStep | undefined, to: keyof StepSelections): void {
    if (!diff || !project.value) return;
    try {
      apply(diff);
    } catch (error) {
      // The step does not fit the document (a stored history of another state): it must not stay in the way.
      history.fromJSON(null);
      historyVersion.value++;
      toasts.show({ text: text.t('storage.historyLost'), kind: 'warning' });
      console.error(error);
      return;
    }
    historyVersion.value++;
    const kept = step && selections.get(step);
    if (kept) selection.restore(project.value, kept[to]);
    else selection.reveal(project.value, touchedNodes(diff));
  }

  function undo(): void {
    if (gesture) {
      gesture.cancel();
      return;
    }
    if (refuseReadOnly()) return;
    const step = history.steps[history.position - 1];
    travel(history.undo(), step, 'before');
  }

  function redo(): void {
    if (gesture || refuseReadOnly()) return;
    const step = history.steps[history.position];
    travel(history.redo(), step, 'after');
  }

  /** Puts a document on the table, with the history that was stored with it. */
  function show(next: Project, storedHistory?: unknown): void {
    gesture = null;
    selections = new WeakMap();
    history.fromJSON(storedHistory ?? { steps: [], position: 0 });
    historyVersion.value++;
    selection.openPage(null);
    project.value = next;
    selection.keepValid(next);
  }

  /** Opens a stored project and keeps it saved from then on. Rejects with a `ProjectLoadError`. */
  async function open(projectId: ProjectId): Promise<void> {
    await close();
    id.value = projectId;
    session = createSession(projectId, storage, {
      show,
      onChange,
      current: () => project.value,
      historyJson: () => history.toJSON(),
      setSaveState: (state) => {
        saveState.value = state;
      },
      setReadOnly: (value) => {
        readOnly.value = value;
      },
    });
    await session.start();
  }

  /** Saves what is unsaved and takes the document off the table. */
  async function close(): Promise<void> {
    gesture?.commit();
    const ending = session;
    session = null;
    await ending?.stop();
    // Another project was opened while the last one was being saved: the table is its own now.
    if (session) return;
    project.value = null;
    id.value = null;
    saveState.value = 'saved';
    readOnly.value = false;
    selection.openPage(null);
  }

  return {
    project,
    id,
    catalog,
    saveState,
    readOnly,
    canUndo,
    canRedo,
    undoLabel,
    redoLabel,
    dispatch,
    beginGesture,
    sealHistory,
    undo,
    redo,
    onChange,
    show,
    open,
    close,
    /** Saves at once; rejects when that fails. */
    flush: async () => session?.flush(),
    /** Makes this tab the one that edits. */
    takeOver: async () => session?.takeOver(),
    historyLength: computed(() => (historyVersion.value >= 0 ? history.position : 0)),
  };
});

function touchedNodes(diff: Diff): NodeId[] {
  return [...Object.keys(diff.added), ...Object.keys(diff.updated)]
    .filter((ref) => ref.startsWith('nodes/'))
    .map((ref) => ref.slice('nodes/'.length))
    .slice(0, 50);
}
