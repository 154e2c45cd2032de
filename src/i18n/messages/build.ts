import { defineMessages } from '../defineMessages.ts';

export const buildMessages = defineMessages({
  zh: {
    title: '生成',
  },
  en: {
    title: 'Build',
  },
});
