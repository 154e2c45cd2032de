import type { DeviceInfo } from './runtime/runtimeHost.ts';

const common = { language: 'zh_CN', theme: 'light' } as const;

/** Phones to choose from, the usual first. Sizes in px as the makers state them. */
export const devices: readonly DeviceInfo[] = [
  {
    name: 'iPhone 15',
    platform: 'ios',
    width: 393,
    height: 852,
    pixelRatio: 3,
    statusBarHeight: 59,
    safeAreaBottom: 34,
    ...common,
  },
  {
    name: 'iPhone 13',
    platform: 'ios',
    width: 390,
    height: 844,
    pixelRatio: 3,
    statusBarHeight: 47,
    safeAreaBottom: 34,
    ...common,
  },
  {
    name: 'iPhone X',
    platform: 'ios',
    width: 375,
    height: 812,
    pixelRatio: 3,
    statusBarHeight: 44,
    safeAreaBottom: 34,
    ...common,
  },
  {
    name: 'iPhone SE',
    platform: 'ios',
    width: 375,
    height: 667,
    pixelRatio: 2,
    statusBarHeight: 20,
    safeAreaBottom: 0,
    ...common,
  },
  {
    name: 'iPhone 15 Pro Max',
    platform: 'ios',
    width: 430,
    height: 932,
    pixelRatio: 3,
    statusBarHeight: 59,
    safeAreaBottom: 34,
    ...common,
  },
  {
    name: 'Android',
    platform: 'android',
    width: 360,
    height: 800,
    pixelRatio: 3,
    statusBarHeight: 24,
    safeAreaBottom: 0,
    ...common,
  },
  {
    name: 'Android Max',
    platform: 'android',
    width: 412,
    height: 915,
    pixelRatio: 3,
    statusBarHeight: 32,
    safeAreaBottom: 0,
    ...common,
  },
];

/** The phone that a preview shows unless it is told another. */
export const defaultDevice: DeviceInfo = devices[1] as DeviceInfo;
