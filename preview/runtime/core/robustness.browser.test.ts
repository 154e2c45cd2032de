import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';
import type { LogEntry } from '../runtimeHost.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const project = (files: Record<string, string>) => ({
  'app.json': '{"pages":["p","q"]}',
  'p.json': '{"usingComponents":{"x-a":"/a"}}',
  'p.js': 'Page({})',
  'p.wxml': '<x-a/><view class="rest">rest</view>',
  'q.json': '{}',
  'q.js': 'Page({})',
  'q.wxml': '<view class="q">q</view>',
  'a.json': '{"component":true,"usingComponents":{"x-a":"/a","x-c":"/c"}}',
  'a.js': 'Component({})',
  'a.wxml': '<view class="a">a</view>',
  'c.json': '{"component":true}',
  'c.wxml': '<view class="c">c</view>',
  ...files,
});

const entries = (run: RunningPreview): Promise<LogEntry[]> =>
  run.page.evaluate(() => {
    const { told } = window as unknown as PreviewWindow;
    return told.flatMap((one) => (one.name === 'log' ? [one.payload] : []));
  });

const rest = (run: RunningPreview) => run.frame().locator('.rest').innerText();

describe('a component that throws', () => {
  it('anywhere: each is reported with its line, its error lifetime is told, the rest lives', async () => {
    const run = await bench.open(
      project({
        'p.js': `Page({ onReady() { const a = this.selectComponent('#a'); a.setData({ n: 2 }); try { a.method() } catch (e) { console.log('caught ' + e.message) } this.setData({ gone: true }) } })`,
        'p.wxml': '<x-a wx:if="{{!gone}}" id="a" n="{{1}}"/><view class="rest">rest</view>',
        'a.js': [
          'const fail = (name) => { throw new Error(name) };',
          'Component({ properties: { n: { type: Number, observer() {',
          "fail('property') } } }, data: { d: 0 }, observers: { n() {",
          "fail('observer') } }, lifetimes: { created() {",
          "fail('created') }, attached() {",
          "fail('attached') }, ready() {",
          "fail('ready') }, detached() {",
          "fail('detached') }, error(e) { console.log('told ' + e.message); if (e.message === 'ready')",
          "fail('error') } }, pageLifetimes: { show() {",
          "fail('show') } }, methods: { method() {",
          "fail('method') } } })",
        ].join('\n'),
      }),
    );
    expect(await rest(run)).toBe('rest');
    await expect
      .poll(async () => (await run.logs()).some((line) => line.includes('Error: detached')))
      .toBe(true);
    const lines = await run.logs();
    for (const name of ['property', 'observer', 'created', 'attached', 'ready', 'detached', 'show']) {
      expect(
        lines.filter((line) => line.startsWith(`error: Error: ${name} `)),
        name,
      ).not.toEqual([]);
      // A page lifetime's error is told to the page.
      if (name !== 'show') expect(lines).toContain(`log: told ${name}`);
    }
    expect(lines).toContain('log: caught method');
    expect(lines.filter((line) => line.startsWith('error: Error: error '))).toHaveLength(1);
    const places = (await entries(run)).filter((entry) => entry.level === 'error');
    expect(new Set(places.map((entry) => entry.file))).toEqual(new Set(['a.js']));
    await run.close();
  });

  it('in promises, data functions and templates', async () => {
    const run = await bench.open(
      project({
        'a.js':
          'Component({ data() { throw new Error("data") }, async attached() { await null; throw new TypeError("async") } })',
        'a.wxml': '<wxs module="m">module.exports={f:function(){ throw "wxs" }}</wxs><view>{{m.f()}}</view>',
      }),
    );
    expect(await rest(run)).toBe('rest');
    await expect.poll(run.logs).toContain('error: TypeError: async (unhandled promise rejection)');
    expect((await run.logs()).join('\n')).toMatch(/Error: data/);
    await run.close();
  });
});

