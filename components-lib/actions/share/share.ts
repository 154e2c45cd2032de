import { defineAction } from '../../defineAction.ts';

export const share = defineAction({
  type: 'share',
  version: 1,
  label: { zh: '分享给朋友', en: 'Share' },
  summary: { zh: '分享这个页面', en: 'Share this page' },
  docs: {
    zh: '打开微信的转发面板，卡片的标题和图片在页面设置里填写。不要以分享换取奖励，审核不会通过。',
    en: 'Opens WeChat’s forwarding sheet; title and picture of the card are set with the page. Do not reward sharing, the review refuses it.',
  },
  icon: '<path d="M12 15V3.500M7.5 8 12 3.5 16.5 8M8 11.500H5v9h14v-9h-3"/>',
  props: {},
  // There is no call that opens the sheet, only a button: the card itself is the page's `onShareAppMessage`.
  buttonAttributes: { 'open-type': 'share' },
  print: () => [],
});
