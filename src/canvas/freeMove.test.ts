import { describe, expect, it } from 'vitest';
import { moveFreely } from './freeMove.ts';

const start = {
  bounds: [
    { x: 100, y: 100, width: 50, height: 50 },
    { x: 200, y: 120, width: 50, height: 80 },
  ],
  places: new Map([
    ['a', { x: 100, y: 100 }],
    ['b', { x: 200, y: 120 }],
  ]),
  targets: { siblings: [{ x: 400, y: 400, width: 100, height: 100 }] },
};

describe('moveFreely', () => {
  it('moves all by the same whole rpx', () => {
    const { places, shift } = moveFreely(start, { x: 10.4, y: -3.6 }, { threshold: 0 });
    expect(shift).toEqual({ x: 10, y: -4 });
    expect(places.get('a')).toEqual({ x: 110, y: 96 });
    expect(places.get('b')).toEqual({ x: 210, y: 116 });
  });

  it('snaps what is selected as one', () => {
    const { shift, guides } = moveFreely(start, { x: 146, y: 30 }, { threshold: 8 });
    expect(shift).toEqual({ x: 150, y: 30 });
    expect(guides.map(({ at }) => at)).toContain(400);
  });

  it('goes along one axis with Shift, and does not snap off it', () => {
    const near = { ...start, targets: { siblings: [{ x: 400, y: 203, width: 100, height: 100 }] } };
    const { shift } = moveFreely(near, { x: 60, y: 4 }, { threshold: 8, straight: true });
    expect(shift).toEqual({ x: 60, y: 0 });
  });
});
