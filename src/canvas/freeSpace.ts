import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import type { Style, StyleValue } from '../../schema/style.ts';
import { childrenOf } from '../../schema/tree.ts';
import type { Rect } from './geometry.ts';
import { boundsOf, firstBox, type PageLayout } from './pageLayout.ts';
import type { SnapTargets } from './snap.ts';
import { type RpxSpace, SCREEN_RPX, toRpx } from './units.ts';

/** Whether a container's children stand where they are put. */
export function isFreeContainer(project: Project, id: NodeId | null): boolean {
  return id !== null && project.nodes[id]?.style.layout === 'free';
}

/** The space in which a free container's children have their `x` and `y`: from inside its border. */
export function freeSpaceOf(project: Project, layout: PageLayout, container: NodeId, rect?: Rect): RpxSpace {
  const pxPerRpx = layout.width / SCREEN_RPX;
  const box = rect ?? firstBox(layout, container)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  const { style } = project.nodes[container] ?? { style: {} as Style };
  const border = (side: StyleValue | undefined) => {
    const width = side ?? style.borderWidth;
    return typeof width === 'number' && style.borderStyle !== undefined ? width * pxPerRpx : 0;
  };
  return {
    pxPerRpx,
    origin: { x: box.x + border(style.borderLeftWidth), y: box.y + border(style.borderTopWidth) },
  };
}

/**
 * What something in a free container can be aligned with: its siblings, the container, and the screen's safe
 * area as far as the container reaches into the first screen. rpx in the container's space.
 * @param without nodes that move themselves
 */
export function snapTargetsOf(
  project: Project,
  layout: PageLayout,
  container: NodeId,
  space: RpxSpace,
  without: ReadonlySet<NodeId>,
  safeArea: Rect,
): SnapTargets {
  const siblings = childrenOf(project, container)
    .filter(({ id, hidden }) => !without.has(id) && !hidden)
    .flatMap(({ id }) => firstBox(layout, id) ?? [])
    .map((box) => toRpx(space, boundsOf(box)));
  const own = firstBox(layout, container);
  const reachesScreen =
    own && own.rect.y < safeArea.y + safeArea.height && own.rect.width >= safeArea.width - 1;
  return {
    siblings,
    parent: own && toRpx(space, own.rect),
    safeArea: reachesScreen ? toRpx(space, safeArea) : undefined,
  };
}
