import type { ElementContext } from './elementContext.ts';
import type { RuntimeHost } from './runtimeHost.ts';
import type { AreaFactory } from './wx/call.ts';

/** What the runtime core is put together with: the built-in elements and `wx`, which know only the host. */
export interface RuntimeParts {
  registerElements(context: ElementContext): void;
  /** Makes the `wx` object of one run of the app; `extraAreas` come with extras (`extras/`). */
  createWx(host: RuntimeHost, extraAreas: readonly AreaFactory[]): Record<string, unknown>;
  /** Turns pointer events below `root` into WeChat's. */
  installTouch(root: HTMLElement): () => void;
  /** Shows a text with the platform's two buttons; true when it was confirmed. */
  confirm(host: RuntimeHost, content: string): Promise<boolean>;
  /** Asks the page what to share, and tells the host; what the capsule's menu does. */
  sharePage(host: RuntimeHost, options: { from: 'menu' }): unknown;
}
