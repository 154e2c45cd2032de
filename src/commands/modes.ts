import { CodeXml, Play } from '@lucide/vue';
import type { Command } from './command.ts';

export const play: Command = {
  id: 'play',
  label: 'commands.play',
  icon: Play,
  shortcut: 'Mod+P',
  group: 'view',
  when: ({ project }) => project !== null,
  checked: ({ view }) => view.playOpen,
  run: ({ view }) => {
    view.playOpen = !view.playOpen;
  },
  undoable: false,
  inFields: true,
};

export const code: Command = {
  id: 'code',
  label: 'commands.code',
  icon: CodeXml,
  shortcut: 'Mod+Shift+E',
  group: 'view',
  when: ({ project }) => project !== null,
  checked: ({ view }) => view.codeOpen,
  run: ({ view }) => {
    view.codeOpen = !view.codeOpen;
  },
  undoable: false,
  inFields: true,
};
