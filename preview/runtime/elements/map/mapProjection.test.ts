import { describe, expect, it } from 'vitest';
import { fitPoints, fromScreen, metresPerPixel, project, toScreen, unproject } from './mapProjection.ts';

const paris = { latitude: 48.8606, longitude: 2.3376 };

describe('map projection', () => {
  it('puts the middle of the world in the middle', () => {
    expect(project({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(project({ latitude: 90, longitude: -180 }).y).toBeCloseTo(0, 4);
  });

  it('comes back to the place it started from', () => {
    const back = unproject(project(paris));
    expect(back.latitude).toBeCloseTo(paris.latitude, 9);
    expect(back.longitude).toBeCloseTo(paris.longitude, 9);
    const camera = { center: paris, scale: 14.5 };
    const place = fromScreen({ x: 17, y: 250 }, camera, 390, 300);
    const point = toScreen(place, camera, 390, 300);
    expect(point.x).toBeCloseTo(17, 6);
    expect(point.y).toBeCloseTo(250, 6);
  });

  it('knows the metres of a px: about 156.5 km at the equator and scale 0, half per step', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156543.03, 1);
    expect(metresPerPixel(0, 10)).toBeCloseTo(156543.03 / 1024, 4);
    expect(metresPerPixel(60, 0)).toBeCloseTo(156543.03 / 2, 1);
  });

  it('fits points with room around them, and no nearer than the map goes', () => {
    const points = [paris, { latitude: 48.9, longitude: 2.4 }, { latitude: 48.8, longitude: 2.2 }];
    const camera = fitPoints(points, 390, 300, 24);
    if (!camera) throw new Error('no camera');
    for (const point of points) {
      const { x, y } = toScreen(point, camera, 390, 300);
      expect(x).toBeGreaterThan(23.9);
      expect(x).toBeLessThan(366.1);
      expect(y).toBeGreaterThan(23.9);
      expect(y).toBeLessThan(276.1);
    }
    expect(fitPoints([paris], 390, 300, 24)?.scale).toBe(18);
    expect(fitPoints([], 390, 300, 24)).toBeUndefined();
  });
});
