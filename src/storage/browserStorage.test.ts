import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { updateApp } from '../../schema/operations/updateApp.ts';
import type { Project } from '../../schema/project.ts';
import { createBrowserStorage } from './browserStorage.ts';
import { type ProjectStorage, StaleRevisionError } from './projectStorage.ts';

let storage: ProjectStorage;
let count = 0;
const document = emptyProject({ name: 'Spring', language: 'en' });
const cover = new Uint8Array([1, 2, 3]);

beforeEach(() => {
  storage = createBrowserStorage(`test-${++count}`);
});

function create() {
  return storage.create({ document, assets: new Map([['assets/cover.jpg', cover]]) });
}

async function nameIn(id: string): Promise<string | undefined> {
  const stored = await storage.read(id);
  return (stored?.document as Project | undefined)?.app.name;
}

function rename(project: Project, name: string) {
  return updateApp(project, { change: { name } });
}

describe('browserStorage', () => {
  it('gives back what was created, with its assets', async () => {
    const { id, name } = await create();
    expect(name).toBe('Spring');
    expect((await storage.read(id))?.document).toEqual(document);
    expect(await storage.readAssets(id)).toEqual(new Map([['assets/cover.jpg', cover]]));
  });

  it('reads diffs written after the snapshot, and the history with them', async () => {
    const { id } = await create();
    const first = rename(document, 'Summer');
    const second = rename(applyDiff(document, first), 'Autumn');
    const one = await storage.write(id, { base: 1, diffs: [first], name: 'Summer' });
    await storage.write(id, {
      base: one,
      diffs: [second],
      history: { steps: [], position: 0 },
      name: 'Autumn',
    });
    const stored = await storage.read(id);
    expect(await nameIn(id)).toBe('Autumn');
    expect(stored?.history).toEqual({ steps: [], position: 0 });
    expect(stored?.revision).toBe(3);
    expect((await storage.list()).map((summary) => summary.name)).toEqual(['Autumn']);
  });

  it('folds many writes into the snapshot without changing what is read', async () => {
    const { id } = await create();
    let project: Project = document;
    let base = 1;
    for (let at = 0; at < 230; at++) {
      const diff = rename(project, `Name ${at}`);
      project = applyDiff(project, diff);
      base = await storage.write(id, { base, diffs: [diff] });
    }
    expect((await storage.read(id))?.document).toEqual(project);
  });

  it('refuses a write that builds on another revision, and keeps what is there', async () => {
    const { id } = await create();
    await storage.write(id, { base: 1, diffs: [rename(document, 'Summer')] });
    await expect(storage.write(id, { base: 1, diffs: [rename(document, 'Winter')] })).rejects.toThrow(
      StaleRevisionError,
    );
    expect(await nameIn(id)).toBe('Summer');
  });

  it('writes nothing at all when a part of a write cannot be stored', async () => {
    const { id } = await create();
    const unstorable = { steps: () => undefined };
    await expect(
      storage.write(id, { base: 1, diffs: [rename(document, 'Summer')], history: unstorable }),
    ).rejects.toThrow();
    const stored = await storage.read(id);
    expect(stored?.revision).toBe(1);
    expect(await nameIn(id)).toBe('Spring');
  });

  it('hides a deleted project and brings it back', async () => {
    const { id } = await create();
    await storage.remove(id);
    expect(await storage.list()).toEqual([]);
    expect(await storage.read(id)).toBeUndefined();
    await storage.restore(id);
    expect((await storage.list()).map((summary) => summary.id)).toEqual([id]);
    expect((await storage.readAssets(id)).size).toBe(1);
  });

  it('renames document and summary alike', async () => {
    const { id } = await create();
    await storage.rename(id, 'Winter');
    const stored = await storage.read(id);
    expect(stored?.summary.name).toBe('Winter');
    expect(await nameIn(id)).toBe('Winter');
  });

  it('copies document and assets, so that the copy stands on its own', async () => {
    const { id } = await create();
    await storage.write(id, { base: 1, diffs: [rename(document, 'Summer')] });
    const copy = await storage.duplicate(id, 'Summer copy');
    await storage.writeAsset(copy.id, 'assets/more.png', cover);
    expect(await nameIn(copy.id)).toBe('Summer copy');
    expect((await storage.readAssets(copy.id)).size).toBe(2);
    expect((await storage.readAssets(id)).size).toBe(1);
  });

  it('says so when there is no such project', async () => {
    expect(await storage.read('nothing')).toBeUndefined();
    await expect(storage.write('nothing', { base: 1 })).rejects.toThrow('There is no project');
  });
});
