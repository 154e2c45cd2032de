import { Redo2 } from '@lucide/vue';
import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  label: 'commands.redo',
  icon: Redo2,
  shortcut: 'Mod+Shift+Z',
  alternatives: ['Mod+Y'],
  group: 'history',
  when: ({ projects }) => projects.canRedo,
  run: ({ projects }) => projects.redo(),
  undoable: false,
};
