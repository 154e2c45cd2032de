import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { handleShapes, nameTagAt, outlinesOf, rotateHandleAt } from './overlayShapes.ts';
import { handles } from './resizeRect.ts';

const empty = emptyProject({ name: 'Test', language: 'en' });
const node = (id: string, parent: string | null): NodeRecord => ({
  id,
  type: 'box',
  parent,
  order: 'a0',
  props: {},
  bind: {},
  style: {},
  on: {},
});
const project = {
  ...empty,
  nodes: { root: node('root', null), list: node('list', 'root'), card: node('card', 'list') },
};
const box = (y: number) => ({ rect: { x: 0, y, width: 100, height: 40 }, rotation: 0 });
const layout = {
  width: 375,
  height: 800,
  boxes: new Map([
    ['list', [box(0)]],
    ['card', [box(0), box(50)]],
  ]),
};
const input = {
  project,
  layout,
  viewport: { x: 10, y: 20, scale: 2 },
  moved: new Map(),
  selected: ['card'],
  hovered: null,
  parents: false,
};

describe('outlinesOf', () => {
  it('outlines the first box as selected and the rest as copies, in canvas px', () => {
    const outlines = outlinesOf(input);
    expect(outlines.map(({ kind }) => kind)).toEqual(['selected', 'copy']);
    expect(outlines[1]?.rect).toEqual({ x: 10, y: 120, width: 200, height: 80 });
  });

  it('shows the parents but not the page while Alt is held, and no hover on what is selected', () => {
    const kinds = outlinesOf({ ...input, parents: true, hovered: 'card' }).map(({ kind, key }) => [
      kind,
      key,
    ]);
    expect(kinds[0]).toEqual(['parent', 'parent list 0']);
    expect(kinds).toHaveLength(3);
  });

  it('follows a gesture before the page does', () => {
    const moved = new Map([['card', { rect: { x: 5, y: 5, width: 100, height: 40 }, rotation: 10 }]]);
    expect(outlinesOf({ ...input, moved })[0]).toMatchObject({ rotation: 10, rect: { x: 20, y: 30 } });
  });
});

describe('handleShapes', () => {
  const rect = { x: 0, y: 0, width: 100, height: 60 };

  it('puts eight handles on edges and corners', () => {
    const shapes = handleShapes(rect, 0, handles);
    expect(shapes).toHaveLength(8);
    expect(shapes.find(({ handle }) => handle === 'e')?.at).toEqual({ x: 100, y: 30 });
    expect(shapes.find(({ handle }) => handle === 'sw')?.at).toEqual({ x: 0, y: 60 });
  });

  it('leaves out sides without room, and all on something tiny', () => {
    const thin = handleShapes({ ...rect, height: 10 }, 0, handles).map(({ handle }) => handle);
    expect(thin).toEqual(['nw', 'n', 'ne', 'se', 's', 'sw']);
    expect(handleShapes({ ...rect, width: 5, height: 5 }, 0, handles)).toEqual([]);
  });

  it('keeps a lone side handle on something thin', () => {
    expect(handleShapes({ ...rect, height: 4 }, 0, ['e'])).toHaveLength(1);
  });

  it('turns with the rectangle', () => {
    const at = handleShapes(rect, 90, ['e'])[0]?.at;
    expect(at?.x).toBeCloseTo(50);
    expect(at?.y).toBeCloseTo(80);
    const turn = rotateHandleAt(rect, 180);
    expect(turn.y).toBeCloseTo(-22);
  });
});

describe('nameTagAt', () => {
  const canvas = { width: 800, height: 600 };

  it('stands above, or inside where the canvas ends', () => {
    expect(nameTagAt({ x: 50, y: 100, width: 10, height: 10 }, 0, canvas)).toEqual({ x: 50, y: 78 });
    expect(nameTagAt({ x: -50, y: -300, width: 100, height: 900 }, 0, canvas)).toEqual({ x: 18, y: 18 });
  });

  it('goes with what it names', () => {
    expect(nameTagAt({ x: 50, y: -300, width: 100, height: 90 }, 0, canvas)).toBeUndefined();
  });
});
