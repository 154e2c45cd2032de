import { field } from '../../../schema/field.ts';
import { defineAction } from '../../defineAction.ts';

export const customCode = defineAction({
  type: 'custom-code',
  version: 1,
  label: { zh: '自定义代码', en: 'Custom code' },
  summary: { zh: '运行一段代码', en: 'Run code' },
  docs: {
    zh: '给开发者用：一段 JavaScript，写在页面的方法里运行，this 是页面，event 是事件。',
    en: 'For developers: JavaScript that runs inside a method of the page; `this` is the page, `event` the event.',
  },
  icon: '<path d="M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14"/>',
  props: {
    code: field.code({ label: { zh: '代码', en: 'Code' }, required: true }),
  },
  print: (printer) =>
    (printer.literal('code') ?? '')
      .replace(/\s+$/, '')
      .split(/\r?\n/)
      .filter((line, i) => i > 0 || line.trim()),
});
