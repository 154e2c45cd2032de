import { Trash2 } from '@lucide/vue';
import { deleteNodes } from '../../schema/operations/deleteNodes.ts';
import { topmostNodes } from '../../schema/tree.ts';
import type { Command } from './command.ts';
import { editable, hasEditable, idsOf, selectionAfterRemoval } from './selected.ts';

export const deleteSelection: Command = {
  id: 'delete',
  label: 'commands.delete',
  icon: Trash2,
  shortcut: 'Delete',
  alternatives: ['Backspace'],
  group: 'edit',
  when: hasEditable,
  run(context) {
    const { project, projects } = context;
    if (!project) return;
    const tops = topmostNodes(project, idsOf(editable(context)));
    const select = selectionAfterRemoval(project, tops);
    projects.dispatch((current) => deleteNodes(current, { ids: idsOf(tops) }), {
      label: 'commands.delete',
      select,
    });
  },
  undoable: true,
};
