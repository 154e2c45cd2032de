import { defineElement } from './defineElement.ts';

/** Rich text to type: plain text with basic formatting of the browser's own. */
export const editor = defineElement({
  tag: 'editor',
  css: `wx-editor{display:block;position:relative;width:300px;height:200px;overflow:auto;user-select:text;-webkit-user-select:text}
.wx-editor-content{outline:0;min-height:100%;white-space:pre-wrap;overflow-wrap:break-word}
.wx-editor-content:empty:before{content:attr(data-placeholder);color:gray;pointer-events:none}`,
  properties: { readOnly: false, placeholder: '' },
  inert: ['showImgSize', 'showImgToolbar', 'showImgResize', 'enableFormats', 'confirmHold', 'enterkeyhint'],
  create({ dom, props, emit, context }) {
    const content = document.createElement('div');
    content.className = 'wx-editor-content';
    dom.append(content);
    const detail = (): Record<string, unknown> => ({
      html: content.innerHTML,
      text: `${content.textContent}\n`,
      delta: { ops: [{ insert: `${content.textContent}\n` }] },
    });
    for (const name of ['input', 'focus', 'blur'] as const)
      content.addEventListener(name, () => emit(name, detail()));
    const apply = (): void => {
      content.contentEditable = props.readOnly || context.designMode() ? 'false' : 'true';
      content.dataset.placeholder = props.placeholder;
    };
    apply();
    return {
      update: apply,
      attached: () => queueMicrotask(() => emit('ready')),
    };
  },
});
