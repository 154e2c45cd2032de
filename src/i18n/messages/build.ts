import { defineMessages } from '../defineMessages.ts';

export const buildMessages = defineMessages({
  zh: {
    notes: '{count} 条提示',
    size: '主包 {size} / 2 MB',
  },
  en: {
    notes: 'Notes: {count}',
    size: 'Main package {size} of 2 MB',
  },
});
