import { describe, expect, it } from 'vitest';
import { emptyProject } from '../schema/emptyProject.ts';
import type { Project, TokenRecord } from '../schema/project.ts';
import { dropContextOf } from './dropContext.ts';
import { createFragment } from './instantiate.ts';

const base = emptyProject({ name: 'Test', language: 'en', random: () => 0.5 });
const root = Object.values(base.pages)[0]?.root ?? '';
const withTokens = (...tokens: TokenRecord[]): Project => ({
  ...base,
  tokens: Object.fromEntries(tokens.map((token) => [token.id, token])),
});
const color = (id: string, name: string, value: string): TokenRecord => ({
  id,
  kind: 'color',
  name,
  order: 'a0',
  value,
});

describe('dropContextOf', () => {
  it('takes the default tokens by their role', () => {
    const context = dropContextOf(base);
    expect(context.color('muted')).toEqual({ token: 'muted' });
    expect(context.type('title')).toEqual({ font: { token: 'title' } });
    expect(context.radius).toEqual({ token: 'radius' });
  });

  it('finds a brand’s own tokens by what they are called, in either language', () => {
    const context = dropContextOf(
      withTokens(color('x1', '品牌红', '#a01020'), color('x2', 'Text', '#201010')),
    );
    expect(context.color('primary')).toEqual({ token: 'x1' });
    expect(context.color('ink')).toEqual({ token: 'x2' });
  });

  it('has neutrals where the brand says nothing', () => {
    const context = dropContextOf(withTokens());
    expect(context.color('line')).toMatch(/^#/);
    expect(context.type('body')).toMatchObject({ fontSize: 28 });
    expect(context.radius).toBe(16);
  });

  it.each([
    ['#1a1a1a', '#ffffff'],
    ['#d9382b', '#ffffff'],
    ['#f3e9d2', '#1a1a1a'],
    ['not a colour', '#ffffff'],
  ])('writes on %s in %s', (primary, expected) => {
    expect(dropContextOf(withTokens(color('primary', 'Primary', primary))).color('onPrimary')).toBe(expected);
  });

  it('keeps blocks off the sides of a bare page, and of nothing else', () => {
    const padded = {
      ...base,
      nodes: { [root]: { ...base.nodes[root], style: { paddingLeft: 40 } } },
    } as Project;
    const free = {
      ...base,
      nodes: { [root]: { ...base.nodes[root], style: { layout: 'free' } } },
    } as Project;
    expect(dropContextOf(base, root).margins).toMatchObject({ marginLeft: 40, marginRight: 40 });
    expect(dropContextOf(base).margins).toMatchObject({ marginLeft: 40 });
    expect(dropContextOf(padded, root).margins).toEqual({});
    expect(dropContextOf(free, root).margins).toEqual({});
    expect(dropContextOf(base, 'gone').margins).toEqual({});
  });
});

it('drops a list that shows the first table', () => {
  const project: Project = {
    ...base,
    data: {
      t: {
        id: 't',
        name: 'Places',
        key: 'places',
        itemKey: 'place',
        fields: [
          { key: 'name', label: 'Name', type: 'text' },
          { key: 'cover', label: 'Cover', type: 'image' },
          { key: 'district', label: 'District', type: 'text' },
        ],
        rows: [],
      },
    },
  };
  const { nodes, roots } = createFragment('list', dropContextOf(project, root), Math.random);
  expect(nodes[roots[0] ?? '']?.repeat).toEqual({ source: 'places', item: 'place', index: 'index' });
  const bound = Object.values(nodes).flatMap(({ bind }) => Object.values(bind));
  expect(bound.sort()).toEqual(['place.cover', 'place.district', 'place.name']);
});
