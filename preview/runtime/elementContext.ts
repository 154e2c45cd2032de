import type { ComponentSpace } from 'glass-easel';
import type { RuntimeHost } from './runtimeHost.ts';

/**
 * What the runtime core hands to `registerElements`, once, before any component of the project is defined.
 *
 * An element is a glass-easel component registered in `space` under its tag name (`view`); the runtime writes
 * it to the page as the DOM tag `wx-<tag name>` (`wx-view`). `space` is the base component space: every page
 * and custom component of the project sees what is registered here, and may shadow it by `usingComponents`.
 */
export interface ElementContext {
  space: ComponentSpace;
  host: RuntimeHost;
  /**
   * True while the page is shown on an editor's canvas: nothing plays by itself, nothing is focused, no
   * link is followed. May change while elements are alive; ask at the time of acting.
   */
  designMode(): boolean;
}
