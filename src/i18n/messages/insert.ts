import { defineMessages } from '../defineMessages.ts';

export const insertMessages = defineMessages({
  zh: {
    title: '插入',
  },
  en: {
    title: 'Insert',
  },
});
