import { toPx } from '../lengths.ts';
import { type MapFrame, placeIn } from './mapFrame.ts';
import type { GeoPoint } from './mapProjection.ts';
import type { MapCluster, MapMarker, MarkerCallout, MarkerLabel } from './mapTypes.ts';

export const markerCss = `.wx-map-markers{pointer-events:none}
.wx-map-marker{position:absolute;left:0;top:0;width:0;height:0}
.wx-map-marker>*{position:absolute;pointer-events:auto;cursor:pointer}
.wx-map-pin>img{display:block;max-width:none;transform-origin:50% 50%}
.wx-map-callout{position:absolute;left:50%;bottom:calc(100% + 8px);transform:translateX(-50%);white-space:pre;border:0 solid #fff;background:#fff;color:#000;font-size:14px;line-height:1.4;box-shadow:0 1px 6px rgba(0,0,0,.16);border-radius:4px}
.wx-map-callout:after{content:"";position:absolute;left:50%;top:100%;border:6px solid transparent;border-bottom:0;border-top-color:var(--tip,#fff);margin-left:-6px}
.wx-map-label{white-space:pre;border:0 solid #000;font-size:14px;line-height:1.4}
.wx-map-cluster{width:40px;height:40px;margin:-20px 0 0 -20px;border-radius:50%;background:#4a86e8;border:3px solid rgba(255,255,255,.85);box-sizing:border-box;color:#fff;font-size:14px;font-weight:500;line-height:34px;text-align:center;box-shadow:0 1px 4px rgba(0,0,0,.25)}
[data-wx-callouts]{position:absolute;inset:0;overflow:visible;pointer-events:none!important}
[data-wx-callouts]>*{position:absolute!important;left:0;top:0;pointer-events:auto}
[data-wx-callouts]>[data-wx-closed]{visibility:hidden;pointer-events:none}`;

/** WeChat's own pin, for markers without a picture. */
const pinPicture =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 52"><ellipse cx="20" cy="48.6" rx="7" ry="2.6" fill="#000" opacity=".18"/><path d="M20 48S4 31.6 4 19a16 16 0 0132 0c0 12.6-16 29-16 29z" fill="#fa5151"/><circle cx="20" cy="19" r="6.4" fill="#fff"/></svg>',
  );

function textBox(text: MarkerLabel | MarkerCallout, className: string, rpx: number): HTMLElement {
  const box = document.createElement('div');
  box.className = className;
  box.textContent = text.content ?? '';
  const { color, fontSize, borderRadius, borderWidth, borderColor, bgColor, padding, textAlign } = text;
  const px = (value: unknown): string => {
    const length = toPx(value, rpx);
    return length === undefined ? '' : `${length}px`;
  };
  Object.assign(box.style, {
    color: color ?? '',
    fontSize: px(fontSize),
    borderRadius: px(borderRadius),
    borderWidth: px(borderWidth),
    borderColor: borderColor ?? '',
    backgroundColor: bgColor ?? '',
    padding: px(padding),
    textAlign: textAlign ?? '',
  });
  if (bgColor) box.style.setProperty('--tip', bgColor);
  return box;
}

/** What is said over a marker, if anything is now. */
function calloutOf(marker: MapMarker, opened: boolean): MarkerCallout | undefined {
  const { callout, title, customCallout } = marker;
  if (customCallout) return undefined;
  const plain = title ? { content: title, padding: 8, borderRadius: 4 } : undefined;
  const shown: MarkerCallout | undefined = callout?.content ? callout : plain;
  return shown && (opened || shown.display === 'ALWAYS') ? shown : undefined;
}

function drawPin(marker: MapMarker, frame: MapFrame): HTMLElement {
  const pin = document.createElement('div');
  pin.className = 'wx-map-pin';
  const picture = document.createElement('img');
  const path = typeof marker.iconPath === 'object' ? marker.iconPath?.url : marker.iconPath;
  const url = path ? frame.iconUrl(path) : undefined;
  picture.src = url ?? pinPicture;
  picture.draggable = false;
  picture.alt = marker.ariaLabel ?? '';
  const width = toPx(marker.width, frame.rpx) ?? (url ? undefined : 30);
  const height = toPx(marker.height, frame.rpx) ?? (url ? undefined : 39);
  if (width !== undefined) picture.style.width = `${width}px`;
  if (height !== undefined) picture.style.height = `${height}px`;
  picture.style.transform = `rotate(${marker.rotate ?? 0}deg)`;
  picture.style.opacity = String(marker.alpha ?? 1);
  const { x = 0.5, y = 1 } = marker.anchor ?? {};
  pin.style.transform = `translate(${-x * 100}%,${-y * 100}%)`;
  pin.append(picture);
  return pin;
}

