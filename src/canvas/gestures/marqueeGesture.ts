import type { NodeId } from '../../../schema/ids.ts';
import type { Point } from '../geometry.ts';
import { rectBetween } from '../geometry.ts';
import { nodeAt, nodesInMarquee } from '../hitTest.ts';
import { clearOverlay } from '../overlayState.ts';
import type { CanvasContext } from './canvasContext.ts';
import type { CanvasGesture, PointerAt } from './gesture.ts';

/**
 * Selects what a rectangle touches: the children of the container that it began in. With Shift they are added to
 * what was selected.
 */
export function createMarqueeGesture(context: CanvasContext, from: PointerAt): CanvasGesture {
  const before = context.selected();
  const container = containerAt(context, from.page);
  const kept = from.shift ? before.filter((id) => id !== context.root()) : [];
  return {
    scrolls: true,
    move({ page }) {
      const area = rectBetween(from.page, page);
      context.overlay.marquee = area;
      const touched = nodesInMarquee(context.project(), context.layout(), container, area);
      context.select([...kept, ...touched.filter((id) => !kept.includes(id))]);
    },
    end: () => clearOverlay(context.overlay),
    cancel() {
      clearOverlay(context.overlay);
      context.select(before);
    },
  };
}

function containerAt(context: CanvasContext, point: Point): NodeId {
  const project = context.project();
  let id: NodeId | null | undefined = nodeAt(project, context.layout(), context.root(), point)?.id;
  while (
    id &&
    Object.keys(context.catalog.components.get(project.nodes[id]?.type ?? '')?.slots ?? {}).length === 0
  ) {
    id = project.nodes[id]?.parent;
  }
  return id ?? context.root();
}
