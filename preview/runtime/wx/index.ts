import { forgetReports } from '../elements/reports.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { account } from './account.ts';
import { bars } from './bars.ts';
import { base64 } from './base64.ts';
import { type Area, type AreaFactory, asyncCall, CallFailure, logCall } from './call.ts';
import { canIUse } from './canIUse.ts';
import { canvasCalls } from './canvas/canvasCalls.ts';
import { contexts } from './contexts.ts';
import { clearCovers } from './cover.ts';
import { animations } from './createAnimation.ts';
import { dialog } from './dialog.ts';
import { listeners } from './listeners.ts';
import { location } from './location.ts';
import { managers } from './managers.ts';
import { mapCalls } from './map/mapCalls.ts';
import { media } from './media.ts';
import { isMissingApi } from './missingApis.ts';
import { navigation } from './navigation.ts';
import { observers } from './observers.ts';
import { otherApps } from './otherApps.ts';
import { payment } from './payment.ts';
import { phone } from './phone.ts';
import { privacy } from './privacy.ts';
import { request } from './request.ts';
import { sharing } from './sharing.ts';
import { storage } from './storage.ts';
import { system } from './system.ts';
import { tempFiles } from './tempFiles.ts';
import { toast } from './toast.ts';

const areas: readonly AreaFactory[] = [
  navigation,
  toast,
  dialog,
  bars,
  storage,
  system,
  base64,
  phone,
  location,
  request,
  account,
  payment,
  sharing,
  otherApps,
  privacy,
  media,
  contexts,
  mapCalls,
  canvasCalls,
  observers,
  animations,
  listeners,
  managers,
];

/** Stands for a call that WeChat has and the preview has not: it fails, and says so. */
function missingApi(host: RuntimeHost, name: string): unknown {
  const text = `wx.${name} is not available in the preview.`;
  if (/^(?:on|off)[A-Z]/.test(name)) return () => logCall(host, 'info', text);
  if (!name.endsWith('Sync') && !/^(?:create|get\w+Manager$)/.test(name)) {
    return asyncCall(host, name, () => {
      logCall(host, 'warn', text);
      throw new CallFailure('not supported in the preview');
    });
  }
  return () => {
    throw new Error(text);
  };
}

/**
 * Makes the `wx` object of one run of an app. Calls that a browser cannot carry out ask the scenario, tell
 * `host.notify`, or fail with WeChat's `errMsg` and a line in the log; names that WeChat does not have are
 * undefined, so that scripts can test for them. `extraAreas` come with extras (`extras/`).
 */
export function createWx(
  host: RuntimeHost,
  extraAreas: readonly AreaFactory[] = [],
): Record<string, unknown> {
  forgetReports();
  clearCovers(host);
  tempFiles.clear();
  const wx: Area = Object.assign({}, ...[...areas, ...extraAreas].map((area) => area(host)));
  wx.canIUse = (schema: unknown) => canIUse(String(schema), wx);
  return new Proxy(wx, {
    get(target, name) {
      if (typeof name !== 'string' || name in target || !isMissingApi(name)) return Reflect.get(target, name);
      target[name] = missingApi(host, name);
      return target[name];
    },
  });
}
