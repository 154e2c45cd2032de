import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const closePopup = defineAction({
  type: 'close-popup',
  version: 1,
  label: { zh: '关闭弹窗', en: 'Close popup' },
  summary: { zh: '关闭 {popup}', en: 'Close {popup}' },
  docs: {
    zh: '关闭这个页面上的一个弹窗，例如点弹窗里的按钮之后。',
    en: 'Closes a popup of this page, after a tap on a button inside it for example.',
  },
  icon: '<rect x="3.5" y="3.5" width="17" height="17" rx="2"/><path d="M9 9l6 6M15 9l-6 6"/>',
  props: {
    popup: field.node({ label: { zh: '弹窗', en: 'Popup' }, types: ['popup'], required: true }),
  },
  print(printer) {
    const key = printer.nodeKey(printer.literal('popup') ?? '', 'shown');
    return key === undefined ? [] : printer.setData({ [key]: 'false' });
  },
});
