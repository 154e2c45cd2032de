import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, asyncCall, CallFailure, logCall } from '../call.ts';

const notEnabled =
  "Cloud API isn't enabled, please call init first\n请先调用 wx.cloud.init() 完成初始化后再调用其他云 API。";

/** Calls to the cloud that end in `success` or `fail`, or a promise. */
const calls = ['callFunction', 'callContainer', 'uploadFile', 'downloadFile', 'getTempFileURL', 'deleteFile'];

/** Ends of a chain of the database's calls. */
const queries = ['get', 'add', 'count', 'update', 'set', 'remove', 'end', 'create', 'watch'];

/**
 * `wx.cloud`. There is no cloud in a preview: before `init`, calls fail as WeChat's do; after it, as in an
 * environment that was never opened.
 */
export function createCloud(host: RuntimeHost): Area {
  let ready = false;
  const call = (name: string) =>
    asyncCall(host, `cloud.${name}`, () => {
      if (!ready) throw new CallFailure(notEnabled, { errCode: -1 });
      logCall(host, 'warn', `wx.cloud.${name}: there is no cloud in the preview.`);
      throw new CallFailure('没有权限，请先开通云开发或者云托管', { errCode: -601034 });
    });
  // A chain of any length (`db.collection(…).where(…).limit(…)`), whose ends fail.
  const chain = (): unknown =>
    new Proxy(() => {}, {
      get(_target, name) {
        if (typeof name !== 'string' || name === 'then') return undefined;
        return queries.includes(name) ? call(`database.${name}`) : chain();
      },
      apply: chain,
    });
  return {
    init() {
      ready = true;
    },
    ...Object.fromEntries(calls.map((name) => [name, call(name)])),
    connectContainer: call('connectContainer'),
    database() {
      if (!ready) throw new Error(notEnabled);
      return chain();
    },
    CloudID: class CloudID {
      constructor(readonly cloudID: string) {}
    },
    CDN: (target: unknown) => target,
    services: {},
    extend: {},
  };
}
