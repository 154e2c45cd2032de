import { defineElement } from '../defineElement.ts';

/** What is selected inside a node, as text; nothing when the selection is elsewhere. */
function selectedIn(dom: Element): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !dom.contains(selection.anchorNode)) return '';
  return selection.toString();
}

/** Text in it can be selected; tells what is. */
export const selection = defineElement({
  tag: 'selection',
  css: 'wx-selection{display:block}\nwx-selection,wx-selection *{user-select:text;-webkit-user-select:text}',
  properties: { disableContextMenu: false },
  create({ dom, props, emit }) {
    let last = '';
    const check = (): void => {
      const text = selectedIn(dom);
      if (text === last) return;
      last = text;
      emit('selectionchange', { selectedString: text });
    };
    dom.setAttribute('selectable', '');
    dom.addEventListener('contextmenu', (event) => {
      if (props.disableContextMenu) event.preventDefault();
    });
    return {
      attached: () => document.addEventListener('selectionchange', check),
      detached: () => document.removeEventListener('selectionchange', check),
    };
  },
});
