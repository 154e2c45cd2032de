import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
} from '@lucide/vue';
import type { Component } from 'vue';
import { alignNodes } from '../../schema/operations/alignNodes.ts';
import { distributeNodes } from '../../schema/operations/distributeNodes.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import type { Frame } from '../stores/frames.ts';
import type { Command, CommandContext } from './command.ts';
import { commonParent, editable, hasEditable, idsOf } from './selected.ts';

type Edge = Parameters<typeof alignNodes>[1]['edge'];
type Axis = Parameters<typeof distributeNodes>[1]['axis'];

/** Whether at least so many nodes of one free container are selected. */
function inFreeContainer(context: CommandContext, atLeast: number): boolean {
  const nodes = editable(context);
  if (!context.project || !hasEditable(context) || nodes.length < atLeast) return false;
  return commonParent(context.project, nodes)?.style.layout === 'free';
}

function align(edge: Edge, label: MessageKey, icon: Component, shortcut: string): Command {
  return {
    id: `align-${edge}`,
    label,
    icon,
    shortcut,
    group: 'align',
    when: (context) => inFreeContainer(context, 1),
    run(context) {
      const ids = idsOf(editable(context));
      const frames = context.frames.measure(ids);
      const within = ids.length === 1 ? containerFrame(context) : undefined;
      context.projects.dispatch((project) => alignNodes(project, { ids, edge, frames, within }), { label });
    },
    undoable: true,
  };
}

/** One node alone is aligned with its container: that container's box, as its children measure from its corner. */
function containerFrame(context: CommandContext): Frame | undefined {
  const parent = context.project && commonParent(context.project, editable(context));
  const frame = parent ? context.frames.measure([parent.id])[parent.id] : undefined;
  return frame && { ...frame, x: 0, y: 0 };
}

function distribute(axis: Axis, label: MessageKey, icon: Component, shortcut: string): Command {
  return {
    id: `distribute-${axis}`,
    label,
    icon,
    shortcut,
    group: 'align',
    when: (context) => inFreeContainer(context, 3),
    run(context) {
      const ids = idsOf(editable(context));
      const frames = context.frames.measure(ids);
      context.projects.dispatch((project) => distributeNodes(project, { ids, axis, frames }), { label });
    },
    undoable: true,
  };
}

export const alignCommands: readonly Command[] = [
  align('left', 'commands.alignLeft', AlignStartVertical, 'Alt+A'),
  align('center', 'commands.alignCenter', AlignCenterVertical, 'Alt+H'),
  align('right', 'commands.alignRight', AlignEndVertical, 'Alt+D'),
  align('top', 'commands.alignTop', AlignStartHorizontal, 'Alt+W'),
  align('middle', 'commands.alignMiddle', AlignCenterHorizontal, 'Alt+V'),
  align('bottom', 'commands.alignBottom', AlignEndHorizontal, 'Alt+S'),
  distribute('x', 'commands.distributeX', AlignHorizontalSpaceBetween, 'Alt+Shift+H'),
  distribute('y', 'commands.distributeY', AlignVerticalSpaceBetween, 'Alt+Shift+V'),
];
