import type { ComponentSpace } from 'glass-easel';
import type { RuntimeHost } from './runtimeHost.ts';

/**
 * What the runtime core hands to `registerElements`, once, before any component of the project is defined.
 *
 * An element is a glass-easel component made known under its tag name:
 * `space.setGlobalUsingComponent('view', space.defineComponent({ is: 'element/view', … }))`.
 * Every page and custom component of the project then sees it, and may shadow it by `usingComponents`.
 *
 * How nodes reach the DOM (`runtime/backend.ts`):
 * - a component or an unknown tag `x` becomes the DOM tag `wx-x` (`view` → `wx-view`), so that tag selectors
 *   of a style sheet, which the compiler rewrites the same way, match; a name that begins with `wx-` stays;
 * - inside an element's own shadow tree, `html:img` becomes the plain HTML element `<img>`; so does a DOM node
 *   that the element appends by hand to its host (`this.$$`, an `HTMLElement`) or to one of its own nodes;
 * - inline styles may hold `rpx`, `vh` and `env(safe-area-inset-*)`: the runtime converts them;
 * - no event of the DOM reaches glass-easel by itself: `elements/touch.ts` sends what bubbles (touches, taps,
 *   transitions), elements send the rest.
 *
 * Style sheets of elements: `<style>` nodes that `registerElements` appends to `document.head`, with selectors
 * on the tag (`wx-view { display: block }`); the project's own style sheets follow and win at equal weight.
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
