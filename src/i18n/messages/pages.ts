import { defineMessages } from '../defineMessages.ts';

export const pagesMessages = defineMessages({
  zh: {
    title: '',
  },
  en: {
    title: '',
  },
});
