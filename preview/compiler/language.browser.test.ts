import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type RunningPreview } from '../../test/support/previewBench.ts';
import { devices } from '../devices.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const page = (files: Record<string, string>) => ({
  'app.json': '{"pages":["pages/p/p"]}',
  'pages/p/p.json': '{}',
  'pages/p/p.wxml': '<view/>',
  'pages/p/p.js': 'Page({})',
  ...files,
});

const color = (run: RunningPreview, selector: string): Promise<string> =>
  run
    .frame()
    .locator(selector)
    .first()
    .evaluate((node) => getComputedStyle(node).color);

describe('scripts', () => {
  it('point at the source, on the first line of an ES module too', async () => {
    const run = await bench.open(
      page({
        'pages/p/p.js': 'import x from "./x"; export const y = 1; Page({});',
        'pages/p/x.js': 'throw new Error("bad"); export default 1;',
      }),
    );
    const told = await run.page.evaluate(() =>
      (window as unknown as { told: { name: string; payload: object }[] }).told
        .filter(({ name }) => name === 'log')
        .map(({ payload }) => payload),
    );
    expect(told[0]).toMatchObject({
      file: 'pages/p/x.js',
      line: 1,
      column: 'throw '.length + 1,
    });
    await run.close();
  });

  it('load what require means: aliases, packages not yet built, cycles, callbacks, promises, plugins', async () => {
    const run = await bench.open({
      ...page({
        'app.json': '{"pages":["pages/p/p"],"resolveAlias":{"~/*":"/lib/*"}}',
        'pages/p/p.js': `
          const { total } = require('~/sum'); import kit from 'kit'; import { half } from '@s/tools/half';
          import('~/late').then((late) => console.log('late', late.default));
          require('~/late', (late) => console.log('callback', late.default));
          require.async('~/gone').catch((error) => console.log('gone', error.mod, error.errMsg));
          console.log(total([1, 2]), kit.name, kit.deep, half(4), typeof requirePlugin('p').x);
          Page({});`,
        'lib/sum.js': 'exports.total = (list) => list.reduce(require("./add").add)',
        'lib/add.js': 'const sum = require("./sum"); exports.add = (a, b) => a + b + (sum.total ? 0 : 100)',
        'lib/late.ts': 'enum E { A = 7 } export default E.A as number;',
        'package.json': '{"dependencies":{"kit":"1","@s/tools":"1"}}',
        'node_modules/kit/package.json': '{"main":"lib/main","dependencies":{"deep":"1"}}',
        'node_modules/kit/index.js': 'throw new Error("not this one")',
        'node_modules/kit/lib/main.js':
          'exports.name = require("./name.json").name; exports.deep = require("deep")',
        'node_modules/kit/lib/name.json': '{"name":"kit"}',
        'node_modules/kit/node_modules/deep/package.json': '{}',
        'node_modules/kit/node_modules/deep/index.js': 'module.exports = "deep"',
        'node_modules/@s/tools/package.json': '{}',
        'node_modules/@s/tools/half.js': 'exports.half = (n) => n / 2',
        'node_modules/unused/index.js': '(',
      }),
    });
    expect(run.problems).toEqual([]);
    await expect.poll(async () => (await run.logs()).length).toBe(5);
    expect((await run.logs()).sort()).toEqual([
      'error: requirePlugin("p"): plugins do not run in the preview',
      'log: 3 kit deep 2 undefined',
      'log: callback 7',
      "log: gone pages/p/~/gone module 'pages/p/~/gone' is not defined, require args is '~/gone'",
      'log: late 7',
    ]);
    await run.close();
  });
});

