import type { Page } from 'playwright-core';

const INTERACTIVE = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'radiogroup',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'tablist',
  'textbox',
  'tree',
  'treeitem',
  'dialog',
  'Iframe',
]);

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/**
 * What a person can operate and a screen reader has no name for, in the accessibility tree that the browser computes.
 * @returns the elements as HTML, without their content
 */
export async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const nameless = nodes.filter(({ ignored, role, name, properties = [] }) => {
    if (ignored || (name?.value ?? '').trim() !== '') return false;
    const takesFocus = properties.some((one) => one.name === 'focusable' && one.value.value === true);
    return INTERACTIVE.has(role?.value ?? '') || (takesFocus && role?.value !== 'RootWebArea');
  });
  const shown: string[] = [];
  for (const { backendDOMNodeId } of nameless) {
    const { outerHTML } = await session.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId });
    shown.push(outerHTML.slice(0, outerHTML.indexOf('>') + 1));
  }
  await session.detach();
  return shown;
}
