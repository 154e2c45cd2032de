import { Paintbrush, PaintRoller } from '@lucide/vue';
import type { Command } from './command.ts';
import { hasEditable, idsOf } from './selected.ts';

export const copyStyle: Command = {
  id: 'copy-style',
  label: 'commands.copyStyle',
  icon: Paintbrush,
  shortcut: 'Mod+Alt+C',
  group: 'edit',
  when: ({ selection }) => selection.primary !== null,
  run: ({ clipboard, selection }) => {
    if (selection.primary) clipboard.copyStyle(selection.primary);
  },
  undoable: false,
};

export const pasteStyle: Command = {
  id: 'paste-style',
  label: 'commands.pasteStyle',
  icon: PaintRoller,
  shortcut: 'Mod+Alt+V',
  group: 'edit',
  when: (context) => context.clipboard.hasStyle && hasEditable(context),
  run: ({ clipboard, nodes }) => clipboard.pasteStyle(idsOf(nodes)),
  undoable: true,
};
