import { isNews } from '../elements/reports.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { logCall } from './call.ts';

/**
 * Says, in WeChat's words, that a call for the user's place or address is not declared in app.json: on a phone it
 * fails (全局配置, `requiredPrivateInfos`). The preview goes on, so that the rest can be tried.
 */
export function checkDeclared(host: RuntimeHost, api: string): void {
  const declared = host.appConfig.requiredPrivateInfos;
  if (Array.isArray(declared) && declared.includes(api)) return;
  if (!isNews(`undeclared ${api}`)) return;
  const words = `${api}:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json`;
  logCall(host, 'warn', `${words} (on a phone; the preview goes on)`);
}
