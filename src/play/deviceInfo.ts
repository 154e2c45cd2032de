import type { DeviceInfo } from '../../preview/runtime/runtimeHost.ts';
import type { Device } from './devices.ts';

/** A device as the preview's runtime wants it. */
export function deviceInfo(device: Device, language: 'zh-CN' | 'en'): DeviceInfo {
  const { name, platform, width, height, pixelRatio, statusBarHeight, safeAreaBottom } = device;
  return {
    name,
    platform,
    width,
    height,
    pixelRatio,
    statusBarHeight,
    safeAreaBottom,
    language: language === 'zh-CN' ? 'zh_CN' : 'en',
    theme: 'light',
  };
}
