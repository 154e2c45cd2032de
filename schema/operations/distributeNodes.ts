import type { Diff } from '../diff.ts';
import { type Frame, type Frames, roundLength } from '../frame.ts';
import type { NodeId } from '../ids.ts';
import type { Project } from '../project.ts';
import { frameOf } from './alignNodes.ts';
import { startEdit } from './edit.ts';
import { refuseFlow } from './placeNodes.ts';

/**
 * Makes the gaps between nodes of free containers equal; the outermost stay. Fewer than three are left alone.
 * @param args.frames where the nodes are now, measured on one common plane, rpx.
 * @throws OperationError `missing` (a node or its frame), `not-free`
 * @example
 * distributeNodes(project, { ids: selection, axis: 'x', frames: measured });
 */
export function distributeNodes(
  project: Project,
  { ids, axis, frames }: { ids: readonly NodeId[]; axis: 'x' | 'y'; frames: Frames },
): Diff {
  const edit = startEdit(project);
  const size = axis === 'x' ? 'width' : 'height';
  const nodes = ids.map((id) => ({ node: edit.get('nodes', id), frame: frameOf(frames, id) }));
  for (const { node } of nodes) refuseFlow(edit, node);
  if (nodes.length < 3) return edit.diff();
  // By the middle: a wide node that begins first may still stand behind a small one.
  const middle = (frame: Frame) => frame[axis] + frame[size] / 2;
  nodes.sort((a, b) => middle(a.frame) - middle(b.frame));
  const start = Math.min(...nodes.map(({ frame }) => frame[axis]));
  const end = Math.max(...nodes.map(({ frame }) => frame[axis] + frame[size]));
  const filled = nodes.reduce((sum, { frame }) => sum + frame[size], 0);
  const gap = (end - start - filled) / (nodes.length - 1);
  let at = start;
  for (const { node, frame } of nodes) {
    const moved = roundLength((node.style[axis] ?? 0) + at - frame[axis]);
    edit.put('nodes', { ...node, style: { ...node.style, [axis]: moved } });
    at += frame[size] + gap;
  }
  return edit.diff();
}
