import { describe, expect, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import { limits } from '../limits.ts';
import type { AppRecord, AssetRecord, DataTable, Project, TokenRecord } from '../project.ts';
import { projectOf } from '../testing/projectOf.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { cover, node, places, soundProject } from '../testing/soundProject.ts';
import { validateProject } from './validateProject.ts';

const app = (change: Partial<AppRecord>): Project => ({
  ...soundProject,
  app: { ...soundProject.app, ...change },
});
const table = (change: Partial<DataTable>): Project => ({
  ...soundProject,
  data: { [places.id]: { ...places, ...change } },
});
const asset = (change: Partial<AssetRecord>): Project => ({
  ...soundProject,
  assets: { ...soundProject.assets, cover: { ...cover, ...change } },
});
const token = (record: TokenRecord): Project => ({
  ...soundProject,
  tokens: { ...soundProject.tokens, [record.id]: record },
});

describe('validateProject', () => {
  it('finds nothing wrong with a sound project', () => {
    expect(validateProject(soundProject, smallCatalog)).toEqual([]);
  });

  it.each<Case>([
    ['no-name', 'warning', 'app › name', app({ name: '' })],
    ['bad-appid', 'error', 'app › appid', app({ appid: 'wx123' })],
    ['bad-style', 'error', 'app › background', app({ background: 'url(x)' })],
    [
      'bar-color',
      'error',
      'app › tabBar.color',
      app({ tabBar: { ...soundProject.app.tabBar, color: '#fff' } }),
    ],
    ['bad-name', 'error', 'data/Places › key', { ...table({ key: 'my places' }), nodes: projectOf().nodes }],
    ['name-taken', 'error', 'data/Places › itemKey', table({ itemKey: 'places' })],
    [
      'name-taken',
      'error',
      'data/Places › fields[3].key',
      table({ fields: [...places.fields, { key: 'id', label: '', type: 'text' }] }),
    ],
    ['row-id', 'error', 'data/Places › rows[1].id', table({ rows: [...places.rows, { id: 'bund' }] })],
    ['bad-cell', 'error', 'data/Places › rows[0].price', table({ rows: [{ id: '1', price: '1' }] })],
    [
      'bad-cell',
      'error',
      'data/Places › rows[0].picture',
      table({ rows: [{ id: '1', picture: { asset: 'gone' } }] }),
    ],
    [
      'too-many-rows',
      'error',
      'data/Places › rows',
      table({ rows: Array.from({ length: limits.maxRows + 1 }, (_, i) => ({ id: `${i}` })) }),
    ],
    ['bad-source', 'error', 'assets/Cover › source', asset({ source: { file: '../x.jpg' } })],
    ['not-https', 'warning', 'assets/Cover › source.url', asset({ source: { url: 'http://a.b/c.jpg' } })],
    ['large-asset', 'error', 'assets/Cover › size', asset({ size: limits.maxAssetBytes + 1 })],
    [
      'bad-token',
      'error',
      'tokens/Bad › value',
      token({ id: 'bad', kind: 'color', name: 'Bad', order: 'b00', value: 'red' }),
    ],
    [
      'bad-token',
      'error',
      'tokens/Bad › value',
      token({ id: 'bad', kind: 'space', name: 'Bad', order: 'b00', value: -1 }),
    ],
  ])('app, data, assets, tokens: %s', (...one) => {
    expectProblem(one);
  });

  it('stops at a broken structure', () => {
    const broken = node('text', { parent: 'gone', bind: { text: 'gone' } });
    expect(validateProject(broken, smallCatalog).map(({ code }) => code)).toEqual(['orphan']);
  });
});
