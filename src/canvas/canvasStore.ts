import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { MarkSummary } from '../../preview/protocol.ts';
import type { NodeId } from '../../schema/ids.ts';
import { deviceById } from '../play/devices.ts';
import { type Frame, useFramesStore } from '../stores/frames.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useViewStore } from '../stores/view.ts';
import { freeSpaceOf } from './freeSpace.ts';
import { createOverlayState } from './overlayState.ts';
import { emptyLayout, firstBox, type PageLayout } from './pageLayout.ts';
import { roundRpx, SCREEN_RPX, toRpx } from './units.ts';
import { rectToScreen, type Size, type Viewport } from './viewport.ts';

/** What can be asked of the running page. */
export interface PageFrame {
  /** Resolves when `layout` is what the page looks like now. */
  refreshLayout(): Promise<void>;
  query(id: NodeId): Promise<MarkSummary[] | undefined>;
}

/** What the canvas' parts share: how the page is seen, where its nodes stand, what a gesture shows. */
export const useCanvasStore = defineStore('canvas', () => {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const view = useViewStore();
  const frames = useFramesStore();

  const overlay = createOverlayState();
  const viewport = shallowRef<Viewport>({ x: 0, y: 0, scale: 1 });
  /** px of the canvas element. */
  const size = shallowRef<Size>({ width: 0, height: 0 });
  const layout = shallowRef<PageLayout>(emptyLayout);
  const device = computed(() => deviceById(view.device));
  const page = computed(() => {
    const { project } = projects;
    return (project && selection.pageId && project.pages[selection.pageId]) || null;
  });
  /** The running page, while the canvas is on the screen. */
  const frame = shallowRef<PageFrame | null>(null);
  /** Parents of the selection are drawn, and distances, while Alt is held. */
  const altHeld = shallowRef(false);

  /** Frames in their containers, rpx; what alignment and grouping work with. */
  function framesOf(ids: readonly NodeId[]): Record<NodeId, Frame> {
    const { project } = projects;
    const found: Record<NodeId, Frame> = {};
    for (const id of project ? ids : []) {
      const box = firstBox(layout.value, id);
      const parent = project?.nodes[id]?.parent;
      if (!project || !box) continue;
      const space = parent
        ? freeSpaceOf(project, layout.value, parent)
        : { origin: { x: 0, y: 0 }, pxPerRpx: layout.value.width / SCREEN_RPX };
      const { x, y, width, height } = toRpx(space, box.rect);
      found[id] = { x: roundRpx(x), y: roundRpx(y), width: roundRpx(width), height: roundRpx(height) };
    }
    return found;
  }
  frames.provide(framesOf);

  /** Where the whole page is, px of the canvas. */
  const pageOnCanvas = computed(() => {
    const { width, height } = device.value;
    return rectToScreen(viewport.value, { x: 0, y: 0, width, height: Math.max(height, layout.value.height) });
  });

  return { frame, overlay, viewport, size, layout, device, page, altHeld, pageOnCanvas, framesOf };
});
