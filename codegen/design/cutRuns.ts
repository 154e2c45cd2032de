import { slotOf } from '../../schema/treeIndex.ts';
import type { ChildrenIr, MarkupIr, TreeNode } from '../ir.ts';

/** Nodes that one template of the canvas holds; beyond, siblings are cut into runs. */
const LEAST = 16;
const MEAN = 24;
const MOST = 96;
/** A list of children lighter than this stays in its parent's template. */
const WORTH = 40;

/** Neighbouring siblings that are a component of their own on the canvas, so that an edit recompiles only them. */
export interface Run {
  /** Path below the mini-program's root, named after what does not change by an edit elsewhere. */
  path: string;
  /** The id in its tag. */
  tag: string;
  nodes: readonly TreeNode[];
}

/** Runs of a node's slots; a slot that is missing here stays in the template of its node. */
export type Cuts = ReadonlyMap<TreeNode, ReadonlyMap<string, readonly Run[]>>;

/**
 * Decides which siblings become runs. Ends of runs depend on the ids of the nodes that stand there, as in a rolling
 * hash: an insert or move changes the run in which it happens, and at most its neighbour.
 */
export function cutRuns(root: TreeNode): Cuts {
  const cuts = new Map<TreeNode, Map<string, Run[]>>();
  weigh(root, cuts);
  return cuts;
}

/** How many nodes an element adds to the template that it stands in. */
function weigh(node: TreeNode, cuts: Map<TreeNode, Map<string, Run[]>>): number {
  let weight = 1;
  if (node.children.length === 0) return weight;
  // What repeats stays in one piece: its rows are data of its template.
  if (node.ir.repeat) return weight + node.children.reduce((sum, child) => sum + weighWhole(child), 0);
  const whole = wholeSlots(node.ir.markup, new Set());
  for (const [slot, children] of bySlot(node)) {
    const weights = children.map((child) => weigh(child, cuts));
    const total = weights.reduce((sum, one) => sum + one, 0);
    if (total < WORTH || whole.has(slot)) {
      weight += total;
      continue;
    }
    const runs = cut(node, slot, children, weights);
    const own = cuts.get(node) ?? new Map<string, Run[]>();
    own.set(slot, runs);
    cuts.set(node, own);
    weight += runs.length;
  }
  return weight;
}

function weighWhole(node: TreeNode): number {
  return node.children.reduce((sum, child) => sum + weighWhole(child), 1);
}

/** Slots whose children have something around each of them, or a `slot` attribute: they are not cut. */
function wholeSlots(markup: readonly MarkupIr[], found: Set<string>): Set<string> {
  for (const item of markup) {
    if (item.kind === 'children' && isWhole(item)) found.add(item.slot);
    else if (item.kind === 'element') wholeSlots(item.children, found);
    else if (item.kind === 'choice') {
      wholeSlots(item.then, found);
      wholeSlots(item.else, found);
    }
  }
  return found;
}

function isWhole(place: ChildrenIr): boolean {
  return place.wrap !== undefined || place.slotAttribute !== undefined;
}

function bySlot(node: TreeNode): Map<string, TreeNode[]> {
  const slots = new Map<string, TreeNode[]>();
  for (const child of node.children) {
    const slot = slotOf(child.ir.record);
    const list = slots.get(slot);
    if (list) list.push(child);
    else slots.set(slot, [child]);
  }
  return slots;
}

function cut(
  parent: TreeNode,
  slot: string,
  children: readonly TreeNode[],
  weights: readonly number[],
): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let sum = 0;
  for (const [i, child] of children.entries()) {
    const weight = weights[i] ?? 1;
    const { id } = child.ir.record;
    sum += weight;
    if (sum < MOST && (sum < LEAST || hash(id) % MEAN >= weight)) continue;
    runs.push({ path: `runs/${id}/run`, tag: id, nodes: children.slice(start, i + 1) });
    start = i + 1;
    sum = 0;
  }
  if (start < children.length) {
    const { id } = parent.ir.record;
    runs.push({ path: `runs/${id}/${slot}`, tag: `${id}-${slot}`, nodes: children.slice(start) });
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
