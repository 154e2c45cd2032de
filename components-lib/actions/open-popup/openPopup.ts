import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const openPopup = defineAction({
  type: 'open-popup',
  version: 1,
  label: { zh: '打开弹窗', en: 'Open popup' },
  summary: { zh: '打开 {popup}', en: 'Open {popup}' },
  docs: { zh: '打开这个页面上的一个弹窗。', en: 'Opens a popup of this page.' },
  icon: '<rect x="3.5" y="3.5" width="17" height="17" rx="2"/><rect x="7" y="9" width="10" height="7" rx="1"/>',
  props: {
    popup: field.node({ label: { zh: '弹窗', en: 'Popup' }, types: ['popup'], required: true }),
  },
  print(printer) {
    const key = printer.nodeKey(printer.literal('popup') ?? '', 'shown');
    return key === undefined ? [] : printer.setData({ [key]: 'true' });
  },
});
