import type { RuntimeHost } from '../runtimeHost.ts';

let config: unknown;
let listening = false;

/**
 * Writes to the document what its style sheet depends on: app.json's `style` (`v2` elements are drawn otherwise) and
 * whether the phone's dark theme counts, which it does only where app.json says `darkmode`. Asked by each element
 * that is made, because an app may be loaded or changed at any time.
 */
export function applyLook(host: RuntimeHost): void {
  if (!listening) {
    listening = true;
    host.onChange(() => writeLook(host));
  }
  if (host.appConfig === config) return;
  config = host.appConfig;
  writeLook(host);
}

function writeLook({ appConfig, device }: RuntimeHost): void {
  const dark = appConfig.darkmode === true && device.theme === 'dark';
  const root = document.documentElement;
  root.setAttribute('wx-style', String(appConfig.style ?? ''));
  root.setAttribute('wx-theme', dark ? 'dark' : 'light');
}
