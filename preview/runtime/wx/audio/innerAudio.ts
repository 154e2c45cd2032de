import type { RuntimeHost } from '../../runtimeHost.ts';
import { createSoundObject, SoundPlayer } from './soundPlayer.ts';

/** `wx.createInnerAudioContext()`: a sound without a picture of it. */
export function createInnerAudio(host: RuntimeHost): object {
  const player = new SoundPlayer(host, 'InnerAudioContext', { hasOff: true });
  const { element } = player;
  let autoplay = false;
  // Browsers have no mute switch.
  const members = { obeyMuteSwitch: true, destroy: () => player.destroy() };
  return createSoundObject(player, members, {
    src: {
      get: () => player.src,
      set(value: unknown) {
        player.src = String(value ?? '');
        if (autoplay && player.src) void player.play();
      },
    },
    autoplay: {
      get: () => autoplay,
      set(value: unknown) {
        autoplay = Boolean(value);
        if (autoplay && player.src && element.paused) void player.play();
      },
    },
    loop: {
      get: () => element.loop,
      set(value: boolean) {
        element.loop = value;
      },
    },
    volume: {
      get: () => element.volume,
      set(value: number) {
        element.volume = Math.min(Math.max(Number(value), 0), 1);
      },
    },
  });
}
