import { installStyle } from '../../elements/installStyle.ts';
import type { GeoPoint } from '../../elements/map/mapProjection.ts';
import { MapView, type MapViewOptions, mapCss } from '../../elements/map/mapView.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';

/** A place in words, as far as a preview without a map service knows any. */
export function addressOf({ latitude, longitude }: GeoPoint): string {
  return `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
}

/** A map of the platform's own, which shows where the phone is, if it may. */
export function createPlaceMap(
  host: RuntimeHost,
  { latitude, longitude }: GeoPoint,
  scale: number,
  more: Pick<MapViewOptions, 'moved'> = {},
): MapView {
  installStyle('map', mapCss);
  const view = new MapView({
    rpx: () => host.rpx(),
    iconUrl: () => undefined,
    freedom: () => ({ scroll: true, zoom: true, rotate: false, tilt: false }),
    scaleRange: () => [3, 20],
    ...more,
  });
  view.camera = { center: { latitude, longitude }, scale };
  if (host.scenario.permission === 'allow') view.content.location = host.scenario.location;
  return view;
}
