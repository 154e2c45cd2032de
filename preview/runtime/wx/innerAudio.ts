import type { RuntimeHost } from '../runtimeHost.ts';
import { callScript, logCall } from './call.ts';

/** WeChat's event names and the browser's. */
const events: Record<string, string> = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Error: 'error',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
};

function addEvents(host: RuntimeHost, player: HTMLAudioElement, context: Record<string, unknown>): void {
  const wrapped = new Map<unknown, () => void>();
  for (const [name, event] of Object.entries(events)) {
    context[`on${name}`] = (listener: unknown) => {
      const call = (): void => callScript(host, listener, { errMsg: player.error?.message ?? '' });
      wrapped.set(listener, call);
      player.addEventListener(event, call);
    };
    context[`off${name}`] = (listener: unknown) => {
      const call = wrapped.get(listener);
      if (call) player.removeEventListener(event, call);
    };
  }
}

/** `wx.createInnerAudioContext()`: a sound without a picture of it. */
export function createInnerAudio(host: RuntimeHost): object {
  const player = new Audio();
  const stopped = new Set<unknown>();
  let src = '';
  const context: Record<string, unknown> = {
    play: () =>
      void player
        .play()
        .catch((error: Error) => logCall(host, 'warn', `InnerAudioContext: ${error.message}`)),
    pause: () => player.pause(),
    stop() {
      player.pause();
      player.currentTime = 0;
      for (const listener of stopped) callScript(host, listener);
    },
    seek(position: number) {
      player.currentTime = position;
    },
    destroy() {
      player.pause();
      player.removeAttribute('src');
    },
    onStop: (listener: unknown) => void stopped.add(listener),
    offStop: (listener: unknown) => void stopped.delete(listener),
  };
  addEvents(host, player, context);
  for (const name of ['autoplay', 'loop', 'volume', 'playbackRate'] as const) {
    Object.defineProperty(context, name, {
      get: () => player[name],
      set(value: never) {
        player[name] = value;
      },
    });
  }
  for (const name of ['duration', 'currentTime', 'paused'] as const) {
    Object.defineProperty(context, name, { get: () => player[name] });
  }
  return Object.defineProperty(context, 'src', {
    get: () => src,
    set(value: unknown) {
      src = String(value);
      const url = host.assetUrl(src, '');
      if (url === undefined)
        logCall(host, 'error', `InnerAudioContext: there is no file ${src} in the package.`);
      else player.src = url;
    },
  });
}
