import { describe, expect, it } from 'vitest';
import type { Catalog, ComponentRules } from '../../schema/catalog.ts';
import { applyDiff, reverseDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { moveNodes } from '../../schema/operations/moveNodes.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { settleInFree } from './settleInFree.ts';

const label = { zh: '', en: '' };
const rules = (type: string, slots: ComponentRules['slots']): [string, ComponentRules] => [
  type,
  { type, version: 1, label, props: {}, style: [], parts: {}, events: {}, slots, repeat: false },
];
const catalog: Catalog = {
  components: new Map([rules('box', { children: { label } }), rules('text', {})]),
  actions: new Map(),
};

const empty = emptyProject({ name: 'Test', language: 'en' });
const root = Object.values(empty.pages)[0]?.root ?? '';
const node = (id: string, type: string, style: NodeRecord['style']): NodeRecord => ({
  id,
  type,
  parent: root,
  order: `a${id.length}`,
  props: {},
  bind: {},
  style,
  on: {},
});
const project: Project = {
  ...empty,
  nodes: {
    ...empty.nodes,
    free: node('free', 'box', { layout: 'free' }),
    box: node('box', 'box', {}),
    text: node('text', 'text', { marginLeft: 40, marginTop: 32, fontSize: 28 }),
    wide: node('wide', 'text', { width: '100%' }),
  },
};
const extents = new Map([
  ['box', { width: 670.4, height: 200 }],
  ['text', { width: 670, height: 40 }],
  ['wide', { width: 300, height: 40 }],
]);

function drop(id: string) {
  const moved = moveNodes(project, { ids: [id], parent: 'free', at: { x: 10, y: 20 } });
  const diff = settleInFree(project, moved, [id], extents, catalog);
  return { diff, after: applyDiff(project, diff) };
}

describe('settleInFree', () => {
  it('takes margins away, so that a thing stands where it was dropped', () => {
    expect(drop('text').after.nodes.text?.style).toEqual({ x: 10, y: 20, fontSize: 28 });
  });

  it('keeps the width that the surroundings gave', () => {
    expect(drop('box').after.nodes.box?.style.width).toBe(670);
    expect(drop('wide').after.nodes.wide?.style.width).toBe(300);
    expect(drop('text').after.nodes.text?.style.width).toBeUndefined();
  });

  it('is one step that can be taken back', () => {
    const { diff, after } = drop('text');
    expect(applyDiff(after, reverseDiff(diff)).nodes).toEqual(project.nodes);
  });
});
