import type { ExpressionNode } from '../../schema/expression/ast.ts';
import { diagnostic } from '../diagnostics.ts';
import type { TreeNode } from '../ir.ts';
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
  const { elements, depth, depthOfChildren } = node.ir.size;
  const size = { nodes: elements, depth };
  if (node.children.length === 0) return size;
  const rows = node.ir.repeat ? rowCount(page, node) : 1;
  for (const child of node.children) {
    const own = measure(page, child, diagnostics);
    size.nodes += own.nodes * rows;
    size.depth = Math.max(size.depth, depthOfChildren + own.depth);
  }
  const count = node.children.length * rows;
  if (count > LIMITS.children) {
    diagnostics.push(diagnostic('page-children', { node: node.ir.record.id, count }));
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
