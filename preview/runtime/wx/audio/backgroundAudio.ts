import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, asyncCalls, CallFailure, logCall, parameterError } from '../call.ts';
import { createSoundObject, SoundPlayer } from './soundPlayer.ts';

const told = ['title', 'epname', 'singer', 'coverImgUrl', 'webUrl', 'protocol', 'audioType', 'referrerPath'];

/** Whether the project may play on in the background, as WeChat asks it to say in app.json. */
function mayGoOn(host: RuntimeHost): boolean {
  const modes = host.appConfig.requiredBackgroundModes;
  return Array.isArray(modes) && modes.includes('audio');
}

function createManager(host: RuntimeHost, player: SoundPlayer): Record<string, unknown> {
  const members = { ...Object.fromEntries(told.map((name) => [name, ''])), protocol: 'http' };
  const manager = createSoundObject(player, members, {
    src: {
      get: () => player.src,
      // It plays as soon as it has an address.
      set: (value: unknown) => {
        if (!manager.title) logCall(host, 'error', 'BackgroundAudioManager: title is nil!');
        if (!mayGoOn(host)) {
          logCall(
            host,
            'warn',
            'BackgroundAudioManager: app.json lacks "requiredBackgroundModes": ["audio"].',
          );
        }
        player.src = String(value ?? '');
        if (player.src) void player.play();
      },
    },
  });
  return manager;
}

/** The one sound that goes on while the app is away, and the calls that it had before it was an object. */
export function backgroundAudio(host: RuntimeHost): Area {
  let player: SoundPlayer | undefined;
  let manager: Record<string, unknown> | undefined;
  const sound = (): SoundPlayer => {
    player ??= new SoundPlayer(host, 'BackgroundAudioManager', { more: ['Prev', 'Next'] });
    return player;
  };
  const listen = (name: string) => (listener: unknown) => sound().events.on(name, listener);
  return {
    getBackgroundAudioManager() {
      manager ??= createManager(host, sound());
      return manager;
    },
    onBackgroundAudioPlay: listen('Play'),
    onBackgroundAudioPause: listen('Pause'),
    onBackgroundAudioStop: listen('Stop'),
    ...asyncCalls(host, {
      async playBackgroundAudio({ dataUrl }) {
        if (typeof dataUrl !== 'string') throw parameterError('dataUrl', 'String', dataUrl);
        sound().src = dataUrl;
        if (!(await sound().play())) throw new CallFailure('play background audio failed');
      },
      pauseBackgroundAudio: () => sound().pause(),
      stopBackgroundAudio: () => sound().stop(),
      seekBackgroundAudio: ({ position }) => sound().seek(Number(position)),
      getBackgroundAudioPlayerState() {
        const { element, src, buffered } = sound();
        if (!src) throw new CallFailure('no background audio', { status: 2 });
        const { duration, currentTime: currentPosition, paused } = element;
        const downloadPercent = duration > 0 ? Math.round((buffered / duration) * 100) : 0;
        return { duration, currentPosition, status: paused ? 0 : 1, downloadPercent, dataUrl: src };
      },
    }),
  };
}
