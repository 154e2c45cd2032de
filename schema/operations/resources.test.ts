import { describe, expect, it } from 'vitest';
import { compareOrder } from '../order.ts';
import type { AssetRecord, DataTable, Project } from '../project.ts';
import { applied, projectOf } from '../testing/projectOf.ts';
import { deleteAsset } from './deleteAsset.ts';
import { deleteTable } from './deleteTable.ts';
import { deleteToken } from './deleteToken.ts';
import { OperationError } from './operationError.ts';
import { putAsset } from './putAsset.ts';
import { putTable } from './putTable.ts';
import { putToken } from './putToken.ts';
import { updateApp } from './updateApp.ts';
import { updatePage } from './updatePage.ts';

const cover: AssetRecord = {
  id: 'cover',
  name: 'Cover',
  mime: 'image/jpeg',
  width: 1,
  height: 1,
  size: 9,
  source: { url: 'https://example.com/a.jpg' },
};
const places: DataTable = {
  id: 'places-table',
  name: 'Places',
  key: 'places',
  itemKey: 'place',
  fields: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'picture', label: 'Picture', type: 'image' },
    { key: 'pictures', label: 'Pictures', type: 'images' },
  ],
  rows: [
    {
      id: '1',
      name: 'Bund',
      picture: { asset: 'cover' },
      pictures: [{ asset: 'cover' }, { url: 'https://x.y/z.png' }],
    },
  ],
};

