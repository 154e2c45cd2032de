import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import type {
  AppRecord,
  AssetRecord,
  DataTable,
  NodeRecord,
  PageRecord,
  Project,
  TokenRecord,
} from '../project.ts';
import { projectOf } from '../testing/projectOf.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import type { Problem, Severity } from './problem.ts';
import { validateProject } from './validateProject.ts';

const places: DataTable = {
  id: 'places-table',
  name: 'Places',
  key: 'places',
  itemKey: 'place',
  fields: [
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'price', label: 'Price', type: 'number' },
    { key: 'picture', label: 'Picture', type: 'image' },
  ],
  rows: [{ id: 'bund', name: 'Bund', price: 1, picture: { asset: 'cover' } }],
};
const cover: AssetRecord = {
  id: 'cover',
  name: 'Cover',
  mime: 'image/jpeg',
  width: 1,
  height: 1,
  size: 9,
  source: { file: 'a.jpg' },
};
const icon: AssetRecord = { ...cover, id: 'icon', mime: 'image/png' };
const remote: AssetRecord = { ...cover, id: 'remote', source: { url: 'https://a.b/c.jpg' } };

const base: Project = {
  ...projectOf(
    {
      id: 'list',
      name: 'List',
      repeat: { source: 'places', item: 'item', index: 'index' },
      children: [{ id: 'text', type: 'text', name: 'Title', bind: { text: 'item.name' } }],
    },
    { id: 'image', type: 'image', props: { src: { asset: 'cover' } } },
    { id: 'form', type: 'form', children: [{ id: 'input', type: 'input' }] },
    {
      id: 'spot',
      type: 'hotspot',
      props: { areas: [{ key: 'shop', label: 'Shop', x: 0, y: 0, width: 10, height: 10 }] },
    },
    { id: 'tabs', type: 'tabs' },
    { id: 'free', style: { layout: 'free' }, children: [{ id: 'placed', style: { x: 0, y: 0 } }] },
  ),
  data: { [places.id]: places },
  assets: { cover, icon, remote },
};

function node(id: string, change: Partial<NodeRecord>): Project {
  return { ...base, nodes: { ...base.nodes, [id]: { ...(base.nodes[id] as NodeRecord), ...change } } };
}
const props = (id: string, values: NodeRecord['props']) => node(id, { props: values });
const action = (type: string, values: NodeRecord['props'], more = {}) =>
  node('list', { on: { tap: [{ id: 'x', type, props: values, bind: {}, ...more }] } });
const page = (change: Partial<PageRecord>): Project => ({
  ...base,
  pages: { home: { ...(base.pages.home as PageRecord), ...change } },
});
const app = (change: Partial<AppRecord>): Project => ({ ...base, app: { ...base.app, ...change } });
const table = (change: Partial<DataTable>): Project => ({
  ...base,
  data: { [places.id]: { ...places, ...change } },
});
const asset = (change: Partial<AssetRecord>): Project => ({
  ...base,
  assets: { ...base.assets, cover: { ...cover, ...change } },
});
const token = (record: TokenRecord): Project => ({
  ...base,
  tokens: { ...base.tokens, [record.id]: record },
});

/** So many pages that are tabs; the first one's tab is as given. */
function tabs(count: number, first: Partial<PageRecord['tab']> = {}): Project {
  const pages: Record<string, PageRecord> = {};
  const nodes: Record<string, NodeRecord> = {};
  for (let i = 0; i < count; i++) {
    nodes[`root${i}`] = { ...(base.nodes.root as NodeRecord), id: `root${i}` };
    const tab = { text: 'Tab', icon: null, selectedIcon: null, ...(i === 0 ? first : {}) };
    pages[`page${i}`] = {
      ...(base.pages.home as PageRecord),
      id: `page${i}`,
      name: `Page ${i}`,
      order: `a${i}`,
      root: `root${i}`,
      tab,
    };
  }
  return { ...base, nodes, pages };
}

type Case = [code: string, severity: Severity, where: string, project: Project];

