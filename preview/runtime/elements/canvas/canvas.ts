import { defineElement } from '../defineElement.ts';
import { registerNode } from '../nodeContext.ts';
import { viewportOf } from '../viewport.ts';

const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'];

/** A surface to draw on; 300 × 150 px unless styled. */
export const canvas = defineElement({
  tag: 'canvas',
  css: `wx-canvas{display:block;position:relative;width:300px;height:150px;overflow:hidden}
wx-canvas>canvas{display:block;width:100%;height:100%}
.wx-canvas-slot{position:absolute;inset:0;overflow:hidden;pointer-events:none}
.wx-canvas-slot>*{pointer-events:auto}`,
  properties: { type: '', canvasId: '', disableScroll: false },
  create({ dom, component, props, log }) {
    const surface = document.createElement('canvas');
    const slot = document.createElement('div');
    slot.className = 'wx-canvas-slot';
    dom.append(surface, slot);
    const drawing = {
      createImage: () => new Image(),
      createImageData: (width: number, height: number) => new ImageData(width, height),
      createPath2D: (path?: Path2D | string) => new Path2D(path),
      requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
      cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
    };
    registerNode(dom, Object.assign(surface, drawing));
    // Touches on a canvas tell their place on it as x and y.
    for (const name of touches) {
      component.addListener(name, (event) => {
        const box = dom.getBoundingClientRect();
        const view = viewportOf(dom);
        const lists = event as unknown as Record<
          string,
          { clientX: number; clientY: number; x?: number; y?: number }[]
        >;
        for (const touch of [...(lists.touches ?? []), ...(lists.changedTouches ?? [])]) {
          touch.x = touch.clientX - (box.left - view.left);
          touch.y = touch.clientY - (box.top - view.top);
        }
        return props.disableScroll && name === 'touchmove' ? false : undefined;
      });
    }
    return {
      slot,
      update(changed) {
        surface.style.touchAction = props.disableScroll ? 'none' : '';
        if (!changed.has('type') || props.type === '2d' || props.type === 'webgl') return;
        if (props.canvasId)
          log('warn', 'without type="2d" the old canvas API is meant, which the preview lacks.');
      },
    };
  },
});
