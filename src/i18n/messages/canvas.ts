import { defineMessages } from '../defineMessages.ts';

export const canvasMessages = defineMessages({
  zh: {
    title: '画布',
  },
  en: {
    title: 'Canvas',
  },
});
