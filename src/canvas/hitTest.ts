import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { childrenOf } from '../../schema/tree.ts';
import type { Point, Rect } from './geometry.ts';
import { atLeast, containsPoint, containsRotated, overlaps } from './geometry.ts';
import { boundsOf, type NodeBox, type PageLayout } from './pageLayout.ts';

export interface Hit {
  id: NodeId;
  box: NodeBox;
}

/** A thinner node (a divider, an empty text) can be hit as if it were so thick, in page px. */
const THINNEST = 8;

/**
 * The node that a click at a point means: the innermost one there, of those that stand beside each other the one
 * painted on top. Locked and hidden nodes let the click through to what is below them; the page's root is
 * hit where nothing else is. Undefined outside the page.
 */
export function nodeAt(project: Project, layout: PageLayout, root: NodeId, point: Point): Hit | undefined {
  const page = project.nodes[root];
  const [box] = layout.boxes.get(root) ?? [];
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  if (!page || !box || !containsPoint(whole, point)) return undefined;
  return hitBelow(project, layout, page, point) ?? { id: root, box };
}

function hitBelow(project: Project, layout: PageLayout, node: NodeRecord, point: Point): Hit | undefined {
  let best: Hit | undefined;
  let bestLayer = Number.NEGATIVE_INFINITY;
  for (const child of childrenOf(project, node.id)) {
    if (child.hidden) continue;
    const hit = hitNode(project, layout, child, point);
    const layer = child.style.layer ?? 0;
    if (!hit || layer < bestLayer) continue;
    best = hit;
    bestLayer = layer;
  }
  return best;
}

function hitNode(project: Project, layout: PageLayout, node: NodeRecord, point: Point): Hit | undefined {
  // Content may stand outside of its container (free layout, negative margins): it is looked at first.
  const inner = hitBelow(project, layout, node, point);
  if (inner) return inner;
  if (node.locked) return undefined;
  const box = layout.boxes.get(node.id)?.find((candidate) => isAt(candidate, point));
  return box && { id: node.id, box };
}

function isAt(box: NodeBox, point: Point): boolean {
  if (box.clip && !containsPoint(box.clip, point)) return false;
  return containsRotated(atLeast(box.rect, THINNEST), box.rotation, point);
}

/** The box of a node that a point is in, or its first: which copy of a repeated node the pointer means. */
export function boxAt(layout: PageLayout, id: NodeId, point: Point): NodeBox | undefined {
  const boxes = layout.boxes.get(id);
  return boxes?.find((box) => isAt(box, point)) ?? boxes?.[0];
}

/**
 * What a marquee selects: of the container that it began in, the children that it touches; in document order.
 */
export function nodesInMarquee(
  project: Project,
  layout: PageLayout,
  container: NodeId,
  area: Rect,
): NodeId[] {
  return childrenOf(project, container)
    .filter((child) => !child.locked && !child.hidden)
    .filter((child) => layout.boxes.get(child.id)?.some((box) => overlaps(box.clip ?? boundsOf(box), area)))
    .map((child) => child.id);
}
