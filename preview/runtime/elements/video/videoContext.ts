import type { RuntimeHost } from '../../runtimeHost.ts';
import { logCall } from '../../wx/call.ts';
import type { VideoActions } from './videoTable.ts';

const actions = [
  'play',
  'pause',
  'stop',
  'seek',
  'sendDanmu',
  'playbackRate',
  'requestFullScreen',
  'exitFullScreen',
] as const;

/** What only a phone's own player can do. */
const phoneOnly = [
  'showStatusBar',
  'hideStatusBar',
  'exitPictureInPicture',
  'requestBackgroundPlayback',
  'exitBackgroundPlayback',
  'startCasting',
  'reconnectCasting',
  'switchCasting',
  'exitCasting',
] as const;

/** `VideoContext`: works the video that `find` gives at the time of a call; says so in the log when there is none. */
export function createVideoContext(host: RuntimeHost, find: () => VideoActions | undefined): object {
  const act = (name: (typeof actions)[number]) => {
    return (...args: unknown[]): void => {
      const video = find();
      if (video) (video[name] as (...given: unknown[]) => void)(...args);
      else logCall(host, 'warn', `VideoContext.${name}: there is no such video on the page.`);
    };
  };
  return {
    ...Object.fromEntries(actions.map((name) => [name, act(name)])),
    ...Object.fromEntries(
      phoneOnly.map((name) => [
        name,
        () => logCall(host, 'info', `VideoContext.${name} works on a phone only.`),
      ]),
    ),
  };
}
