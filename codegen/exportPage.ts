import type { PageRecord } from '../schema/project.ts';
import { pageScope } from '../schema/scope.ts';
import { diagnostic, type Report } from './diagnostics.ts';
import type { TreeNode } from './ir.ts';
import { lowerActions } from './lower/lowerActions.ts';
import type { LowerContext } from './lower/lowerContext.ts';
import { lowerExpression } from './lower/lowerExpression.ts';
import { createLowerMemo, isLowered, type LowerMemo, lowerTree } from './lower/lowerTree.ts';
import type { ExportContext, PageExpressions, PageIr } from './pageIr.ts';
import { type PrintedPage, printPage } from './print/printPage.ts';
import { transforms } from './transforms/transforms.ts';
import type { Diagnostic } from './types.ts';

/** What is kept of a page as long as its record is the same. */
interface KeptPage {
  memo: LowerMemo;
  /** What else its files were made of. */
  surroundings?: readonly unknown[];
  printed?: PrintedPage;
}

const keptPages = new WeakMap<PageRecord, KeptPage>();

/**
 * Makes a page's files: lower, transform, print. A page of which nothing has changed since the last time is taken
 * from there.
 */
export function exportPage(record: PageRecord, context: ExportContext): PrintedPage {
  const { project, catalog, references } = context;
  const lowering: LowerContext = { project, catalog, references, design: false };
  const kept = keptPages.get(record) ?? { memo: createLowerMemo() };
  keptPages.set(record, kept);
  const surroundings = surroundingsOf(context);
  const same = kept.surroundings?.every((one, i) => one === surroundings[i]);
  if (same && kept.printed && isLowered(record, lowering, kept.memo)) return kept.printed;
  const diagnostics: Diagnostic[] = [];
  const root = lowerTree(record, lowering, kept.memo, diagnostics);
  const nodes: TreeNode[] = [];
  if (root) flatten(root, nodes);
  const page = createPageIr(record, root, nodes, lowering, context, diagnostics);
  for (const transform of transforms) transform(page);
  kept.surroundings = surroundings;
  kept.printed = printPage(page);
  return kept.printed;
}

function surroundingsOf({
  project,
  references,
  language,
  home,
  tabs,
  transliterate,
}: ExportContext): unknown[] {
  return [references, project.data, language, home.id, [...tabs].join(' '), transliterate];
}

function flatten(node: TreeNode, found: TreeNode[]): void {
  found.push(node);
  for (const child of node.children) flatten(child, found);
}

function createPageIr(
  record: PageRecord,
  root: TreeNode | undefined,
  nodes: readonly TreeNode[],
  lowering: LowerContext,
  context: ExportContext,
  diagnostics: Diagnostic[],
): PageIr {
  const scope = pageScope(context.project, record.id);
  const report: Report = (code, details) => {
    diagnostics.push(diagnostic(code, details));
  };
  const slug = context.names.pages.get(record.id) ?? 'page';
  if (record.record && !context.project.data[record.record.table]) report('dangling-table', { at: 'record' });
  return {
    context,
    record,
    path: `pages/${slug}/${slug}`,
    scope,
    root,
    nodes,
    handlers: lowerActions(record.on, scope, lowering, report),
    expressions: lowerPageExpressions(record, scope, report),
    names: new Map(),
    wxmlNames: new Set(),
    usedNames: new Set(),
    rows: new Map(),
    constants: new Map(),
    stateKeys: new Map(),
    classes: new Map(),
    pressedClasses: new Map(),
    rules: [],
    refreshedBy: new Set(),
    refreshed: new Map(),
    methodNames: new Map(),
    followed: new Map(),
    dataset: new Map(),
    script: { data: [], functions: [], methods: [] },
    hasCustomCode: false,
    modules: {},
    rowFunctions: [],
    tables: new Set(),
    rowTypes: new Set(),
    wxmlHelpers: new Set(),
    wxsHelpers: new Set(),
    scriptHelpers: new Set(),
    diagnostics,
  };
}

function lowerPageExpressions(record: PageRecord, scope: PageIr['scope'], report: Report): PageExpressions {
  const lower = (source: string | undefined, at: string) =>
    source ? lowerExpression(source, scope, at, report) : undefined;
  return {
    title: lower(record.bind.title, 'bind.title'),
    shareTitle: lower(record.share?.bind.title, 'share.bind.title'),
    sharePicture: lower(record.share?.bind.picture, 'share.bind.picture'),
  };
}
