import { placeNodes } from '../../schema/operations/placeNodes.ts';
import type { NodeRecord } from '../../schema/project.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import type { Command, CommandContext } from './command.ts';
import { reorder } from './order.ts';
import { commonParent, editable, hasEditable, idsOf } from './selected.ts';

type Direction = 'up' | 'down' | 'left' | 'right';

const STEP: Record<Direction, { x: number; y: number }> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** rpx */
const NUDGE = 1;
const LARGE_NUDGE = 10;

function nudge(
  context: CommandContext,
  nodes: readonly NodeRecord[],
  direction: Direction,
  by: number,
): void {
  const { x, y } = STEP[direction];
  const frames = Object.fromEntries(
    nodes.map(({ id, style }) => [id, { x: (style.x ?? 0) + x * by, y: (style.y ?? 0) + y * by }]),
  );
  context.projects.dispatch((project) => placeNodes(project, { frames }), {
    label: 'commands.move',
    merge: `nudge:${idsOf(nodes).join()}`,
  });
}

/** How many places an arrow key moves a child: along the flow one, across it none, in a grid by rows. */
function placesToMove(parent: NodeRecord, layout: string, direction: Direction): number {
  const { x, y } = STEP[direction];
  if (layout === 'grid') return x + y * (parent.style.columns ?? 2);
  return layout === 'row' ? x : y;
}

/** A container's direction; what a component does not say in its style is a column. */
function layoutOf(parent: NodeRecord): string {
  return parent.style.layout ?? (parent.type === 'grid' ? 'grid' : 'column');
}

function move(context: CommandContext, direction: Direction, by: number): void {
  const { project } = context;
  const nodes = editable(context);
  const parent = project && commonParent(project, nodes);
  if (!project || !parent) return;
  const layout = layoutOf(parent);
  if (layout === 'free') {
    nudge(context, nodes, direction, by);
    return;
  }
  const places = placesToMove(parent, layout, direction);
  if (places !== 0) reorder(context, places, 'commands.move');
}

function command(direction: Direction, key: string, large: boolean): Command {
  const label: Record<Direction, MessageKey> = {
    up: 'commands.moveUp',
    down: 'commands.moveDown',
    left: 'commands.moveLeft',
    right: 'commands.moveRight',
  };
  return {
    id: `move-${direction}${large ? '-far' : ''}`,
    label: label[direction],
    shortcut: large ? `Shift+${key}` : key,
    group: 'arrange',
    when: (context) =>
      hasEditable(context) &&
      context.project !== null &&
      commonParent(context.project, editable(context)) !== undefined,
    run: (context) => move(context, direction, large ? LARGE_NUDGE : NUDGE),
    undoable: true,
    quiet: large,
  };
}

const KEYS: readonly [Direction, string][] = [
  ['up', 'ArrowUp'],
  ['down', 'ArrowDown'],
  ['left', 'ArrowLeft'],
  ['right', 'ArrowRight'],
];

/** The arrow keys: reorder in a flow, nudge by 1 or 10 rpx in a free container. */
export const moveCommands: readonly Command[] = KEYS.flatMap(([direction, key]) => [
  command(direction, key, false),
  command(direction, key, true),
]);
