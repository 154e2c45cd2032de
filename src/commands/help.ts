import { Command as CommandIcon, Keyboard } from '@lucide/vue';
import type { Command } from './command.ts';

export const commandPalette: Command = {
  id: 'command-palette',
  label: 'commands.palette',
  icon: CommandIcon,
  shortcut: 'Mod+K',
  group: 'help',
  when: () => true,
  run: ({ shell }) => {
    shell.paletteOpen = !shell.paletteOpen;
  },
  undoable: false,
  inFields: true,
};

export const shortcutsHelp: Command = {
  id: 'shortcuts',
  label: 'commands.shortcuts',
  icon: Keyboard,
  shortcut: 'Shift+/',
  group: 'help',
  when: () => true,
  run: ({ shell }) => {
    shell.shortcutsOpen = true;
  },
  undoable: false,
};
