import { describe, expect, it } from 'vitest';
import { applyDiff, isEmptyDiff, squashDiffs } from './diff.ts';
import { copyFragment, renewIds } from './fragment.ts';
import { mergeDependencies } from './mergeDependencies.ts';
import { insertNodes } from './operations/insertNodes.ts';
import type { AssetRecord, DataTable, Project, TokenRecord } from './project.ts';
import { projectOf } from './testing/projectOf.ts';
import { smallCatalog } from './testing/smallCatalog.ts';
import { validateProject } from './validate/validateProject.ts';

const asset = (id: string, url: string): AssetRecord => ({
  id,
  name: id,
  mime: 'image/png',
  width: 1,
  height: 1,
  size: 1,
  source: { url },
});
const brand: TokenRecord = { id: 'brand', kind: 'color', name: 'Brand', order: 'c000', value: '#123456' };
const places: DataTable = {
  id: 'places-table',
  name: 'Places',
  key: 'places',
  itemKey: 'place',
  fields: [{ key: 'picture', label: 'Picture', type: 'image' }],
  rows: [{ id: '1', picture: { asset: 'row' } }],
};

const bare = projectOf(
  {
    id: 'box',
    slot: 'header',
    repeat: { source: 'places', item: 'item', index: 'index' },
    style: { fill: { kind: 'image', asset: 'fill', size: 'cover' } },
    children: [
      { id: 'image', type: 'image', props: { src: { asset: 'cover' } } },
      {
        id: 'text',
        type: 'text',
        props: { text: 'box' },
        style: { color: { token: 'brand' } },
        on: { tap: [{ id: 'one', type: 'open-popup', props: { node: 'box' }, bind: {} }] },
      },
    ],
  },
  { id: 'other' },
);
const project: Project = {
  ...bare,
  nodes: { ...bare.nodes, box: { ...(bare.nodes.box as Project['nodes'][string]), slot: undefined } },
  assets: Object.fromEntries(
    ['cover', 'fill', 'row', 'unused'].map((id) => [id, asset(id, `https://a.b/${id}.png`)]),
  ),
  tokens: { ...bare.tokens, brand },
  data: { [places.id]: places },
};

describe('copyFragment', () => {
  it('takes nodes with all below them and all that they refer to', () => {
    const fragment = copyFragment(project, ['text', 'box']);
    expect(fragment.roots).toEqual(['box']);
    expect(Object.keys(fragment.nodes)).toEqual(['box', 'image', 'text']);
    expect(fragment.nodes.box).toMatchObject({ parent: null });
    expect(Object.keys(fragment.assets).sort()).toEqual(['cover', 'fill', 'row']);
    expect(fragment.tokens).toEqual({ brand });
    expect(fragment.data).toEqual({ [places.id]: places });
  });

  it('keeps document order and drops the slot', () => {
    const slotted = projectOf({ id: 'a', slot: 'header' }, { id: 'b' });
    const fragment = copyFragment(slotted, ['a', 'b', 'gone']);
    expect(fragment.roots).toEqual(['b', 'a']);
    expect(fragment.nodes.a).not.toHaveProperty('slot');
  });
});

describe('renewIds', () => {
  it('changes ids of nodes and actions, and references among them, but no text', () => {
    const fragment = renewIds(copyFragment(project, ['box']), Math.random, smallCatalog);
    const [root = ''] = fragment.roots;
    const nodes = Object.values(fragment.nodes);
    expect(Object.keys(fragment.nodes).some((id) => Object.hasOwn(project.nodes, id))).toBe(false);
    expect(nodes.map(({ parent }) => parent)).toEqual([null, root, root]);
    const text = nodes.find(({ type }) => type === 'text');
    expect(text?.props.text).toBe('box');
    expect(text?.on.tap?.[0]).toMatchObject({ props: { node: root } });
    expect(text?.on.tap?.[0]?.id).not.toBe('one');
  });

  it('leaves references to nodes outside', () => {
    const fragment = renewIds(copyFragment(project, ['text']), Math.random, smallCatalog);
    expect(Object.values(fragment.nodes)[0]?.on.tap?.[0]?.props).toEqual({ node: 'box' });
  });
});

describe('mergeDependencies', () => {
  const fragment = copyFragment(project, ['box']);

  function paste(into: Project): Project {
    const { diff, fragment: ready } = mergeDependencies(into, renewIds(fragment, Math.random, smallCatalog));
    const insert = insertNodes(applyDiff(into, diff), { fragment: ready, parent: 'root' });
    return applyDiff(into, squashDiffs([diff, insert]));
  }

  it('brings along what another project lacks', () => {
    const pasted = paste(projectOf());
    expect(Object.keys(pasted.assets).sort()).toEqual(['cover', 'fill', 'row']);
    expect(pasted.tokens.brand).toMatchObject({ value: '#123456' });
    expect(pasted.data).toEqual(project.data);
    expect(validateProject(pasted, smallCatalog).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('brings nothing to the project that it comes from', () => {
    expect(isEmptyDiff(mergeDependencies(project, fragment).diff)).toBe(true);
  });

  it("keeps the other project's brand and content", () => {
    const other = projectOf();
    other.tokens = { ...other.tokens, brand: { ...brand, value: '#abcdef' } };
    other.data = { mine: { ...places, id: 'mine', rows: [] } };
    const pasted = paste(other);
    expect(pasted.tokens.brand).toMatchObject({ value: '#abcdef' });
    expect(pasted.data).toEqual(other.data);
  });

  it('gives an asset or table a free id where its own means something else', () => {
    const other = projectOf();
    other.assets = {
      cover: asset('cover', 'https://other.site/x.png'),
      row: asset('row', 'https://other.site/y.png'),
    };
    other.data = { [places.id]: { ...places, key: 'shops', itemKey: 'shop', rows: [] } };
    const pasted = paste(other);
    const image = Object.values(pasted.nodes).find(({ type }) => type === 'image');
    expect(image?.props.src).toEqual({ asset: 'cover-2' });
    expect(pasted.assets['cover-2']?.source).toEqual({ url: 'https://a.b/cover.png' });
    expect(pasted.data['places-table-2']).toMatchObject({
      key: 'places',
      rows: [{ picture: { asset: 'row-2' } }],
    });
    expect(pasted.data[places.id]?.key).toBe('shops');
  });
});
