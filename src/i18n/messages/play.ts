import { defineMessages } from '../defineMessages.ts';

export const playMessages = defineMessages({
  zh: {
    title: '预览',
  },
  en: {
    title: 'Play',
  },
});
