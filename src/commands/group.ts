import { Group, Ungroup } from '@lucide/vue';
import { createId } from '../../schema/ids.ts';
import { groupNodes } from '../../schema/operations/groupNodes.ts';
import { ungroupNodes } from '../../schema/operations/ungroupNodes.ts';
import { childrenOf, topmostNodes } from '../../schema/tree.ts';
import type { Command } from './command.ts';
import { commonParent, editable, hasEditable, idsOf } from './selected.ts';

/** The container that a group is. */
const CONTAINER = 'box';

export const group: Command = {
  id: 'group',
  label: 'commands.group',
  icon: Group,
  shortcut: 'Mod+G',
  group: 'arrange',
  when: (context) =>
    hasEditable(context) &&
    context.project !== null &&
    commonParent(context.project, topmostNodes(context.project, idsOf(editable(context)))) !== undefined,
  run(context) {
    const ids = idsOf(editable(context));
    const id = createId();
    const frames = context.frames.measure(ids);
    context.projects.dispatch((project) => groupNodes(project, { ids, id, type: CONTAINER, frames }), {
      label: 'commands.group',
      select: [id],
    });
  },
  undoable: true,
};

export const ungroup: Command = {
  id: 'ungroup',
  label: 'commands.ungroup',
  icon: Ungroup,
  shortcut: 'Mod+Shift+G',
  group: 'arrange',
  when: (context) =>
    hasEditable(context) &&
    editable(context).every(
      (node) => node.type === CONTAINER && context.project && childrenOf(context.project, node.id).length > 0,
    ),
  run(context) {
    const { project, projects } = context;
    if (!project) return;
    const ids = idsOf(editable(context));
    const select = ids.flatMap((id) => idsOf(childrenOf(project, id)));
    projects.dispatch((current) => ungroupNodes(current, { ids }), { label: 'commands.ungroup', select });
  },
  undoable: true,
};
