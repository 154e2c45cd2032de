import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, parameterError } from './call.ts';

/** WeChat's limits in bytes: one key's data, and all of them. */
const keyLimit = 1024 * 1024;
const totalLimit = 10 * 1024 * 1024;

const size = (text: string): number => new TextEncoder().encode(text).length;

/** What a mini-program stores, for as long as the preview lives. Values are copies, as in WeChat. */
export class Storage {
  private readonly entries = new Map<string, string>();
  private readonly onChange: () => void;

  constructor(onChange: () => void = () => {}) {
    this.onChange = onChange;
  }

  set(key: string, data: unknown): void {
    // JSON has no word for a lone undefined, a Date or a number like NaN: WeChat keeps such values by type.
    const text = JSON.stringify({ data, ...(data instanceof Date && { date: data.getTime() }) });
    if (size(text) > keyLimit) throw new CallFailure('entry size limit reached');
    const others = [...this.entries].filter(([name]) => name !== key);
    const total = others.reduce((sum, [, value]) => sum + size(value), 0);
    if (total + size(text) > totalLimit) throw new CallFailure('exceed storage max size 10Mb');
    this.entries.set(key, text);
    this.onChange();
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
    this.onChange();
  }

  clear(): void {
    this.entries.clear();
    this.onChange();
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

function keyOf(options: CallOptions): string {
  if (typeof options.key !== 'string') throw parameterError('key', 'String', options.key);
  return options.key;
}

/** Local storage, one per run of the app. */
export const storage: AreaFactory = (host) => {
  const store = new Storage(() => host.changed('storage'));
  const read = (key: string): unknown => {
    if (!store.has(key)) throw new CallFailure('data not found');
    return store.get(key);
  };
  return {
    ...asyncCalls(host, {
      setStorage: (options) => store.set(keyOf(options), options.data),
      getStorage: (options) => ({ data: read(keyOf(options)) }),
      removeStorage: (options) => store.remove(keyOf(options)),
      clearStorage: () => store.clear(),
      getStorageInfo: () => store.info(),
      batchSetStorage({ kvList }) {
        for (const { key, value } of (kvList ?? []) as { key: string; value: unknown }[])
          store.set(key, value);
      },
      batchGetStorage: ({ keyList }) => ({
        dataList: ((keyList ?? []) as string[]).map((key) => store.get(key)),
      }),
    }),
    setStorageSync: (key: string, data: unknown) => store.set(String(key), data),
    getStorageSync: (key: string) => store.get(String(key)),
    removeStorageSync: (key: string) => store.remove(String(key)),
    clearStorageSync: () => store.clear(),
    getStorageInfoSync: () => store.info(),
    batchSetStorageSync(list: { key: string; value: unknown }[]) {
      for (const { key, value } of list) store.set(key, value);
    },
    batchGetStorageSync: (keys: string[]) => keys.map((key) => store.get(key)),
  };
};
