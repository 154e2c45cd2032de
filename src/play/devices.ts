import type { LocalText } from '../../schema/text.ts';

/** A phone to look at the campaign on. Lengths in px as the mini-program sees them. */
export interface Device {
  id: string;
  /** As its maker writes it. */
  name: string;
  group: 'apple' | 'android';
  platform: 'ios' | 'android';
  width: number;
  height: number;
  pixelRatio: number;
  statusBarHeight: number;
  /** Home indicator or gesture bar; 0 where there is none. */
  safeAreaBottom: number;
  /** Radius of the screen's corners. */
  corner: number;
  /** What interrupts the top of the screen. */
  cutout: 'none' | 'notch' | 'island' | 'hole';
}

/**
 * Screens that a campaign meets in China: the smallest and largest iPhone in use, the two most common, and the
 * widths that Huawei and Xiaomi phones report to WeChat (`wx.getWindowInfo`). Sizes of iPhones from Apple's
 * Human Interface Guidelines; of the others from resolution and density in the makers' data sheets.
 */
export const devices: readonly Device[] = [
  apple({ id: 'iphone-se', name: 'iPhone SE', width: 375, height: 667, pixelRatio: 2, statusBarHeight: 20 }),
  apple({
    id: 'iphone-13',
    name: 'iPhone 13',
    width: 390,
    height: 844,
    statusBarHeight: 47,
    corner: 47,
    cutout: 'notch',
  }),
  apple({
    id: 'iphone-15',
    name: 'iPhone 15',
    width: 393,
    height: 852,
    statusBarHeight: 59,
    corner: 55,
    cutout: 'island',
  }),
  apple({
    id: 'iphone-16-pro-max',
    name: 'iPhone 16 Pro Max',
    width: 440,
    height: 956,
    statusBarHeight: 62,
    corner: 62,
    cutout: 'island',
  }),
  android({
    id: 'huawei-mate-60',
    name: 'Huawei Mate 60 Pro',
    width: 360,
    height: 777,
    pixelRatio: 3.5,
    statusBarHeight: 38,
  }),
  android({
    id: 'huawei-pura-70',
    name: 'Huawei Pura 70',
    width: 360,
    height: 791,
    pixelRatio: 3.49,
    statusBarHeight: 36,
  }),
  android({
    id: 'xiaomi-14',
    name: 'Xiaomi 14',
    width: 393,
    height: 873,
    pixelRatio: 3.05,
    statusBarHeight: 34,
  }),
  android({
    id: 'redmi-note',
    name: 'Redmi Note',
    width: 393,
    height: 851,
    pixelRatio: 2.75,
    statusBarHeight: 30,
  }),
];

export const DEFAULT_DEVICE = 'iphone-15';

/** Headings of the device menu. */
export const deviceGroups: Readonly<Record<Device['group'], LocalText>> = {
  apple: { zh: 'iPhone', en: 'iPhone' },
  android: { zh: '华为 · 小米', en: 'Huawei · Xiaomi' },
};

/** The device of that id, or the default when there is none (a list of an older version may have had it). */
export function deviceById(id: string): Device {
  const found =
    devices.find((device) => device.id === id) ?? devices.find(({ id: own }) => own === DEFAULT_DEVICE);
  if (!found) throw new Error('The list of devices lacks its default');
  return found;
}

type Given = Pick<Device, 'id' | 'name' | 'width' | 'height' | 'statusBarHeight'> & Partial<Device>;

function apple(given: Given): Device {
  const hasHomeButton = given.statusBarHeight <= 20;
  return {
    group: 'apple',
    platform: 'ios',
    pixelRatio: 3,
    safeAreaBottom: hasHomeButton ? 0 : 34,
    corner: 0,
    cutout: 'none',
    ...given,
  };
}

function android(given: Given): Device {
  return {
    group: 'android',
    platform: 'android',
    pixelRatio: 3,
    // WeChat reports no bottom inset for Android's gesture bar: the window ends above it.
    safeAreaBottom: 0,
    corner: 32,
    cutout: 'hole',
    ...given,
  };
}
