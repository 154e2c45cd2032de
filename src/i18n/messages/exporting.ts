import { defineMessages } from '../defineMessages.ts';

export const exportingMessages = defineMessages({
  zh: {
    title: '导出',
  },
  en: {
    title: 'Export',
  },
});
