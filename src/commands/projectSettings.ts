import { Settings2 } from '@lucide/vue';
import type { Command } from './command.ts';
import { canEdit } from './selected.ts';

export const projectSettings: Command = {
  id: 'settings',
  label: 'shell.settings',
  icon: Settings2,
  shortcut: 'Mod+,',
  group: 'file',
  when: canEdit,
  run: ({ shell }) => {
    shell.settingsOpen = true;
  },
  undoable: false,
  inFields: true,
};
