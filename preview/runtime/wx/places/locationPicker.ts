import { installStyle } from '../../elements/installStyle.ts';
import type { GeoPoint } from '../../elements/map/mapProjection.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { node, openFullPage } from '../settings/fullPage.ts';
import { addressOf, createPlaceMap } from './placeMap.ts';

const css = `.wx-picker-map{position:relative;height:100%;min-height:240px}
.wx-picker-map>svg{position:absolute;left:50%;top:50%;width:36px;height:48px;transform:translate(-50%,-100%);pointer-events:none}
.wx-picker-place{display:block;margin-bottom:12px;font-size:15px;color:rgba(0,0,0,.6)}`;

const pin =
  '<svg viewBox="0 0 36 48"><path fill="#07c160" d="M18 0C8 0 0 8 0 18c0 13 18 30 18 30s18-17 18-30C36 8 28 0 18 0z"/><circle fill="#fff" cx="18" cy="18" r="7"/></svg>';

/** Lets the user move a map under a pin; gives where it stands, or null when they leave. */
export async function pickLocation(host: RuntimeHost, start: GeoPoint): Promise<GeoPoint | null> {
  installStyle('picker', css);
  const page = openFullPage<GeoPoint | null>(host, '选择位置', () => null);
  const place = node('span', addressOf(start), 'wx-picker-place');
  const view = createPlaceMap(host, start, 16, {
    moved(phase) {
      if (phase === 'end') place.textContent = addressOf(view.camera.center);
    },
  });
  const holder = node('div', '', 'wx-picker-map');
  holder.innerHTML = pin;
  holder.prepend(view.dom);
  const done = node('button', '确定', 'wx-primary');
  done.addEventListener('click', () => page.close({ ...view.camera.center }));
  page.main.append(holder);
  page.addFooter(place, done);
  view.draw();
  const picked = await page.closed;
  view.destroy();
  return picked;
}
