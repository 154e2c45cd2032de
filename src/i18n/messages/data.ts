import { defineMessages } from '../defineMessages.ts';

export const dataMessages = defineMessages({
  zh: {
    title: '数据',
  },
  en: {
    title: 'Data',
  },
});
