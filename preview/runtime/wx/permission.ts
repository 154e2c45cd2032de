import type { RuntimeHost } from '../runtimeHost.ts';
import { CallFailure } from './call.ts';

/** Scopes that a user grants or refuses, and how WeChat's settings page calls them. */
const scopes: Record<string, string> = {
  'scope.userInfo': '用户信息',
  'scope.userLocation': '位置信息',
  'scope.userFuzzyLocation': '大致位置',
  'scope.userLocationBackground': '后台定位',
  'scope.address': '通讯地址',
  'scope.invoiceTitle': '发票抬头',
  'scope.invoice': '获取发票',
  'scope.werun': '微信运动步数',
  'scope.writePhotosAlbum': '添加到相册',
  'scope.camera': '摄像头',
  'scope.record': '麦克风',
  'scope.bluetooth': '蓝牙',
  'scope.addPhoneContact': '添加到联系人',
  'scope.addPhoneCalendar': '添加到日历',
};

type Answer = 'allow' | 'deny';

/** What was asked for so far; the phone remembers it when the app is started again. */
const asked = new Set<string>();
/** What the user changed on the settings page, until the scenario answers anew. */
const changed = new Map<string, { granted: boolean; scenario: Answer }>();

function isGranted({ scenario }: RuntimeHost, scope: string): boolean {
  const own = changed.get(scope);
  return own?.scenario === scenario.permission ? own.granted : scenario.permission === 'allow';
}

/** Asks the user, that is the scenario, for a permission, and remembers that it was asked. */
export function askPermission(host: RuntimeHost, scope: string): Promise<boolean> {
  asked.add(scope);
  return Promise.resolve(isGranted(host, scope));
}

/** Goes on only with the user's permission. */
export async function needPermission(host: RuntimeHost, scope: string): Promise<void> {
  if (!(await askPermission(host, scope))) throw new CallFailure('auth deny', { errno: 103 });
}

/** Whether WeChat knows a scope of this name. */
export function isScope(name: unknown): boolean {
  return Object.hasOwn(scopes, String(name));
}

/** `authSetting` as `wx.getSetting` gives it: only what was asked for so far. */
export function userSettings(host: RuntimeHost): Record<string, boolean> {
  const known = Object.keys(scopes).filter((scope) => asked.has(scope));
  return Object.fromEntries(known.map((scope) => [scope, isGranted(host, scope)]));
}

/** The same for the settings page, with what each is called. */
export function listSettings(host: RuntimeHost): { scope: string; name: string; granted: boolean }[] {
  return Object.entries(userSettings(host)).map(([scope, granted]) => ({
    scope,
    name: scopes[scope] ?? scope,
    granted,
  }));
}

let openPage: ((host: RuntimeHost) => Promise<Record<string, boolean>>) | undefined;

/** The settings page comes with an app that opens it. */
export function provideSettingsPage(open: typeof openPage): void {
  openPage = open;
}

/** Lets the user see and change the settings; gives them as they are afterwards. */
export function visitSettings(host: RuntimeHost): Promise<Record<string, boolean>> {
  return openPage ? openPage(host) : Promise.resolve(userSettings(host));
}

/** The user turned a switch of the settings page. */
export function changeSetting({ scenario }: RuntimeHost, scope: string, granted: boolean): void {
  changed.set(scope, { granted, scenario: scenario.permission });
}
