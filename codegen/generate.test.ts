import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { catalog } from '../components-lib/catalog.ts';
import { parseProject } from '../schema/parseProject.ts';
import type { NodeRecord, PageRecord, Project } from '../schema/project.ts';
import { projectOf } from '../schema/testing/projectOf.ts';
import { generate } from './generate.ts';

function open(name: string): Project {
  const path = new URL(`../test/golden/${name}/project.json`, import.meta.url);
  const parsed = parseProject(readFileSync(path, 'utf8'), catalog);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  return parsed.project;
}

function change(project: Project, id: string, change: Partial<NodeRecord>): Project {
  return {
    ...project,
    nodes: { ...project.nodes, [id]: { ...(project.nodes[id] as NodeRecord), ...change } },
  };
}

function changed(a: Project, b: Project): string[] {
  const before = generate(a).files;
  const after = generate(b).files;
  return [...after.keys()].filter((path) => before.get(path) !== after.get(path));
}

const guide = open('guide');

describe('an edit', () => {
  it('of a text changes the page’s template only', () => {
    const edited = change(guide, 'introtext', { props: { text: 'Other words' } });
    expect(changed(guide, edited)).toEqual(['miniprogram/pages/home/home.wxml']);
  });

  it('of a style changes the page’s style sheet only, and no class', () => {
    const edited = change(guide, 'cardpic', { style: { width: 240, height: 240 } });
    expect(changed(guide, edited)).toEqual(['miniprogram/pages/home/home.wxss']);
  });

  it('renames nothing when something is inserted before', () => {
    const text = {
      ...(guide.nodes.introtext as NodeRecord),
      id: 'zzz',
      order: 'Zz',
      parent: 'home',
      style: { opacity: 0.5 },
    };
    const inserted = { ...guide, nodes: { ...guide.nodes, zzz: text } };
    const before = String(generate(guide).files.get('miniprogram/pages/home/home.wxss'));
    const after = String(generate(inserted).files.get('miniprogram/pages/home/home.wxss'));
    for (const [name] of before.matchAll(/^\.[\w-]+/gm)) expect(after).toContain(`${name} {`);
  });
});

describe('the source map', () => {
  const { files, sourceMap } = generate(guide);
  const lines = (node: string, ending: string) =>
    (sourceMap.get(node) ?? [])
      .filter(({ file }) => file.endsWith(ending))
      .map(({ file, from, to }) =>
        String(files.get(file))
          .split('\n')
          .slice(from - 1, to)
          .join('\n')
          .trim(),
      );

  it('knows the lines of a node’s template, style and script', () => {
    expect(lines('cardcall', '.wxml')).toEqual([expect.stringMatching(/^<view[\s\S]+card__call[\s\S]+\/>$/)]);
    expect(lines('cardcall', '.wxss')).toEqual([expect.stringMatching(/^\.card__call \{[^}]+\}$/)]);
    expect(lines('cardcall', '.js')).toEqual([
      expect.stringMatching(/^\/\*\* “Call”[\s\S]+onCardCallTap[\s\S]+\},$/),
    ]);
  });

  it('covers what stands inside a node', () => {
    expect(lines('card', '.wxml')[0]).toContain('card__name');
  });
});

it('leaves out a broken expression and says where', () => {
  const broken = change(guide, 'cardname', { bind: { text: 'place.nmae' } });
  const { files, diagnostics } = generate(broken);
  expect(String(files.get('miniprogram/pages/home/home.wxml'))).not.toContain('nmae');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'expression', page: 'phome', node: 'cardname', at: 'bind.text' }),
  );
});

it('reports what it made by callback as well', () => {
  const codes: string[] = [];
  const { diagnostics } = generate(guide, { onDiagnostic: ({ code }) => codes.push(code) });
  expect(codes).toEqual(diagnostics.map(({ code }) => code));
  expect(codes).toContain('asset-missing');
});

it('puts the assets’ bytes into the package', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const { files } = generate(guide, {
    readAsset: (file) => (file === 'assets/Bridge.jpg' ? bytes : undefined),
  });
  expect(files.get('miniprogram/assets/bridge.jpg')).toBe(bytes);
});

it('keeps a page’s row that is called as a handler’s parameter apart from it', () => {
  const events = {
    id: 'events',
    name: 'Events',
    key: 'events',
    itemKey: 'event',
    fields: [{ key: 'title', label: 'Title', type: 'text' as const }],
    rows: [{ id: 'one', title: 'One' }],
  };
  const shops = { ...events, id: 'shops', name: 'Shops', key: 'shops', itemKey: 'shop' };
  const copy = {
    id: 'a',
    type: 'copy-text',
    props: {},
    bind: { text: 'shop.title + event.title + event.id' },
  };
  const base = projectOf({
    id: 'list',
    type: 'list',
    repeat: { source: 'shops', item: 'shop', index: 'index' },
    children: [{ id: 'box', type: 'box', on: { tap: [copy] } }],
  });
  const home = { ...(base.pages.home as PageRecord), record: { table: events.id, param: 'id' } };
  const { files, diagnostics } = generate({ ...base, pages: { home }, data: { events, shops } });
  expect(diagnostics.map(({ code }) => code)).not.toContain('expression');
  const script = [...files].find(([path]) => /pages\/.*\.js$/.test(path))?.[1];
  expect(String(script)).toContain('event.currentTarget.dataset');
  expect(() => parse(String(script), { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
});
