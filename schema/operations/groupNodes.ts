import type { Diff } from '../diff.ts';
import { boundsOf, type Frame, type Frames, roundLength } from '../frame.ts';
import type { NodeId } from '../ids.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style } from '../style.ts';
import { childrenOf, topmostNodes } from '../tree.ts';
import { slotOf } from '../treeIndex.ts';
import { startEdit } from './edit.ts';
import { refuseMany } from './insertNodes.ts';
import { OperationError } from './operationError.ts';
import { heightOf, isFree, place, refuseDeep, refuseRoot } from './placement.ts';

/**
 * Puts nodes of one parent into a new container where the first of them stood. In a free container the new one is
 * free too and nothing moves on the screen; in a flow it takes over direction and gap.
 * @param args.id of the new container; `args.type` is its component, e.g. `box`.
 * @param args.frames sizes as measured, rpx; without them the container's size follows from the nodes' own styles,
 *   and is left open where these do not say.
 * @throws OperationError `missing`, `page-root`, `different-parents`, `id-taken`, `limit`
 * @example
 * groupNodes(project, { ids: selection, id: createId(), type: 'box' });
 */
export function groupNodes(
  project: Project,
  { ids, id, type, frames = {} }: { ids: readonly NodeId[]; id: NodeId; type: string; frames?: Frames },
): Diff {
  const edit = startEdit(project);
  for (const one of ids) refuseRoot(edit.get('nodes', one));
  const nodes = topmostNodes(project, ids);
  const [first] = nodes;
  if (!first || first.parent === null) return edit.diff();
  if (edit.has('nodes', id)) {
    throw new OperationError('id-taken', { zh: `编号 ${id} 已被使用。`, en: `The id ${id} is taken.` });
  }
  if (nodes.some((node) => node.parent !== first.parent || slotOf(node) !== slotOf(first))) {
    throw new OperationError('different-parents', {
      zh: '只能组合同一容器里的元素。',
      en: 'Only nodes of the same container can be grouped.',
    });
  }
  refuseMany(project, 1);
  refuseDeep(
    project,
    first.parent,
    1 + Math.max(...nodes.map((node) => heightOf((one) => childrenOf(project, one), node.id))),
  );
  const parent = edit.get('nodes', first.parent);
  const style = isFree(parent) ? freeGroup(nodes, frames) : flowGroup(parent.style);
  const group: NodeRecord = { id, type, parent: parent.id, order: '', props: {}, bind: {}, style, on: {} };
  const slot = slotOf(first);
  const index = childrenOf(project, parent.id, slot).indexOf(first);
  place(project, edit, [group], { parent: parent.id, slot, index });
  const inside = nodes.map((node) => {
    const now = edit.get('nodes', node.id);
    return isFree(parent) ? { ...now, style: shifted(now.style, style) } : now;
  });
  place(project, edit, inside, { parent: id });
  return edit.diff();
}

function freeGroup(nodes: readonly NodeRecord[], frames: Frames): Style {
  const places = nodes.map(({ id, style }) => {
    const { x = 0, y = 0, width, height } = style;
    const measured: Frame | undefined = frames[id];
    return {
      x,
      y,
      width: measured?.width ?? (typeof width === 'number' ? width : Number.NaN),
      height: measured?.height ?? (typeof height === 'number' ? height : Number.NaN),
    };
  });
  const { x, y, width, height } = boundsOf(places);
  return {
    layout: 'free',
    x: roundLength(x),
    y: roundLength(y),
    ...(Number.isNaN(width) ? {} : { width: roundLength(width) }),
    ...(Number.isNaN(height) ? {} : { height: roundLength(height) }),
  };
}

function flowGroup({ layout, gap }: Style): Style {
  return { layout: layout === 'row' ? 'row' : 'column', ...(gap === undefined ? {} : { gap }) };
}

function shifted(style: Style, origin: Style): Style {
  return {
    ...style,
    x: roundLength((style.x ?? 0) - (origin.x ?? 0)),
    y: roundLength((style.y ?? 0) - (origin.y ?? 0)),
  };
}
