import { expect, it } from 'vitest';
import { applyDiff } from './diff.ts';
import { updatePage } from './operations/updatePage.ts';
import { projectOf } from './testing/projectOf.ts';
import { smallCatalog } from './testing/smallCatalog.ts';
import { usesOf } from './uses.ts';

const navigate = { id: 'x', type: 'navigate', props: { page: 'home', params: {} }, bind: {} };
const bare = projectOf(
  {
    id: 'hero',
    type: 'text',
    props: { text: 'home' },
    on: { tap: [{ ...navigate, type: 'toast', props: { text: 'home' } }, navigate] },
  },
  { id: 'popup', on: { tap: [{ id: 'y', type: 'open-popup', props: { node: 'popup' }, bind: {} }] } },
);
const project = applyDiff(bare, updatePage(bare, { id: 'home', change: { on: { load: [navigate] } } }));

it('finds pages and nodes by the kind of the field', () => {
  expect(usesOf(project, 'pages/home', smallCatalog).map(({ where }) => where)).toEqual([
    'pages/Home › on.load[0].props.page',
    'pages/Home › text › on.tap[1].props.page',
  ]);
  expect(usesOf(project, 'nodes/popup', smallCatalog).map(({ ref, path }) => [ref, path])).toEqual([
    ['nodes/popup', 'on.tap[0].props.node'],
  ]);
});

it('finds more rather than less without a catalog', () => {
  expect(usesOf(project, 'pages/home')).toHaveLength(3);
});

it('finds nothing of what is nowhere', () => {
  expect(usesOf(project, 'assets/gone')).toEqual([]);
  expect(usesOf(project, 'data/gone')).toEqual([]);
  expect(usesOf(project, 'app')).toEqual([]);
});
