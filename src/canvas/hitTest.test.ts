import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { nodeAt, nodesInMarquee } from './hitTest.ts';
import type { NodeBox, PageLayout } from './pageLayout.ts';

function box(x: number, y: number, width: number, height: number, change: Partial<NodeBox> = {}): NodeBox {
  return { rect: { x, y, width, height }, rotation: 0, ...change };
}

type Given = Partial<NodeRecord> & { id: string; boxes: NodeBox[] };

function scene(nodes: readonly Given[]): { project: Project; layout: PageLayout; root: string } {
  const project = emptyProject({ name: 'Test', language: 'en' });
  const root = Object.values(project.pages)[0]?.root ?? '';
  const all: Project['nodes'] = { ...project.nodes };
  const boxes = new Map([[root, [box(0, 0, 375, 800)]]]);
  nodes.forEach(({ boxes: own, ...given }, i) => {
    const base = { type: 'box', parent: root, order: `a${i}`, props: {}, bind: {}, style: {}, on: {} };
    all[given.id] = { ...base, ...given };
    boxes.set(given.id, own);
  });
  return { project: { ...project, nodes: all }, layout: { width: 375, height: 800, boxes }, root };
}

function at(nodes: readonly Given[], x: number, y: number): string | undefined {
  const { project, layout, root } = scene(nodes);
  const id = nodeAt(project, layout, root, { x, y })?.id;
  return id === root ? 'page' : id;
}

const card = { id: 'card', boxes: [box(0, 0, 375, 200)] };
const title = { id: 'title', parent: 'card', boxes: [box(20, 20, 100, 30)] };

describe('nodeAt', () => {
  it('hits the innermost node, then its container, then the page', () => {
    expect(at([card, title], 30, 30)).toBe('title');
    expect(at([card, title], 300, 30)).toBe('card');
    expect(at([card, title], 30, 500)).toBe('page');
    expect(at([card, title], 30, 900)).toBeUndefined();
  });

  it('hits the one on top: the later one, or the higher layer', () => {
    const a = { id: 'a', boxes: [box(0, 0, 100, 100)] };
    const b = { id: 'b', boxes: [box(50, 50, 100, 100)] };
    expect(at([a, b], 75, 75)).toBe('b');
    expect(at([{ ...a, style: { layer: 2 } }, b], 75, 75)).toBe('a');
  });

  it('goes through what is locked to what is below it, but not past its content', () => {
    expect(at([card, { ...title, locked: true }], 30, 30)).toBe('card');
    expect(at([{ ...card, locked: true }, title], 30, 30)).toBe('title');
  });

  it('does not hit what a container cuts off', () => {
    const slide = {
      id: 'slide',
      parent: 'card',
      boxes: [box(0, 0, 375, 400, { clip: { x: 0, y: 0, width: 375, height: 200 } })],
    };
    expect(at([card, slide], 30, 100)).toBe('slide');
    expect(at([card, slide], 30, 300)).not.toBe('slide');
  });

  it('hits thin and turned nodes where they are painted', () => {
    expect(at([{ id: 'line', boxes: [box(0, 100, 375, 1)] }], 50, 103)).toBe('line');
    const turned = { id: 'turned', boxes: [box(100, 100, 100, 20, { rotation: 90 })] };
    expect(at([turned], 150, 70)).toBe('turned');
    expect(at([turned], 105, 110)).not.toBe('turned');
  });

  it('hits any copy of a repeated node', () => {
    expect(at([{ id: 'row', boxes: [box(0, 0, 375, 50), box(0, 60, 375, 50)] }], 10, 80)).toBe('row');
  });
});

describe('nodesInMarquee', () => {
  it('takes the children that it touches, not what is locked', () => {
    const { project, layout } = scene([
      card,
      title,
      { id: 'text', parent: 'card', boxes: [box(20, 100, 100, 30)] },
      { id: 'fixed', parent: 'card', locked: true, boxes: [box(20, 140, 100, 30)] },
    ]);
    const area = { x: 0, y: 40, width: 60, height: 150 };
    expect(nodesInMarquee(project, layout, 'card', area)).toEqual(['title', 'text']);
  });
});
