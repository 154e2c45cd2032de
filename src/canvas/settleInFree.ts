import type { Catalog } from '../../schema/catalog.ts';
import { applyDiff, type Diff, squashDiffs } from '../../schema/diff.ts';
import type { NodeId } from '../../schema/ids.ts';
import { type StyleChange, setStyle } from '../../schema/operations/setStyle.ts';
import type { Project } from '../../schema/project.ts';

/** Size on the page, rpx. */
export interface Extent {
  width: number;
  height: number;
}

const MARGINS = ['marginTop', 'marginRight', 'marginBottom', 'marginLeft'] as const;

/**
 * Completes a drop into a free container: margins, which would push a thing off the place where it was dropped,
 * go; what was as wide as its former surroundings gets the width that it had. One Diff for both.
 * @param extents sizes before the drop; a thing without one keeps its own
 */
export function settleInFree(
  project: Project,
  dropped: Diff,
  ids: readonly NodeId[],
  extents: ReadonlyMap<NodeId, Extent>,
  catalog: Catalog,
): Diff {
  let diff = dropped;
  let current = applyDiff(project, dropped);
  for (const id of ids) {
    const node = current.nodes[id];
    if (!node) continue;
    const change: StyleChange = {};
    for (const margin of MARGINS) if (node.style[margin] !== undefined) change[margin] = null;
    const isContainer = Object.keys(catalog.components.get(node.type)?.slots ?? {}).length > 0;
    const { width } = node.style;
    const follows = typeof width === 'string' || (width === undefined && isContainer);
    const extent = extents.get(id);
    if (follows && extent) change.width = Math.round(extent.width);
    if (Object.keys(change).length === 0) continue;
    const settled = setStyle(current, { ids: [id], target: 'style', change });
    current = applyDiff(current, settled);
    diff = squashDiffs([diff, settled]);
  }
  return diff;
}
