import { Languages, SunMoon } from '@lucide/vue';
import type { Command } from './command.ts';

export const toggleTheme: Command = {
  id: 'theme',
  label: 'commands.theme',
  icon: SunMoon,
  group: 'view',
  when: () => true,
  run: ({ view }) => {
    view.theme = view.isDark ? 'light' : 'dark';
  },
  undoable: false,
};

export const toggleLanguage: Command = {
  id: 'language',
  label: 'commands.language',
  icon: Languages,
  group: 'view',
  when: () => true,
  run: ({ view }) => {
    view.language = view.language === 'en' ? 'zh-CN' : 'en';
  },
  undoable: false,
};
