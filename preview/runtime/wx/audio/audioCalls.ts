import { audioTable } from '../../elements/audio/audioTable.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type AreaFactory, asyncCalls, CallFailure, logCall, parameterError } from '../call.ts';
import { domById } from '../findNode.ts';
import { backgroundAudio } from './backgroundAudio.ts';
import { createInnerAudio } from './innerAudio.ts';
import { recorder } from './recorder.ts';
import { SoundPlayer } from './soundPlayer.ts';

/** Plays a recording to its end. One at a time, as on a phone. */
function voice(host: RuntimeHost) {
  let player: SoundPlayer | undefined;
  return asyncCalls(host, {
    playVoice({ filePath }) {
      if (typeof filePath !== 'string') throw parameterError('filePath', 'String', filePath);
      player?.stop();
      const now = new SoundPlayer(host, 'playVoice');
      player = now;
      return new Promise<void>((resolve, reject) => {
        const end = (finish: () => void) => () => {
          now.destroy();
          finish();
        };
        now.events.on('Ended', end(resolve));
        now.events.on('Stop', end(resolve));
        const fail = end(() => reject(new CallFailure('play voice failed')));
        now.events.on('Error', fail);
        now.src = filePath;
        void now.play().then((plays) => plays || fail());
      });
    },
    pauseVoice: () => player?.pause(),
    stopVoice: () => player?.stop(),
  });
}

/** Sounds of `VideoDecoder`s, which the preview has none of: nothing can be added, the rest works on nothing. */
function mediaAudioPlayer(host: RuntimeHost): object {
  const refuse = (): Promise<never> => {
    const errMsg = 'addAudioSource:fail there are no video decoders in the preview';
    logCall(host, 'warn', `MediaAudioPlayer.${errMsg}`);
    return Promise.reject({ errMsg });
  };
  const done = (): Promise<void> => Promise.resolve();
  return {
    volume: 1,
    start: done,
    stop: done,
    destroy: done,
    addAudioSource: refuse,
    removeAudioSource: done,
  };
}

/** Sounds. */
export const audioCalls: AreaFactory = (host) => ({
  createInnerAudioContext: () => createInnerAudio(host),
  createAudioContext: (id: string, instance?: unknown) =>
    audioTable.contextOf(host, () => audioTable.at(domById(host, id, instance))),
  createMediaAudioPlayer: () => mediaAudioPlayer(host),
  // The browser's own has all that WeChat's has.
  createWebAudioContext: () => new AudioContext(),
  ...backgroundAudio(host),
  ...voice(host),
  ...recorder(host),
  ...asyncCalls(host, {
    setInnerAudioOption() {
      logCall(host, 'info', 'setInnerAudioOption has no effect in a browser: there is one loudspeaker.');
    },
  }),
});
