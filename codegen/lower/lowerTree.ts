import { componentByType } from '../../components-lib/components.ts';
import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import type { Scope } from '../../schema/expression/ast.ts';
import type { NodeRecord, PageRecord } from '../../schema/project.ts';
import { pageScope, withRepeat } from '../../schema/scope.ts';
import { slotOf, treeIndex } from '../../schema/treeIndex.ts';
import { diagnostic } from '../diagnostics.ts';
import type { NodeIr, TreeNode } from '../ir.ts';
import type { Place } from '../style/placeDeclarations.ts';
import { FLOW } from '../style/placeDeclarations.ts';
import type { Diagnostic } from '../types.ts';
import { childEnvironment, SCREEN_WIDTH } from './childEnvironment.ts';
import type { LowerContext, NodeEnvironment, References } from './lowerContext.ts';
import { lowerNode, type NodeInput } from './lowerNode.ts';

/** What was lowered before, by record: records never change, so that most of it still holds. */
export interface LowerMemo {
  nodes: WeakMap<
    NodeRecord,
    { references: References; environment: NodeEnvironment; counts: string; ir: NodeIr }
  >;
  scopes: WeakMap<NodeRecord, { outer: Scope; scope: Scope }>;
}

/** A memo with nothing in it. One memo serves either exports or design builds, not both. */
export function createLowerMemo(): LowerMemo {
  return { nodes: new WeakMap(), scopes: new WeakMap() };
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
  const walk: Walk = { context, memo, diagnostics, children: treeIndex(project).children };
  const environment = { scope: pageScope(project, page.id), place: FLOW, width: SCREEN_WIDTH };
  return lowerBranch(record, environment, undefined, [], walk);
}

interface Walk {
  context: LowerContext;
  memo: LowerMemo;
  diagnostics: Diagnostic[];
  children: ReadonlyMap<string, readonly NodeRecord[]>;
}

const NONE: readonly NodeRecord[] = [];

function lowerBranch(
  record: NodeRecord,
  environment: NodeEnvironment,
  parent: TreeNode | undefined,
  repeats: readonly TreeNode[],
  walk: Walk,
): TreeNode | undefined {
  if (record.hidden) return undefined;
  const definition: ComponentDefinition | undefined = componentByType(record.type);
  if (!definition) {
    walk.diagnostics.push(diagnostic('unknown-component', { node: record.id, type: record.type }));
    return undefined;
  }
  const children = walk.children.get(record.id) ?? NONE;
  const inner = () => scopeInside(record, environment.scope, walk.memo);
  const ir = lowerKept(
    { record, definition, environment, repeatScope: inner, counts: countSlots(children) },
    walk,
  );
  if (ir.diagnostics.length > 0) walk.diagnostics.push(...ir.diagnostics);
  const node: TreeNode = { ir, parent, children: [], repeats };
  if (children.length === 0) return node;
  const below: NodeEnvironment = {
    scope: ir.repeat ? inner() : environment.scope,
    ...childEnvironment(record.style, environment),
  };
  const enclosing = ir.repeat ? [...repeats, node] : repeats;
  for (const child of children) {
    const made = lowerBranch(child, below, node, enclosing, walk);
    if (made) node.children.push(made);
  }
  return node;
}

function scopeInside(record: NodeRecord, outer: Scope, memo: LowerMemo): Scope {
  if (!record.repeat) return outer;
  const known = memo.scopes.get(record);
  if (known?.outer === outer) return known.scope;
  const scope = withRepeat(outer, record.repeat);
  memo.scopes.set(record, { outer, scope });
  return scope;
}

function lowerKept(input: NodeInput, walk: Walk): NodeIr {
  const { record, environment } = input;
  const { references } = walk.context;
  let counts = '';
  for (const [slot, count] of input.counts) counts += `${slot}:${count},`;
  const known = walk.memo.nodes.get(record);
  if (
    known &&
    known.references === references &&
    known.counts === counts &&
    known.environment.scope === environment.scope &&
    samePlace(known.environment.place, environment.place)
  ) {
    return known.ir;
  }
  const ir = lowerNode(input, walk.context);
  walk.memo.nodes.set(record, { references, environment, counts, ir });
  return ir;
}

function samePlace(a: Place, b: Place): boolean {
  if (a.kind !== 'free' || b.kind !== 'free') return a.kind === b.kind;
  return a.width === b.width && a.height === b.height;
}

const EMPTY: ReadonlyMap<string, number> = new Map();

function countSlots(children: readonly NodeRecord[]): ReadonlyMap<string, number> {
  if (children.length === 0) return EMPTY;
  const counts = new Map<string, number>();
  for (const child of children) {
    if (!child.hidden) counts.set(slotOf(child), (counts.get(slotOf(child)) ?? 0) + 1);
  }
  return counts;
}
