import { describe, expect, it } from 'vitest';
import { deviceById, devices } from './devices.ts';
import { drawnDevice } from './drawnDevice.ts';
import { fitPhone } from './fitPhone.ts';

const phone = { width: 390, height: 844 };

describe('fitPhone', () => {
  it('keeps true size where there is room', () => {
    expect(fitPhone(phone, { width: 1000, height: 1000 })).toEqual({ scale: 1, width: 410, height: 864 });
  });

  it('shrinks to the tighter side', () => {
    expect(fitPhone(phone, { width: 1000, height: 432 }).scale).toBe(0.5);
    expect(fitPhone(phone, { width: 10, height: 10 }).scale).toBeCloseTo(1 / 3);
  });
});

describe('devices', () => {
  it('has ids of their own and plausible screens', () => {
    expect(new Set(devices.map(({ id }) => id)).size).toBe(devices.length);
    for (const { width, height, statusBarHeight } of devices) {
      expect(height / width).toBeGreaterThan(1.7);
      expect(statusBarHeight).toBeLessThan(70);
    }
  });

  it('lie on their side when the page asks for it, without a cutout at the top', () => {
    const device = deviceById('iphone-15');
    expect(drawnDevice(device, null)).toBe(device);
    expect(drawnDevice(device, { width: 393, height: 852 })).toBe(device);
    // A size that another device had left behind.
    expect(drawnDevice(device, { width: 667, height: 375 })).toBe(device);
    expect(drawnDevice(device, { width: 852, height: 393 })).toMatchObject({
      width: 852,
      height: 393,
      cutout: 'none',
      corner: device.corner,
    });
  });

  it('falls back to the default for an unknown id', () => {
    expect(deviceById('nokia').id).toBe('iphone-15');
  });
});
