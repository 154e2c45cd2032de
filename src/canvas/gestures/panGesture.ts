import type { CanvasContext } from './canvasContext.ts';
import type { CanvasGesture, PointerAt } from './gesture.ts';

/** Moves the page under the hand. */
export function createPanGesture(context: CanvasContext, from: PointerAt): CanvasGesture {
  const start = context.viewport();
  return {
    cursor: 'grabbing',
    move({ canvas }) {
      context.setViewport({
        ...start,
        x: start.x + canvas.x - from.canvas.x,
        y: start.y + canvas.y - from.canvas.y,
      });
    },
    end() {},
    cancel: () => context.setViewport(start),
  };
}
