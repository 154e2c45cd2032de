import { ClipboardPaste, Copy, Scissors } from '@lucide/vue';
import type { Command } from './command.ts';
import { canEdit, editable, hasEditable, idsOf } from './selected.ts';

export const copy: Command = {
  id: 'copy',
  label: 'commands.copy',
  icon: Copy,
  shortcut: 'Mod+C',
  group: 'edit',
  when: (context) => editable(context).length > 0,
  run: (context) => context.clipboard.copy(idsOf(editable(context))),
  undoable: false,
  native: true,
};

export const cut: Command = {
  id: 'cut',
  label: 'commands.cut',
  icon: Scissors,
  shortcut: 'Mod+X',
  group: 'edit',
  when: hasEditable,
  run: (context) => context.clipboard.cut(idsOf(editable(context))),
  undoable: true,
  native: true,
};

export const paste: Command = {
  id: 'paste',
  label: 'commands.paste',
  icon: ClipboardPaste,
  shortcut: 'Mod+V',
  group: 'edit',
  when: canEdit,
  run: ({ clipboard }) => clipboard.paste(),
  undoable: true,
  native: true,
};
