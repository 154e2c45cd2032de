import { resourceUrl } from './assets.ts';
import { defineElement } from './defineElement.ts';
import { clockText, registerMedia } from './media.ts';

/** A sound with WeChat's (long deprecated) player. */
export const audio = defineElement({
  tag: 'audio',
  css: `wx-audio{display:inline-block;line-height:0}
.wx-audio-box{display:inline-flex;width:300px;height:65px;border:1px solid #e0e0e0;background:#fcfcfc;line-height:1.5;font-size:14px}
.wx-audio-box[hidden]{display:none}
.wx-audio-poster{width:65px;height:65px;background:#e6e6e6 center/cover;cursor:pointer;display:flex;align-items:center;justify-content:center;color:#888}
.wx-audio-text{flex:1;padding:10px 12px;min-width:0}
.wx-audio-text>p{margin:0;color:#353535;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.wx-audio-text>p+p{color:#888;font-size:12px}
.wx-audio-time{padding:10px 12px 0 0;color:#b2b2b2;font-size:12px}`,
  properties: { src: '', loop: false, controls: false, poster: '', name: '未知音频', author: '未知作者' },
  create(handle) {
    const { dom, props, emit, log } = handle;
    const player = new Audio();
    dom.innerHTML =
      '<div class="wx-audio-box" hidden><div class="wx-audio-poster">▶</div><div class="wx-audio-text"><p></p><p></p></div><span class="wx-audio-time">0:00</span></div>';
    const box = dom.firstElementChild as HTMLElement;
    const [poster, words, time] = [...box.children] as [HTMLElement, HTMLElement, HTMLElement];
    const play = (): void =>
      void player.play().catch((error: Error) => log('warn', `cannot play: ${error.message}`));
    poster.addEventListener('click', () => (player.paused ? play() : player.pause()));
    for (const name of ['play', 'pause', 'ended'] as const) {
      player.addEventListener(name, () => {
        poster.textContent = player.paused ? '▶' : '❚❚';
        emit(name);
      });
    }
    player.addEventListener('timeupdate', () => {
      time.textContent = clockText(player.currentTime);
      emit('timeupdate', { currentTime: player.currentTime, duration: player.duration });
    });
    player.addEventListener('error', () => emit('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' }));
    registerMedia(dom, {
      play,
      pause: () => player.pause(),
      stop: () => player.pause(),
      seek(position) {
        player.currentTime = position;
      },
      playbackRate(rate) {
        player.playbackRate = rate;
      },
      requestFullScreen() {},
      exitFullScreen() {},
    });
    return {
      update(changed) {
        box.hidden = !props.controls;
        player.loop = props.loop;
        const [title, author] = words.children as unknown as [HTMLElement, HTMLElement];
        title.textContent = props.name;
        author.textContent = props.author;
        if (changed.has('src')) player.src = resourceUrl(handle, props.src) ?? '';
        const picture = changed.has('poster') ? resourceUrl(handle, props.poster) : undefined;
        if (picture) poster.style.backgroundImage = `url("${CSS.escape(picture)}")`;
      },
      detached: () => player.pause(),
    };
  },
});
