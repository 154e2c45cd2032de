import type { ElementHandle } from '../defineElement.ts';
import { isSideways, onDrag } from '../drag.ts';
import { clockText } from '../media.ts';
import type { VideoProperties } from './video.ts';

const svg = (path: string): string =>
  `<svg viewBox="0 0 24 24" fill="currentColor"><path d="${path}"/></svg>`;
const playSign = svg('M7 4.5v15l12-7.5z');
const pauseSign = svg('M7 5h3.5v14H7zM13.5 5H17v14h-3.5z');
const fullSign = svg('M4 9V4h5v2H6v3zM15 4h5v5h-2V6h-3zM6 15v3h3v2H4v-5zM18 15h2v5h-5v-2h3z');
const soundSign = svg('M4 9v6h4l5 4V5L8 9zM15 8.5a4.5 4.5 0 010 7z');
const quietSign = svg(
  'M4 9v6h4l5 4V5L8 9zM15.6 9.5l1-1 1.9 1.9 1.9-1.9 1 1-1.9 1.9 1.9 1.9-1 1-1.9-1.9-1.9 1.9-1-1 1.9-1.9z',
);

/** Controls vanish so long (ms) after the last touch while the film runs. */
const hideDelay = 5000;

export const videoBarCss = `.wx-video-ui{position:absolute;inset:0;color:#fff;font-size:12px;line-height:1;user-select:none}
.wx-video-ui svg{display:block;width:24px;height:24px}
.wx-video-ui b{cursor:pointer;font-weight:400}
.wx-video-center{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;pointer-events:none}
.wx-video-center>b{pointer-events:auto;width:56px;height:56px;border-radius:50%;background:rgba(0,0,0,.5);display:flex;align-items:center;justify-content:center}
.wx-video-center svg{width:32px;height:32px}
.wx-video-note{display:none;padding:0 16px;text-align:center;line-height:1.5;color:rgba(255,255,255,.7)}
wx-video[broken] .wx-video-note{display:block}
wx-video[broken] .wx-video-center>b{opacity:.5}
.wx-video-title{position:absolute;left:0;right:0;top:0;padding:12px;font-size:14px;line-height:1.3;background:linear-gradient(rgba(0,0,0,.5),transparent)}
.wx-video-controls{position:absolute;left:0;right:0;bottom:0;height:44px;display:flex;align-items:center;gap:10px;padding:0 12px;background:linear-gradient(transparent,rgba(0,0,0,.55))}
.wx-video-line{flex:1;height:2px;position:relative;background:rgba(255,255,255,.4);cursor:pointer;touch-action:none}
.wx-video-line:before{content:"";position:absolute;inset:-12px 0}
.wx-video-line>i{position:absolute;left:0;top:0;bottom:0;background:#fff}
.wx-video-line>i:after{content:"";position:absolute;right:-6px;top:-5px;width:12px;height:12px;border-radius:50%;background:#fff}
.wx-video-thin{position:absolute;left:0;bottom:0;height:2px;background:#07c160}
.wx-video-ui [hidden]{display:none!important}`;

/** The controls over a film. */
export class VideoBar {
  readonly dom = document.createElement('div');
  private readonly parts: Record<string, HTMLElement> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private visible = true;

  constructor(
    private readonly handle: ElementHandle<VideoProperties>,
    private readonly player: HTMLVideoElement,
  ) {
    this.dom.className = 'wx-video-ui';
    this.dom.innerHTML = `<div class="wx-video-title" data-part="title"></div><div class="wx-video-center" data-part="center"><b data-part="start">${playSign}</b><span data-part="length"></span><span class="wx-video-note">视频无法播放</span></div><div class="wx-video-controls" data-part="controls"><b data-part="toggle"></b><span data-part="now">0:00</span><div class="wx-video-line" data-part="line"><i data-part="done"></i></div><span data-part="total">0:00</span><b data-part="sound"></b><b data-part="full">${fullSign}</b></div><div class="wx-video-thin" data-part="thin"></div>`;
    for (const part of this.dom.querySelectorAll<HTMLElement>('[data-part]')) {
      this.parts[part.dataset.part as string] = part;
    }
    this.listen();
    this.update();
  }

