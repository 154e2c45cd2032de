import { TextCursorInput } from '@lucide/vue';
import type { Command } from './command.ts';
import { canEdit } from './selected.ts';

export const rename: Command = {
  id: 'rename',
  label: 'commands.rename',
  icon: TextCursorInput,
  shortcut: 'F2',
  group: 'edit',
  when: (context) => canEdit(context) && context.nodes.length === 1,
  run({ view, shell, selection }) {
    view.leftPanel = 'layers';
    shell.renaming = selection.primary;
  },
  undoable: true,
};
