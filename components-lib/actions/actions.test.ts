import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../schema/json.ts';
import type { PageRecord, StateVariable } from '../../schema/project.ts';
import { projectOf } from '../../schema/testing/projectOf.ts';
import { validateProject } from '../../schema/validate/validateProject.ts';
import { catalog } from '../catalog.ts';
import type { ActionDefinition, ActionPrinter } from '../defineAction.ts';
import { localTexts } from '../testing/localTexts.ts';
import { actionByType, actions } from './actions.ts';

const variables: StateVariable[] = [
  { key: 'category', type: 'text', initial: '' },
  { key: 'count', type: 'number', initial: 0 },
  { key: 'open', type: 'boolean', initial: false },
];
const pages: Record<string, string> = { home: "'/pages/home/home'", place: "'/pages/place/place'" };

/** A printer for a page with three variables in a project with two pages, of which `home` is a tab. */
function printerFor(
  definition: ActionDefinition,
  props: Record<string, Json>,
  bind: Record<string, string>,
): ActionPrinter {
  const literal = (prop: string) =>
    prop in bind ? undefined : (props[prop] ?? definition.props[prop]?.default);
  return {
    value: (prop) => bind[prop] ?? JSON.stringify(literal(prop)),
    literal: literal as ActionPrinter['literal'],
    json: (value) => JSON.stringify(value),
    pagePath: (page) => pages[page],
    homePath: () => "'/pages/home/home'",
    isTab: (page) => page === 'home',
    urlWithParams: (path, prop) =>
      [
        path,
        ...Object.entries((literal(prop) ?? {}) as object).map(([name, js]) => ` + '?${name}=' + ${js}`),
      ].join(''),
    stateVariable: (prop) => variables.find(({ key }) => key === literal(prop)),
    nodeKey: (node, suffix) => (node === 'notice' ? `${node}${suffix}` : undefined),
    setData: (entries) => [
      `this.setData({ ${Object.entries(entries)
        .map(([key, js]) => `${key}: ${js}`)
        .join(', ')} });`,
    ],
  };
}

function print(type: string, props: Record<string, Json> = {}, bind: Record<string, string> = {}): string {
  const definition = actionByType(type);
  if (!definition) throw new Error(`no action ${type}`);
  const code = definition.print(printerFor(definition, props, bind)).join('\n');
  parse(`async function handler() {\n${code}\n}`, { ecmaVersion: 2018 });
  return code;
}

describe.each(actions.map((action) => [action.type, action] as const))('action %s', (type, action) => {
  it('speaks both languages, and of its own props', () => {
    for (const [path, { zh, en }] of localTexts(action)) {
      expect(zh, path).toMatch(/\p{Script=Han}/u);
      expect(en, path).toMatch(/[a-zA-Z]/);
      expect(en, path).not.toMatch(/\p{Script=Han}/u);
    }
    for (const summary of Object.values(action.summary)) {
      for (const [, prop = ''] of summary.matchAll(/\{(\w+)\}/g)) expect(action.props).toHaveProperty(prop);
    }
  });

  it('has an icon, and defaults among the choices', () => {
    expect(action.icon).toMatch(/^(<(path|rect|circle|line)( [a-z-]+="[-0-9a-zA-Z., ]+")+\/>)+$/);
    for (const field of Object.values(action.props)) {
      if (field.kind === 'select') expect(field.options.map(({ value }) => value)).toContain(field.default);
    }
  });

  it('prints valid JavaScript before anything is filled in', () => {
    expect(print(type)).not.toContain('undefined');
  });
});

it('goes to a page with parameters, to a tab without, and nowhere when the page is gone', () => {
  expect(print('navigate', { page: 'place', params: { id: 'place.id' } })).toBe(
    "wx.navigateTo({ url: '/pages/place/place' + '?id=' + place.id });",
  );
  expect(print('navigate', { page: 'place', mode: 'replace' })).toBe(
    "wx.redirectTo({ url: '/pages/place/place' });",
  );
  expect(print('navigate', { page: 'home', params: { id: '1' } })).toBe(
    "wx.switchTab({ url: '/pages/home/home' });",
  );
  expect(print('navigate', { page: 'gone' })).toBe('');
});

it('switches to a tab, and opens a page that no longer is one', () => {
  expect(print('switch-tab', { page: 'home' })).toBe("wx.switchTab({ url: '/pages/home/home' });");
  expect(print('switch-tab', { page: 'place' })).toBe("wx.reLaunch({ url: '/pages/place/place' });");
});

