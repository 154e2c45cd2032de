// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { instantiate } from '../../components-lib/instantiate.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { deleteNodes } from '../../schema/operations/deleteNodes.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { setProps } from '../../schema/operations/setProps.ts';
import { updateApp } from '../../schema/operations/updateApp.ts';
import type { Project } from '../../schema/project.ts';
import { storage } from '../storage/storage.ts';
import { useProjectStore } from './project.ts';
import { ProjectLoadError } from './projectSession.ts';
import { useSelectionStore } from './selection.ts';
import { useToastStore } from './toast.ts';

const document = emptyProject({ name: 'Spring', language: 'en' });
const root = Object.keys(document.nodes)[0] ?? '';
const label = { zh: '改', en: 'Change' };

beforeEach(() => {
  setActivePinia(createPinia());
});

function shown() {
  const projects = useProjectStore();
  projects.show(document);
  return projects;
}

function named(name: string) {
  return (project: Project) => updateApp(project, { change: { name } });
}

function addText(projects: ReturnType<typeof useProjectStore>): string {
  const fragment = instantiate({ type: 'text', props: { text: 'one' } }, Math.random);
  projects.dispatch((project) => insertNodes(project, { fragment, parent: root }), {
    label,
    select: fragment.roots,
  });
  return fragment.roots[0] ?? '';
}

describe('project store', () => {
  it('does, undoes and redoes, and tells listeners what changed each time', () => {
    const projects = shown();
    const changes: string[] = [];
    const stop = projects.onChange((diff, project) =>
      changes.push(`${Object.keys(diff.updated)} ${project.app.name}`),
    );
    projects.dispatch(named('Summer'), { label });
    projects.undo();
    projects.redo();
    stop();
    projects.undo();
    expect(changes).toEqual(['app Summer', 'app Spring', 'app Summer']);
    expect(projects.project).toEqual(document);
    expect(projects.canUndo).toBe(false);
    expect(projects.redoLabel).toEqual(label);
  });

  it('keeps untouched records the same objects', () => {
    const projects = shown();
    projects.dispatch(named('Summer'), { label });
    expect(projects.project?.nodes).toBe(document.nodes);
  });

  it('makes one step of edits with the same key, until the edit is sealed', () => {
    const projects = shown();
    for (const name of ['S', 'Su', 'Sum']) projects.dispatch(named(name), { label, merge: 'name' });
    expect(projects.historyLength).toBe(1);
    projects.sealHistory();
    projects.dispatch(named('Summer'), { label, merge: 'name' });
    expect(projects.historyLength).toBe(2);
    projects.undo();
    expect(projects.project?.app.name).toBe('Sum');
    projects.undo();
    expect(projects.project?.app.name).toBe('Spring');
  });

  it('says why an operation was refused and changes nothing', () => {
    const projects = shown();
    const done = projects.dispatch((project) => deleteNodes(project, { ids: [root] }), { label });
    expect(done).toBeUndefined();
    expect(projects.project).toBe(document);
    expect(useToastStore().toasts).toHaveLength(1);
  });

  it('lets a fault of ours go up instead of hiding it', () => {
    const projects = shown();
    expect(() =>
      projects.dispatch(
        () => {
          throw new TypeError('fault');
        },
        { label },
      ),
    ).toThrow('fault');
  });

  it('brings the selection back with undo and redo', () => {
    const projects = shown();
    const selection = useSelectionStore();
    const id = addText(projects);
    expect(selection.ids).toEqual([id]);
    projects.undo();
    expect(selection.ids).toEqual([]);
    projects.redo();
    expect(selection.ids).toEqual([id]);
  });
});

describe('gestures', () => {
  it('are one step however many updates they had, and each update replaces the former', () => {
    const projects = shown();
    const id = addText(projects);
    const names: unknown[] = [];
    const stop = projects.onChange((_, project) => names.push(project.nodes[id]?.props.text));
    const gesture = projects.beginGesture(label);
    for (const text of ['a', 'b', 'c']) {
      gesture.update((project) => {
        expect(project.nodes[id]?.props.text).toBe('one');
        return setProps(project, { ids: [id], change: { text } });
      });
    }
    gesture.commit();
    stop();
    expect(names).toEqual(['a', 'b', 'c']);
    expect(projects.historyLength).toBe(2);
    projects.undo();
    expect(projects.project?.nodes[id]?.props.text).toBe('one');
  });

  it('leave nothing behind when cancelled, or undone while they last', () => {
    const projects = shown();
    for (const end of [(g: { cancel(): void }) => g.cancel(), () => projects.undo()]) {
      const gesture = projects.beginGesture(label);
      gesture.update(named('Summer'));
      expect(projects.project?.app.name).toBe('Summer');
      end(gesture);
      expect(projects.project).toEqual(document);
      expect(projects.historyLength).toBe(0);
      gesture.update(named('Late'));
      gesture.commit();
      expect(projects.project).toEqual(document);
    }
  });

  it('are committed by whatever is done next', () => {
    const projects = shown();
    projects.beginGesture(label).update(named('Summer'));
    projects.dispatch(named('Autumn'), { label });
    expect(projects.historyLength).toBe(2);
    projects.undo();
    expect(projects.project?.app.name).toBe('Summer');
  });
});

describe('opening and saving', () => {
  it('saves changes and their history, and finds both again', async () => {
    const { id } = await storage.create({ document, assets: new Map() });
    const projects = useProjectStore();
    await projects.open(id);
    projects.dispatch(named('Summer'), { label });
    expect(projects.saveState).toBe('dirty');
    await projects.close();
    await projects.open(id);
    expect(projects.project?.app.name).toBe('Summer');
    expect(projects.canUndo).toBe(true);
    projects.undo();
    expect(projects.project?.app.name).toBe('Spring');
    await projects.close();
    expect((await storage.list())[0]?.name).toBe('Spring');
  });

  it('says when there is no such project', async () => {
    await expect(useProjectStore().open('nothing')).rejects.toThrow(ProjectLoadError);
  });

  it('refuses a damaged project and leaves what is stored as it is', async () => {
    const damaged = { ...document, nodes: {} } as Project;
    const { id } = await storage.create({ document: damaged, assets: new Map() });
    const failure = await useProjectStore()
      .open(id)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'damaged' });
    expect((failure as ProjectLoadError).problems.length).toBeGreaterThan(0);
    expect((await storage.read(id))?.document).toEqual(damaged);
  });

  it('clears a stored history that does not fit, without touching the document', async () => {
    const { id } = await storage.create({ document, assets: new Map() });
    const step = {
      label,
      diff: { added: {}, updated: { app: [document.app, { ...document.app, name: 'Never' }] }, removed: {} },
    };
    await storage.write(id, { base: 1, history: { steps: [step], position: 1 } });
    const projects = useProjectStore();
    await projects.open(id);
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    projects.undo();
    expect(error).toHaveBeenCalled();
    error.mockRestore();
    expect(projects.project?.app.name).toBe('Spring');
    expect(projects.canUndo).toBe(false);
    await projects.close();
  });
});
