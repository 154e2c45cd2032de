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

describe('templates', () => {
  const texts = (run: RunningPreview, selector: string) => run.frame().locator(selector).allTextContents();

  it('repeat, choose, import, include and fill slots', async () => {
    const run = await bench.open(
      page({
        'pages/p/p.json': '{"usingComponents":{"x-list":"/c/list","x-row":"/c/row"}}',
        'pages/p/p.wxml': `<import src="./parts"/><include src="/parts/head.wxml"/>
          <view class="for" wx:for="{{3}}" wx:key="*this">{{item}}</view><view class="for" wx:for="{{object}}" wx:key="index">{{index}}{{item}}</view>
          <view class="for" wx:for="ab" wx:key="*this">{{index}}{{item}}</view>
          <block wx:for="{{rows}}" wx:for-item="row" wx:for-index="y" wx:key="id"><text class="cell" wx:for="{{row.cells}}" wx:for-item="cell" wx:for-index="x" wx:key="*this">{{y}}{{x}}{{cell}}</text></block>
          <view class="if" wx:if="{{n === 1}}">one</view><view class="if" wx:elif="{{n === 2}}">two</view><view class="if" wx:else>more</view>
          <template is="{{odd ? 'odd' : 'even'}}" data="{{...object, n, extra: rows[0].cells}}"/>
          <x-list items="{{rows}}" generic:row="x-row"><view slot="top" class="top">top {{n}}</view><view slot:word slot:place="at" class="each">{{word}}@{{at}}</view></x-list>
          <VIEW class="upper">upper</VIEW><text class="text">a\\nb</text><view hidden class="hidden">h</view>`,
        'pages/p/p.js': `Page({ data: { object: { a: 1, b: 2 }, n: 2, odd: true, rows: [{ id: 'r', cells: ['p', 'q'] }, { id: 's', cells: ['z'] }] } })`,
        'pages/p/parts.wxml':
          '<template name="odd"><view class="t">odd {{a}}{{b}}{{n}}{{extra[1]}}</view></template><template name="even">even</template>',
        'parts/head.wxml': '<include src="./inner"/><view class="head">{{n}}</view>',
        'parts/inner.wxml': '<view class="head">inner {{object.a}}</view>',
        'c/list.json': '{"component":true,"componentGenerics":{"row":true,"mark":{"default":"./mark"}}}',
        'c/list.js': 'Component({ options: { dynamicSlots: true }, properties: { items: Array } })',
        'c/list.wxml':
          '<slot name="top"/><block wx:for="{{items}}" wx:key="id"><row name="{{item.id}}"/><mark/><slot word="{{item.id}}" place="{{index}}"/></block>',
        'c/row.json': '{"component":true}',
        'c/row.js': 'Component({ properties: { name: String } })',
        'c/row.wxml': '<view class="row">{{name}}</view>',
        'c/mark.json': '{"component":true}',
        'c/mark.js': 'Component({})',
        'c/mark.wxml': '<view class="mark">*</view>',
      }),
    );
    expect(run.problems).toEqual([]);
    expect(await run.logs()).toEqual([
      'warn: Use string as for-list is generally for testing. Each character is treated as an item.',
    ]);
    expect(await texts(run, '.head')).toEqual(['inner 1', '2']);
    expect(await texts(run, '.for')).toEqual(['0', '1', '2', 'a1', 'b2', '0a', '1b']);
    expect(await texts(run, '.cell')).toEqual(['00p', '01q', '10z']);
    expect(await texts(run, '.if')).toEqual(['two']);
    expect(await texts(run, '.t')).toEqual(['odd 122q']);
    expect(await texts(run, '.c_row--row')).toEqual(['r', 's']);
    expect(await texts(run, '.c_mark--mark')).toEqual(['*', '*']);
    expect(await texts(run, '.top')).toEqual(['top 2']);
    expect(await texts(run, '.each')).toEqual(['r@0', 's@1']);
    expect(await texts(run, '.upper')).toEqual(['upper']);
    expect(await texts(run, '.text')).toEqual(['a\nb']);
    expect(await run.frame().locator('.hidden').isVisible()).toBe(false);
    await run.close();
  });

  it('show built-in elements in the place of components that never come', async () => {
    const run = await bench.open(
      page({
        'pages/p/p.json':
          '{"usingComponents":{"x-pay":"plugin://pay/pay","x-on":"/gone"},"componentPlaceholder":{"x-pay":"view","x-on":"switch"}}',
        'pages/p/p.wxml':
          '<x-pay class="pay" bind:tap="tap">in <text>{{n}}</text></x-pay><x-on class="on" checked="{{n > 0}}"/>',
        'pages/p/p.js': 'Page({ data: { n: 0 }, tap() { this.setData({ n: this.data.n + 1 }) } })',
      }),
    );
    const pay = run.frame().locator('wx-view.pay');
    await pay.click();
    expect(await pay.textContent()).toBe('in 1');
    expect(await pay.evaluate((node) => getComputedStyle(node).display)).toBe('block');
    await run.frame().locator('wx-switch.on').waitFor();
    await run.close();
  });

  it('listen, mark, bind both ways and run WXS', async () => {
    const run = await bench.open(
      page({
        'pages/p/p.wxml': `<wxs module="m" src="../../lib/m.wxs"/>
          <wxs module="own">
            exports.tap = function (event, owner) { event.instance.addClass('tapped'); owner.callMethod('say', 'wxs ' + event.instance.getDataset().n); };
            exports.changed = function (now, before, owner) { owner.callMethod('say', 'changed ' + before + '>' + now); };
          </wxs>
          <view class="out" mark:page="{{1}}" mark:who="outer" bind:tap="log" data-where="outer" capture-bind:tap="log">
            <view class="in" mark:who="inner" data-elementType="1" data-element-name="2" mut-bind:tap="log" data-where="in">
              <view class="deep" catch:touchstart="" mut-bind:tap="never" bindtap="{{handler}}" data-where="deep">tap</view></view></view>
          <view class="wxs" bindtap="{{own.tap}}" data-n="7" change:title="{{own.changed}}" title="{{n}}">wxs</view>
          <input class="input" model:value="{{value}}"/><text class="value">{{value}} {{m.twice(value)}} {{m.types}}</text>`,
        'pages/p/p.js': `Page({ data: { handler: 'log', n: 1, value: 'v' }, never() { console.log('never') },
          log(e) { console.log(e.currentTarget.dataset.where, JSON.stringify(e.mark), Object.keys(e.currentTarget.dataset).join()) },
          say(text) { console.log(text); if (text === 'wxs 7') this.setData({ n: 2 }) } })`,
        'lib/m.wxs': `var base = require('./base.wxs'); module.exports = { twice: function (x) { return base.join(x, x) },
          types: [[].constructor, ({}).constructor, getDate(2020, 0, 1).getFullYear(), getRegExp('a+').test('caa'), JSON.stringify({ a: 1 }), Math.max(1, 2)].join('|') }`,
        'lib/base.wxs': 'exports.join = function (a, b) { return a + b }',
      }),
    );
    const frame = run.frame();
    const fresh = async (): Promise<string[]> => {
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
      return (await run.logs()).map((line) => line.replace('log: ', ''));
    };
    const before = (await fresh()).length;
    await frame.locator('.deep').click();
    expect((await fresh()).slice(before)).toEqual([
      'outer {"who":"inner","page":1} where',
      'deep {"who":"inner","page":1} where',
      'never',
      'outer {"who":"inner","page":1} where',
    ]);
    expect(await texts(run, '.value')).toEqual(['v vv Array|Object|2020|true|{"a":1}|2']);
    await frame.locator('.input input').fill('w');
    expect(await texts(run, '.value')).toEqual(['w ww Array|Object|2020|true|{"a":1}|2']);
    const seen = (await fresh()).length;
    await frame.locator('.wxs').click();
    expect(await frame.locator('.wxs.tapped').count()).toBe(1);
    expect((await fresh()).slice(seen)).toEqual(['wxs 7', 'changed 1>2']);
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

describe('ext.json', () => {
  it('gives a template of many shops the settings of one', async () => {
    const run = await bench.open(
      page({
        'app.json': '{"pages":["pages/p/p"],"window":{"navigationBarTitleText":"template"}}',
        'ext.json': '{"extEnable":true,"ext":{"shop":{"id":7}},"window":{"navigationBarTitleText":"Tea"}}',
        'pages/p/p.wxml': '<view class="told">{{told}}</view>',
        'pages/p/p.js': `
          wx.getExtConfigSync().shop.id = 8;
          Page({
            data: { told: '' },
            onLoad() {
              wx.getExtConfig({
                success: ({ errMsg, extConfig }) => this.setData({ told: errMsg + extConfig.shop.id }),
              });
            },
          })`,
      }),
    );
    await run.frame().getByText('Tea').waitFor();
    await expect.poll(() => run.frame().locator('.told').textContent()).toBe('getExtConfig:ok7');
    await run.close();
  });
});
