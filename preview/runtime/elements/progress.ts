import { defineElement, type ElementHandle } from './defineElement.ts';
import { toPx } from './lengths.ts';

interface ProgressProperties {
  percent: number;
  showInfo: boolean;
  borderRadius: unknown;
  fontSize: unknown;
  strokeWidth: unknown;
  color: string;
  activeColor: string;
  backgroundColor: string;
  active: boolean;
  activeMode: string;
  duration: number;
}

class ProgressBody {
  private readonly bar: HTMLElement;
  private readonly filled: HTMLElement;
  private readonly figure: HTMLElement;
  private shown = 0;
  private frame = 0;

  constructor(private readonly handle: ElementHandle<ProgressProperties>) {
    handle.dom.innerHTML =
      '<div class="wx-progress-bar"><div class="wx-progress-inner-bar"></div></div><p class="wx-progress-info" hidden></p>';
    this.bar = handle.dom.firstElementChild as HTMLElement;
    this.filled = this.bar.firstElementChild as HTMLElement;
    this.figure = handle.dom.lastElementChild as HTMLElement;
  }

  update(changed: ReadonlySet<keyof ProgressProperties>): void {
    const { props, context } = this.handle;
    const rpx = context.host.rpx();
    const radius = `${toPx(props.borderRadius, rpx) ?? 0}px`;
    this.bar.style.height = `${toPx(props.strokeWidth, rpx) ?? 6}px`;
    this.bar.style.borderRadius = this.filled.style.borderRadius = radius;
    this.bar.style.backgroundColor = props.backgroundColor;
    this.filled.style.backgroundColor = props.activeColor || props.color;
    this.figure.hidden = !props.showInfo;
    this.figure.style.fontSize = `${toPx(props.fontSize, rpx) ?? 16}px`;
    if (changed.has('percent') || changed.has('active')) this.run();
  }

  detached(): void {
    cancelAnimationFrame(this.frame);
  }

  private run(): void {
    const { props, context } = this.handle;
    const target = Math.min(Math.max(props.percent, 0), 100);
    cancelAnimationFrame(this.frame);
    if (!props.active || context.designMode()) {
      this.show(target);
      return;
    }
    if (props.activeMode === 'backwards' || target < this.shown) this.show(0);
    let last = performance.now();
    const step = (now: number): void => {
      this.show(Math.min(this.shown + (now - last) / Math.max(props.duration, 1), target));
      last = now;
      if (this.shown < target) this.frame = requestAnimationFrame(step);
      else this.handle.emit('activeend', { curPercent: target });
    };
    this.frame = requestAnimationFrame(step);
  }

  private show(percent: number): void {
    this.shown = percent;
    this.filled.style.width = `${percent}%`;
    this.figure.textContent = `${Math.round(percent)}%`;
  }
}

/** A bar that fills; `duration` is ms per percent. */
export const progress = defineElement<ProgressProperties>({
  tag: 'progress',
  css: `wx-progress{display:flex;align-items:center;width:100%}
.wx-progress-bar{flex:1;height:6px;overflow:hidden;background-color:#ebebeb}
.wx-progress-inner-bar{width:0;height:100%;background-color:#09bb07}
.wx-progress-info{margin:0 0 0 15px;min-width:2em;font-size:16px}
.wx-progress-info[hidden]{display:none}`,
  properties: {
    percent: 0,
    showInfo: false,
    borderRadius: null,
    fontSize: null,
    strokeWidth: null,
    color: '#09BB07',
    activeColor: '',
    backgroundColor: '#EBEBEB',
    active: false,
    activeMode: 'backwards',
    duration: 30,
  },
  create(handle) {
    return new ProgressBody(handle);
  },
});
