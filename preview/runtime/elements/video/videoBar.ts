import type { ElementHandle } from '../defineElement.ts';
import { onDrag } from '../drag.ts';
import { clockText } from '../media.ts';
import type { DanmuLayer } from './danmuLayer.ts';
import type { VideoProperties } from './videoProperties.ts';
import type { VideoScreen } from './videoScreen.ts';
import { signs } from './videoSigns.ts';

/** Controls vanish so long (ms) after the last touch while the film runs. */
const hideDelay = 5000;
/** Two taps within this time (ms) are a double tap. */
const doubleTap = 300;
/** A finger that strays further (px) does not tap. */
const tapDistance = 10;

export const videoBarCss = `.wx-video-ui{position:absolute;inset:0;color:#fff;font-size:12px;line-height:1;user-select:none}
.wx-video-ui svg{display:block;width:24px;height:24px}
.wx-video-ui b{cursor:pointer;font-weight:400}
.wx-video-center{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;pointer-events:none}
.wx-video-center>b{pointer-events:auto;width:56px;height:56px;border-radius:50%;background:rgba(0,0,0,.5);display:flex;align-items:center;justify-content:center}
.wx-video-center svg{width:32px;height:32px}
.wx-video-note{padding:0 16px;text-align:center;line-height:1.5;color:rgba(255,255,255,.7)}
wx-video[broken] .wx-video-center>b{opacity:.5}
.wx-video-top{position:absolute;left:0;right:0;top:0;display:flex;align-items:center;gap:4px;min-height:44px;padding:0 12px;box-sizing:border-box;font-size:14px;line-height:1.3;background:linear-gradient(rgba(0,0,0,.5),transparent)}
wx-video[full="0"] .wx-video-top{padding-top:var(--wx-video-status,0px)}
.wx-video-side{position:absolute;top:50%;transform:translateY(-50%);padding:10px;border-radius:50%;background:rgba(0,0,0,.4)}
.wx-video-controls{position:absolute;left:0;right:0;bottom:0;height:44px;display:flex;align-items:center;gap:10px;padding:0 12px;background:linear-gradient(transparent,rgba(0,0,0,.55))}
wx-video[full="0"] .wx-video-controls{bottom:16px}
.wx-video-line{flex:1;height:2px;position:relative;background:rgba(255,255,255,.4);cursor:pointer;touch-action:none}
.wx-video-line:before{content:"";position:absolute;inset:-12px 0}
.wx-video-line>i{position:absolute;left:0;top:0;bottom:0;background:#fff}
.wx-video-line>i:after{content:"";position:absolute;right:-6px;top:-5px;width:12px;height:12px;border-radius:50%;background:#fff}
.wx-video-thin{position:absolute;left:0;bottom:0;height:2px;background:#07c160}
.wx-video-remarks{padding:2px 4px;border:1px solid currentColor;border-radius:3px;font-size:11px}
.wx-video-remarks[off]{opacity:.5}
.wx-video-ui [hidden]{display:none!important}`;

const markup = `<div class="wx-video-top" data-part="top"><b data-part="back">${signs.back}</b><span data-part="title"></span></div>
<b class="wx-video-side" style="left:12px" data-part="lock"></b><b class="wx-video-side" style="right:12px" data-part="snapshot">${signs.camera}</b>
<div class="wx-video-center" data-part="center"><b data-part="start">${signs.play}</b><span data-part="length"></span><span class="wx-video-note" data-part="note">视频无法播放</span></div>
<div class="wx-video-controls" data-part="controls"><b data-part="toggle"></b><span data-part="now">0:00</span><div class="wx-video-line" data-part="line"><i data-part="done"></i></div><span data-part="total">0:00</span><b class="wx-video-remarks" data-part="remarks">弹</b><b data-part="sound"></b><b data-part="full"></b></div>
<div class="wx-video-thin" data-part="thin"></div>`;

/** What the controls steer. */
export interface BarTargets {
  player: HTMLVideoElement;
  screen: VideoScreen;
  danmu: DanmuLayer;
  play(): void;
  fill(): void;
  snapshot(): void;
}

/** The controls over a film. */
export class VideoBar {
  readonly dom = document.createElement('div');
  locked = false;
  private readonly parts: Record<string, HTMLElement> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private visible = true;
  private lastTap = 0;
  private down = { x: 0, y: 0 };

  constructor(
    private readonly handle: ElementHandle<VideoProperties>,
    private readonly targets: BarTargets,
  ) {
    this.dom.className = 'wx-video-ui';
    this.dom.innerHTML = markup;
    for (const part of this.dom.querySelectorAll<HTMLElement>('[data-part]')) {
      this.parts[part.dataset.part as string] = part;
    }
    this.listen();
    this.update();
  }

