import { resourceUrl } from '../assets.ts';
import { defineElement } from '../defineElement.ts';
import { registerMedia } from '../media.ts';

/** A sound, with the browser's own controls: WeChat has advised against this element since 2017. */
export const audio = defineElement({
  tag: 'audio',
  css: 'wx-audio{display:inline-block}\nwx-audio>audio{display:block;width:300px}',
  properties: { src: '', loop: false, controls: false },
  inert: ['poster', 'name', 'author'],
  create(handle) {
    const { dom, props, emit, log } = handle;
    const player = new Audio();
    dom.append(player);
    const stop = (): void => player.pause();
    for (const name of ['play', 'pause', 'ended']) player.addEventListener(name, () => emit(name));
    player.addEventListener('timeupdate', () => {
      emit('timeupdate', { currentTime: player.currentTime, duration: player.duration });
    });
    player.addEventListener('error', () => emit('error', { errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' }));
    registerMedia(dom, {
      play: () => void player.play().catch((error: Error) => log('warn', `cannot play: ${error.message}`)),
      pause: stop,
      stop,
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
        player.controls = props.controls;
        player.loop = props.loop;
        const url = changed.has('src') ? resourceUrl(handle, props.src) : undefined;
        if (url) player.src = url;
      },
      detached: stop,
    };
  },
});
