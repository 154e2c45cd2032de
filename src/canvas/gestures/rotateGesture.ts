import type { NodeId } from '../../../schema/ids.ts';
import { placeNodes } from '../../../schema/operations/placeNodes.ts';
import type { Gesture } from '../../stores/project.ts';
import { angleTo, centerOf } from '../geometry.ts';
import { clearOverlay } from '../overlayState.ts';
import { firstBox } from '../pageLayout.ts';
import { snapAngle } from '../snapAngle.ts';
import type { CanvasContext } from './canvasContext.ts';
import type { CanvasGesture, PointerAt } from './gesture.ts';

/** Turns a node about its centre: to whole degrees, held at right angles, in steps of 15° with Shift. */
export function createRotateGesture(
  context: CanvasContext,
  id: NodeId,
  from: PointerAt,
): CanvasGesture | undefined {
  const box = firstBox(context.layout(), id);
  if (!box) return undefined;
  const center = centerOf(box.rect);
  const before = angleTo(center, from.page);
  let live: Gesture | undefined;
  context.overlay.busy = true;
  return {
    cursor: 'grabbing',
    move(at) {
      const turned = box.rotation + angleTo(center, at.page) - before;
      const rotation = snapAngle(turned, { step: at.shift ? 15 : 1, hold: at.mod || at.shift ? 0 : 3 });
      live ??= context.beginGesture('canvas.rotate');
      live.update((project) => placeNodes(project, { frames: { [id]: { rotation } } }));
      context.overlay.moved = new Map([[id, { ...box, clip: undefined, rotation }]]);
      context.overlay.note = `${rotation}°`;
    },
    end() {
      live?.commit();
      clearOverlay(context.overlay);
    },
    cancel() {
      live?.cancel();
      context.overlay.moved = new Map();
      clearOverlay(context.overlay);
    },
  };
}
