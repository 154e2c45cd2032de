import type { Page } from 'playwright-core';

/** Everything that the editor keeps in this browser, as text that can be compared. */
export function storedData(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stores: Record<string, unknown> = { localStorage: { ...localStorage }, cookie: document.cookie };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = [await done(objects.getAllKeys()), await done(objects.getAll())];
        stores[`${name}/${store}`] = { keys, values };
      }
      database.close();
    }
    return JSON.stringify(stores);
  });
}
