import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const navigate = defineAction({
  type: 'navigate',
  version: 1,
  label: { zh: '打开页面', en: 'Go to page' },
  summary: { zh: '打开 {page}', en: 'Go to {page}' },
  docs: {
    zh: '打开另一个页面，可以带上参数，例如这一条的编号。微信最多叠开十个页面；不必返回的地方请选“替换当前页”。',
    en: 'Opens another page and can pass parameters on, such as the id of the entry tapped. WeChat stacks ten pages at most: choose “Replace this page” where nobody needs to come back.',
  },
  icon: '<rect x="3.5" y="4" width="8" height="16" rx="1.5"/><path d="M14 12h7M18 9l3 3-3 3"/>',
  props: {
    page: field.page({ label: { zh: '页面', en: 'Page' }, required: true }),
    params: field.params({
      label: { zh: '参数', en: 'Parameters' },
      help: { zh: '标签页不接收参数。', en: 'Tab pages take none.' },
    }),
    mode: field.select({
      label: { zh: '方式', en: 'How' },
      options: [
        { value: 'open', label: { zh: '叠在上面，可返回', en: 'On top, with a way back' } },
        { value: 'replace', label: { zh: '替换当前页', en: 'Replace this page' } },
      ],
      default: 'open',
      bindable: false,
      advanced: true,
    }),
  },
  print(printer) {
    const page = printer.literal('page') ?? '';
    const path = printer.pagePath(page);
    if (path === undefined) return [];
    if (printer.isTab(page)) return [`wx.switchTab({ url: ${path} });`];
    const open = printer.literal('mode') === 'replace' ? 'redirectTo' : 'navigateTo';
    return [`wx.${open}({ url: ${printer.urlWithParams(path, 'params')} });`];
  },
});
