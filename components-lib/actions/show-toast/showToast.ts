import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const showToast = defineAction({
  type: 'show-toast',
  version: 1,
  label: { zh: '轻提示', en: 'Show message' },
  summary: { zh: '提示“{title}”', en: 'Say “{title}”' },
  docs: {
    zh: '屏幕中间浮出一句话，片刻后消失。带图标时最多七个字，不带图标可以写两行。',
    en: 'A line that floats over the page for a moment. With the tick it holds seven Chinese characters, without it two lines.',
  },
  icon: '<rect x="3" y="8" width="18" height="8" rx="4"/><path d="M7.5 12h9"/>',
  props: {
    title: field.text({ label: { zh: '内容', en: 'Text' }, required: true }),
    icon: field.select({
      label: { zh: '图标', en: 'Icon' },
      options: [
        { value: 'none', label: { zh: '无', en: 'None' } },
        { value: 'success', label: { zh: '对勾', en: 'Tick' } },
      ],
      default: 'none',
      bindable: false,
    }),
  },
  print: (printer) => {
    const icon = printer.literal('icon') === 'success' ? 'success' : 'none';
    return [`wx.showToast({ title: ${printer.value('title')}, icon: '${icon}' });`];
  },
});
