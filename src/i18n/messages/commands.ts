import { defineMessages } from '../defineMessages.ts';

export const commandMessages = defineMessages({
  zh: {
    title: '',
  },
  en: {
    title: '',
  },
});
