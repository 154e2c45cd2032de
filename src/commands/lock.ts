import { Eye, Lock } from '@lucide/vue';
import { updateNodes } from '../../schema/operations/updateNodes.ts';
import type { Command } from './command.ts';
import { editable, hasEditable, idsOf } from './selected.ts';

export const lock: Command = {
  id: 'lock',
  label: 'commands.lock',
  labelWhenOn: 'commands.unlock',
  icon: Lock,
  shortcut: 'Mod+Shift+L',
  group: 'arrange',
  when: hasEditable,
  checked: (context) => editable(context).some((node) => node.locked === true),
  run(context) {
    const nodes = editable(context);
    const locked = !nodes.some((node) => node.locked);
    context.projects.dispatch((project) => updateNodes(project, { ids: idsOf(nodes), change: { locked } }), {
      label: locked ? 'commands.lock' : 'commands.unlock',
    });
  },
  undoable: true,
};

export const hide: Command = {
  id: 'hide',
  label: 'commands.hide',
  labelWhenOn: 'commands.show',
  icon: Eye,
  shortcut: 'Mod+Shift+H',
  group: 'arrange',
  when: hasEditable,
  checked: (context) => editable(context).some((node) => node.hidden === true),
  run(context) {
    const nodes = editable(context);
    const hidden = !nodes.some((node) => node.hidden);
    context.projects.dispatch((project) => updateNodes(project, { ids: idsOf(nodes), change: { hidden } }), {
      label: hidden ? 'commands.hide' : 'commands.show',
    });
  },
  undoable: true,
};
