import type { RuntimeHost } from '../../runtimeHost.ts';
import { logCall } from '../../wx/call.ts';
import { type VideoActions, videoTable } from './videoTable.ts';

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

/** `VideoContext`: works the video that `find` gives at the time of a call. */
export function createVideoContext(host: RuntimeHost, find: () => VideoActions | undefined): object {
  return {
    ...videoTable.contextOf(host, find),
    ...Object.fromEntries(
      phoneOnly.map((name) => [
        name,
        () => logCall(host, 'info', `VideoContext.${name} works on a phone only.`),
      ]),
    ),
  };
}
