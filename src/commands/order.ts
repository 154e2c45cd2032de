import { BringToFront, SendToBack } from '@lucide/vue';
import type { Component } from 'vue';
import { moveNodes } from '../../schema/operations/moveNodes.ts';
import { topmostNodes } from '../../schema/tree.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import type { Command, CommandContext } from './command.ts';
import { commonParent, editable, hasEditable, idsOf, siblingsOf } from './selected.ts';

/**
 * Moves the selection among its siblings. What stands later lies on top, in free containers and where a flow
 * overlaps.
 */
export function reorder(context: CommandContext, by: number, label: MessageKey): void {
  const { project, projects } = context;
  if (!project) return;
  const tops = topmostNodes(project, idsOf(editable(context)));
  const [first] = tops;
  const parent = commonParent(project, tops);
  if (!first || !parent) return;
  const all = siblingsOf(project, first);
  const moved = new Set(idsOf(tops));
  const others = all.filter((node) => !moved.has(node.id));
  const before = all.slice(0, all.indexOf(first)).filter((node) => !moved.has(node.id)).length;
  const index = Math.min(others.length, Math.max(0, before + by));
  projects.dispatch(
    (current) => moveNodes(current, { ids: idsOf(tops), parent: parent.id, slot: first.slot, index }),
    { label },
  );
}

function command(id: string, label: MessageKey, shortcut: string, by: number, icon?: Component): Command {
  return {
    id,
    label,
    icon,
    shortcut,
    group: 'arrange',
    when: (context) =>
      hasEditable(context) &&
      context.project !== null &&
      commonParent(context.project, topmostNodes(context.project, idsOf(editable(context)))) !== undefined,
    run: (context) => reorder(context, by, label),
    undoable: true,
  };
}

export const orderCommands: readonly Command[] = [
  command('bring-forward', 'commands.bringForward', 'Mod+]', 1),
  command('send-backward', 'commands.sendBackward', 'Mod+[', -1),
  command('bring-to-front', 'commands.bringToFront', 'Mod+Shift+]', Number.POSITIVE_INFINITY, BringToFront),
  command('send-to-back', 'commands.sendToBack', 'Mod+Shift+[', Number.NEGATIVE_INFINITY, SendToBack),
];
