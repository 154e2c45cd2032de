import type { DeviceInfo } from '../runtimeHost.ts';

/** px of the safe area at each edge of the screen. */
export interface SafeArea {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** px of the home indicator's safe area below a phone that lies on its side. */
const TURNED_BOTTOM = 21;

/** A phone's measures as it is held: on its side it has no status bar, and its notch is to the left and right. */
export function turnDevice(upright: DeviceInfo, landscape: boolean): { device: DeviceInfo; safe: SafeArea } {
  // Taller status bars stand beside a notch; a plain one is no part of the safe area.
  const notch = upright.statusBarHeight > 24 ? upright.statusBarHeight : 0;
  if (!landscape) {
    const device: DeviceInfo = { ...upright, orientation: 'portrait' };
    return { device, safe: { top: notch, right: 0, bottom: upright.safeAreaBottom, left: 0 } };
  }
  const safeAreaBottom = upright.safeAreaBottom > 0 ? TURNED_BOTTOM : 0;
  const device: DeviceInfo = {
    ...upright,
    orientation: 'landscape',
    width: upright.height,
    height: upright.width,
    statusBarHeight: 0,
    safeAreaBottom,
  };
  return { device, safe: { top: 0, right: notch, bottom: safeAreaBottom, left: notch } };
}
