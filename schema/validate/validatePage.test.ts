import { describe, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import type { NodeRecord, PageRecord, Project } from '../project.ts';
import { places, soundProject } from '../testing/soundProject.ts';

const page = (change: Partial<PageRecord>): Project => ({
  ...soundProject,
  pages: { home: { ...(soundProject.pages.home as PageRecord), ...change } },
});

/** So many pages that are tabs; the first one's tab is as given. */
function tabs(count: number, first: Partial<PageRecord['tab']> = {}): Project {
  const pages: Record<string, PageRecord> = {};
  const nodes: Record<string, NodeRecord> = {};
  for (let i = 0; i < count; i++) {
    nodes[`root${i}`] = { ...(soundProject.nodes.root as NodeRecord), id: `root${i}` };
    const tab = { text: 'Tab', icon: null, selectedIcon: null, ...(i === 0 ? first : {}) };
    pages[`page${i}`] = {
      ...(soundProject.pages.home as PageRecord),
      id: `page${i}`,
      name: `Page ${i}`,
      order: `a${i}`,
      root: `root${i}`,
      tab,
    };
  }
  return { ...soundProject, nodes, pages };
}

describe('validatePage', () => {
  it.each<Case>([
    ['no-name', 'warning', 'pages/  › name', page({ name: ' ' })],
    ['tab-text', 'error', 'pages/Page 0 › tab.text', tabs(2, { text: '' })],
    ['tab-icon', 'error', 'pages/Page 0 › tab.icon', tabs(2, { icon: 'remote', selectedIcon: 'icon' })],
    ['one-tab', 'warning', 'pages/Page 0 › tab', tabs(1)],
    ['too-many-tabs', 'error', 'pages/Page 5 › tab', tabs(6)],
    [
      'bar-color',
      'error',
      'pages/Home › navigationBar.background',
      page({ navigationBar: { background: 'rgba(0, 0, 0, 0.5)' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › navigationBar.background',
      page({ navigationBar: { background: 'red' } }),
    ],
    [
      'bad-name',
      'error',
      'pages/Home › state[0].key',
      page({ state: [{ key: 'my-key', type: 'text', initial: '' }] }),
    ],
    [
      'name-taken',
      'error',
      'pages/Home › state[0].key',
      page({ state: [{ key: 'query', type: 'text', initial: '' }] }),
    ],
    [
      'bad-initial',
      'error',
      'pages/Home › state[0].initial',
      page({ state: [{ key: 'count', type: 'number', initial: '1' }] }),
    ],
    ['missing-table', 'error', 'pages/Home › record.table', page({ record: { table: 'gone', param: 'id' } })],
    ['bad-name', 'error', 'pages/Home › record.param', page({ record: { table: places.id, param: 'a b' } })],
    ['expression', 'error', 'pages/Home › bind.title', page({ bind: { title: 'place.name' } })],
    [
      'missing-asset',
      'error',
      'pages/Home › share.picture',
      page({ share: { title: '', picture: 'gone', bind: {} } }),
    ],
    [
      'expression-type',
      'error',
      'pages/Home › share.bind.picture',
      page({ share: { title: '', picture: null, bind: { title: "'x'", picture: 'length(places)' } } }),
    ],
    ['unknown-event', 'note', 'pages/Home › on.explode', page({ on: { explode: [], load: [] } })],
  ])('pages: %s', (...one) => {
    expectProblem(one);
  });
});
