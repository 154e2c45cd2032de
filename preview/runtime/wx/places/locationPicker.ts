import { installStyle } from '../../elements/installStyle.ts';
import type { GeoPoint } from '../../elements/map/mapProjection.ts';
import { MapView, mapCss } from '../../elements/map/mapView.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { node, openFullPage } from '../settings/fullPage.ts';

const css = `.wx-picker-map{position:relative;height:100%;min-height:240px}
.wx-picker-map>svg{position:absolute;left:50%;top:50%;width:36px;height:48px;transform:translate(-50%,-100%);pointer-events:none}
.wx-picker-place{display:block;margin-bottom:12px;font-size:15px;color:rgba(0,0,0,.6)}`;

const pin =
  '<svg viewBox="0 0 36 48"><path fill="#07c160" d="M18 0C8 0 0 8 0 18c0 13 18 30 18 30s18-17 18-30C36 8 28 0 18 0z"/><circle fill="#fff" cx="18" cy="18" r="7"/></svg>';

/** A place in words, as far as a preview without a map service knows any. */
export function addressOf({ latitude, longitude }: GeoPoint): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}

/** Lets the user move a map under a pin; gives where it stands, or null when they leave. */
export async function pickLocation(host: RuntimeHost, start: GeoPoint): Promise<GeoPoint | null> {
  installStyle('map', mapCss);
  installStyle('picker', css);
  const page = openFullPage<GeoPoint | null>(host, '选择位置', () => null);
  const place = node('span', addressOf(start), 'wx-picker-place');
  const view: MapView = new MapView({
    rpx: () => host.rpx(),
    iconUrl: () => undefined,
    freedom: () => ({ scroll: true, zoom: true, rotate: false, tilt: false }),
    scaleRange: () => [3, 20],
    moved(phase) {
      if (phase === 'end') place.textContent = addressOf(view.camera.center);
    },
  });
  view.camera = { center: { ...start }, scale: 16 };
  if (host.scenario.permission === 'allow') view.content.location = host.scenario.location;
  const holder = node('div', '', 'wx-picker-map');
  holder.innerHTML = pin;
  holder.prepend(view.dom);
  const done = node('button', '确定', 'wx-primary');
  done.addEventListener('click', () => page.close({ ...view.camera.center }));
  page.main.append(holder);
  page.footer.append(place, done);
  page.main.after(page.footer);
  view.draw();
  const picked = await page.closed;
  view.destroy();
  return picked;
}
