import { defineElement } from './defineElement.ts';

/**
 * Takes its content out of the page's tree, to the page's own node, as `position: fixed` needs below a
 * transformed ancestor.
 */
export const rootPortal = defineElement({
  tag: 'root-portal',
  css: 'wx-root-portal,.wx-root-portal{display:contents}',
  properties: { enable: true },
  create({ dom, props }) {
    const slot = document.createElement('div');
    slot.className = 'wx-root-portal';
    dom.append(slot);
    const place = (): void => {
      if (!dom.isConnected) return;
      const page = dom.closest('wx-page') ?? document.body;
      (props.enable ? page : dom).append(slot);
    };
    return { slot, attached: place, update: place, detached: () => slot.remove() };
  },
});
