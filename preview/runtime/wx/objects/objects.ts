import type { RuntimeHost } from '../../runtimeHost.ts';
import { toBase64 } from '../base64.ts';
import { type Area, type AreaFactory, asyncCalls, CallFailure, logCall, parameterError } from '../call.ts';
import { createEvents } from '../events.ts';
import { randomValues } from '../randomValues.ts';
import { createCloud } from './cloud.ts';

/** An advertisement: none is ever there, as for an app without an ad unit. */
function createAd(host: RuntimeHost, api: string, options: { adUnitId?: unknown }): Area {
  if (typeof options?.adUnitId !== 'string')
    throw new Error(`${api}:fail ${parameterError('adUnitId', 'String', options?.adUnitId).message}`);
  const { members, tell } = createEvents(host, ['Load', 'Error', 'Close']);
  const failure = { errMsg: 'ad unit is invalid', errCode: 1002 };
  logCall(
    host,
    'info',
    `wx.${api}: there are no advertisements in the preview; loading ends with error 1002.`,
  );
  const fail = async (): Promise<never> => {
    tell('Error', failure);
    throw failure;
  };
  // WeChat loads a rewarded video as soon as it is made.
  setTimeout(() => tell('Error', failure), 50);
  return { ...members, load: fail, show: fail, destroy() {} };
}

interface Subpackage {
  root?: string;
  name?: string;
}

/** Loads a subpackage: all files are there already, so it takes a moment and is done. */
function loadSubpackage(
  host: RuntimeHost,
  api: string,
  field: 'name' | 'packageType',
): (options: Record<string, unknown>) => unknown {
  return (options) => {
    const { members, tell } = createEvents(host, ['ProgressUpdate']);
    const config = host.appConfig as { subPackages?: Subpackage[]; subpackages?: Subpackage[] };
    const calls = asyncCalls(host, {
      [api]: () => {
        const wanted = options[field] ?? options.name;
        const known = (config.subPackages ?? config.subpackages ?? []).some(
          ({ root, name }) => wanted === name || wanted === root || wanted === root?.replace(/\/$/, ''),
        );
        if (!known && field === 'name') throw new CallFailure(`subpackage "${String(wanted)}" is not found`);
        tell('ProgressUpdate', { progress: 100, totalBytesWritten: 1, totalBytesExpectedToWrite: 1 });
      },
    });
    const outcome = (calls[api] as (given: unknown) => Promise<unknown> | undefined)(options);
    outcome?.catch(() => {});
    return Object.assign(outcome ?? {}, members);
  };
}

function createCacheManager(host: RuntimeHost): Area {
  const { on, off, tell } = createEvents(host);
  const rules = new Map<string, unknown>();
  let count = 0;
  const addRule = (rule: unknown): string => {
    count += 1;
    rules.set(`rule-${count}`, rule);
    return `rule-${count}`;
  };
  logCall(
    host,
    'info',
    'wx.createCacheManager: nothing is cached in the preview; requests go their usual way.',
  );
  const manager: Area = {
    mode: 'none',
    origin: '',
    maxAge: 7 * 24 * 3600,
    state: 0,
    addRule,
    addRules: (list: unknown[]) => list.map(addRule),
    deleteRule: (id: string) => void rules.delete(id),
    deleteRules: (ids: string[]) => ids.forEach((id) => void rules.delete(id)),
    clearRules: () => rules.clear(),
    match: () => null,
    deleteCache() {},
    deleteCaches() {},
    clearCaches() {},
    start() {
      manager.state = 1;
      tell('enter', {});
    },
    stop() {
      manager.state = 0;
      tell('exit', {});
    },
    on,
    off,
  };
  return manager;
}

function randomText(length: number): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(length)));
}

/** Keys as from WeChat's server, but of the preview's own: no server knows them. */
function createCryptoManager(host: RuntimeHost): Area {
  return asyncCalls(host, {
    getLatestUserKey: () => ({
      encryptKey: randomText(16),
      iv: randomText(16),
      version: 1,
      expireTime: Math.floor(Date.now() / 1000) + 3600,
    }),
    getRandomValues: ({ length }) => randomValues(length),
  });
}

/** Rarely used objects: advertisements, the cloud, subpackages, keys, caches, what Skyline alone has. */
export const objects: AreaFactory = (host) => {
  const skyline = (name: string): void =>
    logCall(host, 'info', `wx.${name} works with Skyline only; the preview draws as a web view does.`);
  const worklet = {
    shared: (value: unknown) => ({ value }),
    derived: (compute: () => unknown) => ({
      get value() {
        return compute();
      },
    }),
    timing: (value: unknown) => value,
    spring: (value: unknown) => value,
    decay: () => 0,
    delay: (_time: number, value: unknown) => value,
    repeat: (value: unknown) => value,
    sequence: (...values: unknown[]) => values.at(-1),
    cancelAnimation() {},
    runOnUI: (call: unknown) => call,
    runOnJS: (call: unknown) => call,
    scrollTo() {},
    scrollViewContext: { scrollTo() {} },
    Easing: new Proxy({}, { get: () => (value: unknown) => value }),
  };
  return {
    createRewardedVideoAd: (options: { adUnitId?: unknown }) =>
      createAd(host, 'createRewardedVideoAd', options),
    createInterstitialAd: (options: { adUnitId?: unknown }) =>
      createAd(host, 'createInterstitialAd', options),
    loadSubpackage: loadSubpackage(host, 'loadSubpackage', 'name'),
    preDownloadSubpackage: loadSubpackage(host, 'preDownloadSubpackage', 'packageType'),
    createCacheManager: () => createCacheManager(host),
    getUserCryptoManager: () => createCryptoManager(host),
    cloud: createCloud(host),
    worklet,
    router: {
      addRouteBuilder: () => skyline('router.addRouteBuilder'),
      removeRouteBuilder() {},
      getRouteContext: () => undefined,
    },
  };
};
