import { type AnyRecord, COLLECTIONS, type Collection, type Diff, emptyDiff, recordChange } from '../diff.ts';
import type {
  AppRecord,
  AssetRecord,
  DataTable,
  NodeRecord,
  PageRecord,
  Project,
  TokenRecord,
} from '../project.ts';
import { OperationError } from './operationError.ts';

interface Records {
  pages: PageRecord;
  nodes: NodeRecord;
  data: DataTable;
  assets: AssetRecord;
  tokens: TokenRecord;
}

const NAMES: Record<Collection, { zh: string; en: string }> = {
  pages: { zh: '页面', en: 'page' },
  nodes: { zh: '元素', en: 'node' },
  data: { zh: '数据表', en: 'table' },
  assets: { zh: '素材', en: 'asset' },
  tokens: { zh: '品牌样式', en: 'token' },
};

/** Collects what an operation changes; reads see its own writes. */
export interface Edit {
  /** @throws OperationError `missing` */
  get<C extends Collection>(collection: C, id: string): Records[C];
  has(collection: Collection, id: string): boolean;
  put<C extends Collection>(collection: C, record: Records[C]): void;
  remove(collection: Collection, id: string): void;
  putApp(app: AppRecord): void;
  diff(): Diff;
}

/**
 * Starts an edit of a project: the helper of all operations.
 * @example
 * const edit = startEdit(project);
 * edit.put('nodes', { ...edit.get('nodes', id), locked: true });
 * return edit.diff();
 */
export function startEdit(project: Project): Edit {
  const changes: Record<Collection, Map<string, AnyRecord | undefined>> = {
    pages: new Map(),
    nodes: new Map(),
    data: new Map(),
    assets: new Map(),
    tokens: new Map(),
  };
  let { app } = project;

  const stored = (collection: Collection, id: string): AnyRecord | undefined => {
    const records: Record<string, AnyRecord> = project[collection];
    return Object.hasOwn(records, id) ? records[id] : undefined;
  };
  const find = (collection: Collection, id: string) =>
    changes[collection].has(id) ? changes[collection].get(id) : stored(collection, id);

  return {
    get<C extends Collection>(collection: C, id: string): Records[C] {
      const record = find(collection, id);
      if (!record) throw missing(collection, id);
      return record as Records[C];
    },
    has: (collection, id) => find(collection, id) !== undefined,
    put(collection, record) {
      changes[collection].set(record.id, record);
    },
    remove(collection, id) {
      changes[collection].set(id, undefined);
    },
    putApp(next) {
      app = next;
    },
    diff() {
      const diff = emptyDiff();
      recordChange(diff, 'app', project.app, app);
      for (const collection of COLLECTIONS) {
        for (const [id, record] of changes[collection]) {
          recordChange(diff, `${collection}/${id}`, stored(collection, id), record);
        }
      }
      return diff;
    },
  };
}

/**
 * A record with some of its values changed; what is `undefined` in the change is removed.
 * @example
 * changed(node, { name: 'Hero', when: undefined });
 */
export function changed<T extends object>(record: T, change: Partial<T>): T {
  const next: Record<string, unknown> = { ...record, ...change };
  for (const key of Object.keys(change)) if (next[key] === undefined) delete next[key];
  return next as T;
}

function missing(collection: Collection, id: string): OperationError {
  const { zh, en } = NAMES[collection];
  return new OperationError('missing', {
    zh: `找不到该${zh}（${id}）。`,
    en: `There is no such ${en} (${id}).`,
  });
}
