import type { NodeId } from '../ids.ts';
import { limits } from '../limits.ts';
import { placeAmong } from '../order.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style } from '../style.ts';
import { childrenOf, pathTo } from '../tree.ts';
import { changed, type Edit } from './edit.ts';
import { OperationError } from './operationError.ts';

export interface Target {
  parent: NodeId;
  slot?: string;
  /** Where the first of the nodes stands afterwards; absent: at the end. */
  index?: number;
  /** Where the nodes' top left comes to stand in a free container, rpx. */
  at?: { x: number; y: number };
}

/**
 * Whether a container places its children by coordinates.
 * @example
 * if (isFree(parent)) style.x = 0;
 */
export function isFree(node: NodeRecord): boolean {
  return node.style.layout === 'free';
}

/**
 * Puts nodes into a place: sets parent, slot, order and what a free container asks for or a flow does not know.
 * @param nodes in the order in which they shall stand; their own records may be new.
 * @example
 * place(project, edit, nodes, { parent: list.id, index: 0 });
 */
export function place(project: Project, edit: Edit, nodes: readonly NodeRecord[], target: Target): void {
  const parent = edit.get('nodes', target.parent);
  const slot = target.slot ?? 'children';
  const moved = new Set(nodes.map((node) => node.id));
  const all = childrenOf(project, parent.id, slot);
  const others = all.filter((node) => !moved.has(node.id));
  const index = Math.max(0, Math.min(target.index ?? others.length, others.length));
  const stays = keepsOrder(all, others, nodes, index);
  const { keys, rekeyed } = stays
    ? { keys: nodes.map((node) => node.order), rekeyed: new Map<string, string>() }
    : placeAmong(others, index, nodes.length);
  for (const [id, order] of rekeyed) edit.put('nodes', { ...edit.get('nodes', id), order });
  const styles = isFree(parent) ? freeStyles(nodes, target.at) : nodes.map((node) => flowStyle(node.style));
  nodes.forEach((node, i) => {
    const { slot: _, ...rest } = node;
    edit.put('nodes', {
      ...rest,
      parent: parent.id,
      ...(slot === 'children' ? {} : { slot }),
      order: keys[i] ?? node.order,
      style: styles[i] ?? node.style,
    });
  });
}

/** Whether the nodes already stand there in that order, so that no key need change. */
function keepsOrder(
  all: readonly NodeRecord[],
  others: readonly NodeRecord[],
  nodes: readonly NodeRecord[],
  index: number,
): boolean {
  if (all.length !== others.length + nodes.length) return false;
  const wanted = [...others.slice(0, index), ...nodes, ...others.slice(index)];
  return wanted.every((node, i) => node.id === all[i]?.id);
}

/**
 * Style without what only a free container understands.
 * @example
 * flowStyle({ x: 1, y: 2, gap: 8 }); // { gap: 8 }
 */
export function flowStyle(style: Style): Style {
  if (style.x === undefined && style.y === undefined && !style.rotation && !style.pin) return style;
  return changed(style, { x: undefined, y: undefined, rotation: undefined, pin: undefined });
}

/** Styles in a free container: nodes keep their places among each other; `at` is where their top left goes. */
function freeStyles(nodes: readonly NodeRecord[], at: Target['at']): Style[] {
  const placed = nodes.filter((node) => node.style.x !== undefined && node.style.y !== undefined);
  const left = Math.min(...placed.map((node) => node.style.x ?? 0));
  const top = Math.min(...placed.map((node) => node.style.y ?? 0));
  const base = { x: at?.x ?? 0, y: at?.y ?? 0 };
  return nodes.map(({ style }) => {
    if (style.x === undefined || style.y === undefined) return { ...style, ...base };
    return at ? { ...style, x: style.x - left + at.x, y: style.y - top + at.y } : style;
  });
}

/**
 * Refuses a place that would nest deeper than the platform bears.
 * @throws OperationError `limit`
 * @example
 * refuseDeep(project, parent.id, 1);
 */
export function refuseDeep(project: Project, parent: NodeId, height: number): void {
  if (pathTo(project, parent).length + height <= limits.maxDepth) return;
  throw new OperationError('limit', {
    zh: `嵌套层级最多 ${limits.maxDepth} 层。`,
    en: `Nodes can be nested at most ${limits.maxDepth} levels deep.`,
  });
}

/**
 * Levels of a subtree, its top counted.
 * @example
 * heightOf((id) => childrenOf(project, id), section.id);
 */
export function heightOf(childrenOfNode: (id: NodeId) => readonly NodeRecord[], id: NodeId): number {
  let height = 0;
  let level = [id];
  while (level.length > 0) {
    height++;
    level = level.flatMap((one) => childrenOfNode(one).map((child) => child.id));
  }
  return height;
}

/**
 * Refuses the outermost node of a page.
 * @throws OperationError `page-root`
 * @example
 * refuseRoot(edit.get('nodes', id));
 */
export function refuseRoot(node: NodeRecord): void {
  if (node.parent !== null) return;
  throw new OperationError('page-root', {
    zh: '页面本身不能这样操作，请在页面列表中修改。',
    en: 'A page itself cannot be changed like this; use the list of pages.',
  });
}
