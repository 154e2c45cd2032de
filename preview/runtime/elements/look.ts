import type { RuntimeHost } from '../runtimeHost.ts';

let shown: unknown;

/**
 * Writes app.json's `style` to the document, whose style sheet draws `v2` elements otherwise. Asked by each
 * element that is made, because an app may be loaded or changed at any time.
 */
export function applyLook({ appConfig }: RuntimeHost): void {
  if (appConfig === shown) return;
  shown = appConfig;
  document.documentElement.setAttribute('wx-style', String(appConfig.style ?? ''));
}
