import { type AreaFactory, asyncCalls, CallFailure, parameterError, syncFailure } from './call.ts';

/** WeChat's limits in bytes: one key's data, and all of them. */
const keyLimit = 1024 * 1024;
const totalLimit = 10 * 1024 * 1024;

const size = (text: string): number => new TextEncoder().encode(text).length;

/** What a mini-program stores, for as long as the preview lives. Values are copies, as in WeChat. */
export class Storage {
  private readonly entries = new Map<string, string>();

  set(key: string, data: unknown): void {
    // JSON has no word for a lone undefined, a Date or a number like NaN: WeChat keeps such values by type.
    const text = JSON.stringify({ data, ...(data instanceof Date && { date: data.getTime() }) });
    if (size(text) > keyLimit) throw new CallFailure('entry size limit reached');
    const others = [...this.entries].filter(([name]) => name !== key);
    const total = others.reduce((sum, [, value]) => sum + size(value), 0);
    if (total + size(text) > totalLimit) throw new CallFailure('exceed storage max size 10Mb');
    this.entries.set(key, text);
  }

  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** An empty string when there is no such key, as `getStorageSync` gives. */
  get(key: string): unknown {
    const text = this.entries.get(key);
    if (text === undefined) return '';
    const { data, date } = JSON.parse(text) as { data?: unknown; date?: number };
    return date === undefined ? data : new Date(date);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }

  /** Sizes in KB, as WeChat counts. */
  info(): { keys: string[]; currentSize: number; limitSize: number } {
    const bytes = [...this.entries].reduce((sum, [key, value]) => sum + size(key) + size(value), 0);
    return {
      keys: [...this.entries.keys()],
      currentSize: Math.ceil(bytes / 1024),
      limitSize: totalLimit / 1024,
    };
  }
}

/** The phone's: an app that is started again finds what it stored, as long as the frame lives. */
const store = new Storage();

function keyOf(key: unknown): string {
  if (typeof key !== 'string') throw parameterError('key', 'String', key);
  return key;
}

function listOf<T>(name: string, list: unknown): T[] {
  if (!Array.isArray(list)) throw parameterError(name, 'Array', list);
  return list as T[];
}

/** Local storage. `encrypt` is accepted: nothing is written to a disk that it could protect from. */
export const storage: AreaFactory = (host) => {
  const changed = (): void => host.changed('storage');
  const operations = {
    setStorage(key: unknown, data: unknown) {
      store.set(keyOf(key), data);
      changed();
    },
    getStorage: (key: unknown) => store.get(keyOf(key)),
    removeStorage(key: unknown) {
      store.remove(keyOf(key));
      changed();
    },
    clearStorage() {
      store.clear();
      changed();
    },
    getStorageInfo: () => store.info(),
    batchSetStorage(list: unknown) {
      for (const { key, value } of listOf<{ key: unknown; value: unknown }>('kvList', list)) {
        store.set(keyOf(key), value);
      }
      changed();
    },
    batchGetStorage: (list: unknown) => listOf('keyList', list).map((key) => store.get(keyOf(key))),
  };
  const sync = Object.entries(operations).map(([name, run]) => {
    const api = `${name}Sync`;
    return [api, syncFailure(api, run as (...args: unknown[]) => unknown)] as const;
  });
  return {
    ...Object.fromEntries(sync),
    ...asyncCalls(host, {
      setStorage: ({ key, data }) => operations.setStorage(key, data),
      getStorage({ key }) {
        if (!store.has(keyOf(key))) throw new CallFailure('data not found');
        return { data: operations.getStorage(key) };
      },
      removeStorage: ({ key }) => operations.removeStorage(key),
      clearStorage: () => operations.clearStorage(),
      getStorageInfo: () => operations.getStorageInfo(),
      batchSetStorage: ({ kvList }) => operations.batchSetStorage(kvList),
      batchGetStorage: ({ keyList }) => ({ dataList: operations.batchGetStorage(keyList) }),
    }),
  };
};
