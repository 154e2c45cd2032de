import type { RuntimeHost } from '../../runtimeHost.ts';
import { changeSetting, listSettings, userSettings } from '../permission.ts';
import { node, openFullPage } from './fullPage.ts';

/**
 * Shows the app's settings page with a switch for each permission that was asked for so far. Where the scenario
 * answers by itself, it is not shown. Gives `authSetting` as it is when the user leaves.
 */
export function openSettings(host: RuntimeHost): Promise<Record<string, boolean>> {
  if (host.scenario.confirm !== 'ask') return Promise.resolve(userSettings(host));
  const page = openFullPage(host, '设置', () => userSettings(host));
  const rows = node('div', '', 'wx-rows');
  const settings = listSettings(host);
  for (const { scope, name, granted } of settings) {
    const row = node('label');
    const box = node('input');
    box.type = 'checkbox';
    box.checked = granted;
    box.dataset.scope = scope;
    box.addEventListener('change', () => changeSetting(host, scope, box.checked));
    row.append(node('span', name), box);
    rows.append(row);
  }
  const text = settings.length > 0 ? '允许小程序使用' : '小程序还没有请求过任何权限';
  page.main.append(node('div', text, 'wx-note'), rows);
  return page.closed;
}
