import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../components-lib/blueprint.ts';
import { catalog } from '../../components-lib/catalog.ts';
import { instantiate } from '../../components-lib/instantiate.ts';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { descendantsOf } from '../../schema/tree.ts';
import { layerDrop } from './layerDrop.ts';
import { layerRows } from './layerRows.ts';

/** a; box [ b; inner [ c ] ]; d, all open. */
function tree() {
  const text = (name: string): Blueprint => ({ type: 'text', name });
  const roots: Blueprint[] = [
    text('a'),
    {
      type: 'box',
      name: 'box',
      children: [text('b'), { type: 'box', name: 'inner', children: [text('c')] }],
    },
    text('d'),
  ];
  let project = emptyProject({ name: 'Test', language: 'en' });
  const page = Object.values(project.pages)[0] as (typeof project.pages)[string];
  for (const blueprint of roots) {
    const fragment = instantiate(blueprint, Math.random);
    project = applyDiff(project, insertNodes(project, { fragment, parent: page.root }));
  }
  const nodes = descendantsOf(project, page.root);
  const rows = layerRows(project, page, new Set(nodes.map((node) => node.id)));
  const nameOf = (id: string) => (id === page.root ? 'page' : project.nodes[id]?.name);
  const drop = (name: string, at: number, depth: number) => {
    const moved = nodes.filter((node) => node.name === name);
    const found = layerDrop({ project, catalog, root: page.root, rows, moved, at, depth });
    return found && { ...found, parent: nameOf(found.parent) };
  };
  return { rows, drop };
}

describe('layerRows', () => {
  it('lists what is open, with level and place among siblings', () => {
    const { rows } = tree();
    expect(rows.map(({ node, depth, position, setSize }) => [node.name, depth, position, setSize])).toEqual([
      ['a', 0, 1, 3],
      ['box', 0, 2, 3],
      ['b', 1, 1, 2],
      ['inner', 1, 2, 2],
      ['c', 2, 1, 1],
      ['d', 0, 3, 3],
    ]);
    expect(rows.map(({ expanded }) => expanded)).toEqual([
      undefined,
      true,
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });
});

describe('layerDrop', () => {
  it('goes between siblings', () => {
    expect(tree().drop('d', 0.1, 0)).toMatchObject({
      parent: 'page',
      index: 0,
      mark: { kind: 'line', row: 0 },
    });
    expect(tree().drop('d', 0.9, 0)).toMatchObject({ parent: 'page', index: 1, mark: { row: 1, depth: 0 } });
  });

  it('does not count the moved ones', () => {
    expect(tree().drop('a', 5.9, 0)).toMatchObject({ parent: 'page', index: 2 });
  });

  it('goes into a container by its middle, and to its top by its lower edge', () => {
    expect(tree().drop('a', 1.5, 0)).toMatchObject({
      parent: 'box',
      index: 2,
      mark: { kind: 'inside', row: 1 },
    });
    expect(tree().drop('a', 1.9, 3)).toMatchObject({
      parent: 'box',
      index: 0,
      mark: { kind: 'line', depth: 1 },
    });
  });

  it('goes as far out below a last child as the pointer is to the left', () => {
    expect(tree().drop('a', 4.9, 2)).toMatchObject({ parent: 'inner', index: 1 });
    expect(tree().drop('a', 4.9, 1)).toMatchObject({ parent: 'box', index: 2 });
    expect(tree().drop('a', 4.9, 0)).toMatchObject({ parent: 'page', index: 1 });
  });

  it('never goes into itself', () => {
    expect(tree().drop('box', 3.5, 1)).toBeUndefined();
    expect(tree().drop('box', 4.9, 2)).toMatchObject({ parent: 'page' });
  });

  it('does not go into what takes no children', () => {
    expect(tree().drop('a', 2.5, 1)).toMatchObject({ parent: 'box' });
  });
});
