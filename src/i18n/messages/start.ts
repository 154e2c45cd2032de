import { defineMessages } from '../defineMessages.ts';

export const startMessages = defineMessages({
  zh: {
    title: '',
  },
  en: {
    title: '',
  },
});
