// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coversWx } from '../../../../test/support/covers.ts';
import { extra as calls } from '../../extras/calls.ts';
import { createFakeHost, type FakeHost } from '../fakeHost.ts';
import { createWx } from '../index.ts';
import { type Call, use } from '../useCall.ts';
import { objects } from './objects.ts';
import { performanceEntries } from './performance.ts';

type Result = Record<string, unknown>;

let host: FakeHost;
let wx: Record<string, Call>;

beforeEach(() => {
  vi.useFakeTimers();
  host = createFakeHost({ appConfig: { subPackages: [{ root: 'shop/', name: 'shop', pages: ['a'] }] } });
  wx = createWx(host, [...(calls.areas ?? []), objects, performanceEntries]) as typeof wx;
});
afterEach(() => void vi.useRealTimers());

const errMsg = async (name: string, options: object): Promise<unknown> =>
  (await (use(wx, name, options) as Promise<Result>).catch((error: Result) => error)).errMsg;

describe('objects', () => {
  it('for advertisements never load', async () => {
    coversWx('createRewardedVideoAd', 'createInterstitialAd');
    const ad = use(wx, 'createRewardedVideoAd', { adUnitId: 'a' }) as Record<string, Call>;
    const heard: unknown[] = [];
    use(ad, 'onError', (error: Result) => heard.push(error.errCode));
    const shown = (use(ad, 'show') as Promise<never>).catch((error: Result) => error.errMsg);
    await vi.advanceTimersByTimeAsync(100);
    expect([await shown, heard]).toEqual(['ad unit is invalid', [1002, 1002]]);
    expect(() => use(wx, 'createInterstitialAd', {})).toThrow('createInterstitialAd:fail parameter error');
  });

  it('of the cloud fail before init and, having no cloud, after it', async () => {
    coversWx('cloud');
    const cloud = wx.cloud as unknown as Record<string, Call>;
    const call = async (): Promise<Result> =>
      (use(cloud, 'callFunction', { name: 'f' }) as Promise<Result>).catch((error: Result) => error);
    expect((await call()).errMsg).toMatch(/^cloud.callFunction:fail Cloud API isn't enabled/);
    expect(() => use(cloud, 'database')).toThrow("isn't enabled");
    use(cloud, 'init');
    expect(await call()).toMatchObject({ errCode: -601034 });
    const db = use(cloud, 'database') as {
      collection(name: string): { where(by: object): { get(): Promise<Result> } };
    };
    const error = await db
      .collection('c')
      .where({})
      .get()
      .catch((failure: Result) => failure);
    expect(error.errMsg).toMatch(/^cloud.database.get:fail/);
    expect(host.logs.at(-1)).toContain('there is no cloud in the preview');
  });

  it('for subpackages, keys, caches and updates do as the platform does', async () => {
    coversWx('preDownloadSubpackage', 'getUserCryptoManager', 'createCacheManager', 'getUpdateManager');
    expect(await errMsg('loadSubpackage', { name: 'shop' })).toBe('loadSubpackage:ok');
    expect(await errMsg('loadSubpackage', { name: 'none' })).toMatch(
      /^loadSubpackage:fail subpackage "none"/,
    );
    expect(await errMsg('preDownloadSubpackage', { packageType: 'workers' })).toBe(
      'preDownloadSubpackage:ok',
    );
    const keys = use(wx, 'getUserCryptoManager') as Record<
      'getLatestUserKey' | 'getRandomValues',
      (options?: object) => Promise<Result>
    >;
    const { randomValues } = await keys.getRandomValues({ length: 100_000 });
    expect((randomValues as ArrayBuffer).byteLength).toBe(100_000);
    expect(await keys.getLatestUserKey()).toMatchObject({ version: 1, errMsg: 'getLatestUserKey:ok' });
    const cache = use(wx, 'createCacheManager', {}) as Record<string, Call>;
    const heard: string[] = [];
    use(cache, 'on', 'enter', () => heard.push('enter'));
    expect(use(cache, 'addRules', ['https://a.b/*'])).toEqual(['rule-1']);
    use(cache, 'start');
    const updates = use(wx, 'getUpdateManager') as Record<string, Call>;
    use(updates, 'onCheckForUpdate', ({ hasUpdate }: { hasUpdate: boolean }) =>
      heard.push(String(hasUpdate)),
    );
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toEqual(['enter', 'false']);
  });

  it('that log write to the console; what is reported is said', () => {
    coversWx('getLogManager', 'getRealtimeLogManager', 'reportEvent');
    (use(wx, 'getLogManager') as Record<string, Call>).warn?.('a', { b: 1 });
    const realtime = use(wx, 'getRealtimeLogManager') as Record<string, Call>;
    use(realtime, 'error', 'bad');
    (use(realtime, 'tag', 'shop') as Record<string, Call>).info?.('k', 'v');
    use(wx, 'reportEvent', 'buy', { price: 1 });
    expect(host.logs[0]).toMatch(/^warn: a \{.*b.*1/);
    expect(host.logs.slice(1, 3)).toEqual(['error: bad', 'info: [shop] k v']);
    expect(host.logs[3]).toMatch(/^info: wx.reportEvent buy .*price/);
  });

  it('that measure tell of navigations', () => {
    coversWx('getPerformance');
    const performance = use(wx, 'getPerformance') as Record<string, Call>;
    const seen: unknown[] = [];
    const observer = use(performance, 'createObserver', (list: { getEntries(): Result[] }) =>
      seen.push(...list.getEntries().map(({ name }) => name)),
    ) as Record<string, Call>;
    use(observer, 'observe', { entryTypes: ['navigation'] });
    host.tell('BeforeAppRoute', {});
    host.tell('AppRouteDone', { path: 'pages/b/b', openType: 'navigateTo' });
    expect(seen).toEqual(['route']);
    expect(use(performance, 'getEntriesByName', 'firstRender')).toMatchObject([
      { path: 'pages/b/b', entryType: 'render' },
    ]);
    use(observer, 'disconnect');
  });
});
