import type { Runtime } from '../../runtime.ts';

/** Calls what the platform calls when the user leaves the app and comes back: page first, then app, and back. */
export function setForeground(runtime: Runtime, visible: boolean): void {
  runtime.screen.setForeground(visible);
}
