import { describe, expect, it } from 'vitest';
import { translate } from './geometry.ts';
import { describeSnap, snapEdges, snapMove } from './snap.ts';

const sibling = { x: 100, y: 100, width: 200, height: 50 };
const parent = { x: 0, y: 0, width: 750, height: 1000 };

describe('snapMove', () => {
  it('pulls the nearest edge or centre and shows the guide it made', () => {
    const snap = snapMove({ x: 104, y: 300, width: 60, height: 60 }, { siblings: [sibling] }, 6);
    expect(snap.shift).toEqual({ x: -4, y: 0 });
    expect(snap.guides).toEqual([{ axis: 'x', at: 100, span: { start: 100, end: 360 }, source: 'sibling' }]);
    expect(snap.distances).toContainEqual({ axis: 'y', span: { start: 150, end: 300 }, at: 100 });
  });

  it('does nothing beyond the threshold', () => {
    const snap = snapMove({ x: 118, y: 300, width: 60, height: 60 }, { siblings: [sibling] }, 6);
    expect(snap).toEqual({ shift: { x: 0, y: 0 }, guides: [], distances: [] });
  });

  it('centres in the parent', () => {
    const snap = snapMove({ x: 322, y: 300, width: 100, height: 60 }, { siblings: [], parent }, 6);
    expect(snap.shift.x).toBe(3);
    expect(snap.guides).toEqual([{ axis: 'x', at: 375, span: { start: 0, end: 1000 }, source: 'parent' }]);
  });

  it('stops at the safe area', () => {
    const safeArea = { x: 0, y: 88, width: 750, height: 900 };
    const snap = snapMove({ x: 10.5, y: 91, width: 33, height: 40 }, { siblings: [], safeArea }, 6);
    expect(snap.shift.y).toBe(-3);
    expect(snap.guides[0]?.source).toBe('safeArea');
  });

  it('continues the gap of two others, and shows both gaps', () => {
    const row = [
      { x: 0, y: 0, width: 50, height: 50 },
      { x: 83, y: 0, width: 50, height: 50 },
    ];
    const snap = snapMove({ x: 164, y: 9, width: 41, height: 21 }, { siblings: row }, 4);
    expect(snap.shift.x).toBe(2);
    expect(snap.distances.filter(({ axis }) => axis === 'x').map(({ span }) => span)).toEqual([
      { start: 50, end: 83 },
      { start: 133, end: 166 },
    ]);
  });

  it('finds the middle between two', () => {
    const row = [
      { x: 0, y: 0, width: 40, height: 50 },
      { x: 140, y: 0, width: 44, height: 50 },
    ];
    const snap = snapMove({ x: 78, y: 5, width: 20, height: 23 }, { siblings: row }, 4);
    expect(snap.shift.x).toBe(2);
  });

  it('ignores rectangles that are not beside it for gaps', () => {
    const row = [
      { x: 0, y: 0, width: 50, height: 50 },
      { x: 83, y: 0, width: 50, height: 50 },
    ];
    expect(snapMove({ x: 164, y: 400, width: 41, height: 21 }, { siblings: row }, 4).shift.x).toBe(0);
  });

  it('has nothing left to pull after it pulled', () => {
    const moving = { x: 104, y: 148, width: 60, height: 60 };
    const targets = { siblings: [sibling], parent };
    const { shift } = snapMove(moving, targets, 8);
    expect(snapMove(translate(moving, shift), targets, 8).shift).toEqual({ x: 0, y: 0 });
  });
});

describe('snapEdges', () => {
  it('moves only the dragged edge', () => {
    const snap = snapEdges(
      { x: 20, y: 300, width: 277, height: 60 },
      { x: 1, y: 0 },
      { siblings: [sibling] },
      6,
    );
    expect(snap.shift).toEqual({ x: 3, y: 0 });
    expect(snap.guides).toHaveLength(1);
    expect(snap.guides[0]).toMatchObject({ axis: 'x', at: 300 });
  });

  it('snaps both edges of a corner', () => {
    const snap = snapEdges(
      { x: 20, y: 20, width: 78, height: 83 },
      { x: 1, y: 1 },
      { siblings: [sibling] },
      6,
    );
    expect(snap.shift).toEqual({ x: 2, y: -3 });
  });
});

describe('describeSnap', () => {
  it('tells all lines that are shared at once', () => {
    const { guides } = describeSnap({ x: 100, y: 200, width: 200, height: 10 }, { siblings: [sibling] });
    expect(guides.map((guide) => guide.at).sort((a, b) => a - b)).toEqual([100, 200, 300]);
  });
});
