import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Diff } from '../../schema/diff.ts';
import { createId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import {
  type NewProject,
  type ProjectChange,
  type ProjectId,
  type ProjectStorage,
  type ProjectSummary,
  StaleRevisionError,
  type StoredProject,
} from './projectStorage.ts';
import { replayDiffs } from './replayDiffs.ts';

interface Entry extends ProjectSummary {
  revision: number;
  /** Revision that the stored snapshot stands for; later ones are diffs. */
  snapshotRevision: number;
  deletedAt: number | null;
}

interface Schema extends DBSchema {
  projects: { key: ProjectId; value: Entry };
  /** The whole document as of `snapshotRevision`. */
  snapshots: { key: ProjectId; value: unknown };
  /** One row a write since the snapshot, keyed by project and revision. */
  diffs: { key: [ProjectId, number]; value: readonly Diff[] };
  histories: { key: ProjectId; value: unknown };
  assets: { key: [ProjectId, string]; value: Uint8Array };
}

const STORES = ['projects', 'snapshots', 'diffs', 'histories', 'assets'] as const;
type StoreName = (typeof STORES)[number];
type Write = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** Days that a deleted project can still be restored. */
const KEEP_DELETED_DAYS = 30;
const DAY = 86_400_000;
/** A project reads fast again once this many writes are folded into its snapshot. */
const FOLD_AFTER = 200;

function rowsOf(id: ProjectId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function copyRows(tx: Write, from: ProjectId, to: ProjectId): Promise<void> {
  for (const key of await tx.objectStore('assets').getAllKeys(rowsOf(from))) {
    const bytes = await tx.objectStore('assets').get(key);
    if (bytes) await tx.objectStore('assets').put(bytes, [to, key[1]]);
  }
}

async function eraseRows(tx: Write, id: ProjectId): Promise<void> {
  await tx.objectStore('projects').delete(id);
  await tx.objectStore('snapshots').delete(id);
  await tx.objectStore('histories').delete(id);
  await tx.objectStore('diffs').delete(rowsOf(id));
  await tx.objectStore('assets').delete(rowsOf(id));
}

function summaryOf(entry: Entry): ProjectSummary {
  const { id, name, createdAt, updatedAt, thumbnail } = entry;
  return { id, name, createdAt, updatedAt, thumbnail };
}

function renamed(document: unknown, name: string): unknown {
  const project = document as { app: object };
  return { ...project, app: { ...project.app, name } };
}

/**
 * Asks the browser not to clear the data when the disk is full. Nothing waits for the answer: Firefox asks the
 * person, and a no leaves things as they are for any site.
 */
function askToKeep(): void {
  globalThis.navigator?.storage?.persist?.().catch((error: unknown) => console.warn(error));
}

/**
 * Projects in this browser's IndexedDB: a snapshot and the diffs since, so that a save writes what changed.
 */
export function createBrowserStorage(databaseName = 'dimsum'): ProjectStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;

  function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDB<Schema>(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('projects', { keyPath: 'id' });
        for (const name of ['snapshots', 'diffs', 'histories', 'assets'] as const) db.createObjectStore(name);
      },
      blocking(_current, _blocked, event) {
        // A newer version of the product in another tab wants to upgrade; holding on would freeze it.
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      terminated() {
        opened = undefined;
      },
    }).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function writing<T>(work: (tx: Write) => Promise<T>): Promise<T> {
    const tx = (await database()).transaction([...STORES], 'readwrite', { durability: 'relaxed' });
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // `done` rejects too once the transaction is aborted; the first reason is the one to report.
      tx.done.catch(() => undefined);
      if (tx.error === null) tx.abort();
      throw error;
    }
  }

  async function mustGet(tx: Write, id: ProjectId): Promise<Entry> {
    const entry = await tx.objectStore('projects').get(id);
    if (!entry) throw new Error(`There is no project ${id} in this browser`);
    return entry;
  }

  async function currentDocument(tx: Write, id: ProjectId): Promise<unknown> {
    const snapshot = await tx.objectStore('snapshots').get(id);
    return replayDiffs(snapshot, (await tx.objectStore('diffs').getAll(rowsOf(id))).flat());
  }

  async function purge(): Promise<void> {
    const before = Date.now() - KEEP_DELETED_DAYS * DAY;
    await writing(async (tx) => {
      for (const entry of await tx.objectStore('projects').getAll()) {
        if (entry.deletedAt !== null && entry.deletedAt < before) await eraseRows(tx, entry.id);
      }
    });
  }

  async function insert(tx: Write, document: unknown, name: string, thumbnail: Blob | null): Promise<Entry> {
    const now = Date.now();
    const entry: Entry = {
      id: createId(),
      name,
      createdAt: now,
      updatedAt: now,
      thumbnail,
      revision: 1,
      snapshotRevision: 1,
      deletedAt: null,
    };
    await tx.objectStore('projects').put(entry);
    await tx.objectStore('snapshots').put(document, entry.id);
    return entry;
  }

  async function setDeleted(id: ProjectId, deletedAt: number | null): Promise<void> {
    await writing(async (tx) => {
      await tx.objectStore('projects').put({ ...(await mustGet(tx, id)), deletedAt });
    });
  }

  async function change(tx: Write, id: ProjectId, input: ProjectChange): Promise<number> {
    const entry = await mustGet(tx, id);
    if (entry.revision !== input.base) {
      throw new StaleRevisionError(`Project ${id} is at revision ${entry.revision}, not ${input.base}`);
    }
    const revision = entry.revision + 1;
    const document =
      input.document ??
      (revision - entry.snapshotRevision >= FOLD_AFTER
        ? replayDiffs(await currentDocument(tx, id), input.diffs ?? [])
        : undefined);
    if (document) {
      await tx.objectStore('snapshots').put(document, id);
      await tx.objectStore('diffs').delete(rowsOf(id));
    } else if (input.diffs) {
      await tx.objectStore('diffs').put(input.diffs, [id, revision]);
    }
    if (input.history !== undefined) await tx.objectStore('histories').put(input.history, id);
    await tx.objectStore('projects').put({
      ...entry,
      revision,
      snapshotRevision: document ? revision : entry.snapshotRevision,
      updatedAt: Date.now(),
      name: input.name ?? entry.name,
    });
    return revision;
  }

  return {
    async list() {
      await purge();
      const entries = await (await database()).getAll('projects');
      return entries
        .filter((entry) => entry.deletedAt === null)
        .sort((a, b) => b.updatedAt - a.updatedAt)
        .map(summaryOf);
    },

    async read(id): Promise<StoredProject | undefined> {
      const tx = (await database()).transaction([...STORES], 'readonly');
      const entry = await tx.objectStore('projects').get(id);
      if (!entry || entry.deletedAt !== null) return undefined;
      const snapshot = await tx.objectStore('snapshots').get(id);
      const diffs = await tx.objectStore('diffs').getAll(rowsOf(id));
      const history = await tx.objectStore('histories').get(id);
      return {
        summary: summaryOf(entry),
        document: replayDiffs(snapshot, diffs.flat()),
        history,
        revision: entry.revision,
      };
    },

    async create(input: NewProject) {
      askToKeep();
      return writing(async (tx) => {
        const entry = await insert(tx, input.document, input.document.app.name, input.thumbnail ?? null);
        for (const [file, bytes] of input.assets) await tx.objectStore('assets').put(bytes, [entry.id, file]);
        return summaryOf(entry);
      });
    },

    write: (id, input) => writing((tx) => change(tx, id, input)),

    duplicate: (id, name) =>
      writing(async (tx) => {
        const source = await mustGet(tx, id);
        const document = renamed(await currentDocument(tx, id), name);
        const entry = await insert(tx, document, name, source.thumbnail);
        await copyRows(tx, id, entry.id);
        return summaryOf(entry);
      }),

    rename: (id, name) =>
      writing(async (tx) => {
        const { revision } = await mustGet(tx, id);
        const document = renamed(await currentDocument(tx, id), name) as Project;
        // The stored undo steps would take the name back to what they know.
        await change(tx, id, { base: revision, document, history: null, name });
      }),

    writeThumbnail: (id, thumbnail) =>
      writing(async (tx) => {
        await tx.objectStore('projects').put({ ...(await mustGet(tx, id)), thumbnail });
      }),

    remove: (id) => setDeleted(id, Date.now()),
    restore: (id) => setDeleted(id, null),

    async readAssets(id) {
      const tx = (await database()).transaction('assets', 'readonly');
      const [keys, values] = await Promise.all([
        tx.store.getAllKeys(rowsOf(id)),
        tx.store.getAll(rowsOf(id)),
      ]);
      return new Map(keys.map((key, index) => [key[1], values[index] as Uint8Array]));
    },

    async writeAsset(id, file, bytes) {
      await (await database()).put('assets', bytes, [id, file]);
    },
  };
}
