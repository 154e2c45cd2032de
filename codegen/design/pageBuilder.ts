import type { Json } from '../../schema/json.ts';
import type { PageRecord } from '../../schema/project.ts';
import { slotOf } from '../../schema/treeIndex.ts';
import type { NodeIr, TreeNode } from '../ir.ts';
import type { LowerContext, References } from '../lower/lowerContext.ts';
import { createLowerMemo, lowerTree } from '../lower/lowerTree.ts';
import { printJson } from '../print/printJson.ts';
import type { DesignBuild, Diagnostic } from '../types.ts';
import { type Cuts, cutRuns } from './cutRuns.ts';
import { designRoute } from './designNames.ts';
import { designPageJson } from './designPageJson.ts';
import { type DesignUnit, printUnit, type UnitContext } from './designUnit.ts';
import { designValues } from './designValues.ts';

/** Keeps one page's part of the canvas' files. */
export interface PageBuilder {
  /** Brings it up to date. */
  update(page: PageRecord, context: LowerContext, open: ReadonlySet<string>): void;
  /** Adds files, data and diagnostics to a build. */
  addTo(build: DesignBuild): void;
  /** Types of widgets on the page. */
  readonly widgets: ReadonlySet<string>;
  /** Rules of components. */
  readonly wxss: ReadonlySet<string>;
}

/** A template with all that it was made of. */
interface KeptUnit {
  key: readonly unknown[];
  unit: DesignUnit;
  json: string;
}

const RUN_SCRIPT = "Component({ options: { virtualHost: true, styleIsolation: 'shared' } });\n";
const PAGE_SCRIPT = 'Page({});\n';

/** Makes the builder of one page. */
export function createPageBuilder(): PageBuilder {
  const memo = createLowerMemo();
  /** By path. Runs that are gone stay: the canvas could take a component away only by starting anew. */
  const units = new Map<string, KeptUnit>();
  let route = '';
  let json = '';
  let diagnostics: Diagnostic[] = [];
  const builder = {
    widgets: new Set<string>(),
    wxss: new Set<string>(),
    update(page: PageRecord, context: LowerContext, open: ReadonlySet<string>) {
      route = designRoute(page.id);
      diagnostics = [];
      const root = lowerTree(page, context, memo, diagnostics);
      diagnostics = diagnostics.map((one) => ({ ...one, page: page.id }));
      const { references, project } = context;
      const cuts: Cuts = root ? cutRuns(root) : new Map();
      const unitContext: UnitContext = {
        values: designValues(project, page, references),
        cuts,
        open,
      };
      const keep = (path: string, nodes: readonly TreeNode[]) => {
        const key = unitKey(nodes, unitContext, references);
        const known = units.get(path);
        if (!known || !sameKey(known.key, key))
          units.set(path, renew(known, key, printUnit(nodes, unitContext)));
      };
      keep(route, root ? [root] : []);
      for (const slots of cuts.values()) {
        for (const runs of slots.values()) for (const run of runs) keep(run.path, run.nodes);
      }
      json = designPageJson(page, context, units.get(route)?.unit.using ?? {});
      noteComponents(root, builder);
    },
    addTo(build: DesignBuild) {
      for (const [path, { unit, json: runJson }] of units) {
        const isPage = path === route;
        build.files.set(`miniprogram/${path}.wxml`, unit.wxml);
        build.files.set(`miniprogram/${path}.wxss`, unit.wxss);
        build.files.set(`miniprogram/${path}.js`, isPage ? PAGE_SCRIPT : RUN_SCRIPT);
        build.files.set(`miniprogram/${path}.json`, isPage ? json : runJson);
        build.data.set(path, unit.data);
      }
      build.diagnostics.push(...diagnostics);
    },
  };
  return builder;
}

/** All that a unit is printed from: its nodes, what else decides how they look, and the runs that it refers to. */
function unitKey(nodes: readonly TreeNode[], context: UnitContext, references: References): unknown[] {
  const key: unknown[] = [context.values, references];
  const add = (node: TreeNode) => {
    key.push(node.ir);
    if (context.open.has(node.ir.record.id)) key.push('open');
    const runs = context.cuts.get(node);
    if (!runs) {
      for (const child of node.children) add(child);
      // Closes the list: the same nodes one level deeper are another template.
      key.push(node.children.length);
      return;
    }
    for (const [slot, list] of runs) key.push(slot, ...list.map((run) => run.path));
    for (const child of node.children) {
      if (!runs.has(slotOf(child.ir.record))) add(child);
    }
  };
  for (const node of nodes) add(node);
  return key;
}

function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}

/** Keeps objects that are equal to the former ones, so that whoever compares sees what really changed. */
function renew(known: KeptUnit | undefined, key: readonly unknown[], unit: DesignUnit): KeptUnit {
  const json = printJson({ component: true, styleIsolation: 'shared', usingComponents: unit.using });
  if (known && sameData(known.unit.data, unit.data))
    return { key, unit: { ...unit, data: known.unit.data }, json };
  return { key, unit, json };
}

function sameData(a: Readonly<Record<string, Json>>, b: Readonly<Record<string, Json>>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function noteComponents(root: TreeNode | undefined, into: { widgets: Set<string>; wxss: Set<string> }): void {
  into.widgets.clear();
  into.wxss.clear();
  const seen = new Set<NodeIr>();
  const visit = (node: TreeNode) => {
    const { ir } = node;
    if (seen.has(ir)) return;
    seen.add(ir);
    if (ir.definition.kind === 'widget') into.widgets.add(ir.definition.type);
    for (const rule of ir.wxss) into.wxss.add(rule);
    for (const child of node.children) visit(child);
  };
  if (root) visit(root);
}
