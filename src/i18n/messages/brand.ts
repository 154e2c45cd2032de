import { defineMessages } from '../defineMessages.ts';

export const brandMessages = defineMessages({
  zh: {
    title: '品牌',
  },
  en: {
    title: 'Brand',
  },
});
