import { componentByType } from '../../components-lib/components.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, PageRecord } from '../../schema/project.ts';
import { pageScope, withRepeat } from '../../schema/scope.ts';
import { slotOf, treeIndex } from '../../schema/treeIndex.ts';
import { diagnostic } from '../diagnostics.ts';
import type { NodeIr, TreeNode } from '../ir.ts';
import { FLOW } from '../style/placeDeclarations.ts';
import type { Diagnostic } from '../types.ts';
import { childEnvironment, SCREEN_WIDTH } from './childEnvironment.ts';
import type { LowerContext, NodeEnvironment, References } from './lowerContext.ts';
import { lowerNode } from './lowerNode.ts';

/** What was lowered of a page before: records never change, so that most of it still holds. */
export interface LowerMemo {
  root: NodeEnvironment | undefined;
  nodes: Map<NodeId, KeptNode>;
}

interface KeptNode {
  record: NodeRecord;
  children: readonly NodeRecord[];
  references: References;
  environment: NodeEnvironment;
  ir: NodeIr;
  /** What the node means for its children. */
  below: NodeEnvironment;
}

/** A memo with nothing in it. One memo serves one page, and either exports or the canvas. */
export function createLowerMemo(): LowerMemo {
  return { root: undefined, nodes: new Map() };
}

/**
 * Lowers a page's nodes. Hidden ones and components that do not exist are left out, with all that is in them.
 * @returns undefined when the page has no root that can be shown.
 */
export function lowerTree(
  page: PageRecord,
  context: LowerContext,
  memo: LowerMemo,
  diagnostics: Diagnostic[],
): TreeNode | undefined {
  const { project } = context;
  const record = project.nodes[page.root];
  if (!record) return undefined;
  const scope = pageScope(project, page.id);
  if (memo.root?.scope !== scope) memo.root = { scope, place: FLOW, width: SCREEN_WIDTH };
  const walk: Walk = { context, memo, diagnostics, children: treeIndex(project).children, count: 0 };
  const root = lowerBranch(record, memo.root, undefined, NO_REPEATS, walk);
  // What was deleted is forgotten, now and then.
  if (memo.nodes.size > 2 * walk.count + 100) memo.nodes.clear();
  return root;
}

/** Whether lowering the page again would give what it gave the last time. */
export function isLowered(page: PageRecord, { project, references }: LowerContext, memo: LowerMemo): boolean {
  const root = project.nodes[page.root];
  if (!root || memo.root?.scope !== pageScope(project, page.id)) return false;
  const { children } = treeIndex(project);
  const isKept = (record: NodeRecord): boolean => {
    const known = memo.nodes.get(record.id);
    if (record.hidden) return known === undefined || known.record === record;
    const inside = children.get(record.id) ?? NO_CHILDREN;
    if (known?.record !== record || known.children !== inside || known.references !== references)
      return false;
    for (const child of inside) if (!isKept(child)) return false;
    return true;
  };
  return isKept(root);
}

interface Walk {
  context: LowerContext;
  memo: LowerMemo;
  diagnostics: Diagnostic[];
  children: ReadonlyMap<NodeId, readonly NodeRecord[]>;
  count: number;
}

const NO_CHILDREN: readonly NodeRecord[] = [];
const NO_REPEATS: readonly TreeNode[] = [];

function lowerBranch(
  record: NodeRecord,
  environment: NodeEnvironment,
  parent: TreeNode | undefined,
  repeats: readonly TreeNode[],
  walk: Walk,
): TreeNode | undefined {
  if (record.hidden) return undefined;
  const children = walk.children.get(record.id) ?? NO_CHILDREN;
  const kept = lowerKept(record, children, environment, walk);
  if (!kept) return undefined;
  const { ir, below } = kept;
  walk.count++;
  if (ir.diagnostics.length > 0) walk.diagnostics.push(...ir.diagnostics);
  const node: TreeNode = { ir, parent, children: [], repeats };
  if (children.length === 0) return node;
  const enclosing = ir.repeat ? [...repeats, node] : repeats;
  for (const child of children) {
    const made = lowerBranch(child, below, node, enclosing, walk);
    if (made) node.children.push(made);
  }
  return node;
}

function lowerKept(
  record: NodeRecord,
  children: readonly NodeRecord[],
  environment: NodeEnvironment,
  walk: Walk,
): KeptNode | undefined {
  const { context, memo } = walk;
  const { references } = context;
  const known = memo.nodes.get(record.id);
  if (
    known !== undefined &&
    known.record === record &&
    known.children === children &&
    known.environment === environment &&
    known.references === references
  ) {
    return known;
  }
  const definition = componentByType(record.type);
  if (!definition) {
    walk.diagnostics.push(diagnostic('unknown-component', { node: record.id, type: record.type }));
    return undefined;
  }
  let inner: Scope | undefined;
  const repeatScope = () => {
    inner ??= record.repeat ? withRepeat(environment.scope, record.repeat) : environment.scope;
    return inner;
  };
  const counts = countSlots(children);
  const ir = lowerNode({ record, definition, environment, repeatScope, counts }, context);
  const scope = ir.repeat ? repeatScope() : environment.scope;
  const below = sameBelow(known, environment, { scope, ...childEnvironment(record.style, environment) });
  const kept: KeptNode = { record, children, references, environment, ir, below };
  memo.nodes.set(record.id, kept);
  return kept;
}

/** Keeps the object of the last time where it says the same, so that what stands below need not be lowered again. */
function sameBelow(
  known: KeptNode | undefined,
  outer: NodeEnvironment,
  below: NodeEnvironment,
): NodeEnvironment {
  if (known && sameEnvironment(known.below, below)) return known.below;
  return sameEnvironment(outer, below) ? outer : below;
}

function sameEnvironment(a: NodeEnvironment, b: NodeEnvironment): boolean {
  if (a.scope !== b.scope || a.width !== b.width) return false;
  if (a.place.kind !== 'free' || b.place.kind !== 'free') return a.place.kind === b.place.kind;
  return a.place.width === b.place.width && a.place.height === b.place.height;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

function countSlots(children: readonly NodeRecord[]): ReadonlyMap<string, number> {
  if (children.length === 0) return NO_COUNTS;
  const counts = new Map<string, number>();
  for (const child of children) {
    if (!child.hidden) counts.set(slotOf(child), (counts.get(slotOf(child)) ?? 0) + 1);
  }
  return counts;
}
