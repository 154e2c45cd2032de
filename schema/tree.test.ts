import { expect, it } from 'vitest';
import { applyDiff, reverseDiff } from './diff.ts';
import { emptyProject } from './emptyProject.ts';
import type { Fragment } from './fragment.ts';
import { insertNodes } from './operations/insertNodes.ts';
import { moveNodes } from './operations/moveNodes.ts';
import type { NodeRecord, PageRecord } from './project.ts';
import { smallCatalog } from './testing/smallCatalog.ts';
import { childrenOf, descendantsOf, isInside, nodeLabel, pageOf, pathTo, topmostNodes } from './tree.ts';

function one(id: string, type = 'box'): Fragment {
  const node = { id, type, parent: null, order: 'a0', props: {}, bind: {}, style: {}, on: {} };
  return { roots: [id], nodes: { [id]: node }, assets: {}, tokens: {}, data: {} };
}

function build() {
  let project = emptyProject({ name: 'Test', language: 'en' });
  const [page] = Object.values(project.pages);
  if (!page) throw new Error('no page');
  for (const id of ['a', 'b', 'c']) {
    project = applyDiff(project, insertNodes(project, { fragment: one(id), parent: page.root }));
  }
  for (const id of ['a1', 'a2']) {
    project = applyDiff(project, insertNodes(project, { fragment: one(id), parent: 'a' }));
  }
  return { project, page };
}

const ids = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id);

it('lists children, descendants and paths in document order', () => {
  const { project, page } = build();
  expect(ids(childrenOf(project, page.root))).toEqual(['a', 'b', 'c']);
  expect(ids(descendantsOf(project, page.root))).toEqual(['a', 'a1', 'a2', 'b', 'c']);
  expect(ids(pathTo(project, 'a2'))).toEqual([page.root, 'a', 'a2']);
  expect(pageOf(project, 'a2')).toBe(page);
  expect(isInside(project, 'a2', 'a')).toBe(true);
  expect(isInside(project, 'a', 'a')).toBe(false);
  expect(ids(topmostNodes(project, ['c', 'a2', 'b', 'a']))).toEqual(['a', 'b', 'c']);
});

it('follows a move, and is as a fresh index would be', () => {
  const { project, page } = build();
  const diff = moveNodes(project, { ids: ['c', 'a1'], parent: 'b', index: 0 });
  const moved = applyDiff(project, diff);
  expect(ids(descendantsOf(moved, page.root))).toEqual(['a', 'a2', 'b', 'a1', 'c']);
  expect(ids(descendantsOf({ ...moved }, page.root))).toEqual(ids(descendantsOf(moved, page.root)));
  const back = applyDiff(moved, reverseDiff(diff));
  expect(ids(descendantsOf(back, page.root))).toEqual(['a', 'a1', 'a2', 'b', 'c']);
});

it('keeps slots apart', () => {
  const { project } = build();
  const moved = applyDiff(project, moveNodes(project, { ids: ['c'], parent: 'b', slot: 'header' }));
  expect(ids(childrenOf(moved, 'b'))).toEqual(['c']);
  expect(ids(childrenOf(moved, 'b', 'children'))).toEqual([]);
  expect(ids(childrenOf(moved, 'b', 'header'))).toEqual(['c']);
});

it('calls a node by its name, its component, or its type', () => {
  const { project } = build();
  const node = project.nodes.a as NodeRecord;
  expect(nodeLabel({ ...node, name: 'Hero' }, smallCatalog, 'en')).toBe('Hero');
  expect(nodeLabel(node, smallCatalog, 'zh')).toBe('box');
  expect(nodeLabel({ ...node, type: 'gone' }, smallCatalog, 'en')).toBe('gone');
});

it('sorts a selection over pages and slots', () => {
  const { project } = build();
  const second = {
    ...(Object.values(project.pages)[0] as PageRecord),
    id: 'second',
    root: 'other',
    order: 'Zz',
  };
  const extra = { ...(project.nodes.a as NodeRecord), id: 'x', parent: 'other' };
  const both = {
    ...project,
    pages: { ...project.pages, second },
    nodes: { ...project.nodes, other: { ...extra, id: 'other', type: 'page', parent: null }, x: extra },
  };
  expect(ids(topmostNodes(both, ['b', 'x', 'gone', 'a']))).toEqual(['x', 'a', 'b']);
});