  update(): void {
    const { props } = this.handle;
    const { player } = this;
    const begun = player.played.length > 0 || !player.paused;
    const show = (part: string, on: boolean): void => {
      (this.parts[part] as HTMLElement).hidden = !on;
    };
    show('center', props.showCenterPlayBtn && props.controls && !begun);
    show('controls', props.controls && begun && this.visible);
    show('title', props.controls && this.visible && props.title !== '');
    show('thin', props.showBottomProgress && begun && !(props.controls && this.visible));
    show('toggle', props.showPlayBtn);
    for (const part of ['now', 'line', 'total']) show(part, props.showProgress);
    show('sound', props.showMuteBtn);
    show('full', props.showFullscreenBtn);
    this.write('title', props.title);
    this.write('total', clockText(props.duration || player.duration));
    this.write(
      'length',
      props.duration || player.duration ? clockText(props.duration || player.duration) : '',
    );
    (this.parts.toggle as HTMLElement).innerHTML = player.paused ? playSign : pauseSign;
    (this.parts.sound as HTMLElement).innerHTML = player.muted ? quietSign : soundSign;
    this.showTime();
  }

  /** Lets the film fill the screen, or gives it back. */
  fullScreen(on: boolean): void {
    const { dom, props, emit, log } = this.handle;
    const direction = props.direction === 0 ? 'horizontal' : 'vertical';
    const change = on ? dom.requestFullscreen() : document.exitFullscreen();
    change.then(
      () => emit('fullscreenchange', { fullScreen: on, direction }),
      (error: Error) => log('warn', `the browser refuses the full screen: ${error.message}`),
    );
  }

  private write(part: string, text: string): void {
    (this.parts[part] as HTMLElement).textContent = text;
  }

  private showTime(): void {
    const { currentTime, duration } = this.player;
    const share = duration > 0 ? `${(currentTime / duration) * 100}%` : '0';
    (this.parts.done as HTMLElement).style.width = share;
    (this.parts.thin as HTMLElement).style.width = share;
    this.write('now', clockText(currentTime));
  }

  private toggle(): void {
    if (this.handle.context.designMode()) return;
    if (this.player.paused) {
      this.player.play().catch((error: Error) => this.handle.log('warn', `cannot play: ${error.message}`));
    } else {
      this.player.pause();
    }
  }

  private reveal(on: boolean): void {
    clearTimeout(this.timer);
    if (on) this.timer = setTimeout(() => !this.player.paused && this.reveal(false), hideDelay);
    if (this.visible === on) return;
    this.visible = on;
    this.handle.emit('controlstoggle', { show: on });
    this.update();
  }

  private listen(): void {
    const { parts, player, dom } = this;
    for (const event of ['play', 'pause', 'loadedmetadata', 'volumechange', 'emptied']) {
      player.addEventListener(event, () => this.update());
    }
    player.addEventListener('play', () => this.reveal(true));
    player.addEventListener('timeupdate', () => this.showTime());
    const onClick = (part: string, act: () => void): void =>
      parts[part]?.addEventListener('click', (event) => {
        event.stopPropagation();
        act();
      });
    onClick('start', () => this.toggle());
    onClick('toggle', () => this.toggle());
    onClick('full', () => this.fullScreen(document.fullscreenElement === null));
    onClick('sound', () => {
      player.muted = !player.muted;
    });
    dom.addEventListener('click', () => this.reveal(!this.visible));
    dom.addEventListener('dblclick', () => {
      if (this.handle.props.enablePlayGesture) this.toggle();
    });
    const line = parts.line as HTMLElement;
    const seek = (event: MouseEvent): void => {
      const box = line.getBoundingClientRect();
      const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
      if (player.duration > 0) player.currentTime = share * player.duration;
    };
    onDrag(line, { accepts: isSideways, move: (_dx, _dy, event) => seek(event), end() {} });
    line.addEventListener('click', (event) => {
      event.stopPropagation();
      seek(event);
    });
  }
}