function refusal(run: () => unknown): OperationError {
  try {
    run();
  } catch (error) {
    if (error instanceof OperationError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

describe('assets', () => {
  const fill = { kind: 'image', asset: 'cover', size: 'cover' } as const;
  const bare = projectOf(
    { id: 'image', type: 'image', props: { src: { asset: 'cover' }, other: { asset: 'other' } } },
    { id: 'box', name: 'Hero', style: { fill, gap: 4 }, pressed: { fill }, parts: { bar: { fill } } },
  );
  const used = applied(
    applied(applied(bare, putAsset, { asset: cover }), putTable, { table: places }),
    updatePage,
    {
      id: 'home',
      change: {
        tab: { text: 'Tab', icon: 'cover', selectedIcon: 'cover' },
        share: { title: '', picture: 'cover', bind: {} },
      },
    },
  );

  it('are refused while used, with all places', () => {
    const error = refusal(() => deleteAsset(used, { id: 'cover' }));
    expect(error.code).toBe('in-use');
    expect(error.text.en).toMatch(/^It is in use: pages\/Home › .* and 8 more\.$/);
    expect(new Set(error.uses.map(({ where }) => where))).toEqual(
      new Set([
        'pages/Home › image › props.src',
        'pages/Home › Hero › style.fill',
        'pages/Home › Hero › parts.bar.fill',
        'pages/Home › Hero › pressed.fill',
        'data/Places › rows[0].picture',
        'data/Places › rows[0].pictures[0]',
        'pages/Home › tab.icon',
        'pages/Home › tab.selectedIcon',
        'pages/Home › share.picture',
      ]),
    );
  });

  it('are taken out of all places by force', () => {
    const next = applied(used, deleteAsset, { id: 'cover', force: true });
    expect(next.assets).toEqual({});
    expect(next.nodes.image?.props).toEqual({ src: null, other: { asset: 'other' } });
    expect(next.nodes.box).toMatchObject({ style: { gap: 4 }, pressed: {}, parts: { bar: {} } });
    expect(JSON.stringify(next)).not.toContain('"cover"');
    expect(next.data['places-table']?.rows[0]).toMatchObject({
      picture: null,
      pictures: [{ url: 'https://x.y/z.png' }],
    });
    expect(next.pages.home).toMatchObject({
      tab: { icon: null, selectedIcon: null },
      share: { picture: null },
    });
  });

  it('go at once when unused', () => {
    const next = applied(applied(bare, putAsset, { asset: { ...cover, id: 'new' } }), deleteAsset, {
      id: 'new',
    });
    expect(next).toEqual(bare);
  });
});

describe('tokens', () => {
  const styled = projectOf(
    {
      id: 'a',
      style: {
        color: { token: 'primary' },
        fill: {
          kind: 'gradient',
          gradient: {
            angle: 0,
            stops: [
              { color: { token: 'primary' }, at: 0 },
              { color: '#fff', at: 100 },
            ],
          },
        },
      },
    },
    {
      id: 'b',
      style: { font: { token: 'title' }, fontSize: 60 },
      parts: { bar: { gap: { token: 'space-s' } } },
    },
  );
  const project = applied(styled, updateApp, { change: { background: { token: 'primary' } } });

  it('are refused while used', () => {
    expect(
      refusal(() => deleteToken(project, { id: 'primary' })).uses.map(({ ref, path }) => `${ref} ${path}`),
    ).toEqual(['app background', 'nodes/a style.color', 'nodes/a style.fill.gradient.stops[0].color']);
  });

  it('are replaced by their values by force', () => {
    const next = applied(project, deleteToken, { id: 'primary', force: true });
    expect(next.app.background).toBe('#1a1a1a');
    expect(next.nodes.a?.style).toMatchObject({
      color: '#1a1a1a',
      fill: { gradient: { stops: [{ color: '#1a1a1a' }, { color: '#fff' }] } },
    });
    expect(applied(project, deleteToken, { id: 'space-s', force: true }).nodes.b?.parts).toEqual({
      bar: { gap: 16 },
    });
    const spelled = applied(project, deleteToken, { id: 'title', force: true }).nodes.b?.style;
    expect(spelled).toEqual({
      fontFamily: 'sans',
      fontSize: 60,
      lineHeight: 1.3,
      fontWeight: 600,
      letterSpacing: 0,
    });
  });

  it('keep their place when changed, and come last when new or when their place is taken', () => {
    const order = (at: Project) =>
      Object.values(at.tokens)
        .sort(compareOrder)
        .map(({ id }) => id);
    const { order: _, ...primary } = project.tokens.primary as Project['tokens'][string] & { kind: 'color' };
    const changed = applied(project, putToken, { token: { ...primary, value: '#0a3d2e' } });
    expect(order(changed)).toEqual(order(project));
    expect(changed.tokens.primary).toMatchObject({ value: '#0a3d2e' });
    const added = applied(project, putToken, {
      token: { id: 'new', kind: 'radius', name: 'New', value: 4, order: 'a0' },
    });
    expect(order(added)).toEqual([...order(project), 'new']);
  });
});

describe('tables', () => {
  const item = { source: 'places', item: 'item', index: 'index' };
  const action = {
    id: 'x',
    type: 'navigate',
    props: { page: '', params: { id: 'item.id', tab: "'a'" } },
    bind: {},
    when: 'place.open',
  };
  const bare = projectOf(
    {
      id: 'list',
      repeat: item,
      children: [
        {
          id: 'card',
          bind: { text: 'item.name', alt: 'category' },
          when: 'index < 3',
          on: { tap: [action] },
        },
        {
          id: 'inner',
          repeat: { source: 'query.list', item: 'item', index: 'i' },
          children: [{ id: 'shadowed', bind: { text: 'item.name' } }],
        },
      ],
    },
    { id: 'count', bind: { text: 'length(places)', title: 'place.name' } },
    { id: 'kept', repeat: { source: 'query.list', item: 'row', index: 'i', where: 'row.id == place.id' } },
  );
  const used = applied(applied(bare, putTable, { table: places }), updatePage, {
    id: 'home',
    change: { record: { table: 'places-table', param: 'id' }, bind: { title: 'place.name' } },
  });

  it('are refused while used', () => {
    expect(
      refusal(() => deleteTable(used, { id: 'places-table' })).uses.map(({ ref, path }) => `${ref} ${path}`),
    ).toEqual([
      'pages/home record',
      'pages/home bind.title',
      'nodes/list repeat.source',
      'nodes/card on.tap[0].when',
      'nodes/count bind.text',
      'nodes/count bind.title',
      'nodes/kept repeat.where',
    ]);
  });

  it('take along by force all that used them, and nothing else', () => {
    const next = applied(used, deleteTable, { id: 'places-table', force: true });
    expect(next.data).toEqual({});
    expect(next.pages.home).not.toHaveProperty('record');
    expect(next.pages.home?.bind).toEqual({});
    expect(next.nodes.list).not.toHaveProperty('repeat');
    expect(next.nodes.card?.bind).toEqual({ alt: 'category' });
    expect(next.nodes.card).not.toHaveProperty('when');
    expect(next.nodes.card?.on.tap).toEqual([
      { ...action, props: { page: '', params: { tab: "'a'" } }, when: undefined },
    ]);
    expect(next.nodes.count?.bind).toEqual({});
    expect(next.nodes.kept?.repeat).toEqual({ source: 'query.list', item: 'row', index: 'i' });
    expect(next.nodes.shadowed).toEqual(used.nodes.shadowed);
  });
});
