import { expect, it } from 'vitest';
import { isEmptyDiff } from '../diff.ts';
import { copyFragment, renewIds } from '../fragment.ts';
import { limits } from '../limits.ts';
import type { PageRecord, Project } from '../project.ts';
import { applied, projectOf } from '../testing/projectOf.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { pagesInOrder } from '../tree.ts';
import { addPage } from './addPage.ts';
import { deletePage } from './deletePage.ts';
import { movePage } from './movePage.ts';
import { updateApp } from './updateApp.ts';
import { updatePage } from './updatePage.ts';

const one = projectOf({ id: 'hero', type: 'text', props: { text: 'Hi' } });
const tab = { text: 'Tab', icon: null, selectedIcon: null };

function withPage(project: Project, id: string, index?: number, over: Partial<PageRecord> = {}): Project {
  const home = project.pages.home as PageRecord;
  const fragment = renewIds(copyFragment(project, [home.root]), Math.random, smallCatalog);
  return applied(project, addPage, { page: { ...home, ...over, id, name: id }, fragment, index });
}

const names = (project: Project) => pagesInOrder(project).map(({ id }) => id);
const three = withPage(withPage(one, 'second'), 'third');

it('adds a page with its nodes where it is told to', () => {
  expect(names(three)).toEqual(['home', 'second', 'third']);
  expect(names(withPage(three, 'new', 1))).toEqual(['home', 'new', 'second', 'third']);
  const root = three.pages.second?.root ?? '';
  expect(three.nodes[root]).toMatchObject({ type: 'page', parent: null });
  expect(Object.values(three.nodes).filter(({ parent }) => parent === root)).toMatchObject([
    { props: { text: 'Hi' } },
  ]);
});

it('refuses pages without one root of their own', () => {
  const page = { ...(one.pages.home as PageRecord), id: 'new' };
  const fragment = copyFragment(one, ['root']);
  expect(() => addPage(one, { page, fragment })).toThrow(expect.objectContaining({ code: 'id-taken' }));
  expect(() => addPage(one, { page, fragment: { ...fragment, roots: [] } })).toThrow(
    expect.objectContaining({ code: 'bad-fragment' }),
  );
  const fresh = renewIds(fragment, Math.random, smallCatalog);
  expect(() => addPage(one, { page: { ...page, id: 'home' }, fragment: fresh })).toThrow(
    expect.objectContaining({ code: 'id-taken' }),
  );
});

it('moves a page', () => {
  expect(names(applied(three, movePage, { id: 'third', index: 0 }))).toEqual(['third', 'home', 'second']);
  expect(names(applied(three, movePage, { id: 'home', index: 2 }))).toEqual(['second', 'third', 'home']);
  expect(isEmptyDiff(movePage(three, { id: 'third', index: 9 }))).toBe(true);
});

it('changes a page, and lets no more tabs be than WeChat shows', () => {
  expect(applied(three, updatePage, { id: 'home', change: { title: 'New' } }).pages.home?.title).toBe('New');
  let project = three;
  for (let i = 0; i < limits.maxTabs; i++) project = withPage(project, `tab${i}`, undefined, { tab });
  expect(() => updatePage(project, { id: 'home', change: { tab } })).toThrow(
    expect.objectContaining({ code: 'too-many-tabs' }),
  );
  expect(() => withPage(project, 'more', undefined, { tab })).toThrow(
    expect.objectContaining({ code: 'too-many-tabs' }),
  );
  expect(
    applied(project, updatePage, { id: 'tab0', change: { tab: { ...tab, text: 'New' } } }).pages.tab0?.tab
      ?.text,
  ).toBe('New');
  expect(
    applied(project, updatePage, { id: 'tab0', change: { tab: undefined } }).pages.tab0,
  ).not.toHaveProperty('tab');
});

it('deletes a page with its nodes, but not the last', () => {
  const next = applied(three, deletePage, { id: 'second' });
  expect(names(next)).toEqual(['home', 'third']);
  expect(Object.keys(next.nodes)).toHaveLength(4);
  expect(() => deletePage(one, { id: 'home' })).toThrow(expect.objectContaining({ code: 'last-page' }));
});

it('changes the app', () => {
  const named = applied(one, updateApp, { change: { name: 'Spring', appid: 'wx0123456789abcdef' } });
  expect(named.app).toMatchObject({ id: 'app', name: 'Spring', appid: 'wx0123456789abcdef' });
  expect(applied(named, updateApp, { change: { appid: undefined } }).app).not.toHaveProperty('appid');
});
