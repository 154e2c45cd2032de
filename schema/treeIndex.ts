import type { Diff } from './diff.ts';
import type { NodeId } from './ids.ts';
import { compareOrder } from './order.ts';
import type { NodeRecord, PageRecord, Project } from './project.ts';

/** What the tree functions look up; made once a project and never changed. */
export interface TreeIndex {
  /** Children by parent, sorted by slot, then by order. */
  children: ReadonlyMap<NodeId, readonly NodeRecord[]>;
  /** How many nodes there are. */
  size: number;
  /** Pages by their root. */
  pages: ReadonlyMap<NodeId, PageRecord>;
}

const indexes = new WeakMap<Project, TreeIndex>();

/**
 * The name of the slot that a node stands in.
 * @example
 * slotOf(node); // 'children' unless it names another
 */
export function slotOf(node: Pick<NodeRecord, 'slot'>): string {
  return node.slot ?? 'children';
}

/**
 * The index of a project; made on first use.
 * @example
 * treeIndex(project).size;
 */
export function treeIndex(project: Project): TreeIndex {
  let index = indexes.get(project);
  if (!index) {
    index = {
      children: groupChildren(project),
      size: Object.keys(project.nodes).length,
      pages: groupPages(project),
    };
    indexes.set(project, index);
  }
  return index;
}

/**
 * Derives the index of a changed project from the one before, touching only what the Diff names.
 * @example
 * carryIndex(project, next, diff);
 */
export function carryIndex(from: Project, to: Project, diff: Diff): void {
  const old = indexes.get(from);
  if (!old) return;
  const touched = touchedParents(diff);
  const pages = from.pages === to.pages ? old.pages : groupPages(to);
  const size = old.size + countNodes(diff.added) - countNodes(diff.removed);
  if (touched.size === 0) {
    indexes.set(to, { children: old.children, size, pages });
    return;
  }
  const children = new Map(old.children);
  for (const [parent, changes] of touched) {
    const list = changedList(old.children.get(parent) ?? [], changes);
    if (list.length > 0) children.set(parent, list);
    else children.delete(parent);
  }
  indexes.set(to, { children, size, pages });
}

function countNodes(part: object): number {
  let count = 0;
  for (const ref of Object.keys(part)) if (ref.startsWith('nodes/')) count++;
  return count;
}

function compareSiblings(a: NodeRecord, b: NodeRecord): number {
  const slotA = slotOf(a);
  const slotB = slotOf(b);
  if (slotA !== slotB) return slotA < slotB ? -1 : 1;
  return compareOrder(a, b);
}

function groupChildren(project: Project): Map<NodeId, readonly NodeRecord[]> {
  const lists = new Map<NodeId, NodeRecord[]>();
  for (const node of Object.values(project.nodes)) {
    if (node.parent === null) continue;
    const list = lists.get(node.parent);
    if (list) list.push(node);
    else lists.set(node.parent, [node]);
  }
  for (const list of lists.values()) list.sort(compareSiblings);
  return lists;
}

function groupPages(project: Project): Map<NodeId, PageRecord> {
  return new Map(Object.values(project.pages).map((page) => [page.root, page]));
}

/** By parent: what becomes of its children; `null` leaves it. */
type Changes = Map<NodeId, NodeRecord | null>;

function touchedParents(diff: Diff): Map<NodeId, Changes> {
  const touched = new Map<NodeId, Changes>();
  const note = (parent: NodeId | null, id: NodeId, node: NodeRecord | null) => {
    if (parent === null) return;
    const changes = touched.get(parent);
    if (changes) changes.set(id, node);
    else touched.set(parent, new Map([[id, node]]));
  };
  for (const [ref, record] of Object.entries(diff.removed)) {
    if (ref.startsWith('nodes/')) note((record as NodeRecord).parent, record.id, null);
  }
  for (const [ref, [from, to]] of Object.entries(diff.updated)) {
    if (!ref.startsWith('nodes/')) continue;
    if ((from as NodeRecord).parent !== (to as NodeRecord).parent) {
      note((from as NodeRecord).parent, from.id, null);
    }
    note((to as NodeRecord).parent, to.id, to as NodeRecord);
  }
  for (const [ref, record] of Object.entries(diff.added)) {
    if (ref.startsWith('nodes/')) note((record as NodeRecord).parent, record.id, record as NodeRecord);
  }
  return touched;
}

function changedList(list: readonly NodeRecord[], changes: Changes): readonly NodeRecord[] {
  const rest = list.filter((node) => !changes.has(node.id));
  let changed = 0;
  for (const node of changes.values()) {
    if (!node) continue;
    rest.push(node);
    changed++;
  }
  return changed > 0 ? rest.sort(compareSiblings) : rest;
}
