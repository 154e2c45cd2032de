import type { DeviceInfo } from '../../runtimeHost.ts';
import type { KeyLayout } from './keys.ts';

/** Height of the bar with the word that ends a text of several lines, px. */
const confirmBar = 44;

/**
 * Height of a phone's keyboard in px, with all that belongs to it, as `bindkeyboardheightchange` tells it: that of
 * Apple's Chinese keyboard with and without a home indicator below it, and of Android's most common one.
 */
export function keyboardHeight(device: DeviceInfo, { keys, bar }: KeyLayout): number {
  const { platform, safeAreaBottom } = device;
  const pad = keys !== 'text';
  const height =
    platform === 'android' ? (pad ? 256 : 286) : (pad ? 216 : 260) + (safeAreaBottom > 0 ? 75 : 0);
  return height + (bar ? confirmBar : 0);
}
