import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../codegen/generate.ts';
import type { OutputFiles } from '../../../codegen/types.ts';
import { catalog } from '../../../components-lib/catalog.ts';
import { parseProject } from '../../../schema/parseProject.ts';
import { createDraw } from '../../support/arbitraries/draw.ts';
import { drawWxml } from '../../support/arbitraries/drawWxml.ts';
import { hostileText } from '../../support/arbitraries/hostileText.ts';
import { normalizeTree, type PlainElement } from '../../support/normalizeTree.ts';
import { renderPreview } from '../../support/renderPreview.ts';
import { renderWxml } from '../../support/renderWxml.ts';
import { runPage } from '../../support/runScript.ts';

type Sources = Record<string, string>;
type Tree = PlainElement['children'];

/** A file and what it is rendered with. */
interface Case {
  sources: Sources;
  path: string;
  data: Record<string, unknown>;
}

/** Renders all cases by both engines; each compiler starts once, each case has a folder of its own. */
async function bothTrees(cases: readonly Case[]): Promise<{ preview: Tree; wcc: Tree }[]> {
  const sources = cases.flatMap((one, i) =>
    Object.entries(one.sources).map(([path, source]) => [`p${i}/${path}`, source] as const),
  );
  const preview = await renderPreview(Object.fromEntries(sources));
  const wcc = renderWxml(Object.fromEntries(sources));
  return cases.map(({ path, data }, i) => ({
    // As JSON, which is what wcc's tree has gone through: there, `undefined` in a list is `null`.
    preview: JSON.parse(JSON.stringify(normalizeTree(preview(`p${i}/${path}`, data).children))) as Tree,
    wcc: normalizeTree(wcc(`p${i}/${path}`, data).children),
  }));
}

const sizeOf = ({ sources }: Case): number => Object.values(sources).join('').length;

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.FC_RUNS ?? 200);

/**
 * Data that is read by a computed key called `constructor` or the like: wcc finds nothing, glass-easel finds what every
 * object or list has.
 */
const isNoMember = (text: string): boolean => !(text in Array.prototype) && !(text in String.prototype);

const arbitraryPage: fc.Arbitrary<Case> = fc
  .record({
    picks: fc.array(fc.nat(1000), { minLength: 30, maxLength: 400, size: 'max' }),
    texts: fc.array(hostileText().filter(isNoMember), { minLength: 1, maxLength: 6 }),
  })
  .map((choices) => ({ ...drawWxml(createDraw(choices)), path: 'pages/page.wxml' }));

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every page and component of an exported project, with the data that its script begins with. */
function casesOf(files: OutputFiles): Case[] {
  const inside = [...files].flatMap(([path, content]) =>
    path.startsWith('miniprogram/') && typeof content === 'string'
      ? [[path.slice('miniprogram/'.length), content] as const]
      : [],
  );
  const sources = Object.fromEntries(inside.filter(([path]) => /\.wx(?:ml|s)$/.test(path)));
  const pages = inside.flatMap(([path]) => (path.endsWith('.wxml') ? [path] : []));
  return pages.map((path) => ({ sources, path, data: initialData(files, path.replace(/\.wxml$/, '')) }));
}

function initialData(files: OutputFiles, route: string): Record<string, unknown> {
  const config = JSON.parse(String(files.get(`miniprogram/${route}.json`))) as { component?: boolean };
  if (config.component !== true) {
    const { page, call } = runPage(files, route);
    call('onLoad', {});
    return page.data;
  }
  let data: Record<string, unknown> = {};
  const take = (definition: { data?: object; properties?: Record<string, { value?: unknown }> }): void => {
    const values = Object.entries(definition.properties ?? {}).map(([name, { value }]) => [name, value]);
    data = { ...definition.data, ...Object.fromEntries(values) };
  };
  new Function('Component', String(files.get(`miniprogram/${route}.js`)))(take);
  return data;
}

function readOutput(folder: string, prefix = ''): OutputFiles {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  return new Map(
    entries.flatMap(({ name }): [string, string][] => {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      return name.includes('.')
        ? [[path, readFileSync(join(folder, path), 'utf8')]]
        : [...(readOutput(folder, path) as Map<string, string>)];
    }),
  );
}

const goldens = readdirSync(join(root, 'test/golden'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [`test/golden/${entry.name}/expected`] : [],
);
const templates = readdirSync(join(root, 'templates')).flatMap((name) =>
  name.includes('.') ? [] : [`templates/${name}/project.json`, `templates/${name}/project.en.json`],
);

function generateFrom(path: string): OutputFiles {
  const parsed = parseProject(readFileSync(join(root, path), 'utf8'), catalog);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return generate(parsed.project, { readAsset: () => new Uint8Array([0]) }).files;
}

describe("the tree that the preview draws is that of WeChat's other compiler", () => {
  it.each([...goldens, ...templates])('for %s', async (path) => {
    const files = path.endsWith('.json') ? generateFrom(path) : readOutput(join(root, path));
    const cases = casesOf(files);
    expect(cases.length).toBeGreaterThan(0);
    for (const [i, { preview, wcc }] of (await bothTrees(cases)).entries()) {
      expect(preview, cases[i]?.path).toEqual(wcc);
    }
  });

  it.each([
    '<view wx:for="{{2.5}}">{{item}}</view><view wx:for="{{n}}" wx:for-item="F">{{F}}F(1)</view>',
    '<view wx:for="{{-1.5}}"/><view wx:for="3">{{item}}</view><view wx:for="{{m.F(n)}}">{{index}}</view>',
    '<text>\r\na\r\n</text>\r\n',
  ])('for %j', async (markup) => {
    const wxs = '<wxs module="m">module.exports = { F: function (n) { return n + 0.2 } }</wxs>';
    const [trees] = await bothTrees([
      { sources: { 'p.wxml': wxs + markup }, path: 'p.wxml', data: { n: 3.5 } },
    ]);
    expect(trees?.preview).toEqual(trees?.wcc);
  });

  it(`for ${RUNS} random pages`, async () => {
    const cases = fc.sample(arbitraryPage, { numRuns: RUNS, seed });
    const trees = await bothTrees(cases);
    const different = cases.filter(
      (_, i) => JSON.stringify(trees[i]?.preview) !== JSON.stringify(trees[i]?.wcc),
    );
    const [smallest] = different.sort((one, other) => sizeOf(one) - sizeOf(other));
    if (!smallest) return;
    const shown = Object.entries(smallest.sources).map(([path, source]) => `\n── ${path}\n${source}`);
    const { preview, wcc } = trees[cases.indexOf(smallest)] ?? {};
    const told = `seed ${seed}, ${different.length} pages${shown.join('')}\n── data\n${JSON.stringify(smallest.data)}\n`;
    expect(preview, told).toEqual(wcc);
  });
});