function check([code, severity, where, project]: Case): Problem {
  const problems = validateProject(project, smallCatalog);
  expect(problems.map((problem) => [problem.code, problem.severity, problem.where])).toEqual([
    [code, severity, where],
  ]);
  const [problem] = problems as [Problem];
  for (const text of [problem.message, problem.remedy]) {
    expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(/^[A-Za-z"][ -~\u00d7]*[.?]$/);
  }
  return problem;
}

describe('validateProject', () => {
  it('finds nothing wrong with a sound project', () => {
    expect(validateProject(base, smallCatalog)).toEqual([]);
  });

  it.each<Case>([
    ['unknown-component', 'error', 'pages/Home › gone › type', node('image', { type: 'gone' })],
    ['wrong-place', 'error', 'pages/Home › input › parent', node('input', { parent: 'root', order: 'b00' })],
    ['wrong-place', 'error', 'pages/Home › page › parent', node('input', { type: 'page', parent: 'list' })],
    ['unknown-slot', 'error', 'pages/Home › Title › slot', node('text', { slot: 'header' })],
    [
      'slot-refuses',
      'error',
      'pages/Home › hotspot › slot',
      node('spot', { parent: 'tabs', slot: 'panels' }),
    ],
    ['no-coordinates', 'error', 'pages/Home › box › style.x', node('placed', { style: { x: 1 } })],
    ['idle-coordinates', 'note', 'pages/Home › List › style.x', node('list', { style: { rotation: 4 } })],
    [
      'not-repeatable',
      'error',
      'pages/Home › form › repeat',
      node('form', { repeat: { source: 'places', item: 'row', index: 'i' } }),
    ],
    [
      'bad-name',
      'error',
      'pages/Home › box › repeat.item',
      node('placed', { repeat: { source: 'places', item: 'class', index: 'i' } }),
    ],
    [
      'bad-limit',
      'error',
      'pages/Home › box › repeat.limit',
      node('placed', { repeat: { source: 'places', item: 'row', index: 'i', limit: 1.5 } }),
    ],
    ['unknown-event', 'note', 'pages/Home › Title › on.hover', node('text', { on: { hover: [] } })],
    [
      'unknown-event',
      'note',
      'pages/Home › hotspot › on.area:cafe',
      node('spot', { on: { 'area:shop': [], 'area:cafe': [] } }),
    ],
    [
      'long-name',
      'error',
      `pages/Home › ${'x'.repeat(201)} › name`,
      node('image', { name: 'x'.repeat(201) }),
    ],
  ])('nodes: %s', (...one) => {
    check(one);
  });

  it('names both names of a repeat when they are the same', () => {
    const same = validateProject(
      node('placed', { repeat: { source: 'places', item: 'row', index: 'row' } }),
      smallCatalog,
    );
    expect(same.map(({ path }) => path)).toEqual(['repeat.item', 'repeat.index']);
  });

  it.each<Case>([
    [
      'unknown-prop',
      'note',
      'pages/Home › image › props.alt',
      props('image', { src: { asset: 'cover' }, alt: 'x' }),
    ],
    ['unknown-prop', 'note', 'pages/Home › image › bind.alt', node('image', { bind: { alt: "'x'" } })],
    ['prop-type', 'error', 'pages/Home › Title › props.text', props('text', { text: 1 })],
    [
      'long-text',
      'error',
      'pages/Home › Title › props.text',
      props('text', { text: 'x'.repeat(limits.maxTextLength + 1) }),
    ],
    ['prop-type', 'error', 'pages/Home › Title › props.selectable', props('text', { selectable: 'yes' })],
    ['long-text', 'warning', 'pages/Home › input › props.name', props('input', { name: 'x'.repeat(41) })],
    ['prop-type', 'error', 'pages/Home › input › props.name', props('input', { name: null })],
    ['bad-phone', 'warning', 'pages/Home › input › props.phone', props('input', { phone: 'call me' })],
    ['bad-url', 'warning', 'pages/Home › input › props.link', props('input', { link: 'example.com' })],
    ['bad-style', 'error', 'pages/Home › input › props.tint', props('input', { tint: 'red' })],
    [
      'missing-token',
      'error',
      'pages/Home › input › props.tint',
      props('input', { tint: { token: 'gone' } }),
    ],
    ['bad-icon', 'error', 'pages/Home › input › props.icon', props('input', { icon: '<svg>' })],
    [
      'same-choice',
      'warning',
      'pages/Home › input › props.choices',
      props('input', {
        choices: [
          { label: 'A', value: '1' },
          { label: 'B', value: '1' },
        ],
      }),
    ],
    [
      'prop-type',
      'error',
      'pages/Home › input › props.choices',
      props('input', { choices: [{ label: 'A' }] }),
    ],
    ['missing-state', 'warning', 'pages/Home › input › props.state', props('input', { state: 'gone' })],
    ['empty', 'note', 'pages/Home › image › props.src', props('image', {})],
    [
      'missing-asset',
      'error',
      'pages/Home › image › props.src',
      props('image', { src: { asset: 'toString' } }),
    ],
    [
      'bad-url',
      'error',
      'pages/Home › image › props.src',
      props('image', { src: { url: 'javascript:alert(1)' } }),
    ],
    ['prop-type', 'error', 'pages/Home › image › props.src', props('image', { src: 'cover' })],
    [
      'not-a-choice',
      'error',
      'pages/Home › image › props.mode',
      props('image', { src: { asset: 'cover' }, mode: 'x' }),
    ],
    [
      'out-of-range',
      'warning',
      'pages/Home › image › props.ratio',
      props('image', { src: { asset: 'cover' }, ratio: 99 }),
    ],
    [
      'prop-type',
      'error',
      'pages/Home › hotspot › props.areas',
      props('spot', { areas: [{ key: 'a', label: '', x: 0, y: 0, width: 200, height: 1 }] }),
    ],
    [
      'bad-area',
      'error',
      'pages/Home › hotspot › props.areas',
      props('spot', { areas: [{ key: '1 2', label: '', x: 0, y: 0, width: 1, height: 1 }] }),
    ],
    [
      'bad-location',
      'error',
      'pages/Home › hotspot › props.place',
      props('spot', { place: { latitude: 91, longitude: 0 } }),
    ],
    ['bad-date', 'error', 'pages/Home › hotspot › props.until', props('spot', { until: 'tomorrow' })],
    [
      'rich-text-tag',
      'warning',
      'pages/Home › hotspot › props.story',
      props('spot', { story: '<p>a</p><script>b</script>' }),
    ],
    ['not-bindable', 'error', 'pages/Home › input › bind.name', node('input', { bind: { name: "'x'" } })],
  ])('fields: %s', (...one) => {
    check(one);
  });

  it.each<Case>([
    ['unknown-action', 'error', 'pages/Home › List › on.tap[0].type', action('gone', {})],
    [
      'missing-page',
      'warning',
      'pages/Home › List › on.tap[0].props.page',
      action('navigate', { page: 'gone' }),
    ],
    ['prop-type', 'error', 'pages/Home › List › on.tap[0].props.params', action('navigate', { params: [] })],
    [
      'bad-name',
      'error',
      'pages/Home › List › on.tap[0].props.params.a-b',
      action('navigate', { params: { 'a-b': "'x'" } }),
    ],
    [
      'expression',
      'error',
      'pages/Home › List › on.tap[0].props.params.id',
      action('navigate', { params: { id: 'gone.id' } }),
    ],
    [
      'missing-node',
      'warning',
      'pages/Home › List › on.tap[0].props.node',
      action('open-popup', { node: 'gone' }),
    ],
    [
      'missing-node',
      'warning',
      'pages/Home › List › on.tap[0].props.node',
      action('open-popup', { node: 'text' }),
    ],
    ['expression', 'error', 'pages/Home › List › on.tap[0].when', action('toast', {}, { when: 'a +' })],
    [
      'expression-type',
      'error',
      'pages/Home › List › on.tap[0].bind.text',
      action('toast', {}, { bind: { text: 'places' } }),
    ],
  ])('actions: %s', (...one) => {
    check(one);
  });

  it('limits the actions of an event', () => {
    const many = Array.from({ length: limits.maxActions + 1 }, (_, i) => ({
      id: `x${i}`,
      type: 'toast',
      props: {},
      bind: {},
    }));
    check(['too-many-actions', 'error', 'pages/Home › List › on.tap', node('list', { on: { tap: many } })]);
  });

  it.each<Case>([
    ['expression', 'error', 'pages/Home › Title › bind.text', node('text', { bind: { text: 'item.nmae' } })],
    ['expression', 'error', 'pages/Home › Title › when', node('text', { when: 'x = 1' })],
    [
      'expression',
      'error',
      'pages/Home › box › repeat.source',
      node('placed', { repeat: { source: 'plces', item: 'row', index: 'i' } }),
    ],
    [
      'expression-type',
      'error',
      'pages/Home › box › repeat.source',
      node('placed', { repeat: { source: 'length(places)', item: 'row', index: 'i' } }),
    ],
    [
      'expression',
      'error',
      'pages/Home › List › repeat.where',
      node('list', { repeat: { source: 'places', item: 'item', index: 'index', where: 'item.gone' } }),
    ],
    [
      'expression-type',
      'error',
      'pages/Home › image › bind.src',
      node('image', { bind: { src: 'length(places)' } }),
    ],
    ['expression', 'error', 'pages/Home › List › when', node('list', { when: 'item.name' })],
  ])('expressions: %s', (...one) => {
    const problem = check(one);
    expect(problem.range?.end).toBeGreaterThan(problem.range?.start ?? -1);
    expect(problem.ref).toMatch(/^nodes\//);
  });

  it('says where in an expression the fault is, and what was meant', () => {
    const problem = check([
      'expression',
      'error',
      'pages/Home › Title › bind.text',
      node('text', { bind: { text: 'item.nmae' } }),
    ]);
    expect(problem).toMatchObject({ ref: 'nodes/text', path: 'bind.text', range: { start: 5, end: 9 } });
    expect(problem.message.en).toContain('Did you mean "name"?');
  });

  it.each<Case>([
    ['bad-style', 'error', 'pages/Home › Title › style.width', node('text', { style: { width: '12px' } })],
    ['bad-style', 'error', 'pages/Home › Title › style.width', node('text', { style: { width: -1 } })],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.paddingTop',
      node('text', { style: { paddingTop: '-5%' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › image › style.borderWidth',
      node('image', { style: { borderWidth: '5%' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: 'red;} page{}' } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: { token: 'space-s' } } }),
    ],
    [
      'missing-token',
      'error',
      'pages/Home › Title › style.color',
      node('text', { style: { color: { token: 'constructor' } } }),
    ],
    [
      'missing-token',
      'error',
      'pages/Home › Title › style.font',
      node('text', { style: { font: { token: 'gone' } } }),
    ],
    ['bad-style', 'error', 'pages/Home › Title › style.maxLines', node('text', { style: { maxLines: 1.5 } })],
    ['bad-style', 'error', 'pages/Home › List › style.opacity', node('list', { style: { opacity: 2 } })],
    [
      'bad-style',
      'error',
      'pages/Home › List › style.shadow[0].blur',
      node('list', { style: { shadow: [{ x: 0, y: 0, blur: -1, spread: 0, color: '#000' }] } }),
    ],
    [
      'bad-style',
      'error',
      'pages/Home › List › style.fill',
      node('list', {
        style: { fill: { kind: 'gradient', gradient: { angle: 0, stops: [{ color: '#000', at: 0 }] } } },
      }),
    ],
    [
      'missing-asset',
      'error',
      'pages/Home › List › style.fill.asset',
      node('list', { style: { fill: { kind: 'image', asset: 'gone', size: 'cover' } } }),
    ],
    [
      'fill-needs-url',
      'error',
      'pages/Home › List › style.fill.asset',
      node('list', { style: { fill: { kind: 'image', asset: 'cover', size: 'cover' } } }),
    ],
    [
      'style-not-offered',
      'note',
      'pages/Home › Title › style.opacity',
      node('text', { style: { opacity: 1 } }),
    ],
    ['bad-style', 'error', 'pages/Home › List › pressed.opacity', node('list', { pressed: { opacity: -1 } })],
    [
      'unknown-part',
      'note',
      'pages/Home › List › parts.gone',
      node('list', { parts: { gone: { opacity: 2 } } }),
    ],
    [
      'style-not-offered',
      'note',
      'pages/Home › input › parts.hint.opacity',
      node('input', { parts: { hint: { opacity: 1 } } }),
    ],
  ])('styles: %s', (...one) => {
    check(one);
  });

  it('takes good styles', () => {
    const style = {
      width: '50%',
      height: 'auto',
      marginTop: -20,
      gap: { token: 'space-m' },
      radius: { token: 'radius' },
      font: { token: 'title' },
      fontWeight: 600,
      fill: { kind: 'image', asset: 'remote', size: 'tile' },
    } as const;
    expect(validateProject(node('list', { style }), smallCatalog)).toEqual([]);
  });

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
    check(one);
  });

  it.each<Case>([
    ['no-name', 'warning', 'app › name', app({ name: '' })],
    ['bad-appid', 'error', 'app › appid', app({ appid: 'wx123' })],
    ['bad-style', 'error', 'app › background', app({ background: 'url(x)' })],
    ['bar-color', 'error', 'app › tabBar.color', app({ tabBar: { ...base.app.tabBar, color: '#fff' } })],
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
  ])('the rest: %s', (...one) => {
    check(one);
  });

  it('stops at a broken structure', () => {
    const broken = node('text', { parent: 'gone', bind: { text: 'gone' } });
    expect(validateProject(broken, smallCatalog).map(({ code }) => code)).toEqual(['orphan']);
  });
});
