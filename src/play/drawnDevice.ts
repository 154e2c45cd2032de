import type { Device } from './devices.ts';

/** The phone as it lies on the table: on its side when `screen`, px, says that the page has turned it. */
export function drawnDevice(device: Device, screen: { width: number; height: number } | null): Device {
  const { width, height } = device;
  const turned = screen?.width === height && screen.height === width;
  return turned ? { ...device, ...screen, cutout: 'none' } : device;
}
