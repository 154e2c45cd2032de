import type { RuntimeHost } from '../../runtimeHost.ts';
import { logCall } from '../../wx/call.ts';
import type { AudioActions } from './audioTable.ts';

/** `AudioContext`: works the audio element that `find` gives at the time of a call. */
export function createAudioContext(host: RuntimeHost, find: () => AudioActions | undefined): object {
  const act = (name: keyof AudioActions) => {
    return (...args: unknown[]): void => {
      const audio = find();
      if (audio) (audio[name] as (...given: unknown[]) => void)(...args);
      else logCall(host, 'warn', `AudioContext.${name}: there is no such audio on the page.`);
    };
  };
  return { play: act('play'), pause: act('pause'), seek: act('seek'), setSrc: act('setSrc') };
}
