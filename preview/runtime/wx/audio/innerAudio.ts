import type { RuntimeHost } from '../../runtimeHost.ts';
import { addListeners, addProperties, SoundPlayer, soundEvents } from './soundPlayer.ts';

/** `wx.createInnerAudioContext()`: a sound without a picture of it. */
export function createInnerAudio(host: RuntimeHost): object {
  const player = new SoundPlayer(host, 'InnerAudioContext');
  const { element } = player;
  const context: Record<string, unknown> = {
    // Browsers have no mute switch, and send no referrer from here.
    obeyMuteSwitch: true,
    referrerPolicy: 'no-referrer',
    play: () => void player.play(),
    pause: () => player.pause(),
    stop: () => player.stop(),
    seek: (position: number) => player.seek(position),
    destroy: () => player.destroy(),
  };
  addListeners(context, player, soundEvents, true);
  let autoplay = false;
  addProperties(context, {
    src: {
      get: () => player.src,
      set: (value: unknown) => {
        player.src = String(value ?? '');
        if (autoplay && player.src) void player.play();
      },
    },
    autoplay: {
      get: () => autoplay,
      set: (value: unknown) => {
        autoplay = Boolean(value);
        if (autoplay && player.src && element.paused) void player.play();
      },
    },
    startTime: {
      get: () => player.startTime,
      set: (value: number) => {
        player.startTime = Number(value) || 0;
      },
    },
    loop: {
      get: () => element.loop,
      set: (value: boolean) => {
        element.loop = value;
      },
    },
    volume: {
      get: () => element.volume,
      set: (value: number) => {
        element.volume = Math.min(Math.max(Number(value), 0), 1);
      },
    },
    playbackRate: {
      get: () => element.playbackRate,
      set: (value: number) => {
        element.playbackRate = Math.min(Math.max(Number(value), 0.5), 2);
      },
    },
    duration: { get: () => element.duration || 0 },
    currentTime: { get: () => element.currentTime },
    paused: { get: () => element.paused },
    buffered: { get: () => player.buffered },
  });
  return context;
}
