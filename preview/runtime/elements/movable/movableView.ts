import { defineElement, type ElementHandle } from '../defineElement.ts';
import { isSideways, onDrag } from '../drag.ts';
import { animate, easingOf } from '../easing.ts';
import { toPx } from '../lengths.ts';

const properties = {
  direction: 'none',
  inertia: false,
  outOfBounds: false,
  x: null as unknown,
  y: null as unknown,
  damping: 20,
  friction: 2,
  disabled: false,
  scale: false,
  scaleMin: 0.5,
  scaleMax: 10,
  scaleValue: 1,
  animation: true,
};

type MovableProperties = typeof properties;
type Source = '' | 'touch' | 'touch-out-of-bounds' | 'out-of-bounds' | 'friction' | 'scale';

class MovableBody {
  private x = 0;
  private y = 0;
  private scale = 1;
  private stop = (): void => {};

  constructor(private readonly handle: ElementHandle<MovableProperties>) {
    const { dom, props, context } = handle;
    let from = { x: 0, y: 0 };
    let first = true;
    const vertical = (): boolean => props.direction === 'all' || props.direction === 'vertical';
    const horizontal = (): boolean => props.direction === 'all' || props.direction === 'horizontal';
    onDrag(dom, {
      accepts: (dx, dy) =>
        !props.disabled && !context.designMode() && (isSideways(dx, dy) ? horizontal() : vertical()),
      start: () => {
        this.stop();
        from = { x: this.x, y: this.y };
        first = true;
      },
      move: (dx, dy) => {
        if (first) handle.emit(isSideways(dx, dy) ? 'htouchmove' : 'vtouchmove');
        first = false;
        this.drag(from.x + (horizontal() ? dx : 0), from.y + (vertical() ? dy : 0));
      },
      end: (_dx, _dy, speedX, speedY) => this.release(horizontal() ? speedX : 0, vertical() ? speedY : 0),
    });
    dom.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
  }

  attached(): void {
    this.scale = this.handle.props.scale ? this.clampScale(this.handle.props.scaleValue) : 1;
    this.moveAsAsked(false);
  }

  detached(): void {
    this.stop();
  }

  update(changed: ReadonlySet<keyof MovableProperties>): void {
    const { props, dom } = this.handle;
    dom.toggleAttribute('movable', props.direction !== 'none' && !props.disabled);
    if (!dom.isConnected) return;
    if (changed.has('x') || changed.has('y')) this.moveAsAsked(props.animation);
    if (changed.has('scaleValue') && props.scale) this.rescale(props.scaleValue);
  }

  private moveAsAsked(animated: boolean): void {
    const { props, context } = this.handle;
    const rpx = context.host.rpx();
    const target = this.clamp(toPx(props.x, rpx) ?? 0, toPx(props.y, rpx) ?? 0);
    if (Math.abs(target.x - this.x) < 0.5 && Math.abs(target.y - this.y) < 0.5) {
      this.place();
      return;
    }
    this.glide(target, animated, '');
  }

  /** How far the view may go: within the area, or over it where it is the larger of the two. */
  private clamp(x: number, y: number): { x: number; y: number } {
    const { dom } = this.handle;
    const area = dom.closest('wx-movable-area') as HTMLElement | null;
    if (!area) return { x, y };
    const within = (value: number, room: number): number =>
      Math.min(Math.max(value, Math.min(room, 0)), Math.max(room, 0));
    return {
      x: within(x, area.clientWidth - dom.offsetWidth * this.scale),
      y: within(y, area.clientHeight - dom.offsetHeight * this.scale),
    };
  }

  private drag(x: number, y: number): void {
    const inside = this.clamp(x, y);
    const out = inside.x !== x || inside.y !== y;
    if (this.handle.props.outOfBounds) {
      inside.x += (x - inside.x) / 2;
      inside.y += (y - inside.y) / 2;
    }
    this.moveTo(inside.x, inside.y, out && this.handle.props.outOfBounds ? 'touch-out-of-bounds' : 'touch');
  }

  private release(speedX: number, speedY: number): void {
    const { inertia, friction } = this.handle.props;
    const reach = inertia ? 300 / Math.max(friction, 0.1) : 0;
    const target = this.clamp(this.x + speedX * reach, this.y + speedY * reach);
    if (target.x === this.x && target.y === this.y) return;
    this.glide(target, true, inertia ? 'friction' : 'out-of-bounds');
  }

  private glide(target: { x: number; y: number }, animated: boolean, source: Source): void {
    this.stop();
    const from = { x: this.x, y: this.y };
    const ease = easingOf('default');
    // WeChat's damping of 20 settles in about a third of a second; more damping, less time.
    const duration = animated ? Math.min(7000 / Math.max(this.handle.props.damping, 1), 1500) : 0;
    this.stop = animate(
      duration,
      (share) => {
        const way = ease(share);
        this.moveTo(from.x + (target.x - from.x) * way, from.y + (target.y - from.y) * way, source);
      },
      () => {},
    );
  }

  private moveTo(x: number, y: number, source: Source): void {
    if (x === this.x && y === this.y) return;
    this.x = x;
    this.y = y;
    this.place();
    this.handle.emit('change', { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)), source });
  }

  private place(): void {
    this.handle.setStyle(
      `transform:translate(${this.x}px,${this.y}px) scale(${this.scale});transform-origin:0 0`,
    );
  }

  private clampScale(value: number): number {
    const { scaleMin, scaleMax } = this.handle.props;
    return Math.min(Math.max(value, scaleMin, 0.1), scaleMax, 10);
  }

  /** A turn of the mouse wheel with Ctrl stands for two fingers. */
  private wheeled(event: WheelEvent): void {
    if (!this.handle.props.scale || !event.ctrlKey) return;
    event.preventDefault();
    this.rescale(this.scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  }

  private rescale(value: number): void {
    const scale = this.clampScale(value);
    if (scale === this.scale) return;
    this.scale = scale;
    const { x, y } = this.clamp(this.x, this.y);
    this.x = x;
    this.y = y;
    this.place();
    this.handle.emit('scale', { x, y, scale: Number(scale.toFixed(3)) });
  }
}

/** Something that can be dragged about its movable-area; 10 × 10 px unless styled. */
export const movableView = defineElement<MovableProperties>({
  tag: 'movable-view',
  css: `wx-movable-view{display:inline-block;position:absolute;top:0;left:0;width:10px;height:10px}
wx-movable-view[movable]{touch-action:none;cursor:grab}`,
  properties,
  create(handle) {
    return new MovableBody(handle);
  },
});
