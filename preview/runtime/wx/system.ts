import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCall } from './call.ts';

/** The base library whose behaviour the preview follows. */
const SDKVersion = '3.8.12';
const version = '8.0.60';

/** px beside a phone that lies on its side; the screen sets it for style sheets. */
function sideInset(side: 'left' | 'right'): number {
  const value = document.documentElement.style.getPropertyValue(`--safe-area-inset-${side}`);
  return Number.parseFloat(value) || 0;
}

function windowInfo(host: RuntimeHost): Record<string, unknown> {
  const { device, chrome } = host;
  const { top: screenTop, width: windowWidth, height: windowHeight } = chrome.pageViewport();
  const { width: screenWidth, height: screenHeight, pixelRatio, statusBarHeight, safeAreaBottom } = device;
  const top = statusBarHeight;
  const bottom = screenHeight - safeAreaBottom;
  const [left, right] = [sideInset('left'), screenWidth - sideInset('right')];
  const safeArea = { left, right, top, bottom, width: right - left, height: bottom - top };
  return {
    pixelRatio,
    screenWidth,
    screenHeight,
    windowWidth,
    windowHeight,
    statusBarHeight,
    safeArea,
    screenTop,
  };
}

function deviceInfo({ device }: RuntimeHost): Record<string, unknown> {
  const ios = device.platform === 'ios';
  return {
    abi: 'arm64',
    deviceAbi: 'arm64',
    benchmarkLevel: ios ? -1 : 40,
    brand: ios ? 'iPhone' : device.name.split(' ')[0],
    model: device.name,
    system: ios ? 'iOS 18.0' : 'Android 14',
    platform: device.platform,
    cpuType: 'unknown',
    memorySize: '6144',
  };
}

function appBaseInfo({ device }: RuntimeHost): Record<string, unknown> {
  const { language, theme } = device;
  const host = { env: 'WeChat', appId: '' };
  return {
    SDKVersion,
    enableDebug: false,
    host,
    language,
    version,
    theme,
    fontSizeScaleFactor: 1,
    fontSizeSetting: 16,
  };
}

function systemSetting({ device, scenario }: RuntimeHost): Record<string, unknown> {
  const { orientation: deviceOrientation = 'portrait' } = device;
  // A browser has no Bluetooth to offer: adapters fail to open.
  return {
    bluetoothEnabled: false,
    locationEnabled: true,
    wifiEnabled: scenario.network === 'wifi',
    deviceOrientation,
  };
}

/** What the user allowed, with one of two words for each. */
function authorized<T>({ scenario }: RuntimeHost, yes: T, no: T): Record<string, T> {
  const names = 'album bluetooth camera location microphone notification phoneCalendar'.split(' ');
  return Object.fromEntries(
    names.map((name) => [`${name}Authorized`, scenario.permission === 'allow' ? yes : no]),
  );
}

function systemInfo(host: RuntimeHost): Record<string, unknown> {
  return {
    ...deviceInfo(host),
    ...windowInfo(host),
    ...appBaseInfo(host),
    ...systemSetting(host),
    ...authorized(host, true, false),
    renderer: 'webview',
    errMsg: 'getSystemInfo:ok',
  };
}

/** Facts about phone and app, all from the chosen device and scenario. */
export const system: AreaFactory = (host) => ({
  getSystemInfoSync: () => systemInfo(host),
  getSystemInfo: asyncCall(host, 'getSystemInfo', () => systemInfo(host)),
  getSystemInfoAsync: asyncCall(host, 'getSystemInfoAsync', () => systemInfo(host)),
  getWindowInfo: () => windowInfo(host),
  getDeviceInfo: () => deviceInfo(host),
  getAppBaseInfo: () => appBaseInfo(host),
  getSystemSetting: () => systemSetting(host),
  getAppAuthorizeSetting: () => ({
    ...authorized(host, 'authorized', 'denied'),
    locationReducedAccuracy: false,
  }),
  getSkylineInfoSync: () => ({ isSupported: false, version: '', reason: 'the preview draws with a browser' }),
  getRendererUserAgent: asyncCall(host, 'getRendererUserAgent', () => ({ userAgent: navigator.userAgent })),
  getMenuButtonBoundingClientRect: () => host.chrome.capsule(),
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    plugin: {},
  }),
  getBatteryInfoSync: () => ({ level: '100', isCharging: false, isLowPowerModeEnabled: false }),
  getSkylineInfo: asyncCall(host, 'getSkylineInfo', () => ({ isSupported: false, version: '' })),
  getBatteryInfo: asyncCall(host, 'getBatteryInfo', () => ({ level: 100, isCharging: false })),
  env: { USER_DATA_PATH: 'wxfile://usr' },
});
