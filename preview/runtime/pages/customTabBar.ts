import { type GeneralBackendContext, type GeneralBackendElement, Element as TreeElement } from 'glass-easel';
import { element } from '../chrome/element.ts';
import type { ComponentRegistry } from '../core/componentRegistry.ts';
import type { StackPage } from './pageStack.ts';

/** Where WeChat looks for the component that draws a custom tab bar (自定义 tabBar). */
export const CUSTOM_TAB_BAR = 'custom-tab-bar/index';

/** Gives a tab page its own instance of the project's tab bar, as WeChat does, and `getTabBar` to reach it. */
export function addCustomTabBar(
  registry: ComponentRegistry,
  backend: GeneralBackendContext,
  page: StackPage,
): void {
  registry.define(CUSTOM_TAB_BAR);
  const bar = registry.space.createComponentByUrl('custom-tab-bar', CUSTOM_TAB_BAR, null, backend);
  const placeholder = element('div', '');
  page.view.dom.append(placeholder);
  const toBackend = (node: HTMLElement) => node as unknown as GeneralBackendElement;
  TreeElement.replaceDocumentElement(bar, toBackend(page.view.dom), toBackend(placeholder));
  page.instance.caller.getTabBar = () => bar.getMethodCaller() as unknown;
  page.instance.onUnload(() => TreeElement.pretendDetached(bar));
}
