import type { Catalog } from '../../schema/catalog.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { childrenOf, isInside } from '../../schema/tree.ts';
import { slotFor, slotTakes } from '../canvas/dropRules.ts';
import type { LayerRow } from './layerRows.ts';

export interface LayerDrop {
  parent: NodeId;
  slot: string;
  /** Among the siblings that are not moved. */
  index: number;
  /** What to draw: a line above a row (or below the last one) at a depth, or a row as a whole. */
  mark: { kind: 'line'; row: number; depth: number } | { kind: 'inside'; row: number };
}

export interface LayerDropInput {
  project: Project;
  catalog: Catalog;
  /** The page's outermost node. */
  root: NodeId;
  rows: readonly LayerRow[];
  /** Outermost nodes that are dragged. */
  moved: readonly NodeRecord[];
  /** Rows from the top, with fraction. */
  at: number;
  /** Depth that the pointer's x stands for. */
  depth: number;
}

/** Share of a row's height, above and below, that means between the rows rather than into the row. */
const EDGE = 0.3;

/** Where a drop at this place of the layers would go; undefined where it cannot. */
export function layerDrop(input: LayerDropInput): LayerDrop | undefined {
  const { rows, at } = input;
  const row = Math.min(rows.length - 1, Math.max(0, Math.floor(at)));
  const over = rows[row];
  if (!over) return between(input, 0);
  const share = at - row;
  if (share > EDGE && share < 1 - EDGE) {
    const inside = into(input, over.node, row);
    if (inside) return inside;
  }
  return between(input, share < 0.5 ? row : row + 1);
}

function isMoved({ project, moved }: LayerDropInput, id: NodeId): boolean {
  return moved.some((node) => node.id === id || isInside(project, id, node.id));
}

function typesOf({ moved }: LayerDropInput): string[] {
  return moved.map((node) => node.type);
}

/** Into a container, after what is in it. */
function into(input: LayerDropInput, node: NodeRecord, row: number): LayerDrop | undefined {
  const { project, catalog } = input;
  if (isMoved(input, node.id)) return undefined;
  const slot = slotFor(project, catalog, node.id, typesOf(input));
  if (slot === undefined) return undefined;
  const index = others(input, node.id, slot).length;
  return { parent: node.id, slot, index, mark: { kind: 'inside', row } };
}

function others({ project, moved }: LayerDropInput, parent: NodeId, slot: string): NodeRecord[] {
  const ids = new Set(moved.map((node) => node.id));
  return childrenOf(project, parent, slot).filter((node) => !ids.has(node.id));
}

/**
 * Between two rows. Below the last child of something the pointer's x picks how far out: after the child, after
 * its parent, and so on.
 */
function between(input: LayerDropInput, row: number): LayerDrop | undefined {
  const above = input.rows[row - 1];
  const below = input.rows[row];
  const deepest = above ? above.depth + (above.expanded ? 1 : 0) : 0;
  const least = below ? Math.min(below.depth, deepest) : 0;
  const wanted = Math.min(deepest, Math.max(least, input.depth));
  for (let depth = wanted; depth >= least; depth--) {
    const drop = atDepth(input, row, depth);
    if (drop) return drop;
  }
  for (let depth = wanted + 1; depth <= deepest; depth++) {
    const drop = atDepth(input, row, depth);
    if (drop) return drop;
  }
  return undefined;
}

function atDepth(input: LayerDropInput, row: number, depth: number): LayerDrop | undefined {
  const { project, catalog, rows } = input;
  // The nearest row above at this depth is what it goes after; a shallower one is what it goes into, at the top.
  let at = row - 1;
  while (at >= 0 && (rows[at]?.depth ?? 0) > depth) at--;
  const before = rows[at];
  const after = before?.depth === depth ? before.node : undefined;
  const parent = after ? after.parent : (before?.node.id ?? input.root);
  if (parent === null || isMoved(input, parent)) return undefined;
  const slot = after ? (after.slot ?? 'children') : slotFor(project, catalog, parent, typesOf(input));
  if (slot === undefined || !slotTakes(project, catalog, parent, slot, typesOf(input))) return undefined;
  const index = after ? indexAfter(input, parent, slot, after) : 0;
  return { parent, slot, index, mark: { kind: 'line', row, depth } };
}

function indexAfter(input: LayerDropInput, parent: NodeId, slot: string, after: NodeRecord): number {
  const ids = new Set(input.moved.map((node) => node.id));
  const siblings = childrenOf(input.project, parent, slot);
  const upTo = siblings.findIndex((node) => node.id === after.id) + 1;
  return siblings.slice(0, upTo).filter((node) => !ids.has(node.id)).length;
}
