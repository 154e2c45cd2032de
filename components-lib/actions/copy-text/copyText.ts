import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const copyText = defineAction({
  type: 'copy-text',
  version: 1,
  label: { zh: '复制文字', en: 'Copy text' },
  summary: { zh: '复制“{text}”', en: 'Copy “{text}”' },
  docs: {
    zh: '把一段文字放进剪贴板，例如微信号、优惠码。微信会自己提示“内容已复制”；上线前要在隐私保护指引里声明剪贴板。',
    en: 'Puts a text on the clipboard, a voucher code for example. WeChat itself says that it was copied; the clipboard has to be declared in the privacy guide before launch.',
  },
  icon: '<rect x="8.5" y="8.5" width="12" height="12" rx="1.5"/><path d="M15.5 8.500v-5h-12v12h5"/>',
  props: {
    text: field.text({ label: { zh: '文字', en: 'Text' }, required: true }),
  },
  privacy: ['wx.setClipboardData'],
  print: (printer) => [`wx.setClipboardData({ data: ${printer.value('text')} });`],
});