function drawMarker(marker: MapMarker, opened: boolean, frame: MapFrame): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'wx-map-marker';
  holder.dataset.marker = String(marker.id ?? '');
  holder.style.zIndex = String(marker.zIndex ?? 0);
  const pin = drawPin(marker, frame);
  const callout = calloutOf(marker, opened);
  if (callout) {
    const bubble = textBox(callout, 'wx-map-callout', frame.rpx);
    bubble.style.margin = `0 0 ${-(callout.anchorY ?? 0)}px ${callout.anchorX ?? 0}px`;
    pin.append(bubble);
  }
  holder.append(pin);
  const { label } = marker;
  if (label?.content) {
    const tag = textBox(label, 'wx-map-label', frame.rpx);
    tag.style.left = `${label.anchorX ?? label.x ?? 0}px`;
    tag.style.top = `${label.anchorY ?? label.y ?? 0}px`;
    holder.append(tag);
  }
  return holder;
}

function drawCluster(cluster: MapCluster): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'wx-map-marker';
  holder.dataset.cluster = String(cluster.clusterId);
  const sign = document.createElement('div');
  sign.className = 'wx-map-cluster';
  sign.textContent = String(cluster.markerIds.length);
  holder.append(sign);
  return holder;
}

/** One marker, or one sign for several, and where it stands. */
export interface MarkerSign {
  place: GeoPoint;
  marker?: MapMarker;
  cluster?: MapCluster;
  /** In place of the marker's own, in degrees clockwise. */
  rotate?: number;
  opened: boolean;
}

/** The layer of markers: nodes live on while their markers do, so that a tap finds what it began on. */
export class MarkerLayer {
  readonly dom = document.createElement('div');
  private nodes = new Map<unknown, { node: HTMLElement; opened: boolean }>();

  constructor() {
    this.dom.className = 'wx-map-markers';
  }

  draw(signs: readonly MarkerSign[], frame: MapFrame): void {
    const before = this.nodes;
    this.nodes = new Map();
    for (const sign of signs) {
      const key = sign.marker ?? `cluster ${sign.cluster?.clusterId}`;
      const known = before.get(key);
      const reuse = known && known.opened === sign.opened;
      const node = reuse ? known.node : drawSign(sign, frame);
      const { x, y } = placeIn(frame, sign.place);
      node.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`;
      if (sign.rotate !== undefined) turnPin(node, sign.rotate);
      if (!reuse) this.dom.append(node);
      this.nodes.set(key, { node, opened: sign.opened });
    }
    const kept = new Set([...this.nodes.values()].map(({ node }) => node));
    for (const { node } of before.values()) if (!kept.has(node)) node.remove();
  }

  /** Puts the author's own callouts (`<cover-view slot="callout">`) over their markers. */
  placeCallouts(callouts: ReadonlyMap<number, HTMLElement>, signs: readonly MarkerSign[]): void {
    const signOf = new Map(signs.map((sign) => [Number(sign.marker?.id), sign]));
    for (const [id, callout] of callouts) {
      const sign = signOf.get(id);
      const custom = sign?.marker?.customCallout;
      const shown = sign && custom && (custom.display === 'ALWAYS' || sign.opened);
      callout.toggleAttribute('data-wx-closed', !shown);
      if (!shown) continue;
      const node = this.nodes.get(sign.marker)?.node;
      const pin = node?.firstElementChild as HTMLElement;
      const anchorY = sign.marker?.anchor?.y ?? 1;
      const { anchorX: dx = 0, anchorY: dy = 0 } = custom;
      callout.style.transform = `${node?.style.transform} translate(${dx}px,${dy - pin.offsetHeight * anchorY - 4}px) translate(-50%,-100%)`;
    }
  }
}

function turnPin(node: HTMLElement, degrees: number): void {
  const picture = node.querySelector<HTMLElement>('.wx-map-pin>img');
  if (picture) picture.style.transform = `rotate(${degrees}deg)`;
}

function drawSign({ marker, cluster, opened }: MarkerSign, frame: MapFrame): HTMLElement {
  if (marker) return drawMarker(marker, opened, frame);
  return drawCluster(cluster as MapCluster);
}