  update(): void {
    const { props, dom } = this.handle;
    const { player, screen, danmu } = this.targets;
    const broken = dom.hasAttribute('broken');
    const begun = player.played.length > 0 || !player.paused;
    const centred = props.playBtnPosition === 'center';
    const open = props.controls && this.visible && !this.locked;
    const show = (part: string, on: boolean): void => {
      this.part(part).hidden = !on;
    };
    const centre = begun ? centred && open && player.paused : props.showCenterPlayBtn && props.controls;
    show('center', centre || broken);
    show('note', broken);
    show('length', !begun && !broken);
    show('controls', open && begun);
    show('top', (props.controls && this.visible && props.title !== '') || (screen.full && !this.locked));
    show('back', screen.full);
    show('lock', screen.full && props.showScreenLockButton);
    show('snapshot', screen.full && props.showSnapshotButton && open);
    show('thin', props.showBottomProgress && begun && !open && !props.isLive);
    show('toggle', props.showPlayBtn && !centred);
    for (const part of ['now', 'line', 'total']) show(part, props.showProgress && !props.isLive);
    show('remarks', props.danmuBtn);
    show('sound', props.showMuteBtn);
    show('full', props.showFullscreenBtn);
    const length = props.duration || player.duration;
    this.write('title', props.title);
    this.write('total', clockText(length));
    this.write('length', length ? clockText(length) : '');
    this.draw('toggle', player.paused ? signs.play : signs.pause);
    this.draw('sound', player.muted ? signs.quiet : signs.sound);
    this.draw('full', screen.full ? signs.small : signs.full);
    this.draw('lock', this.locked ? signs.locked : signs.unlocked);
    this.part('remarks').toggleAttribute('off', !danmu.shown);
    this.showTime();
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private part(name: string): HTMLElement {
    return this.parts[name] as HTMLElement;
  }

  private write(part: string, text: string): void {
    this.part(part).textContent = text;
  }

  private draw(part: string, sign: string): void {
    const node = this.part(part);
    if (node.dataset.sign === sign) return;
    node.dataset.sign = sign;
    node.innerHTML = sign;
  }

  private showTime(): void {
    const { currentTime, duration } = this.targets.player;
    const share = duration > 0 ? `${(currentTime / duration) * 100}%` : '0';
    this.part('done').style.width = share;
    this.part('thin').style.width = share;
    this.write('now', clockText(currentTime));
  }

  private toggle(): void {
    if (this.handle.context.designMode()) return;
    if (this.targets.player.paused) this.targets.play();
    else this.targets.player.pause();
  }

  private reveal(on: boolean): void {
    clearTimeout(this.timer);
    if (on) this.timer = setTimeout(() => !this.targets.player.paused && this.reveal(false), hideDelay);
    if (this.visible === on) return;
    this.visible = on;
    if (this.handle.props.controls) this.handle.emit('controlstoggle', { show: on });
    this.update();
  }

  private tapped(event: MouseEvent): void {
    // A mouse clicks even where it was dragged; a finger does not tap.
    if (Math.hypot(event.clientX - this.down.x, event.clientY - this.down.y) > tapDistance) return;
    const isDouble = event.timeStamp - this.lastTap < doubleTap;
    this.lastTap = isDouble ? 0 : event.timeStamp;
    if (isDouble && this.handle.props.enablePlayGesture && !this.locked) this.toggle();
    else this.reveal(!this.visible);
  }

  private listen(): void {
    const { player, screen, danmu, fill, snapshot } = this.targets;
    for (const event of ['play', 'pause', 'loadedmetadata', 'volumechange', 'emptied', 'ended']) {
      player.addEventListener(event, () => this.update());
    }
    player.addEventListener('play', () => this.reveal(true));
    player.addEventListener('timeupdate', () => this.showTime());
    const onClick = (name: string, act: () => void): void =>
      this.part(name).addEventListener('click', (event) => {
        event.stopPropagation();
        act();
        this.update();
      });
    onClick('start', () => this.toggle());
    onClick('toggle', () => this.toggle());
    onClick('full', () => (screen.full ? screen.leave() : fill()));
    onClick('back', () => screen.leave());
    onClick('snapshot', snapshot);
    onClick('lock', () => {
      this.locked = !this.locked;
    });
    onClick('remarks', () => {
      danmu.shown = !danmu.shown;
    });
    onClick('sound', () => {
      player.muted = !player.muted;
    });
    this.dom.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.down = { x, y };
    });
    this.dom.addEventListener('click', (event) => this.tapped(event));
    const line = this.part('line');
    const seek = (event: MouseEvent): void => {
      if (player.duration > 0) player.currentTime = screen.shareAlong(line, event) * player.duration;
    };
    onDrag(line, { accepts: () => true, move: (_dx, _dy, event) => seek(event), end() {} });
    line.addEventListener('click', (event) => {
      event.stopPropagation();
      seek(event);
    });
  }
}
