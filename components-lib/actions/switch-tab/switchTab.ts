import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const switchTab = defineAction({
  type: 'switch-tab',
  version: 1,
  label: { zh: '切换标签页', en: 'Switch tab' },
  summary: { zh: '切换到 {page}', en: 'Switch to {page}' },
  docs: {
    zh: '切换到底部标签栏的一个页面，叠开的页面会全部关上。',
    en: 'Switches to a page of the tab bar; pages opened on top are closed.',
  },
  icon: '<rect x="3.5" y="4" width="17" height="16" rx="2"/><path d="M3.5 15.5h17M9 15.5V20M15 15.5V20"/>',
  props: {
    page: field.page({ label: { zh: '标签页', en: 'Tab page' }, required: true }),
  },
  print(printer) {
    const page = printer.literal('page') ?? '';
    const path = printer.pagePath(page);
    if (path === undefined) return [];
    // A page that has left the tab bar since is opened over all others, which looks the same.
    return [`wx.${printer.isTab(page) ? 'switchTab' : 'reLaunch'}({ url: ${path} });`];
  },
});
