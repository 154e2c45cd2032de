import { describe, expect, it } from 'vitest';
import {
  autoScrollSpeed,
  fitScale,
  homeViewport,
  keepInSight,
  reveal,
  toPage,
  toScreen,
  zoomAt,
} from './viewport.ts';

const canvas = { width: 800, height: 600 };
const screen = { width: 390, height: 844 };

describe('viewport', () => {
  it('goes to the screen and back', () => {
    const viewport = { x: 40, y: -20, scale: 1.5 };
    expect(toScreen(viewport, { x: 10, y: 10 })).toEqual({ x: 55, y: -5 });
    expect(toPage(viewport, { x: 55, y: -5 })).toEqual({ x: 10, y: 10 });
  });

  it('keeps the place under the pointer while zooming, within limits', () => {
    const before = { x: 100, y: 50, scale: 1 };
    const anchor = { x: 300, y: 200 };
    const after = zoomAt(before, 2, anchor);
    expect(toPage(after, anchor)).toEqual(toPage(before, anchor));
    expect(zoomAt(before, 100, anchor).scale).toBe(8);
  });

  it('fits the screen with room around it, never enlarged', () => {
    const scale = fitScale(canvas, screen);
    expect(screen.height * scale).toBeLessThanOrEqual(600 - 88);
    expect(fitScale({ width: 4000, height: 3000 }, screen)).toBe(1);
    const home = homeViewport(canvas, screen, scale);
    expect(home.x + (screen.width * scale) / 2).toBeCloseTo(400, 0);
  });

  it('never loses the page', () => {
    const page = { width: 390, height: 2000 };
    expect(keepInSight({ x: 5000, y: -9000, scale: 1 }, canvas, page)).toEqual({
      x: 670,
      y: -1800,
      scale: 1,
    });
  });

  it('pans only as far as needed to reveal', () => {
    const viewport = { x: 200, y: 48, scale: 1 };
    expect(reveal(viewport, canvas, { x: 0, y: 100, width: 100, height: 50 })).toEqual(viewport);
    expect(reveal(viewport, canvas, { x: 0, y: 700, width: 100, height: 50 }).y).toBe(600 - 40 - 750);
    expect(reveal(viewport, canvas, { x: 0, y: 700, width: 100, height: 900 }).y).toBe(40 - 700);
  });

  it('scrolls faster nearer the edge', () => {
    const page = { x: -20, y: 48, width: 900, height: 2000 };
    expect(autoScrollSpeed({ x: 400, y: 300 }, canvas, page)).toEqual({ x: 0, y: 0 });
    const near = autoScrollSpeed({ x: 400, y: 580 }, canvas, page).y;
    expect(autoScrollSpeed({ x: 400, y: 599 }, canvas, page).y).toBeGreaterThan(near);
    expect(autoScrollSpeed({ x: 400, y: 900 }, canvas, page).y).toBe(18);
    expect(autoScrollSpeed({ x: -10, y: 300 }, canvas, page).x).toBe(-18);
  });

  it('does not scroll away from the page', () => {
    const page = { x: 200, y: 60, width: 390, height: 500 };
    expect(autoScrollSpeed({ x: 5, y: 595 }, canvas, page)).toEqual({ x: 0, y: 0 });
    expect(autoScrollSpeed({ x: 400, y: 5 }, canvas, page)).toEqual({ x: 0, y: 0 });
  });
});
