import { SquareDashedMousePointer } from '@lucide/vue';
import { childrenOf, pathTo } from '../../schema/tree.ts';
import type { Command } from './command.ts';
import { idsOf, siblingsOf } from './selected.ts';

/** Everything beside the selection; without one everything on the page. Again: what is around it. */
export const selectAll: Command = {
  id: 'select-all',
  label: 'commands.selectAll',
  icon: SquareDashedMousePointer,
  shortcut: 'Mod+A',
  group: 'select',
  when: ({ project, selection }) => project !== null && selection.pageId !== null,
  run({ project, selection }) {
    const page = project && selection.pageId ? project.pages[selection.pageId] : undefined;
    if (!project || !page) return;
    const primary = selection.primary ? project.nodes[selection.primary] : undefined;
    const beside = primary?.parent ? siblingsOf(project, primary) : childrenOf(project, page.root);
    const shown = beside.filter((node) => !node.locked && !node.hidden);
    selection.select(idsOf(shown.length > 0 ? shown : beside));
  },
  undoable: false,
};

export const selectParent: Command = {
  id: 'select-parent',
  label: 'commands.selectParent',
  shortcut: 'Escape',
  group: 'select',
  when: ({ selection }) => selection.ids.length > 0,
  run({ project, selection }) {
    const path = project && selection.primary ? pathTo(project, selection.primary) : [];
    const parent = path.at(-2);
    // The page is everywhere and selected by nothing being selected.
    if (parent && parent.parent !== null && selection.ids.length === 1) selection.select(parent.id);
    else selection.clear();
  },
  undoable: false,
};

export const selectChildren: Command = {
  id: 'select-children',
  label: 'commands.selectChildren',
  shortcut: 'Enter',
  group: 'select',
  when: ({ project, nodes }) =>
    project !== null && nodes.some((node) => childrenOf(project, node.id).length > 0),
  run({ project, nodes, selection }) {
    if (!project) return;
    const inner = nodes.flatMap((node) => childrenOf(project, node.id));
    selection.select(idsOf(nodes.length === 1 ? inner.slice(0, 1) : inner));
  },
  undoable: false,
};
