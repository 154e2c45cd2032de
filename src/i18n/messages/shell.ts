import { defineMessages } from '../defineMessages.ts';

export const shellMessages = defineMessages({
  zh: {
    title: '',
  },
  en: {
    title: '',
  },
});
