import { CopyPlus } from '@lucide/vue';
import { copyFragment, renewIds } from '../../schema/fragment.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { topmostNodes } from '../../schema/tree.ts';
import type { Command } from './command.ts';
import { editable, hasEditable, idsOf, siblingsOf } from './selected.ts';

/** rpx that a copy stands beside its original in a free container, so that one sees it. */
const OFFSET = 24;

export const duplicate: Command = {
  id: 'duplicate',
  label: 'commands.duplicate',
  icon: CopyPlus,
  shortcut: 'Mod+D',
  group: 'edit',
  when: hasEditable,
  run(context) {
    const { project, projects } = context;
    if (!project) return;
    const tops = topmostNodes(project, idsOf(editable(context)));
    const last = tops.at(-1);
    if (!last?.parent) return;
    const fragment = renewIds(copyFragment(project, idsOf(tops)), Math.random, projects.catalog);
    const free = project.nodes[last.parent]?.style.layout === 'free';
    const at = {
      x: Math.min(...tops.map((node) => node.style.x ?? 0)) + OFFSET,
      y: Math.min(...tops.map((node) => node.style.y ?? 0)) + OFFSET,
    };
    const index = siblingsOf(project, last).findIndex((node) => node.id === last.id) + 1;
    const place = { parent: last.parent, slot: last.slot, index, ...(free ? { at } : {}) };
    projects.dispatch((current) => insertNodes(current, { fragment, ...place }), {
      label: 'commands.duplicate',
      select: fragment.roots,
    });
  },
  undoable: true,
};
