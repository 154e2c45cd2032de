import { defineElement, type ElementHandle } from '../defineElement.ts';
import { isSideways, onDrag } from '../drag.ts';
import { animate, easingOf } from '../easing.ts';
import { toPx } from '../lengths.ts';
import { onPinch } from '../pinch.ts';

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
type Source = '' | 'touch' | 'touch-out-of-bounds' | 'out-of-bounds' | 'friction';

/** How two fingers scale a view. */
export interface MovableScaling {
  /** False when the view is not to be scaled. */
  begin(): boolean;
  /** Times what it was at the beginning. */
  scaleBy(factor: number): void;
}

const scalings = new WeakMap<Element, MovableScaling>();

/** The scaling of the view at a DOM node. */
export function scalingAt(dom: Element): MovableScaling | undefined {
  return scalings.get(dom);
}

/** A tenth of a px is the least that WeChat tells of. */
const rounded = (value: number): number => Number(value.toFixed(1));

class MovableBody implements MovableScaling {
  private x = 0;
  private y = 0;
  private scale = 1;
  private pinchedFrom = 1;
  private stop = (): void => {};
  private readonly resize = new ResizeObserver(() => this.settle());

  constructor(private readonly handle: ElementHandle<MovableProperties>) {
    const { dom, context } = handle;
    scalings.set(dom, this);
    const yields = onPinch(dom, {
      accepts: () => handle.props.scale && !handle.props.disabled && !context.designMode(),
      start: () => this.begin(),
      move: ({ factor }) => this.scaleBy(factor),
      end() {},
    });
    this.followFinger(yields);
    dom.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
  }

  attached(): void {
    this.scale = this.handle.props.scale ? this.clampScale(this.handle.props.scaleValue) : 1;
    this.moveAsAsked(false);
    const area = this.area();
    if (area) this.resize.observe(area);
  }

  detached(): void {
    this.stop();
    this.resize.disconnect();
  }

  update(changed: ReadonlySet<keyof MovableProperties>): void {
    const { props, dom } = this.handle;
    dom.toggleAttribute('movable', (props.direction !== 'none' || props.scale) && !props.disabled);
    if (!dom.isConnected) return;
    if (changed.has('x') || changed.has('y')) this.moveAsAsked(props.animation);
    if (changed.has('scaleValue') && props.scale) this.rescale(props.scaleValue);
    else if (changed.has('scaleMin') || changed.has('scaleMax')) this.rescale(this.scale);
  }

  begin(): boolean {
    const { props } = this.handle;
    if (!props.scale || props.disabled) return false;
    this.stop();
    this.pinchedFrom = this.scale;
    return true;
  }

  scaleBy(factor: number): void {
    this.rescale(this.pinchedFrom * factor);
  }

  private followFinger(yields: () => boolean): void {
    const { dom, props, context, emit } = this.handle;
    let from = { x: 0, y: 0 };
    let first = true;
    const vertical = (): boolean => props.direction === 'all' || props.direction === 'vertical';
    const horizontal = (): boolean => props.direction === 'all' || props.direction === 'horizontal';
    onDrag(dom, {
      accepts: (dx, dy) =>
        !props.disabled && !context.designMode() && (isSideways(dx, dy) ? horizontal() : vertical()),
      yields,
      start: () => {
        this.stop();
        from = { x: this.x, y: this.y };
        first = true;
      },
      move: (dx, dy) => {
        if (first) emit(isSideways(dx, dy) ? 'htouchmove' : 'vtouchmove');
        first = false;
        this.drag(from.x + (horizontal() ? dx : 0), from.y + (vertical() ? dy : 0));
      },
      end: (_dx, _dy, speedX, speedY, yielded) =>
        this.release(horizontal() && !yielded ? speedX : 0, vertical() && !yielded ? speedY : 0),
    });
  }

  private area(): HTMLElement | null {
    return this.handle.dom.closest<HTMLElement>('wx-movable-area');
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

  /** The area has another size: the view stays inside. */
  private settle(): void {
    const { x, y } = this.clamp(this.x, this.y);
    this.moveTo(x, y, '');
  }

  /** How far the view may go: within the area, or over it where it is the larger of the two. */
  private clamp(x: number, y: number): { x: number; y: number } {
    const { dom } = this.handle;
    const area = this.area();
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
      // Ever harder to pull, the further it is out.
      const pulled = (distance: number): number => Math.sign(distance) * Math.sqrt(Math.abs(distance));
      inside.x += pulled(x - inside.x);
      inside.y += pulled(y - inside.y);
    }
    this.moveTo(inside.x, inside.y, out && this.handle.props.outOfBounds ? 'touch-out-of-bounds' : 'touch');
  }

  private release(speedX: number, speedY: number): void {
    const { inertia, friction } = this.handle.props;
    const reach = inertia ? 300 / Math.max(friction, 0.1) : 0;
    const target = this.clamp(this.x + speedX * reach, this.y + speedY * reach);
    if (target.x === this.x && target.y === this.y) return;
    const inside = this.clamp(this.x, this.y);
    const isOut = inside.x !== this.x || inside.y !== this.y;
    this.glide(target, true, isOut ? 'out-of-bounds' : 'friction');
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
    this.handle.emit('change', { x: rounded(x), y: rounded(y), source });
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
    if (!event.ctrlKey || this.handle.context.designMode() || !this.begin()) return;
    event.preventDefault();
    this.rescale(this.scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  }

  /** Scales about the view's middle. */
  private rescale(value: number): void {
    const { dom, emit } = this.handle;
    const before = this.scale;
    const scale = this.clampScale(value);
    if (scale === before) return;
    this.scale = scale;
    const grown = scale - before;
    const { x, y } = this.clamp(
      this.x - (dom.offsetWidth * grown) / 2,
      this.y - (dom.offsetHeight * grown) / 2,
    );
    this.moveTo(x, y, '');
    this.place();
    emit('scale', { x: rounded(x), y: rounded(y), scale: Number(scale.toFixed(3)) });
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
