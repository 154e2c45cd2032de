import { onBeforeUnmount, onMounted } from 'vue';
import { useCanvasStore } from './canvasStore.ts';
import type { CanvasContext } from './gestures/canvasContext.ts';
import { createInsertGesture, type InsertGesture } from './gestures/insertGesture.ts';
import { useInsertDragStore } from './insertDrag.ts';
import { autoScrollSpeed, toPage } from './viewport.ts';

export interface InsertTargetOptions {
  context: CanvasContext;
  panBy(by: { x: number; y: number }): void;
  pointOf(event: { clientX: number; clientY: number }): { x: number; y: number };
  refreshLayout(): Promise<void>;
  /** After something was inserted. */
  dropped(): void;
}

/** Lets what is dragged from the panels drop onto the page, and scrolls the canvas near its edges meanwhile. */
export function useInsertTarget(options: InsertTargetOptions): void {
  const { context, panBy, pointOf, refreshLayout, dropped } = options;
  const canvas = useCanvasStore();
  const drag = useInsertDragStore();
  let gesture: InsertGesture | undefined;
  let last: { point: { x: number; y: number }; snap: boolean } | undefined;
  let frame = 0;

  function isInside(point: { x: number; y: number }): boolean {
    return point.x >= 0 && point.y >= 0 && point.x <= canvas.size.width && point.y <= canvas.size.height;
  }

  function scroll(): void {
    frame = requestAnimationFrame(scroll);
    if (!gesture || !last || !isInside(last.point)) return;
    const speed = autoScrollSpeed(last.point, canvas.size, canvas.pageOnCanvas);
    if (speed.x === 0 && speed.y === 0) return;
    panBy({ x: -speed.x, y: -speed.y });
    gesture.over(toPage(canvas.viewport, last.point), { snap: last.snap });
  }

  function end(): InsertGesture | undefined {
    const ended = gesture;
    gesture = undefined;
    last = undefined;
    cancelAnimationFrame(frame);
    return ended;
  }

  onMounted(() => {
    drag.setTarget({
      begin(item) {
        // The layout may be older than the document; the gesture begins once it is known, a frame later at most.
        void refreshLayout().then(() => {
          if (drag.item !== item || !canvas.page) return;
          gesture = createInsertGesture(context, item);
          frame = requestAnimationFrame(scroll);
        });
      },
      over(point, { snap }) {
        const at = pointOf({ clientX: point.x, clientY: point.y });
        last = { point: at, snap };
        if (!gesture) return false;
        if (isInside(at)) return gesture.over(toPage(canvas.viewport, at), { snap });
        gesture.leave();
        return false;
      },
      drop() {
        end()?.drop();
        dropped();
      },
      cancel: () => end()?.cancel(),
    });
  });
  onBeforeUnmount(() => {
    end()?.cancel();
    drag.setTarget(null);
  });
}
