import type { Diff } from '../diff.ts';
import { roundLength } from '../frame.ts';
import type { NodeId } from '../ids.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style } from '../style.ts';
import { type Edit, startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';
import { isFree } from './placement.ts';

/** What a drag or a resize changes, rpx and degrees; x and y in the parent. */
export type NodeFrame = Partial<Pick<Style, 'x' | 'y' | 'rotation'>> & { width?: number; height?: number };

/**
 * Sets place and size of nodes, as a drag, a resize or the arrow keys do.
 * @throws OperationError `missing`; `not-free` for x, y or rotation outside a free container
 * @example
 * placeNodes(project, { frames: { [image.id]: { x: 40, y: 120, width: 300 } } });
 */
export function placeNodes(
  project: Project,
  { frames }: { frames: Readonly<Record<NodeId, NodeFrame>> },
): Diff {
  const edit = startEdit(project);
  for (const [id, frame] of Object.entries(frames)) {
    const node = edit.get('nodes', id);
    if (frame.x !== undefined || frame.y !== undefined || frame.rotation !== undefined)
      refuseFlow(edit, node);
    const style: Style = { ...node.style };
    for (const key of ['x', 'y', 'width', 'height', 'rotation'] as const) {
      const value = frame[key];
      if (value !== undefined) style[key] = roundLength(value);
    }
    edit.put('nodes', { ...node, style });
  }
  return edit.diff();
}

/**
 * Refuses nodes that their container places.
 * @throws OperationError `not-free`
 * @example
 * refuseFlow(edit, edit.get('nodes', id));
 */
export function refuseFlow(edit: Edit, node: NodeRecord): void {
  if (node.parent !== null && isFree(edit.get('nodes', node.parent))) return;
  throw new OperationError('not-free', {
    zh: '只有自由布局中的元素可以按坐标摆放。',
    en: 'Only nodes in a free container are placed by coordinates.',
  });
}