it('goes home where there is no page to go back to', () => {
  expect(print('go-back')).toBe(
    `if (getCurrentPages().length > 1) {
  wx.navigateBack();
} else {
  wx.reLaunch({ url: '/pages/home/home' });
}`,
  );
});

it('handles what a person may refuse', () => {
  expect(print('phone-call', { phone: '021-1234' })).toContain('.catch(() => {});');
  expect(print('phone-call', {}, { phone: 'place.phone' })).toContain('{ phoneNumber: place.phone }');
  expect(print('phone-call')).toBe('');
  expect(print('open-location', {}, { latitude: 'place.latitude' })).toContain('.catch(() => {});');
});

it('leaves out of a location what is empty', () => {
  const code = print(
    'open-location',
    { name: 'Café' },
    { latitude: 'place.latitude', longitude: 'place.longitude' },
  );
  expect(code).toContain('  latitude: place.latitude,\n  longitude: place.longitude,\n  name: "Café",\n}');
  expect(code).not.toContain('address');
});

it.each([
  [{ state: 'category', value: 'food' }, {}, 'this.setData({ category: "food" });'],
  [{ state: 'category', value: "it's" }, {}, 'this.setData({ category: "it\'s" });'],
  [{ state: 'count', value: '3' }, {}, 'this.setData({ count: 3 });'],
  [{ state: 'count', value: 'many' }, {}, 'this.setData({ count: 0 });'],
  [{ state: 'open', value: 'true' }, {}, 'this.setData({ open: true });'],
  [{ state: 'open', mode: 'toggle' }, {}, 'this.setData({ open: !this.data.open });'],
  [{ state: 'count', mode: 'add', value: '-1' }, {}, 'this.setData({ count: this.data.count + (-1) });'],
  [
    { state: 'count', mode: 'add' },
    { value: 'row.size' },
    'this.setData({ count: this.data.count + row.size });',
  ],
  [
    { state: 'count', mode: 'add' },
    { value: 'a ? 1 : 2' },
    'this.setData({ count: this.data.count + (a ? 1 : 2) });',
  ],
  [
    { state: 'category', mode: 'add', value: '!' },
    {},
    'this.setData({ category: this.data.category + ("!") });',
  ],
  [{ state: 'category', mode: 'toggle' }, {}, ''],
  [{ state: 'count', mode: 'toggle' }, {}, ''],
  [{ state: 'open', mode: 'add', value: '1' }, {}, ''],
  [{ state: 'gone', value: '1' }, {}, ''],
])('sets variables by their type: %j', (props, bind: Record<string, string>, code) => {
  expect(print('set-state', props, bind)).toBe(code);
});

it.each([
  ['category', 'toggle', 'toggle-type'],
  ['count', 'toggle', 'toggle-type'],
  ['open', 'add', 'add-type'],
  ['open', 'toggle', undefined],
  ['category', 'add', undefined],
  ['gone', 'toggle', 'missing-state'],
])('warns of a change that the variable does not take: %s, %s', (state, mode, code) => {
  const project = projectOf({
    id: 'box',
    type: 'box',
    on: { tap: [{ id: 'a', type: 'set-state', props: { state, mode }, bind: {} }] },
  });
  const home = { ...(project.pages.home as PageRecord), state: variables };
  const problems = validateProject({ ...project, pages: { home } }, catalog);
  const of = problems.filter(({ path }) => path?.startsWith('on.tap'));
  expect(of.map((problem) => problem.code)).toEqual(code ? [code] : []);
});

it('opens and closes a popup of the page, and none that is gone', () => {
  expect(print('open-popup', { popup: 'notice' })).toBe('this.setData({ noticeshown: true });');
  expect(print('close-popup', { popup: 'notice' })).toBe('this.setData({ noticeshown: false });');
  expect(print('open-popup', { popup: 'gone' })).toBe('');
});

it('takes code over as it is written', () => {
  expect(print('custom-code', { code: '\nconst a = 1;\n\nif (a) {\n  b();\n}\n\n' })).toBe(
    'const a = 1;\n\nif (a) {\n  b();\n}',
  );
});

it('shares by a button, since no call can', () => {
  expect(actionByType('share')?.buttonAttributes).toEqual({ 'open-type': 'share' });
  expect(print('share')).toBe('');
});

it('shows a toast with or without its tick', () => {
  expect(print('show-toast', { title: 'Saved', icon: 'success' })).toBe(
    'wx.showToast({ title: "Saved", icon: \'success\' });',
  );
});
