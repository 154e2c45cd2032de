import { type MediaActions, mediaAt } from '../elements/media.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, logCall } from './call.ts';
import { domById } from './findNode.ts';
import { createInnerAudio } from './innerAudio.ts';

function videoContext(host: RuntimeHost, id: string, instance: unknown): Record<string, unknown> {
  const act =
    <K extends keyof MediaActions>(name: K) =>
    (...args: Parameters<MediaActions[K]>): void => {
      const dom = domById(host, id, instance);
      const player = dom ? mediaAt(dom) : undefined;
      if (player) (player[name] as (...given: unknown[]) => void)(...args);
      else logCall(host, 'warn', `VideoContext.${name}: there is no player with the id "${id}" on the page.`);
    };
  const onlyPhone = (name: string) => (): void =>
    logCall(host, 'info', `VideoContext.${name} works on a phone only.`);
  const names = ['sendDanmu', 'showStatusBar', 'hideStatusBar', 'exitPictureInPicture', 'startCasting'];
  return {
    play: act('play'),
    pause: act('pause'),
    stop: act('stop'),
    seek: act('seek'),
    playbackRate: act('playbackRate'),
    requestFullScreen: act('requestFullScreen'),
    exitFullScreen: act('exitFullScreen'),
    ...Object.fromEntries(names.map((name) => [name, onlyPhone(name)])),
  };
}

/** Objects through which a script works one element of a page. */
export const contexts: AreaFactory = (host) => ({
  createVideoContext: (id: string, instance?: unknown) => videoContext(host, id, instance),
  createInnerAudioContext: () => createInnerAudio(host),
});