describe('depth', () => {
  it('a component that contains itself: on condition it is a tree, without one it is told of', async () => {
    const tree = await bench.open(
      project({
        'p.js': 'Page({ data: { t: { n: 1, kids: [{ n: 2, kids: [{ n: 3 }] }, { n: 4 }] } } })',
        'p.wxml': '<x-a tree="{{t}}"/><view class="rest">rest</view>',
        'a.js': 'Component({ properties: { tree: Object } })',
        'a.wxml': '<text class="n">{{tree.n}}</text><x-a wx:for="{{tree.kids}}" wx:key="n" tree="{{item}}"/>',
      }),
    );
    expect(await tree.frame().locator('.a--n').allInnerTexts()).toEqual(['1', '2', '3', '4']);
    await tree.close();
    const endless = await bench.open(project({ 'a.wxml': '<view>{{1}}</view><x-a/>' }));
    await expect
      .poll(endless.logs)
      .toContainEqual(expect.stringContaining('error: Error: Component "a" contains itself without end'));
    expect((await entries(endless)).find((entry) => entry.level === 'error')?.file).toBe('a.wxml');
    await endless.update({ 'a.wxml': '<view class="a">mended</view>' });
    expect(await endless.frame().locator('.a--a').innerText()).toBe('mended');
    await endless.close();
  });

  it('nearly 1,000 nodes inside each other, in ten components, are drawn and updated', async () => {
    const nested = (content: string) => `${'<view>'.repeat(95)}${content}${'</view>'.repeat(95)}`;
    const names = Array.from({ length: 10 }, (_, i) => `n${i}`);
    const parts = names.flatMap((name, i) => [
      [`${name}.json`, JSON.stringify({ component: true, usingComponents: { 'x-next': `/n${i + 1}` } })],
      [`${name}.js`, 'Component({ properties: { n: Number } })'],
      [`${name}.wxml`, nested(i < 9 ? '<x-next n="{{n}}"/>' : '<text class="deep">{{n}}</text>')],
    ]);
    const run = await bench.open(
      project({
        ...Object.fromEntries(parts),
        'n9.json': '{"component":true}',
        'p.json': '{"usingComponents":{"x-n":"/n0"}}',
        'p.js': 'Page({ data: { n: 1 }, onReady() { this.setData({ n: 2 }) } })',
        'p.wxml': '<x-n n="{{n}}"/>',
      }),
    );
    await expect.poll(() => run.frame().locator('.n9--deep').textContent()).toBe('2');
    expect((await run.logs()).filter((line) => line.startsWith('error'))).toEqual([]);
    await run.close();
  });

  it('updates that cause each other without end are stopped, and said', async () => {
    const run = await bench.open(
      project({
        'p.js': 'Page({ data: { n: 0 }, seen() { this.setData({ n: this.data.n + 1 }) } })',
        'p.wxml': '<x-a n="{{n}}" bind:seen="seen"/><view class="rest">rest</view>',
        'a.js':
          'Component({ properties: { n: Number }, observers: { n() { this.triggerEvent("seen") } }, ready() { this.triggerEvent("seen") } })',
      }),
    );
    expect(await rest(run)).toBe('rest');
    await expect
      .poll(run.logs, { timeout: 10_000 })
      .toContainEqual(expect.stringMatching(/^error: .*(?:again and again|call stack)/));
    await run.close();
  });

  it('setData after the page is closed, and of nodes that are gone, does no harm', async () => {
    const run = await bench.open(
      project({
        'p.js': `Page({ data: { on: true }, onReady() { const a = this.selectComponent('#a'); this.setData({ on: false }); a.setData({ n: 1 }, () => console.log('late'));
          setTimeout(() => { this.setData({ on: true }); console.log('after') }, 50); wx.redirectTo({ url: '/q' }) } })`,
        'p.wxml': '<x-a wx:if="{{on}}" id="a"/>',
      }),
    );
    await expect.poll(run.logs, { timeout: 5000 }).toContain('log: after');
    expect(await run.frame().locator('.q').innerText()).toBe('q');
    expect((await run.logs()).filter((line) => !line.startsWith('log'))).toEqual([]);
    await run.close();
  });
});

describe('generics, placeholders and slots', () => {
  it('are filled by the user, by default, and by name', async () => {
    const run = await bench.open(
      project({
        'p.json': '{"usingComponents":{"x-a":"/a","x-d":"/d","x-c":"/c","x-s":"/s"}}',
        'p.wxml':
          '<x-a generic:item="x-c"/><x-a/><x-s><view slot="two" class="in2">2</view><view slot="one" class="in1">1</view></x-s>',
        'a.json': '{"component":true,"componentGenerics":{"item":{"default":"./d"}}}',
        'a.wxml': '<item/>',
        'd.json': '{"component":true}',
        'd.wxml': '<view class="d">default</view>',
        's.json':
          '{"component":true,"usingComponents":{"x-gone":"/nothing"},"componentPlaceholder":{"x-gone":"view"}}',
        's.js': 'Component({ options: { multipleSlots: true } })',
        's.wxml': '<slot name="one"/><view class="mid">-</view><slot name="two"/><x-gone class="held"/>',
      }),
    );
    expect(await run.frame().locator('wx-x-a').allInnerTexts()).toEqual(['c', 'default']);
    expect((await run.frame().locator('wx-x-s').innerText()).replace(/\s+/g, '')).toBe('1-2');
    await run.close();
  });
});
