import { Undo2 } from '@lucide/vue';
import type { Command } from './command.ts';

export const undo: Command = {
  id: 'undo',
  label: 'commands.undo',
  icon: Undo2,
  shortcut: 'Mod+Z',
  group: 'history',
  when: ({ projects }) => projects.canUndo,
  run: ({ projects }) => projects.undo(),
  undoable: false,
};
