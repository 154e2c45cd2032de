import { forgetReports } from '../elements/reports.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { account } from './account.ts';
import { bars } from './bars.ts';
import { base64 } from './base64.ts';
import type { Area, AreaFactory } from './call.ts';
import { canIUse } from './canIUse.ts';
import { clearCovers } from './cover.ts';
import { animations } from './createAnimation.ts';
import { dialog } from './dialog.ts';
import { listeners } from './listeners.ts';
import { location } from './location.ts';
import { managers } from './managers.ts';
import { media } from './media.ts';
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
  observers,
  animations,
  listeners,
  managers,
];

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
  return wx;
}
