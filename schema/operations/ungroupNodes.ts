import { applyDiff, type Diff, squashDiffs } from '../diff.ts';
import { type Frames, roundLength } from '../frame.ts';
import type { NodeId } from '../ids.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style } from '../style.ts';
import { childrenOf } from '../tree.ts';
import { slotOf } from '../treeIndex.ts';
import { startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';
import { isFree, place, refuseRoot } from './placement.ts';

/**
 * Takes containers away and leaves what was in them in their place. In a free container nothing moves on the screen,
 * rotation included where the sizes are known. The container's condition is joined to that of each child; its own
 * look and actions go.
 * @param args.frames where children of flow containers are in the container's parent, as measured, rpx; without
 *   them they are stacked from its top left.
 * @throws OperationError `missing`, `page-root`, `repeats`
 * @example
 * ungroupNodes(project, { ids: [group.id] });
 */
export function ungroupNodes(
  project: Project,
  { ids, frames = {} }: { ids: readonly NodeId[]; frames?: Frames },
): Diff {
  const diffs: Diff[] = [];
  let present = project;
  for (const id of ids) {
    // A container inside another stands elsewhere once the outer one is gone.
    const last = diffs.at(-1);
    if (last) present = applyDiff(present, last);
    diffs.push(ungroupOne(present, id, frames));
  }
  return squashDiffs(diffs);
}

function ungroupOne(project: Project, id: NodeId, frames: Frames): Diff {
  const edit = startEdit(project);
  const group = edit.get('nodes', id);
  refuseRoot(group);
  if (group.repeat) {
    throw new OperationError('repeats', {
      zh: '重复数据的容器不能取消组合。',
      en: 'A container that repeats over data cannot be taken apart.',
    });
  }
  const parent = edit.get('nodes', group.parent ?? '');
  const slot = slotOf(group);
  const children = childrenOf(project, id);
  const free = isFree(parent);
  let y = 0;
  const lifted = children.map((child): NodeRecord => {
    const style = free ? freeStyle(group, child, frames, y) : child.style;
    y += typeof child.style.height === 'number' ? child.style.height : TYPICAL_HEIGHT;
    return { ...child, ...joined(group, child), style };
  });
  const index = childrenOf(project, parent.id, slot).indexOf(group);
  place(project, edit, lifted, { parent: parent.id, slot, index });
  edit.remove('nodes', id);
  return edit.diff();
}

/** Height that is assumed where none is known in rpx. */
const TYPICAL_HEIGHT = 80;

function joined(group: NodeRecord, child: NodeRecord): Partial<NodeRecord> {
  const when = group.when && child.when ? `(${group.when}) && (${child.when})` : (group.when ?? child.when);
  return { ...(when === undefined ? {} : { when }), ...(group.hidden ? { hidden: true } : {}) };
}

function freeStyle(group: NodeRecord, child: NodeRecord, frames: Frames, stackedY: number): Style {
  const { x = 0, y = 0, rotation = 0 } = group.style;
  if (!isFree(group)) {
    const measured = frames[child.id];
    const at = measured ?? { x, y: y + stackedY };
    return { ...child.style, x: roundLength(at.x), y: roundLength(at.y) };
  }
  const own = { x: child.style.x ?? 0, y: child.style.y ?? 0 };
  const turned = rotation === 0 ? own : turn(group.style, child.style, own, rotation);
  const angle = (child.style.rotation ?? 0) + rotation;
  return {
    ...child.style,
    x: roundLength(x + turned.x),
    y: roundLength(y + turned.y),
    ...(rotation === 0
      ? {}
      : { rotation: roundLength(angle > 360 ? angle - 360 : angle < -360 ? angle + 360 : angle) }),
  };
}

/** Where a child's top left is, unrotated, after its centre was turned about the group's centre. */
function turn(
  group: Style,
  child: Style,
  own: { x: number; y: number },
  degrees: number,
): { x: number; y: number } {
  const { width: groupWidth, height: groupHeight } = group;
  const { width, height } = child;
  if (![groupWidth, groupHeight, width, height].every((size) => typeof size === 'number')) return own;
  const half = { x: Number(width) / 2, y: Number(height) / 2 };
  const centre = { x: Number(groupWidth) / 2, y: Number(groupHeight) / 2 };
  const radians = (degrees * Math.PI) / 180;
  const dx = own.x + half.x - centre.x;
  const dy = own.y + half.y - centre.y;
  return {
    x: centre.x + dx * Math.cos(radians) - dy * Math.sin(radians) - half.x,
    y: centre.y + dx * Math.sin(radians) + dy * Math.cos(radians) - half.y,
  };
}
