import { defineAction } from '../../defineAction.ts';

export const goBack = defineAction({
  type: 'go-back',
  version: 1,
  label: { zh: '返回', en: 'Go back' },
  summary: { zh: '返回上一页', en: 'Go back' },
  docs: {
    zh: '回到上一页。从分享卡片直接进来的人没有上一页，会回到首页。',
    en: 'Goes back to the page before. People who came straight from a shared card have none, and get to the first page.',
  },
  icon: '<path d="M20 12H5M11 6l-6 6 6 6"/>',
  props: {},
  print: (printer) => [
    'if (getCurrentPages().length > 1) {',
    '  wx.navigateBack();',
    '} else {',
    `  wx.reLaunch({ url: ${printer.homePath()} });`,
    '}',
  ],
});
