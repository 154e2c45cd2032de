import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { slotOf } from '../../schema/treeIndex.ts';
import { diagnostic } from '../diagnostics.ts';
import type { MarkupIr, TreeNode } from '../ir.ts';
import type { PageIr } from '../pageIr.ts';
import type { Diagnostic } from '../types.ts';

/** What WeChat's audit asks of a page (27 rules; "WXML < 1000 nodes, depth < 30, children <= 60"). */
const LIMITS = { nodes: 1000, depth: 30, children: 60 };

/** Checks a page against the audit's limits, with the rows that its lists start with. */
export function auditPage(page: PageIr): Diagnostic[] {
  if (!page.root) return [];
  const diagnostics: Diagnostic[] = [];
  const total = measure(page, page.root, diagnostics);
  if (total.nodes >= LIMITS.nodes) diagnostics.push(diagnostic('page-nodes', { count: total.nodes }));
  if (total.depth >= LIMITS.depth) diagnostics.push(diagnostic('page-depth', { count: total.depth }));
  return diagnostics;
}

interface Size {
  nodes: number;
  depth: number;
}

function measure(page: PageIr, node: TreeNode, diagnostics: Diagnostic[]): Size {
  return measureAll(page, node, node.ir.markup, diagnostics);
}

function measureAll(
  page: PageIr,
  node: TreeNode,
  markup: readonly MarkupIr[],
  diagnostics: Diagnostic[],
): Size & { count: number } {
  const size = { nodes: 0, depth: 0, count: 0 };
  const add = (own: Size, times: number) => {
    size.nodes += own.nodes * times;
    size.depth = Math.max(size.depth, own.depth);
    size.count += times;
  };
  for (const item of markup) {
    if (item.kind === 'element') {
      const inner = measureAll(page, node, item.children, diagnostics);
      if (inner.count > LIMITS.children) {
        diagnostics.push(diagnostic('page-children', { node: node.ir.record.id, count: inner.count }));
      }
      add({ nodes: inner.nodes + 1, depth: inner.depth + 1 }, 1);
    } else if (item.kind === 'choice') {
      add(measureAll(page, node, item.then, diagnostics), 1);
    } else if (item.kind === 'children') {
      const rows = node.ir.repeat ? rowCount(page, node) : 1;
      const children = node.children.filter((child) => slotOf(child.ir.record) === item.slot);
      const wrapped = item.wrap ? 1 : 0;
      for (const child of children) {
        const own = measure(page, child, diagnostics);
        add({ nodes: own.nodes + wrapped, depth: own.depth + wrapped }, rows);
      }
    }
  }
  return size;
}

/** Rows of a list as far as they are known: those of its table, up to its limit. */
function rowCount(page: PageIr, node: TreeNode): number {
  const { repeat } = node.ir;
  const rows = repeat ? sourceLength(page, repeat.source) : 1;
  return Math.min(rows, repeat?.limit ?? rows);
}

function sourceLength(page: PageIr, source: ExpressionNode): number {
  if (source.kind === 'name') return page.context.tables.get(source.name)?.rows.length ?? 1;
  if (source.kind !== 'member' || source.object.kind !== 'name') return 1;
  // A list in a row: the longest of its table.
  for (const table of page.context.tables.values()) {
    if (table.itemKey !== source.object.name) continue;
    const lengths = table.rows.map((row) => {
      const cell = row[source.property];
      return Array.isArray(cell) ? cell.length : 0;
    });
    return Math.max(0, ...lengths);
  }
  return 1;
}
