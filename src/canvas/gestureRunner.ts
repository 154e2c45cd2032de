import { useCanvasStore } from './canvasStore.ts';
import type { CanvasGesture, PointerAt } from './gestures/gesture.ts';
import { autoScrollSpeed, toPage } from './viewport.ts';

interface Runner {
  readonly active: boolean;
  readonly cursor: string | undefined;
  start(gesture: CanvasGesture): void;
  move(at: PointerAt): void;
  end(at: PointerAt): void;
  cancel(): void;
}

/** Runs one gesture at a time, and scrolls the canvas while the pointer is held near its edge. */
export function createGestureRunner(
  panBy: (by: { x: number; y: number }) => void,
  onEnd: () => void,
): Runner {
  const canvas = useCanvasStore();
  let gesture: CanvasGesture | undefined;
  let last: PointerAt | undefined;
  let frame = 0;

  function scroll(): void {
    frame = 0;
    if (!gesture?.scrolls || !last) return;
    const speed = autoScrollSpeed(last.canvas, canvas.size, canvas.pageOnCanvas);
    if (speed.x !== 0 || speed.y !== 0) {
      const before = canvas.viewport;
      panBy({ x: -speed.x, y: -speed.y });
      if (canvas.viewport !== before) {
        last = { ...last, page: toPage(canvas.viewport, last.canvas) };
        gesture.move(last);
      }
    }
    frame = requestAnimationFrame(scroll);
  }

  function finish(): CanvasGesture | undefined {
    const ended = gesture;
    gesture = undefined;
    last = undefined;
    cancelAnimationFrame(frame);
    return ended;
  }

  return {
    get active() {
      return gesture !== undefined;
    },
    get cursor() {
      return gesture?.cursor;
    },
    start(next) {
      finish()?.cancel();
      gesture = next;
      frame = requestAnimationFrame(scroll);
    },
    move(at) {
      last = at;
      gesture?.move(at);
    },
    end(at) {
      finish()?.end(at);
      onEnd();
    },
    cancel() {
      finish()?.cancel();
      onEnd();
    },
  };
}
