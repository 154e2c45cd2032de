import { describe, expect, it } from 'vitest';
import type { Catalog, ComponentRules } from '../../schema/catalog.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { dropContainers } from './dropContainers.ts';
import { slotFor } from './dropRules.ts';
import { insertionPoint } from './insertionPoint.ts';
import type { NodeBox } from './pageLayout.ts';

const label = { zh: '', en: '' };

function rules(type: string, change: Partial<ComponentRules> = {}): [string, ComponentRules] {
  return [
    type,
    {
      type,
      version: 1,
      label,
      props: {},
      style: [],
      parts: {},
      events: {},
      slots: {},
      repeat: false,
      ...change,
    },
  ];
}

const catalog: Catalog = {
  components: new Map([
    rules('page', { slots: { children: { label } } }),
    rules('box', { slots: { children: { label } } }),
    rules('tabs', { slots: { panels: { label, accepts: ['panel'] } } }),
    rules('panel', { slots: { children: { label } }, allowedIn: ['tabs'] }),
    rules('text'),
  ]),
  actions: new Map(),
};

function build(nodes: readonly (Partial<NodeRecord> & { id: string; type: string })[]) {
  const project = emptyProject({ name: 'Test', language: 'en' });
  const page = Object.values(project.pages)[0];
  if (!page) throw new Error('An empty project has a page');
  const all: Project['nodes'] = { ...project.nodes };
  nodes.forEach((given, i) => {
    all[given.id] = { parent: page.root, order: `a${i}`, props: {}, bind: {}, style: {}, on: {}, ...given };
  });
  return { project: { ...project, nodes: all }, root: page.root };
}

function box(x: number, y: number, width: number, height: number): NodeBox {
  return { rect: { x, y, width, height }, rotation: 0 };
}

const { project, root } = build([
  { id: 'hero', type: 'box', style: { layout: 'row', paddingLeft: 20 } },
  { id: 'title', type: 'text', parent: 'hero' },
  { id: 'tabs', type: 'tabs' },
  { id: 'panel', type: 'panel', parent: 'tabs', slot: 'panels' },
  { id: 'locked', type: 'box', locked: true },
]);

const layout = {
  width: 375,
  height: 800,
  boxes: new Map([
    [root, [box(0, 0, 375, 800)]],
    ['hero', [box(0, 0, 375, 100)]],
    ['title', [box(10, 0, 100, 20)]],
    ['tabs', [box(0, 100, 375, 100)]],
    ['panel', [box(0, 140, 375, 60)]],
    ['locked', [box(0, 300, 375, 60)]],
  ]),
};

describe('dropContainers', () => {
  it('lists what takes the type, parents first, with their nesting', () => {
    const found = dropContainers(project, catalog, root, layout, { types: ['text'], ids: new Set() });
    expect(found.map(({ id, parent }) => [id, parent])).toEqual([
      [root, undefined],
      ['hero', 0],
      ['panel', undefined],
    ]);
    expect(found[1]).toMatchObject({
      layout: 'row',
      content: { x: 10, width: 365 },
      children: [{ id: 'title' }],
    });
  });

  it('offers only fitting slots for a type that stands in one kind of container', () => {
    const found = dropContainers(project, catalog, root, layout, { types: ['panel'], ids: new Set() });
    expect(found.map(({ id, slot }) => [id, slot])).toEqual([
      ['tabs', 'panels'],
      ['panel', 'children'],
    ]);
  });

  it('leaves out what moves, with all that is in it', () => {
    const found = dropContainers(project, catalog, root, layout, { types: ['box'], ids: new Set(['hero']) });
    expect(found.map(({ id }) => id)).toEqual([root, 'panel']);
    expect(found[0]?.children.map(({ id }) => id)).toEqual(['tabs', 'locked']);
  });

  it('gives one container for each copy of a repeated one, each with its own children', () => {
    const copies = {
      ...layout,
      boxes: new Map([
        ...layout.boxes,
        ['hero', [box(0, 0, 375, 50), box(0, 50, 375, 50)]],
        ['title', [box(10, 0, 100, 20), box(10, 50, 100, 20)]],
      ]),
    };
    const found = dropContainers(project, catalog, root, copies, { types: ['text'], ids: new Set() });
    const heroes = found.filter(({ id }) => id === 'hero');
    expect(heroes.map(({ children }) => children[0]?.rect.y)).toEqual([0, 50]);
  });
});

describe('slotFor', () => {
  it('finds the slot by its own list', () => {
    expect(slotFor(project, catalog, 'tabs', ['panel'])).toBe('panels');
    expect(slotFor(project, catalog, 'tabs', ['text'])).toBeUndefined();
    expect(slotFor(project, catalog, 'hero', ['page'])).toBeUndefined();
  });
});

describe('insertionPoint', () => {
  it('goes to the end of the page without a selection', () => {
    expect(insertionPoint(project, catalog, root, null, ['text'])).toMatchObject({ parent: root, index: 3 });
  });

  it('goes after the selection, and into an empty container', () => {
    expect(insertionPoint(project, catalog, root, 'title', ['text'])).toMatchObject({
      parent: 'hero',
      index: 1,
    });
    expect(insertionPoint(project, catalog, root, 'hero', ['text'])).toMatchObject({
      parent: root,
      index: 1,
    });
    expect(insertionPoint(project, catalog, root, 'panel', ['text'])).toMatchObject({
      parent: 'panel',
      index: 0,
    });
  });

  it('climbs until something takes the type', () => {
    expect(insertionPoint(project, catalog, root, 'panel', ['panel'])).toMatchObject({
      parent: 'panel',
      index: 0,
    });
    const { project: bare } = build([
      { id: 'tabs', type: 'tabs' },
      { id: 'panel', type: 'panel', parent: 'tabs', slot: 'panels' },
    ]);
    expect(insertionPoint(bare, catalog, root, 'tabs', ['box'])).toMatchObject({ index: 1 });
  });

  it('stands beside the selection in a free container', () => {
    const free = build([
      { id: 'poster', type: 'box', style: { layout: 'free' } },
      { id: 'mark', type: 'text', parent: 'poster', style: { x: 100, y: 50 } },
    ]);
    expect(insertionPoint(free.project, catalog, free.root, 'mark', ['text'])).toEqual({
      parent: 'poster',
      slot: 'children',
      index: 1,
      at: { x: 124, y: 74 },
    });
  });
});