describe('styles', () => {
  /** A page and a component that both use class `x`; the page colours it red, the app green, the component blue. */
  const isolation = (component: string, pageConfig = '{}') =>
    page({
      'app.wxss': '.x { color: rgb(0, 128, 0) }',
      'pages/p/p.json': JSON.stringify({ usingComponents: { c: '/c/c' }, ...JSON.parse(pageConfig) }),
      'pages/p/p.wxml': '<view class="x">page</view><view class="own">own</view><c ext="x y"/>',
      'pages/p/p.wxss': '.x { color: rgb(255, 0, 0) } .y { color: rgb(1, 2, 3) }',
      'c/c.json': JSON.stringify({ component: true, ...JSON.parse(component) }),
      'c/c.wxml': '<view class="x inner">component</view><view class="ext">external</view>',
      'c/c.wxss': '.own { color: rgb(0, 0, 255) }',
      'c/c.js': 'Component({ externalClasses: ["ext"] })',
    });
  const [RED, GREEN, BLUE, PLAIN] = ['rgb(255, 0, 0)', 'rgb(0, 128, 0)', 'rgb(0, 0, 255)', 'rgb(0, 0, 0)'];
  const at = (run: RunningPreview, text: string) => color(run, `wx-view:text-is("${text}")`);

  it.each([
    // Of the page's rule on the component, and of the component's on the page.
    ['{}', '{}', PLAIN, PLAIN],
    ['{"styleIsolation":"isolated"}', '{}', PLAIN, PLAIN],
    ['{"styleIsolation":"apply-shared"}', '{}', RED, PLAIN],
    ['{"addGlobalClass":true}', '{}', RED, PLAIN],
    ['{"styleIsolation":"shared"}', '{}', RED, BLUE],
    ['{"styleIsolation":"shared"}', '{"styleIsolation":"page-isolated"}', PLAIN, PLAIN],
    ['{"styleIsolation":"shared"}', '{"styleIsolation":"page-apply-shared"}', PLAIN, BLUE],
    ['{"styleIsolation":"apply-shared"}', '{"styleIsolation":"page-shared"}', RED, PLAIN],
    ['{"styleIsolation":"shared"}', '{"styleIsolation":"page-shared"}', RED, BLUE],
  ])('isolate: component %s on a page %s', async (component, pageConfig, ofPage, ofComponent) => {
    const run = await bench.open(isolation(component, pageConfig));
    expect(await at(run, 'page')).toBe(RED);
    expect([await at(run, 'component'), await at(run, 'own')]).toEqual([ofPage, ofComponent]);
    // A class that the page gives is the page's, whatever the isolation of the component.
    if (!pageConfig.includes('page-')) expect(await at(run, 'external')).toBe('rgb(1, 2, 3)');
    await run.close();
  });

  it('ask for the phone in media queries: rpx of its width, and its theme', async () => {
    const run = await bench.open(
      page({
        'app.json': '{"pages":["pages/p/p"],"darkmode":true}',
        'pages/p/p.wxml': '<view class="w">w</view><view class="t">t</view>',
        'pages/p/p.wxss': `@media (min-width: 750rpx) { .w { color: rgb(1, 0, 0) } } @media (min-width: 751rpx) { .w { color: rgb(2, 0, 0) } }
          @media (prefers-color-scheme: dark) { .t { color: rgb(3, 0, 0) } } @media (prefers-color-scheme: light) { .t { color: rgb(4, 0, 0) } }`,
      }),
    );
    await run.page.emulateMedia({ colorScheme: 'dark' });
    expect([await color(run, '.w'), await color(run, '.t')]).toEqual(['rgb(1, 0, 0)', 'rgb(4, 0, 0)']);
    await run.page.evaluate(
      (device) =>
        (window as unknown as { preview: { setDevice(device: object): Promise<void> } }).preview.setDevice(
          device,
        ),
      { ...devices[1], width: 400, theme: 'dark' },
    );
    expect(await color(run, '.t')).toBe('rgb(3, 0, 0)');
    await run.close();
  });

  it('keep app.wxss out of independent subpackages', async () => {
    const run = await bench.open(
      page({
        'app.json':
          '{"pages":["pages/p/p"],"subPackages":[{"root":"alone","pages":["q"],"independent":true}]}',
        'app.wxss': '.x { color: rgb(0, 128, 0) }',
        'pages/p/p.wxml': '<view class="x">p</view>',
        'alone/q.wxml': '<view class="x">q</view>',
        'alone/q.js': 'Page({})',
      }),
    );
    expect(await at(run, 'p')).toBe(GREEN);
    await run.page.evaluate(() =>
      (
        window as unknown as { preview: { navigate(url: string, kind: string): Promise<void> } }
      ).preview.navigate('/alone/q', 'navigateTo'),
    );
    expect(await at(run, 'q')).toBe(PLAIN);
    await run.close();
  });
});

describe('hostile projects', () => {
  it('show what can be shown: components without end, tags nested deep, 5,000 dynamic nodes, odd names', async () => {
    const deep = `${'<view>'.repeat(90)}{{text}}${'</view>'.repeat(90)}`;
    const run = await bench.open({
      'app.json': '{"pages":["constructor","toString"]}',
      'constructor.json': '{"usingComponents":{"x-self":"/self","x-deep":"/deep","x-many":"/many"}}',
      'constructor.wxml':
        '<view class="before">before</view><x-deep/><x-many/><view class="after">after</view>',
      'constructor.js': 'Page({})',
      'deep.json': '{"component":true}',
      'deep.wxml': `${deep}<view>${'<view>'.repeat(2000)}x${'</view>'.repeat(2000)}</view>`,
      'deep.js': 'Component({ data: { text: "deep" } })',
      'many.json': '{"component":true}',
      'many.wxml': '<text class="n">{{n}}</text>'.repeat(5000),
      'many.js': 'Component({ data: { n: 1 } })',
      'toString.json': '{"usingComponents":{"x-self":"/self"}}',
      'toString.wxml': '<view class="second">second</view><x-self/>',
      'toString.js': 'Page({})',
      'self.json': '{"component":true,"usingComponents":{"x-self":"/self"}}',
      'self.wxml': '<x-self/>',
      'self.js': 'Component({})',
    });
    expect(run.problems).toMatchObject([{ file: 'deep.wxml', line: 1 }]);
    const frame = run.frame();
    expect(await frame.locator('.before, .after').allTextContents()).toEqual(['before', 'after']);
    expect(await frame.locator('wx-x-deep').textContent()).toBe('deep');
    expect(await frame.locator('.many--n').count()).toBe(5000);
    expect(await run.logs()).toEqual([]);
    const go = (url: string) =>
      run.page.evaluate(
        (to) =>
          (window as unknown as { preview: { navigate(url: string, kind: string): Promise<void> } }).preview
            .navigate(to, 'reLaunch')
            .then(
              () => 'ok',
              (error: Error) => error.message,
            ),
        url,
      );
    expect(await go('/toString')).toBe('Component "self" contains itself without end');
    expect(await go('/constructor')).toBe('ok');
    expect(await frame.locator('.before').first().textContent()).toBe('before');
    await run.close();
  });
});
