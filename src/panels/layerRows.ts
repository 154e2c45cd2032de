import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, PageRecord, Project } from '../../schema/project.ts';
import { childrenOf } from '../../schema/tree.ts';

/** One line of the layers. */
export interface LayerRow {
  node: NodeRecord;
  /** 0: directly on the page. */
  depth: number;
  /** Undefined: has nothing inside. */
  expanded: boolean | undefined;
  /** From 1, among its siblings. */
  position: number;
  setSize: number;
}

/** The lines of a page's layers from top to bottom, without what lies in closed ones. */
export function layerRows(project: Project, page: PageRecord, open: ReadonlySet<NodeId>): LayerRow[] {
  const rows: LayerRow[] = [];
  const add = (parent: NodeId, depth: number) => {
    const children = childrenOf(project, parent);
    children.forEach((node, index) => {
      const hasChildren = childrenOf(project, node.id).length > 0;
      const expanded = hasChildren ? open.has(node.id) : undefined;
      rows.push({ node, depth, expanded, position: index + 1, setSize: children.length });
      if (expanded) add(node.id, depth + 1);
    });
  };
  add(page.root, 0);
  return rows;
}
