import { defineElement } from '../defineElement.ts';
import { addPortal, removePortal } from './editorPortals.ts';

/** Content of a custom block (`insertCustomBlock`) of the editor around it; `key` is the block's id. */
export const editorPortal = defineElement({
  tag: 'editor-portal',
  css: 'wx-editor-portal{display:none}',
  properties: { key: '' },
  create({ dom, props }) {
    const slot = document.createElement('div');
    let shown: { editor: Element; key: string } | undefined;
    const hide = (): void => {
      if (shown) removePortal(shown.editor, shown.key);
      shown = undefined;
    };
    const show = (): void => {
      hide();
      const editor = dom.closest('wx-editor');
      if (!editor || !props.key) return;
      shown = { editor, key: props.key };
      addPortal(editor, props.key, slot);
    };
    return { slot, attached: show, update: show, detached: hide };
  },
});
