import { defineMessages } from '../defineMessages.ts';

export const layersMessages = defineMessages({
  zh: {
    title: '',
  },
  en: {
    title: '',
  },
});
