import { defineMessages } from '../defineMessages.ts';

export const inspectorMessages = defineMessages({
  zh: {
    title: '属性',
  },
  en: {
    title: 'Inspector',
  },
});
