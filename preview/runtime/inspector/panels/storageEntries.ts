import type { StorageEntry } from '../../../inspection.ts';

type WxStorage = {
  getStorageInfoSync(): { keys: string[] };
  getStorageSync(key: string): unknown;
  setStorageSync(key: string, data: unknown): void;
  removeStorageSync(key: string): void;
};

/** Reads the app's storage through its own `wx`, so that what is shown is what the app would get. */
export function storageEntries(wx: Record<string, unknown>): StorageEntry[] {
  const store = wx as unknown as WxStorage;
  return store.getStorageInfoSync().keys.map((key) => {
    const data = store.getStorageSync(key);
    const value = JSON.stringify(data) ?? String(data);
    return { key, type: typeOf(data), value, size: new TextEncoder().encode(value).length };
  });
}

/** Changes one key; `value` is JSON, null removes. Throws on what is no JSON, and where storage is full. */
export function setStorageEntry(wx: Record<string, unknown>, key: string, value: string | null): void {
  const store = wx as unknown as WxStorage;
  if (value === null) store.removeStorageSync(key);
  else store.setStorageSync(key, JSON.parse(value) as unknown);
}

/** As WeChat's tools name types: `String`, `Array`, `Date` … */
function typeOf(data: unknown): string {
  return Object.prototype.toString.call(data).slice(8, -1);
}
