import { defineMessages } from '../defineMessages.ts';

export const assetsMessages = defineMessages({
  zh: {
    title: '素材',
  },
  en: {
    title: 'Assets',
  },
});
