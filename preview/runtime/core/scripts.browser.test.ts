import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench } from '../../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const project = (files: Record<string, string>) => ({
  'app.json': '{"pages":["pages/p/p"]}',
  'app.js': 'App({ globalData: { n: 1 } })',
  'pages/p/p.json': '{}',
  'pages/p/p.wxml': '<view class="t">{{t}}</view>',
  ...files,
});

describe('scripts', () => {
  it('require: relative, from the root, folders, npm, JSON, aliases; each module once', async () => {
    const run = await bench.open(
      project({
        'app.json': '{"pages":["pages/p/p"],"resolveAlias":{"~/*":"/*"}}',
        'pages/p/p.js': `
          console.log(require('./near'), require('../../lib/a.js').name, require('/lib/a').name, require('../../lib').name,
            require('kit').name, require('../../data.json').list.length, require('~/lib/a').name);
          require('/lib/a').name = 'changed'; console.log(require('~/lib/a').name);
          Page({})`,
        'pages/p/near.js': 'module.exports = "near"',
        'lib/a.js': 'exports.name = "a"',
        'lib/index.js': 'exports.name = "index"',
        'miniprogram_npm/kit/index.js': 'exports.name = "kit"',
        'data.json': '{"list":[1,2]}',
      }),
    );
    expect(await run.logs()).toEqual(['log: near a a index kit 2 a', 'log: changed']);
    await run.close();
  });

  it('sees JSON files as values and as text, whatever their keys', async () => {
    const text = '{\n  "__proto__": { "x": 1 }, "list": [1,2]\n}';
    const run = await bench.open(
      project({
        'pages/p/p.js': `
          const data = require('/data.json');
          console.log(Object.keys(data), data.x, require('/data.json') === data);
          console.log(wx.getFileSystemManager().readFileSync('data.json', 'utf8') === ${JSON.stringify(text)});
          try { require('/broken.json') } catch (error) { console.log(error.name + ': ' + error.message) }
          Page({})`,
        'data.json': text,
        'broken.json': '[1,]',
      }),
    );
    expect(await run.logs()).toEqual([
      'log: ["__proto__", "list"] undefined true',
      'log: true',
      'log: SyntaxError: Trailing commas are not allowed in JSON (broken.json:1:4)',
    ]);
    await run.close();
  });

  it('runs TypeScript and ES modules', async () => {
    const run = await bench.open(
      project({
        'pages/p/p.ts': `import { twice, type Shape } from '../../lib/math';\nimport kit from '../../lib/math';\nconst s: Shape = { n: twice(2) };\nPage({ data: { t: s.n + kit() } });`,
        'lib/math.ts':
          'export interface Shape { n: number }\nexport const twice = (n: number): number => n * 2;\nexport default function one(): number { return 1 }',
      }),
    );
    expect(await run.frame().locator('.t').textContent()).toBe('5');
    await run.close();
  });

  it('hides the browser, and lets scripts use any name', async () => {
    const run = await bench.open(
      project({
        'pages/p/p.js': `const top = 1, location = 2; let navigator = 3;
          console.log(typeof window, typeof document, typeof localStorage, typeof fetch, top + location + navigator);
          Page({})`,
      }),
    );
    expect(await run.logs()).toEqual(['log: undefined undefined undefined undefined 6']);
    await run.close();
  });

  it('gives components behaviors, observers, relations to pages and their lifetimes', async () => {
    const run = await bench.open(
      project({
        'pages/p/p.json': '{"usingComponents":{"x-c":"/c/c"}}',
        'pages/p/p.wxml': '<x-c id="c" value="{{v}}" bind:change="changed"/><view class="t">{{t}}</view>',
        'pages/p/p.js': `Page({ data: { v: 1, t: '' }, changed(e) { this.setData({ t: 'changed ' + e.detail.sum }) },
          onReady() { console.log('child', this.selectComponent('#c').data.sum); this.setData({ v: 5 }) } })`,
        'c/c.json': '{"component":true}',
        'c/c.wxml': '<view class="s">{{sum}}</view>',
        'c/b.js':
          'module.exports = Behavior({ data: { base: 10 }, methods: { hello() { return "hello" } } })',
        'c/c.js': `Component({
          behaviors: [require('./b'), 'wx://form-field'],
          properties: { value: { type: Number, value: 0 } }, data: { sum: 0 },
          observers: { value(v) { this.setData({ sum: v + this.data.base }); this.triggerEvent('change', { sum: v + this.data.base }) } },
          lifetimes: { created() { console.log('created') }, attached() { console.log('attached ' + this.hello()) },
            ready() { console.log('ready') }, detached() { console.log('detached') } },
          pageLifetimes: { show() { console.log('page show') } },
        })`,
      }),
    );
    await expect.poll(() => run.frame().locator('.t').textContent()).toBe('changed 15');
    expect(await run.frame().locator('.c_c--s').textContent()).toBe('15');
    expect(await run.logs()).toEqual([
      'log: created',
      'log: attached hello',
      'log: page show',
      'log: ready',
      'log: child 11',
    ]);
    await run.close();
  });

  it('runs pages made by Component, with the query as properties', async () => {
    const run = await bench.open(
      project({
        'pages/p/p.js': `Component({ properties: { id: String, n: Number }, data: { t: '' },
          methods: { onLoad(q) { this.setData({ t: q.id + this.data.id + (this.data.n + 1) }) } } })`,
      }),
      { url: 'pages/p/p?id=a%20b&n=4' },
    );
    expect(await run.frame().locator('.t').textContent()).toBe('a%20ba b5');
    await run.close();
  });

  it('keeps style isolation as scripts and configurations ask', async () => {
    const card = (name: string, json: object, options = '{}') => ({
      [`${name}.json`]: JSON.stringify({ component: true, ...json }),
      [`${name}.js`]: `Component({ options: ${options} })`,
      [`${name}.wxml`]: `<view id="${name}" class="red blue">x</view>`,
      [`${name}.wxss`]: '.blue { background-color: rgb(0, 0, 255) }',
    });
    const run = await bench.open(
      project({
        'app.wxss': '.red { color: rgb(255, 0, 0) }',
        'pages/p/p.json': '{"usingComponents":{"x-a":"/a","x-b":"/b","x-s":"/s","x-o":"/o"}}',
        'pages/p/p.js': 'Page({})',
        'pages/p/p.wxml': '<x-a/><x-b/><x-s/><x-o/><view id="own" class="blue">own</view>',
        ...card('a', {}),
        ...card('b', { styleIsolation: 'apply-shared' }),
        ...card('o', {}, '{ addGlobalClass: true }'),
        ...card('s', {}, '{ styleIsolation: "shared" }'),
      }),
    );
    const look = (selector: string) =>
      run
        .frame()
        .locator(selector)
        .evaluate((node) => {
          const { color, backgroundColor } = getComputedStyle(node);
          return `${color === 'rgb(255, 0, 0)' ? 'red' : ''} ${backgroundColor === 'rgb(0, 0, 255)' ? 'blue' : ''}`;
        });
    expect(await look('#a--a')).toBe(' blue');
    expect(await look('#b--b')).toBe('red blue');
    expect(await look('#o--o')).toBe('red blue');
    expect(await look('#s')).toBe('red blue');
    expect(await look('#own')).toBe(' blue');
    await run.close();
  });
});
