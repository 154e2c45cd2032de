import { toPx } from '../lengths.ts';
import type { MapFrame } from './mapFrame.ts';
import { metresPerPixel } from './mapProjection.ts';
import type { MapControl } from './mapTypes.ts';

export const furnitureCss = `.wx-map-furniture{pointer-events:none;font-size:10px;line-height:1.3;color:rgba(0,0,0,.6)}
.wx-map-furniture>*{position:absolute;pointer-events:auto}
.wx-map-compass{left:12px;top:12px;width:32px;height:32px;cursor:pointer}
.wx-map-scale{left:12px;bottom:8px;text-align:center;pointer-events:none!important}
.wx-map-scale:after{content:"";display:block;height:4px;border:1px solid rgba(0,0,0,.6);border-top:0;box-sizing:border-box}
.wx-map-credit{right:6px;bottom:4px;background:rgba(255,255,255,.7);padding:1px 4px;border-radius:2px;pointer-events:none!important}
.wx-map-control{display:block;max-width:none}
.wx-map-control[clickable]{cursor:pointer}`;

const compass =
  '<svg viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#fff" fill-opacity=".9" stroke="rgba(0,0,0,.12)"/><path d="M16 5l4 11h-8z" fill="#fa5151"/><path d="M16 27l-4-11h8z" fill="#b2b2b2"/></svg>';

/** Round lengths that a scale bar can stand for. */
const lengths = [1, 2, 5].flatMap((digit) =>
  [1, 10, 100, 1000, 10_000, 100_000, 1_000_000].map((power) => digit * power),
);

/** The longest round length (metres) that fits, and its px. */
export function scaleBar(latitude: number, scale: number): { metres: number; width: number } {
  const perPixel = metresPerPixel(latitude, scale);
  const metres = Math.max(...lengths.filter((length) => length / perPixel <= 90), 1);
  return { metres, width: metres / perPixel };
}

/** What stands on the glass of a map: controls, compass, scale, source of the tiles. */
export interface Furniture {
  controls: readonly MapControl[];
  compass: boolean;
  scale: boolean;
  credit: string;
}

function drawControl(control: MapControl, frame: MapFrame): HTMLElement {
  const picture = document.createElement('img');
  picture.className = 'wx-map-control';
  picture.draggable = false;
  const url = control.iconPath ? frame.iconUrl(control.iconPath) : undefined;
  if (url) picture.src = url;
  if (control.clickable) {
    picture.toggleAttribute('clickable', true);
    picture.dataset.control = String(control.id ?? '');
  }
  const { left = 0, top = 0, width, height } = control.position ?? {};
  const px = (value: unknown): string => {
    const length = toPx(value, frame.rpx);
    return length === undefined ? '' : `${length}px`;
  };
  Object.assign(picture.style, { left: px(left), top: px(top), width: px(width), height: px(height) });
  return picture;
}

/** Draws what stands on the glass; only the compass and the scale follow the camera. */
export class FurnitureLayer {
  readonly dom = document.createElement('div');
  private drawn: Furniture | undefined;
  private controls: HTMLElement[] = [];

  constructor() {
    this.dom.className = 'wx-map-furniture';
  }

  draw(furniture: Furniture, frame: MapFrame): void {
    if (furniture.controls !== this.drawn?.controls) {
      this.controls = furniture.controls.map((control) => drawControl(control, frame));
    }
    this.drawn = furniture;
    const parts: HTMLElement[] = [...this.controls];
    const { rotate = 0, center, scale } = frame.camera;
    if (furniture.compass) {
      const needle = document.createElement('div');
      needle.className = 'wx-map-compass';
      needle.innerHTML = compass;
      needle.dataset.compass = '';
      needle.style.transform = `rotate(${rotate}deg)`;
      parts.push(needle);
    }
    if (furniture.scale) {
      const bar = document.createElement('div');
      bar.className = 'wx-map-scale';
      const { metres, width } = scaleBar(center.latitude, scale);
      bar.textContent = metres >= 1000 ? `${metres / 1000} 公里` : `${metres} 米`;
      bar.style.width = `${width}px`;
      parts.push(bar);
    }
    if (furniture.credit) {
      const credit = document.createElement('div');
      credit.className = 'wx-map-credit';
      credit.textContent = furniture.credit;
      parts.push(credit);
    }
    this.dom.replaceChildren(...parts);
  }
}
