import type { Catalog } from '../../schema/catalog.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import type { Style } from '../../schema/style.ts';
import { childrenOf } from '../../schema/tree.ts';
import { contentRect } from './contentRect.ts';
import { slotTakes } from './dropRules.ts';
import type { DropContainer } from './dropTarget.ts';
import type { Rect } from './geometry.ts';
import { bottomOf, rightOf } from './geometry.ts';
import { boundsOf, type NodeBox, type PageLayout } from './pageLayout.ts';

export interface Dragged {
  /** Component types; all have to fit. */
  types: readonly string[];
  /** Nodes of the document that move; they are no targets, and neither is what is in them. */
  ids: ReadonlySet<NodeId>;
}

interface Walk {
  project: Project;
  catalog: Catalog;
  layout: PageLayout;
  dragged: Dragged;
  found: DropContainer[];
}

/**
 * All slots of a page that could take what is dragged, parents first; a repeated container once for each copy.
 * Worked out once when a drag begins, from where things stood then: the page does not move under the pointer.
 */
export function dropContainers(
  project: Project,
  catalog: Catalog,
  root: NodeId,
  layout: PageLayout,
  dragged: Dragged,
): DropContainer[] {
  const walk: Walk = { project, catalog, layout, dragged, found: [] };
  const page = project.nodes[root];
  if (page) visit(walk, page, []);
  return walk.found;
}

/** @param around containers (positions in `found`) that the node stands in directly, one a copy */
function visit(walk: Walk, node: NodeRecord, around: readonly number[]): void {
  const { project, catalog, layout, dragged, found } = walk;
  if (dragged.ids.has(node.id) || node.locked || node.hidden) return;
  const boxes = layout.boxes.get(node.id) ?? [];
  for (const slot of Object.keys(catalog.components.get(node.type)?.slots ?? {})) {
    const own: number[] = [];
    const children = childrenOf(project, node.id, slot);
    if (slotTakes(project, catalog, node.id, slot, dragged.types)) {
      for (const box of boxes) {
        const rect = box.clip ?? boundsOf(box);
        const parent = around.find((index) => isWithin(rect, found[index]?.rect)) ?? around[0];
        own.push(found.length);
        found.push({ ...containerOf(walk, node, box, children), slot, rect, parent });
      }
    }
    for (const child of children) visit(walk, child, own);
  }
}

function containerOf(
  walk: Walk,
  node: NodeRecord,
  box: NodeBox,
  children: readonly NodeRecord[],
): Pick<DropContainer, 'id' | 'content' | 'layout' | 'children'> {
  const { layout, dragged } = walk;
  const bounds = boundsOf(box);
  const present = children
    .filter(({ id, hidden }) => !dragged.ids.has(id) && !hidden)
    .map(({ id }) => ({ id, rect: childRect(layout, id, bounds) }));
  return {
    id: node.id,
    content: contentRect(bounds, node.style, layout.width / 750),
    layout: directionOf(
      node.style,
      present.map(({ rect }) => rect),
    ),
    children: present,
  };
}

/** A child's place inside one copy of a container: the box of it that lies there; at the end when there is none. */
function childRect(layout: PageLayout, id: NodeId, around: Rect): Rect {
  const rects = (layout.boxes.get(id) ?? []).map(boundsOf);
  const atEnd = { x: around.x, y: bottomOf(around), width: 0, height: 0 };
  return rects.find((rect) => isWithin(rect, around)) ?? rects[0] ?? atEnd;
}

function isWithin(inner: Rect, outer: Rect | undefined): boolean {
  const slack = 1;
  return (
    outer !== undefined &&
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    rightOf(inner) <= rightOf(outer) + slack &&
    bottomOf(inner) <= bottomOf(outer) + slack
  );
}

/**
 * How a container places its children: as its style says, else as its children stand (components such as a
 * carousel have a direction of their own).
 */
function directionOf(style: Style, children: readonly Rect[]): DropContainer['layout'] {
  if (style.layout === 'row') return style.wrap ? 'grid' : 'row';
  if (style.layout) return style.layout;
  const [first, second] = children;
  if (!first || !second) return 'column';
  return second.x >= rightOf(first) - 1 && second.y < bottomOf(first) ? 'grid' : 'column';
}
