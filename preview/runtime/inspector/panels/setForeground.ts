import type { Runtime } from '../../runtime.ts';

/** Calls what the platform calls when the user leaves the app and comes back: page first, then app, and back. */
export function setForeground(runtime: Runtime, visible: boolean): void {
  const page = runtime.screen.stack.top?.instance;
  const { app } = runtime.project;
  if (!visible) {
    page?.hide();
    app.call('onHide', {});
    return;
  }
  const { scene } = runtime.scenario.launch;
  app.call('onShow', { path: page?.route ?? '', query: page?.options ?? {}, scene, referrerInfo: {} });
  page?.show();
}
