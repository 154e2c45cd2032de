import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { clockText, playFailure } from '../media.ts';
import { registerContext } from '../nodeContext.ts';
import { type AudioActions, audioTable } from './audioTable.ts';

const properties = { src: '', loop: false, controls: false, poster: '', name: '', author: '' };

type AudioProperties = typeof properties;

const sign = (path: string): string =>
  `<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="11.5" fill="rgba(0,0,0,.45)"/><path d="${path}" fill="#fff"/></svg>`;
const playSign = sign('M9.5 7.5v9l7-4.5z');
const pauseSign = sign('M8.5 7.5H11v9H8.5zM13 7.5h2.5v9H13z');

/** Names of the errors of a player, by their numbers. */
const errors = ['', 'ABORTED', 'NETWORK', 'DECODE', 'SRC_NOT_SUPPORTED'];

class AudioBody implements AudioActions {
  private readonly player = new Audio();
  private readonly cover = document.createElement('div');
  private readonly parts: Record<'name' | 'author' | 'time', HTMLElement>;

  constructor(private readonly handle: ElementHandle<AudioProperties>) {
    const { dom, context } = handle;
    const box = document.createElement('div');
    box.className = 'wx-audio';
    box.innerHTML = '<div><span></span><b></b><i></i></div>';
    const words = box.firstElementChild as HTMLElement;
    const [time, name, author] = words.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    this.parts = { time, name, author };
    this.cover.className = 'wx-audio-cover';
    box.prepend(this.cover);
    dom.append(box);
    this.cover.addEventListener('click', () => {
      if (context.designMode()) return;
      if (this.player.paused) this.play();
      else this.pause();
    });
    this.listen();
    audioTable.register(dom, this);
    registerContext(
      dom,
      audioTable.contextOf(context.host, () => this),
    );
    this.show();
  }

  update(changed: ReadonlySet<keyof AudioProperties>): void {
    const { props, dom } = this.handle;
    dom.toggleAttribute('controls', props.controls);
    this.player.loop = props.loop;
    if (changed.has('src')) this.load(props.src);
    this.show();
  }

  detached(): void {
    this.player.pause();
  }

  play(): void {
    this.player.play().catch((error: unknown) => {
      const failure = playFailure(error);
      if (failure) this.handle.log(failure.level, failure.text);
    });
  }

  pause(): void {
    this.player.pause();
  }

  seek(position: number): void {
    this.player.currentTime = position;
  }

  setSrc(src: string): void {
    this.load(src);
  }

  private load(src: string): void {
    const url = resourceUrl(this.handle, src);
    if (url !== undefined) this.player.src = url;
    else {
      this.player.removeAttribute('src');
      if (src) this.handle.emit('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' });
    }
  }

  private show(): void {
    const { props } = this.handle;
    const { name, author, time } = this.parts;
    // WeChat's own words for what is not said.
    name.textContent = props.name || '未知音频';
    author.textContent = props.author || '未知作者';
    time.textContent = clockText(this.player.currentTime).padStart(5, '0');
    const poster = resourceUrl(this.handle, props.poster);
    this.cover.style.backgroundImage = poster ? `url("${poster}")` : '';
    const drawing = this.player.paused ? playSign : pauseSign;
    if (this.cover.innerHTML !== drawing) this.cover.innerHTML = drawing;
  }

  private listen(): void {
    const { player, handle } = this;
    const { emit } = handle;
    for (const name of ['play', 'pause', 'ended']) player.addEventListener(name, () => emit(name));
    for (const name of ['play', 'pause', 'timeupdate', 'emptied']) {
      player.addEventListener(name, () => this.show());
    }
    player.addEventListener('timeupdate', () => {
      emit('timeupdate', { currentTime: player.currentTime, duration: player.duration });
    });
    player.addEventListener('error', () => {
      if (player.getAttribute('src'))
        emit('error', { errMsg: `MEDIA_ERR_${errors[player.error?.code ?? 4]}` });
    });
  }
}

/** A sound with WeChat's controls; not seen without `controls`. WeChat has advised against it since 2017. */
export const audio = defineElement<AudioProperties>({
  tag: 'audio',
  css: `wx-audio{display:none}
wx-audio[controls]{display:inline-block;max-width:100%}
.wx-audio{display:flex;min-width:302px;max-width:544px;height:65px;background:#fcfcfc;border:1px solid #e0e0e0;border-radius:2px;box-sizing:border-box;overflow:hidden;font-size:12px;color:#888;text-align:left}
.wx-audio-cover{flex:none;width:65px;height:65px;background:#e6e6e6 center/cover;display:flex;align-items:center;justify-content:center;cursor:pointer}
.wx-audio-cover>svg{width:26px;height:26px}
.wx-audio>div:last-child{flex:1;min-width:0;padding:11px 16.5px 13.5px 15px}
.wx-audio span{float:right;line-height:22.5px;margin-left:17px}
.wx-audio b{display:block;font-weight:400;font-size:14px;line-height:22.5px;margin-bottom:3.5px;color:#353535;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.wx-audio i{display:block;font-style:normal;line-height:14.5px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`,
  properties,
  create(handle) {
    return new AudioBody(handle);
  },
});
