import { defineMessages } from '../defineMessages.ts';

export const codeMessages = defineMessages({
  zh: {
    title: '代码',
  },
  en: {
    title: 'Code',
  },
});
