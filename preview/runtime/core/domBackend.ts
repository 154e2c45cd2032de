import { CurrentWindowBackendContext, Element as TreeElement } from 'glass-easel';
import { convertUnits } from '../../cssUnits.ts';

type DomDocument = CurrentWindowBackendContext['document'];
type DomElement = ReturnType<DomDocument['createElement']>;

/** Where the page that a node belongs to is drawn; set on each page's scrolling node. */
export const viewportAttribute = 'data-wx-viewport';

/**
 * Writes glass-easel's tree to the frame's document. Differences from its own backend: tags are `wx-*`
 * (see `elementContext.ts`); events come from `elements/touch.ts`, so none are listened to here; positions
 * count from the page's viewport, below the navigation bar, as a page in WeChat sees them.
 */
export class DomBackend extends CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => createDomElement(tag) as unknown as DomElement,
    createTextNode: (text: string) => document.createTextNode(text) as unknown as DomElement,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as DomElement,
  };

  override onEvent(): void {}

  override setListenerStats(): void {}

  getBoundingClientRect(
    element: DomElement,
    callback: (rect: { left: number; top: number; width: number; height: number }) => void,
  ): void {
    const node = element as unknown as HTMLElement;
    const rect = node.getBoundingClientRect();
    const origin = node.closest(`[${viewportAttribute}]`)?.getBoundingClientRect() ?? { left: 0, top: 0 };
    callback({
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      width: rect.width,
      height: rect.height,
    });
  }

  override getWindowWidth(): number {
    return visibleViewport()?.clientWidth ?? super.getWindowWidth();
  }

  override getWindowHeight(): number {
    return visibleViewport()?.clientHeight ?? super.getWindowHeight();
  }
}

function visibleViewport(): Element | undefined {
  const all = document.querySelectorAll<HTMLElement>(`[${viewportAttribute}]`);
  return Array.from(all).find((node) => node.offsetParent !== null);
}

/** DOM names by tag: looked up, a name needs not be put together anew for each of a thousand nodes. */
const domNames = new Map<string, string>();

function domName(tag: string): string {
  if (tag.startsWith('html:')) return tag.slice('html:'.length);
  return tag.startsWith('wx-') ? tag : `wx-${tag}`;
}

function createDomElement(tag: string): HTMLElement {
  let name = domNames.get(tag);
  if (name === undefined) {
    name = domName(tag);
    domNames.set(tag, name);
  }
  try {
    return document.createElement(name);
  } catch (error) {
    if (error instanceof DOMException && !tag.startsWith('html:'))
      return document.createElement('wx-unknown');
    throw error;
  }
}

let converting = false;

/** Makes inline styles go through `convertUnits` on their way to the DOM. Done once for the frame. */
export function installStyleConversion(): void {
  if (converting) return;
  converting = true;
  const setNodeStyle = TreeElement.prototype.setNodeStyle;
  TreeElement.prototype.setNodeStyle = function (style, index) {
    setNodeStyle.call(this, convertUnits(String(style)), index);
  };
}
