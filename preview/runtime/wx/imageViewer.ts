import { installStyle } from '../elements/installStyle.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { openCover } from './cover.ts';

const css = `.wx-viewer{position:absolute;inset:0;background:#000;animation:wx-viewer-in .2s}
@keyframes wx-viewer-in{from{opacity:0}}
.wx-viewer-strip{position:absolute;inset:0;display:flex;overflow:auto hidden;scroll-snap-type:x mandatory;scrollbar-width:none}
.wx-viewer-strip>*{flex:0 0 100%;height:100%;object-fit:contain;scroll-snap-align:start;scroll-snap-stop:always}
.wx-viewer-count{position:absolute;left:0;right:0;top:calc(var(--wx-status) + 10px);text-align:center;color:#fff;font-size:15px;pointer-events:none}`;

/** A picture or film to look at. */
export interface ViewedMedia {
  url: string;
  type: 'image' | 'video';
  poster?: string;
}

function drawMedia(host: RuntimeHost, { url, type, poster }: ViewedMedia): HTMLElement {
  const source = host.assetUrl(url, '') ?? '';
  if (type === 'image') {
    const image = document.createElement('img');
    image.draggable = false;
    image.src = source;
    return image;
  }
  const video = document.createElement('video');
  video.controls = true;
  video.src = source;
  if (poster) video.poster = host.assetUrl(poster, '') ?? '';
  return video;
}

/** Shows pictures over the whole screen, one after the other by swiping; a tap closes. */
export function viewMedia(host: RuntimeHost, media: readonly ViewedMedia[], current: number): void {
  installStyle('viewer', css);
  const screen = document.createElement('div');
  screen.className = 'wx-viewer';
  screen.style.setProperty('--wx-status', `${host.device.statusBarHeight}px`);
  const strip = document.createElement('div');
  strip.className = 'wx-viewer-strip';
  strip.append(...media.map((each) => drawMedia(host, each)));
  const count = document.createElement('div');
  count.className = 'wx-viewer-count';
  screen.append(strip, count);
  const cover = openCover<null>(host, screen, 'full');
  const showCount = (): void => {
    const index = Math.round(strip.scrollLeft / Math.max(strip.clientWidth, 1));
    count.textContent = media.length > 1 ? `${index + 1} / ${media.length}` : '';
  };
  strip.scrollLeft = current * strip.clientWidth;
  strip.addEventListener('scroll', showCount);
  showCount();
  screen.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLVideoElement)) cover.close(null);
  });
}
