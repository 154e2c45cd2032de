import type { AppEventName } from '../../runtimeHost.ts';
import { type AreaFactory, callScript } from '../call.ts';

/** One measured span. Times in ms since the frame was made. */
interface Entry {
  entryType: string;
  name: string;
  startTime: number;
  duration: number;
  path?: string;
  navigationType?: string;
}

interface Observer {
  types: string[];
  callback: unknown;
}

/** The entries that there are when asked, as WeChat hands them out: all, or by kind and name. */
function listOf(entries: () => readonly Entry[]): Record<string, unknown> {
  return {
    getEntries: () => [...entries()],
    getEntriesByType: (type: string) => entries().filter((entry) => entry.entryType === type),
    getEntriesByName: (name: string, type?: string) =>
      entries().filter((entry) => entry.name === name && (type === undefined || entry.entryType === type)),
  };
}

const supportedEntryTypes = ['navigation', 'render'];

/** `wx.getPerformance()`: navigations and first renderings of pages, and the marks of the script. */
export const performanceEntries: AreaFactory = (host) => {
  let entries: Entry[] = [];
  let limit = 60;
  let routeStart = performance.now();
  const observers = new Set<Observer>();
  const add = (entry: Entry): void => {
    entries = [...entries, entry].slice(-limit);
    for (const { types, callback } of [...observers]) {
      if (types.includes(entry.entryType))
        callScript(
          host,
          callback,
          listOf(() => [entry]),
        );
    }
  };
  host.onAppEvent((event: AppEventName, payload) => {
    if (event === 'BeforeAppRoute') routeStart = performance.now();
    if (event !== 'AppRouteDone') return;
    const { path, openType } = (payload ?? {}) as { path?: string; openType?: string };
    const now = performance.now();
    const isLaunch = openType === 'appLaunch' || openType === undefined;
    const common = { path: path ?? '', startTime: routeStart, duration: now - routeStart };
    add({
      ...common,
      entryType: 'navigation',
      name: isLaunch ? 'appLaunch' : 'route',
      navigationType: openType ?? 'appLaunch',
    });
    add({ ...common, entryType: 'render', name: 'firstRender' });
  });
  const quiet = (): void => {};
  const manager = {
    now: () => performance.now(),
    mark: (name: string) => add({ entryType: 'mark', name, startTime: performance.now(), duration: 0 }),
    measure: quiet,
    setBufferSize(size: number) {
      limit = Math.max(size, 1);
    },
    ...listOf(() => entries),
    createObserver(callback: unknown) {
      const observer: Observer = { types: [], callback };
      return {
        supportedEntryTypes,
        observe({ entryTypes, type }: { entryTypes?: string[]; type?: string }) {
          observer.types = entryTypes ?? (type === undefined ? [] : [type]);
          observers.add(observer);
        },
        disconnect: () => void observers.delete(observer),
      };
    },
  };
  return { getPerformance: () => manager };
};
