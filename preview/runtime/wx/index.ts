import { forgetReports } from '../elements/reports.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { bars } from './bars.ts';
import type { Area, AreaFactory } from './call.ts';
import { canIUse } from './canIUse.ts';
import { clearCovers } from './cover.ts';
import { dialog } from './dialog.ts';
import { listeners } from './listeners.ts';
import { navigation } from './navigation.ts';
import { observers } from './observers.ts';
import { request } from './request.ts';
import { storage } from './storage.ts';
import { system } from './system.ts';
import { tempFiles } from './tempFiles.ts';
import { timing } from './timing.ts';
import { toast } from './toast.ts';

const areas: readonly AreaFactory[] = [
  navigation,
  toast,
  dialog,
  bars,
  storage,
  system,
  timing,
  request,
  observers,
  listeners,
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
