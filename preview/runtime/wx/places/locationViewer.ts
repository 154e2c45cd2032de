import { installStyle } from '../../elements/installStyle.ts';
import type { GeoPoint } from '../../elements/map/mapProjection.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { openActionSheet } from '../actionSheet.ts';
import { openCover } from '../cover.ts';
import { addressOf, createPlaceMap } from './placeMap.ts';

const css = `.wx-location{position:absolute;inset:0;background:#fff;display:flex;flex-direction:column;animation:wx-location-in .3s cubic-bezier(.2,.8,.3,1)}
@keyframes wx-location-in{from{transform:translateX(100%)}}
.wx-location-map{flex:1;position:relative}
.wx-location-back{position:absolute;left:16px;top:calc(var(--wx-status) + 6px);width:36px;height:36px;border:0;border-radius:50%;background:rgba(0,0,0,.55);color:#fff;display:flex;align-items:center;justify-content:center;cursor:pointer;z-index:1;padding:0}
.wx-location-card{display:flex;align-items:center;gap:16px;padding:20px 24px calc(20px + var(--wx-safe-bottom,0px));box-shadow:0 -1px 12px rgba(0,0,0,.06);position:relative}
.wx-location-words{flex:1;min-width:0}
.wx-location-words>b{display:block;font-size:19px;font-weight:600;line-height:1.35}
.wx-location-words>p{margin:4px 0 0;font-size:13px;line-height:1.4;color:rgba(0,0,0,.5)}
.wx-location-go{width:48px;height:48px;flex:none;border:0;border-radius:50%;background:#07c160;color:#fff;display:flex;align-items:center;justify-content:center;cursor:pointer;padding:0}`;

const arrow =
  '<svg width="11" height="18" viewBox="0 0 11 18" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 2L2 9l7 7"/></svg>';
const go =
  '<svg width="22" height="22" viewBox="0 0 22 22" fill="currentColor"><path d="M19.6 2.4L2.5 9.300c-.8.3-.7 1.5.1 1.700l7 1.5 1.5 7c.2.8 1.300.9 1.700.1l6.800-17.200z"/></svg>';

const mapApps = ['腾讯地图', '高德地图', '百度地图'];

/** A place to look at. */
export interface ViewedPlace extends GeoPoint {
  name: string;
  address: string;
  scale: number;
}

function wordsOf(place: ViewedPlace): HTMLElement {
  const words = document.createElement('div');
  words.className = 'wx-location-words';
  const name = document.createElement('b');
  const address = document.createElement('p');
  name.textContent = place.name || '位置';
  address.textContent = place.address || addressOf(place);
  words.append(name, address);
  return words;
}

function button(className: string, label: string, drawing: string, press: () => void): HTMLButtonElement {
  const node = document.createElement('button');
  node.className = className;
  node.setAttribute('aria-label', label);
  node.innerHTML = drawing;
  node.addEventListener('click', press);
  return node;
}

/**
 * Shows WeChat's full-screen view of a place until the user goes back.
 * @param navigate the user wants the way there, in the map app of this name
 */
export async function viewLocation(
  host: RuntimeHost,
  place: ViewedPlace,
  navigate: (app: string) => void,
): Promise<void> {
  installStyle('location', css);
  const { latitude, longitude } = place;
  const view = createPlaceMap(host, place, place.scale);
  view.content.markers = [{ id: 0, latitude, longitude, width: 40, height: 52 }];
  const screen = document.createElement('div');
  screen.className = 'wx-location';
  screen.style.setProperty('--wx-status', `${host.device.statusBarHeight}px`);
  const holder = document.createElement('div');
  holder.className = 'wx-location-map';
  holder.append(view.dom);
  const card = document.createElement('div');
  card.className = 'wx-location-card';
  const cover = openCover<null>(host, screen, 'full');
  const choose = async (): Promise<void> => {
    const index = await openActionSheet(host, { items: mapApps });
    const app = mapApps[index];
    if (app) navigate(app);
  };
  card.append(
    wordsOf(place),
    button('wx-location-go', '导航', go, () => void choose()),
  );
  screen.append(
    holder,
    card,
    button('wx-location-back', '返回', arrow, () => cover.close(null)),
  );
  view.draw();
  await cover.closed;
  view.destroy();
}
