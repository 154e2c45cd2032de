import { defineElement, type ElementHandle } from './defineElement.ts';
import { isSideways, onDrag } from './drag.ts';
import { registerField } from './formField.ts';

interface Scale {
  min: number;
  max: number;
  step: number;
}

/** Value at a share (0 … 1) of the track, on the nearest step. */
export function valueAt(share: number, { min, max, step }: Scale): number {
  const raw = min + Math.min(Math.max(share, 0), 1) * (max - min);
  if (step <= 0) return raw;
  const digits = Math.max(String(step).split('.')[1]?.length ?? 0, String(min).split('.')[1]?.length ?? 0);
  const value = min + Math.round((raw - min) / step) * step;
  return Number(Math.min(value, max).toFixed(digits));
}

interface SliderProperties extends Scale {
  name: string;
  value: number;
  disabled: boolean;
  color: string;
  selectedColor: string;
  activeColor: string;
  backgroundColor: string;
  blockSize: number;
  blockColor: string;
  showValue: boolean;
}

class SliderBody {
  private readonly track: HTMLElement;
  private readonly filled: HTMLElement;
  private readonly block: HTMLElement;
  private readonly figure: HTMLElement;

  constructor(private readonly handle: ElementHandle<SliderProperties>) {
    const { dom, component, props, context } = handle;
    dom.innerHTML =
      '<div class="wx-slider-wrapper"><div class="wx-slider-tap-area"><div class="wx-slider-handle-wrapper"><div class="wx-slider-track"></div><div class="wx-slider-thumb"></div></div></div><span class="wx-slider-value" hidden></span></div>';
    const find = (name: string): HTMLElement => dom.querySelector(`.wx-slider-${name}`) as HTMLElement;
    this.track = find('handle-wrapper');
    this.filled = find('track');
    this.block = find('thumb');
    this.figure = find('value');
    const enabled = (): boolean => !props.disabled && !context.designMode();
    onDrag(find('tap-area'), {
      accepts: (dx, dy) => enabled() && isSideways(dx, dy),
      move: (_dx, _dy, event) => this.moveTo(event.clientX, 'changing'),
      end: () => handle.emit('change', { value: props.value }),
    });
    find('tap-area').addEventListener('click', (event) => {
      if (enabled()) this.moveTo(event.clientX, 'change');
    });
    const reset = (): void => handle.setProperty('value', props.min);
    registerField(dom, { component, name: () => props.name, value: () => props.value, reset });
    this.update();
  }

  update(): void {
    const { props } = this.handle;
    const { min, max } = props;
    const value = Math.min(Math.max(props.value, min), max);
    const share = max > min ? ((value - min) / (max - min)) * 100 : 0;
    const size = Math.min(Math.max(props.blockSize, 12), 28);
    this.filled.style.width = this.block.style.left = `${share}%`;
    this.filled.style.backgroundColor = props.disabled ? '' : props.activeColor || props.selectedColor || '';
    this.track.style.backgroundColor = props.backgroundColor || props.color;
    const half = `${-size / 2}px`;
    Object.assign(this.block.style, {
      width: `${size}px`,
      height: `${size}px`,
      margin: `${half} 0 0 ${half}`,
    });
    this.block.style.backgroundColor = props.blockColor;
    this.handle.dom.classList.toggle('wx-slider-disabled', props.disabled);
    this.figure.hidden = !props.showValue;
    this.figure.textContent = String(value);
    this.figure.style.width = `${String(max).length}ch`;
  }

  private moveTo(clientX: number, event: 'change' | 'changing'): void {
    const { props } = this.handle;
    const box = this.track.getBoundingClientRect();
    const value = valueAt((clientX - box.left) / box.width, props);
    if (value === props.value) return;
    this.handle.setProperty('value', value);
    this.handle.emit(event, { value });
  }
}

/** A value on a scale, set by dragging. */
export const slider = defineElement<SliderProperties>({
  tag: 'slider',
  css: `wx-slider{margin:10px 18px;padding:0;display:block}
.wx-slider-wrapper{display:flex;align-items:center;min-height:16px}
.wx-slider-tap-area{flex:1;padding:8px 0;touch-action:pan-y;cursor:pointer}
.wx-slider-handle-wrapper{position:relative;height:2px;border-radius:5px;background-color:#e9e9e9}
.wx-slider-track{height:100%;border-radius:6px;background-color:#1aad19}
:where([wx-style=v2]) .wx-slider-track{background-color:#07c160}
:where([wx-style=v2][wx-theme=dark]) .wx-slider-handle-wrapper{background-color:rgba(255,255,255,.1)}
.wx-slider-thumb{position:absolute;top:50%;border-radius:50%;box-shadow:0 0 4px rgba(0,0,0,.2)}
.wx-slider-value{color:#888;font-size:14px;margin-left:1em;text-align:center}
.wx-slider-disabled .wx-slider-track{background-color:#ccc}`,
  properties: {
    name: '',
    min: 0,
    max: 100,
    step: 1,
    value: 0,
    disabled: false,
    color: '',
    selectedColor: '',
    activeColor: '',
    backgroundColor: '',
    blockSize: 28,
    blockColor: '#ffffff',
    showValue: false,
  },
  create(handle) {
    return new SliderBody(handle);
  },
});
