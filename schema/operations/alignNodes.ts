import type { Diff } from '../diff.ts';
import { boundsOf, type Frame, type Frames, roundLength } from '../frame.ts';
import type { NodeId } from '../ids.ts';
import type { Project } from '../project.ts';
import { startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';
import { refuseFlow } from './placeNodes.ts';

export type AlignEdge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/**
 * Aligns nodes of free containers with each other, or with a rectangle.
 * @param args.frames where the nodes are now, measured on one common plane, rpx.
 * @param args.within what to align with, on the same plane; absent: what surrounds all of them.
 * @throws OperationError `missing` (a node or its frame), `not-free`
 * @example
 * alignNodes(project, { ids: selection, edge: 'left', frames: measured });
 */
export function alignNodes(
  project: Project,
  { ids, edge, frames, within }: { ids: readonly NodeId[]; edge: AlignEdge; frames: Frames; within?: Frame },
): Diff {
  const edit = startEdit(project);
  if (ids.length === 0) return edit.diff();
  const own = ids.map((id) => frameOf(frames, id));
  const bounds = within ?? boundsOf(own);
  ids.forEach((id, i) => {
    const node = edit.get('nodes', id);
    refuseFlow(edit, node);
    const { x, y } = shift(own[i] as Frame, bounds, edge);
    const { style } = node;
    edit.put('nodes', {
      ...node,
      style: { ...style, x: roundLength((style.x ?? 0) + x), y: roundLength((style.y ?? 0) + y) },
    });
  });
  return edit.diff();
}

function shift(frame: Frame, bounds: Frame, edge: AlignEdge): { x: number; y: number } {
  const right = bounds.x + bounds.width - frame.width - frame.x;
  const bottom = bounds.y + bounds.height - frame.height - frame.y;
  switch (edge) {
    case 'left':
      return { x: bounds.x - frame.x, y: 0 };
    case 'right':
      return { x: right, y: 0 };
    case 'center':
      return { x: (bounds.x - frame.x + right) / 2, y: 0 };
    case 'top':
      return { x: 0, y: bounds.y - frame.y };
    case 'bottom':
      return { x: 0, y: bottom };
    case 'middle':
      return { x: 0, y: (bounds.y - frame.y + bottom) / 2 };
  }
}

/**
 * A node's measured frame.
 * @throws OperationError `missing`
 * @example
 * const { width } = frameOf(frames, id);
 */
export function frameOf(frames: Frames, id: NodeId): Frame {
  const frame = Object.hasOwn(frames, id) ? frames[id] : undefined;
  if (frame) return frame;
  throw new OperationError('missing', {
    zh: `元素 ${id} 的尺寸未知。`,
    en: `The size of the node ${id} is not known.`,
  });
}
