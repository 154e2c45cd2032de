import type { Catalog } from './catalog.ts';
import type { NodeId } from './ids.ts';
import { compareOrder } from './order.ts';
import type { NodeRecord, PageRecord, Project } from './project.ts';
import type { LocalText } from './text.ts';
import { slotOf, treeIndex } from './treeIndex.ts';

const NONE: readonly NodeRecord[] = [];

/**
 * The children of a node, in their order; of all its slots (by slot name) when none is given.
 * @example
 * childrenOf(project, page.root).map((node) => node.type);
 */
export function childrenOf(project: Project, parent: NodeId, slot?: string): readonly NodeRecord[] {
  const all = treeIndex(project).children.get(parent) ?? NONE;
  if (slot === undefined || all.every((node) => slotOf(node) === slot)) return all;
  return all.filter((node) => slotOf(node) === slot);
}

/**
 * The nodes from a page's root down to a node, both included; empty when there is no such node.
 * @example
 * const depth = pathTo(project, id).length;
 */
export function pathTo(project: Project, nodeId: NodeId): NodeRecord[] {
  const path: NodeRecord[] = [];
  for (let node = project.nodes[nodeId]; node; ) {
    path.push(node);
    node = node.parent === null ? undefined : project.nodes[node.parent];
  }
  return path.reverse();
}

/**
 * The page that a node stands on.
 * @example
 * pageOf(project, id)?.name;
 */
export function pageOf(project: Project, nodeId: NodeId): PageRecord | undefined {
  const root = pathTo(project, nodeId)[0];
  return root && treeIndex(project).pages.get(root.id);
}

/**
 * Whether a node stands below another, at any depth. A node is not inside itself.
 * @example
 * isInside(project, text.id, page.root); // true
 */
export function isInside(project: Project, nodeId: NodeId, ancestorId: NodeId): boolean {
  let parent = project.nodes[nodeId]?.parent ?? null;
  while (parent !== null) {
    if (parent === ancestorId) return true;
    parent = project.nodes[parent]?.parent ?? null;
  }
  return false;
}

/**
 * All nodes below a node, each before its own children; the node itself is not among them.
 * @example
 * descendantsOf(project, page.root).length;
 */
export function descendantsOf(project: Project, nodeId: NodeId): NodeRecord[] {
  const { children } = treeIndex(project);
  const found: NodeRecord[] = [];
  const stack = [...(children.get(nodeId) ?? NONE)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    const own = children.get(node.id) ?? NONE;
    for (let i = own.length - 1; i >= 0; i--) stack.push(own[i] as NodeRecord);
  }
  return found;
}

/**
 * The pages as the designer ordered them.
 * @example
 * const [first] = pagesInOrder(project);
 */
export function pagesInOrder(project: Project): PageRecord[] {
  return Object.values(project.pages).sort(compareOrder);
}

/**
 * The given nodes that exist, in document order, without those that stand inside another of them.
 * @example
 * topmostNodes(project, [box.id, textInBox.id]); // [box]
 */
export function topmostNodes(project: Project, ids: readonly NodeId[]): NodeRecord[] {
  const chosen = new Set(ids);
  const paths: NodeRecord[][] = [];
  for (const id of chosen) {
    const path = pathTo(project, id);
    if (path.length > 0 && !path.slice(0, -1).some((node) => chosen.has(node.id))) paths.push(path);
  }
  if (paths.length > 1) paths.sort((a, b) => comparePaths(project, a, b));
  return paths.map((path) => path.at(-1) as NodeRecord);
}

function comparePaths(project: Project, a: NodeRecord[], b: NodeRecord[]): number {
  const { pages, children } = treeIndex(project);
  const at = a.findIndex((node, i) => node !== b[i]);
  const x = a[at];
  const y = b[at];
  if (!x || !y) return a.length - b.length;
  if (x.parent === null || y.parent === null) {
    const pageX = pages.get(x.id);
    const pageY = pages.get(y.id);
    return pageX && pageY ? compareOrder(pageX, pageY) : compareOrder(x, y);
  }
  const siblings = children.get(x.parent) ?? NONE;
  return siblings.indexOf(x) - siblings.indexOf(y);
}

/**
 * What to call a node in lists and messages: the designer's name for it, or its component's.
 * @example
 * nodeLabel(node, catalog, 'en'); // 'Hero' or 'Text'
 */
export function nodeLabel(node: NodeRecord, catalog: Catalog, language: keyof LocalText): string {
  return node.name || (catalog.components.get(node.type)?.label[language] ?? node.type);
}
