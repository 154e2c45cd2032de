import type { Diff } from '../diff.ts';
import type { Fragment } from '../fragment.ts';
import type { NodeId } from '../ids.ts';
import { limits } from '../limits.ts';
import type { NodeRecord, Project } from '../project.ts';
import { treeIndex } from '../treeIndex.ts';
import { type Edit, startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';
import { heightOf, place, refuseDeep, type Target } from './placement.ts';

/**
 * Inserts a fragment's nodes. Its assets, tokens and tables are not: `mergeDependencies` makes that Diff.
 * @param args.index where the first root stands afterwards; absent: at the end.
 * @param args.at in a free container: where the roots' top left comes to stand, rpx; absent: as they are, or 0, 0.
 * @throws OperationError `missing` (parent), `id-taken` (see `renewIds`), `bad-fragment`, `limit`
 * @example
 * insertNodes(project, { fragment: createFragment('text', context, Math.random), parent: page.root, index: 0 });
 */
export function insertNodes(project: Project, args: Target & { fragment: Fragment }): Diff {
  const { fragment } = args;
  const edit = startEdit(project);
  edit.get('nodes', args.parent);
  refuseMany(project, Object.keys(fragment.nodes).length);
  putSubtrees(edit, fragment);
  const children = childrenIn(fragment);
  const height = Math.max(0, ...fragment.roots.map((id) => heightOf((one) => children.get(one) ?? [], id)));
  refuseDeep(project, args.parent, height);
  place(
    project,
    edit,
    fragment.roots.map((id) => edit.get('nodes', id)),
    args,
  );
  return edit.diff();
}

/**
 * Takes a fragment's nodes over as they are.
 * @throws OperationError `id-taken`, `bad-fragment`
 * @example
 * putSubtrees(edit, fragment);
 */
export function putSubtrees(edit: Edit, fragment: Fragment): void {
  const roots = new Set(fragment.roots);
  for (const node of Object.values(fragment.nodes)) {
    if (edit.has('nodes', node.id)) {
      throw new OperationError('id-taken', {
        zh: `编号 ${node.id} 已被使用。`,
        en: `The id ${node.id} is taken.`,
      });
    }
    edit.put('nodes', node);
  }
  if (reachable(fragment) !== Object.keys(fragment.nodes).length || roots.size !== fragment.roots.length) {
    throw new OperationError('bad-fragment', {
      zh: '要插入的内容不完整。',
      en: 'What is to be inserted does not hang together.',
    });
  }
}

/**
 * Refuses to grow the project beyond its limit.
 * @throws OperationError `limit`
 * @example
 * refuseMany(project, Object.keys(fragment.nodes).length);
 */
export function refuseMany(project: Project, more: number): void {
  if (treeIndex(project).size + more <= limits.maxNodes) return;
  throw new OperationError('limit', {
    zh: `一个项目最多 ${limits.maxNodes} 个元素。`,
    en: `A project holds at most ${limits.maxNodes} nodes.`,
  });
}

function childrenIn(fragment: Fragment): Map<NodeId, NodeRecord[]> {
  const children = new Map<NodeId, NodeRecord[]>();
  for (const node of Object.values(fragment.nodes)) {
    if (node.parent === null) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

function reachable(fragment: Fragment): number {
  const children = childrenIn(fragment);
  const seen = new Set<NodeId>();
  const queue = fragment.roots.filter((id) => fragment.nodes[id]?.parent === null);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const child of children.get(id) ?? []) queue.push(child.id);
  }
  return seen.size;
}
