import type { RuntimeHost } from '../runtimeHost.ts';

/** Scopes that a user grants or refuses; `scope.phoneNumber` is ours, WeChat asks for it without a scope. */
const scopes = [
  'scope.userInfo',
  'scope.userLocation',
  'scope.userFuzzyLocation',
  'scope.werun',
  'scope.writePhotosAlbum',
  'scope.camera',
  'scope.record',
  'scope.bluetooth',
  'scope.addPhoneContact',
  'scope.addPhoneCalendar',
];

const asked = new Set<string>();

/** Asks the user, that is the scenario, for a permission, and remembers that it was asked. */
export function askPermission(host: RuntimeHost, scope: string): Promise<boolean> {
  asked.add(scope);
  return Promise.resolve(host.scenario.permission === 'allow');
}

/** Whether WeChat knows a scope of this name. */
export function isScope(name: unknown): boolean {
  return scopes.includes(String(name));
}

/** `authSetting` as `wx.getSetting` gives it: only what was asked for so far. */
export function userSettings(host: RuntimeHost): Record<string, boolean> {
  const granted = host.scenario.permission === 'allow';
  return Object.fromEntries(scopes.filter((scope) => asked.has(scope)).map((scope) => [scope, granted]));
}
