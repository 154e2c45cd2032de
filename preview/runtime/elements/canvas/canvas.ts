import type { GeneralComponent } from 'glass-easel';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { registerContext, registerNode } from '../nodeContext.ts';
import { viewportOf } from '../viewport.ts';
import { CanvasContext } from './canvasContext.ts';
import { addOldCanvas, isTaken, type OldCanvas } from './canvasTable.ts';
import { equipCanvas } from './equipCanvas.ts';

const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'];

const properties = { type: '', canvasId: '', disableScroll: false };

type CanvasProperties = typeof properties;
type Places = Record<string, { clientX: number; clientY: number; x?: number; y?: number }[] | undefined>;

class CanvasBody implements OldCanvas {
  readonly surface = document.createElement('canvas');
  readonly slot = document.createElement('div');
  pending = Promise.resolve();
  private forget = (): void => {};

  constructor(private readonly handle: ElementHandle<CanvasProperties>) {
    const { dom, component, props, context } = handle;
    this.slot.className = 'wx-canvas-slot';
    dom.append(this.surface, this.slot);
    equipCanvas(this.surface, context.host);
    // Touches on a canvas tell their place on it as x and y.
    for (const name of touches) {
      component.addListener(name, (event) => {
        const box = dom.getBoundingClientRect();
        const view = viewportOf(dom);
        const { touches: all = [], changedTouches: changed = [] } = event as unknown as Places;
        for (const touch of [...all, ...changed]) {
          touch.x = touch.clientX - (box.left - view.left);
          touch.y = touch.clientY - (box.top - view.top);
        }
        return props.disableScroll && name === 'touchmove' ? false : undefined;
      });
    }
  }

  get id(): string {
    return this.handle.props.canvasId;
  }

  get owner(): GeneralComponent | undefined {
    return this.handle.component.ownerShadowRoot?.getHostNode();
  }

  fit(): number {
    const { surface, handle } = this;
    const density = handle.context.host.device.pixelRatio;
    const width = Math.round(surface.clientWidth * density);
    const height = Math.round(surface.clientHeight * density);
    // Setting the size clears the bitmap, even to the same.
    if (surface.width !== width) surface.width = width;
    if (surface.height !== height) surface.height = height;
    return density;
  }

  attached(): void {
    this.join();
  }

  detached(): void {
    this.forget();
  }

  update(changed: ReadonlySet<keyof CanvasProperties>): void {
    const { props, dom } = this.handle;
    this.surface.style.touchAction = props.disableScroll ? 'none' : '';
    if (dom.isConnected && (changed.has('type') || changed.has('canvasId'))) this.join();
  }

  /** Becomes known to scripts: as a node, or by the id of the old API. */
  private join(): void {
    const { props, dom, context, log, emit } = this.handle;
    this.forget();
    if (props.type) {
      registerNode(dom, this.surface);
      return;
    }
    if (!props.canvasId) return;
    if (isTaken(props.canvasId, this.owner, this.surface)) {
      const errMsg = `canvas-id ${props.canvasId} in this page has already existed`;
      log('error', errMsg);
      emit('error', { errMsg });
    }
    this.forget = addOldCanvas(this);
    registerContext(dom, new CanvasContext(context.host, () => this));
  }
}

/** A surface to draw on; 300 × 150 px unless styled. */
export const canvas = defineElement<CanvasProperties>({
  tag: 'canvas',
  css: `wx-canvas{display:block;position:relative;width:300px;height:150px;overflow:hidden}
wx-canvas>canvas{display:block;width:100%;height:100%}
.wx-canvas-slot{position:absolute;inset:0;overflow:hidden;pointer-events:none}
.wx-canvas-slot>*{pointer-events:auto}`,
  properties,
  create(handle) {
    return new CanvasBody(handle);
  },
});
