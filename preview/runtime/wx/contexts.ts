import { mapAt } from '../elements/map/map.ts';
import type { MapMarker } from '../elements/map/mapTypes.ts';
import { type MediaActions, mediaAt } from '../elements/media.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCalls, CallFailure, logCall } from './call.ts';
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

function mapContext(host: RuntimeHost, id: string, instance: unknown): Record<string, unknown> {
  const map = () => {
    const dom = domById(host, id, instance);
    const view = dom ? mapAt(dom) : undefined;
    if (!view) throw new CallFailure(`there is no map with the id "${id}" on the page`);
    return view;
  };
  return asyncCalls(host, {
    getCenterLocation: () => ({ ...map().camera.center }),
    getScale: () => ({ scale: map().camera.scale }),
    getRegion: () => ({ ...map().region }),
    getRotate: () => ({ rotate: 0 }),
    getSkew: () => ({ skew: 0 }),
    moveToLocation({ latitude, longitude }) {
      const given = typeof latitude === 'number' && typeof longitude === 'number';
      const center = given ? { latitude, longitude } : host.scenario.location;
      map().moveTo({ center, scale: map().camera.scale });
    },
    includePoints({ points, padding }) {
      map().include((points ?? []) as [], Array.isArray(padding) ? Number(padding[0]) : 24);
    },
    addMarkers({ markers, clear }) {
      const view = map();
      const kept = clear ? [] : view.content.markers;
      view.content = { ...view.content, markers: [...kept, ...((markers ?? []) as MapMarker[])] };
      view.draw();
    },
    removeMarkers({ markerIds }) {
      const view = map();
      const ids = new Set((markerIds ?? []) as unknown[]);
      const markers = view.content.markers.filter(
        (marker) => !ids.has(marker.id) && !ids.has(String(marker.id)),
      );
      view.content = { ...view.content, markers };
      view.draw();
    },
    translateMarker({ markerId, destination }) {
      const view = map();
      const markers = view.content.markers.map((marker) =>
        marker.id === markerId ? { ...marker, ...(destination as MapMarker) } : marker,
      );
      view.content = { ...view.content, markers };
      view.draw();
    },
    toScreenLocation: () => Promise.reject(new CallFailure('not supported in the preview')),
    fromScreenLocation: () => Promise.reject(new CallFailure('not supported in the preview')),
  });
}

/** Objects through which a script works one element of a page. */
export const contexts: AreaFactory = (host) => ({
  createVideoContext: (id: string, instance?: unknown) => videoContext(host, id, instance),
  createMapContext: (id: string, instance?: unknown) => mapContext(host, id, instance),
  createInnerAudioContext: () => createInnerAudio(host),
  createOffscreenCanvas({ width = 300, height = 150 }: { width?: number; height?: number } = {}) {
    const canvas = document.createElement('canvas');
    return Object.assign(canvas, { width, height, createImage: () => new Image() });
  },
});
