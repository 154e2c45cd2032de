import { resourceUrl, scopedClasses } from './assets.ts';
import { defineElement } from './defineElement.ts';
import { drawRichText, parseRichText } from './richTextNodes.ts';

/** HTML of trusted tags, given as text or as a tree. Nothing in it receives events of its own. */
export const richText = defineElement({
  tag: 'rich-text',
  css: `wx-rich-text{display:block}
wx-rich-text>div *{pointer-events:none}
wx-rich-text[selectable]{user-select:text;-webkit-user-select:text}
wx-rich-text[selectable]>div *{pointer-events:auto}`,
  properties: { nodes: null as unknown, space: '', userSelect: false },
  inert: ['mode'],
  create(handle) {
    const { dom, props } = handle;
    const content = document.createElement('div');
    dom.append(content);
    const settings = {
      get space() {
        return props.space;
      },
      pictureUrl: (src: string) => resourceUrl(handle, src),
      classes: (names: string) => scopedClasses(handle, names),
    };
    return {
      update(changed) {
        dom.toggleAttribute('selectable', props.userSelect);
        if (!changed.has('nodes') && !changed.has('space')) return;
        const { nodes } = props;
        const list = Array.isArray(nodes) ? nodes : parseRichText(String(nodes ?? ''));
        content.replaceChildren(drawRichText(list, settings));
      },
    };
  },
});
