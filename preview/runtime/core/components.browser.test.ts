import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

/** A page that uses components `/a`, `/b` and `/c` as `<x-a>`, `<x-b>` and `<x-c>`, where there are any. */
function project(files: Record<string, string>): Record<string, string> {
  const parts = Object.keys(files).flatMap((path) => /^([a-z])\.(?:js|wxml)$/.exec(path)?.[1] ?? []);
  const names = [...new Set(parts)].filter((name) => name !== 'p');
  const using = Object.fromEntries(names.map((name) => [`x-${name}`, `/${name}`]));
  const own = names.flatMap((name) => [
    [`${name}.json`, JSON.stringify({ component: true, usingComponents: using })],
    [`${name}.js`, 'Component({})'],
    [`${name}.wxml`, '<slot/>'],
  ]);
  return {
    'app.json': '{"pages":["p","q"]}',
    'app.js': 'App({})',
    'p.json': JSON.stringify({ usingComponents: using }),
    'p.js': 'Page({})',
    'q.json': '{}',
    'q.js': 'Page({})',
    'q.wxml': '<view class="q">q</view>',
    ...Object.fromEntries(own),
    ...files,
  };
}

const text = (run: RunningPreview, selector: string): Promise<string> =>
  run.frame().locator(selector).innerText();

/** What the script wrote by `console.log`, once there are so many lines. */
async function printed(run: RunningPreview, count: number): Promise<string[]> {
  const lines = async () => (await run.logs()).filter((line) => line.startsWith('log: '));
  await expect.poll(async () => (await lines()).length).toBeGreaterThanOrEqual(count);
  return (await lines()).map((line) => line.slice('log: '.length));
}

const problems = async (run: RunningPreview): Promise<string[]> =>
  (await run.logs()).filter((line) => /^(?:warn|error): /.test(line));

describe('behaviors', () => {
  it('merge objects in data, pass definition filters and methods on, and share lifetimes once', async () => {
    const run = await bench.open(
      project({
        'shared.js': `module.exports = Behavior({
          data: { box: { a: 1, c: 1 }, own: 'shared' }, lifetimes: { attached() { console.log('shared attached') } },
          methods: { who() { return 'shared' }, only() { return 'only' } } })`,
        'outer.js': `module.exports = Behavior({ behaviors: [require('./shared')],
          data: { box: { b: 2, c: 2 } }, properties: { size: { type: Number, value: 3 } },
          lifetimes: { attached() { console.log('outer attached') } },
          definitionFilter(target) { target.data.filtered = Object.keys(target.data).join() } })`,
        'a.js': `Component({ behaviors: [require('./shared'), require('./outer')],
          data: { box: { c: 3 }, own: 'mine' }, attached() { console.log('attached') },
          methods: { who() { return 'mine' } },
          ready() { console.log(JSON.stringify(this.data), this.who(), this.only(), this.hasBehavior(require('./shared'))) } })`,
        'p.wxml': '<x-a/>',
      }),
    );
    expect(await printed(run, 4)).toEqual([
      'shared attached',
      'outer attached',
      'attached',
      '{"box":{"a":1,"c":3,"b":2},"own":"mine","filtered":"box,own","size":3} mine only true',
    ]);
    expect(await problems(run)).toEqual([]);
    await run.close();
  });

  it('of WeChat: form fields, groups and exports', async () => {
    const run = await bench.open(
      project({
        'a.js': `Component({ behaviors: ['wx://form-field'], data: { value: 'typed' },
          ready() { console.log(this.hasBehavior('wx://form-field'), this.hasBehavior('wx://form-field-group')) } })`,
        'b.js': `Component({ behaviors: ['wx://component-export'], export() { return { secret: 42 } } })`,
        'c.js': `Component({ behaviors: [Behavior({ export() { return 'inherited' } })] })`,
        'p.wxml':
          '<form bindsubmit="submit"><x-a name="field" value="{{v}}"/><button class="go" form-type="submit">go</button></form><x-b id="b"/><x-c class="c"/><view class="c"/>',
        'p.js': `Page({ data: { v: 'given' }, submit(e) { console.log(JSON.stringify(e.detail.value)) },
          onReady() { console.log(this.selectComponent('#b').secret, this.selectAllComponents('.c').join()) } })`,
      }),
    );
    expect((await printed(run, 2)).sort()).toEqual(['42 inherited', 'true false']);
    await run.frame().locator('.go').click();
    expect(await printed(run, 3)).toContain('{"field":"given"}');
    expect(await problems(run)).toEqual([]);
    await run.close();
  });
});

describe('relations', () => {
  it('link parents, children, ancestors and what has a behavior, whichever is used first', async () => {
    const run = await bench.open(
      project({
        'field.js': 'module.exports = Behavior({ relations: { "./a": { type: "ancestor" } } })',
        'a.js': `const field = require('./field'); Component({ relations: {
          './b': { type: 'child', linked(t) { console.log('linked ' + t.data.n) }, unlinked(t) { console.log('unlinked ' + t.data.n) } },
          fields: { type: 'descendant', target: field, linked(t) { console.log('field ' + t.is) } } },
          methods: { ask() { return this.getRelationNodes('./b').map((b) => b.data.n).join() + ' ' + this.getRelationNodes('fields').length } } })`,
        'b.js': `Component({ properties: { n: Number }, relations: { './a': { type: 'parent', linked(t) { console.log('to ' + t.is) } } } })`,
        'c.js': `Component({ behaviors: [require('./field')], relations: { './nothing': { type: 'parent' } } })`,
        'p.wxml':
          '<x-a id="a"><x-b wx:for="{{list}}" wx:key="*this" n="{{item}}"/><view><x-c/></view></x-a><x-c/>',
        'p.js': `Page({ data: { list: [1, 2] }, onReady() { const a = this.selectComponent('#a'); console.log(a.ask());
          this.setData({ list: [2, 3] }); console.log(a.ask()) } })`,
      }),
    );
    expect(await printed(run, 10)).toEqual([
      ...['linked 1', 'to a', 'linked 2', 'to a', 'field c', '1,2 1'],
      ...['unlinked 1', 'linked 3', 'to a', '2,3 1'],
    ]);
    expect(await problems(run)).toEqual([]);
    await run.close();
  });
});

describe('data', () => {
  it('observers hear of paths and wildcards, pure data stay out of the page, properties are converted', async () => {
    const run = await bench.open(
      project({
        'a.js': `Component({ options: { pureDataPattern: /^_/ },
          properties: { n: Number, s: String, b: Boolean, list: Array, o: Object, any: null,
            two: { type: Number, optionalTypes: [String], value: 5, observer: 'twoChanged' } },
          data: { _secret: 'hidden', deep: { a: { x: 1 } }, items: [{ v: 1 }] },
          observers: { 'deep.a.**'(a) { console.log('deep ' + JSON.stringify(a)) }, 'items[0].v, _secret'(v, s) { console.log('pair', v, s) },
            'some.**'() { console.log('never') } },
          methods: { twoChanged(now, before) { console.log('two', now, before) } },
          ready() { const d = this.data; console.log([d.n, d.s, d.b, JSON.stringify(d.list), d.o, d.any, d.two].join('|'), this.properties === this.data || this.properties.n);
            this.setData({ 'deep.a.x': 2 }); this.setData({ 'items[0].v': 9, _secret: 'set' }); this.setData({ 'items[2]': { v: 7 } }) } })`,
        'a.wxml': '<view class="t">{{_secret}}:{{deep.a.x}}:{{items[0].v}}:{{items.length}}:{{two}}</view>',
        'p.wxml': '<x-a n="12" s="{{7}}" b="false" list="{{[1]}}" any="{{ {k:1} }}" two="{{w}}"/>',
        'p.js': 'Page({ data: { w: "word" } })',
      }),
    );
    expect(await printed(run, 4)).toEqual([
      'two word 5',
      '12|7|true|[1]||[object Object]|word true',
      'deep {"x":2}',
      'pair 9 set',
    ]);
    expect(await text(run, '.a--t')).toBe(':2:9:3:word');
    expect(await problems(run)).toEqual([]);
    await run.close();
  });

  it('setData: callbacks after drawing, groups, copies, and complaints in the words of WeChat', async () => {
    const run = await bench.open(
      project({
        'p.wxml': '<view class="t">{{a.b}}{{c}}</view><x-a n="{{bad}}"/>',
        'a.js': 'Component({ properties: { n: Number } })',
        'p.js': `Page({ data: { a: { b: 1 }, bad: 1 },
          onReady() {
            const box = { b: 2 };
            this.setData({ a: box }, () => console.log('drawn'));
            box.b = 3;
            this.groupSetData(() => { this.setData({ c: 'x' }) });
            this.setData({ nothing: undefined, bad: 'three' });
            try { this.setData(undefined) } catch (e) { console.log(e.message) }
            const ring = {}; ring.ring = ring;
            try { this.setData({ ring }) } catch (e) { console.log(e.message.split('\\n')[0]) }
            this.setData({ huge: 'x'.repeat(1200 * 1024) });
            this.setData({ 'a.[': 1 });
          } })`,
      }),
    );
    expect((await printed(run, 3)).sort()).toEqual([
      'Converting circular structure to JSON',
      'drawn',
      'setData accepts an Object rather than some Undefined',
    ]);
    expect(await text(run, '.t')).toBe('2x');
    expect(await problems(run)).toEqual([
      'warn: Setting data field "nothing" to undefined is invalid.',
      'warn: [Component] property "n" received type-uncompatible value: expected <Number> but got non-number value. Used default value instead.',
      'warn: setData 数据传输长度为 1200 KB，存在性能问题！',
      expect.stringContaining('error: Error: data path'),
    ]);
    // Another run of the app hears of it again.
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.restart());
    await expect
      .poll(async () => (await problems(run)).filter((line) => line.includes('"nothing"')))
      .toHaveLength(2);
    await run.close();
  });

  it('children that answer a change by an event make the parent change again, in order', async () => {
    const run = await bench.open(
      project({
        'a.js': `Component({ properties: { n: Number }, observers: { n(n) { this.triggerEvent('seen', n) } },
          attached() { this.triggerEvent('seen', 100 + this.data.n) }, detached() { this.triggerEvent('gone') } })`,
        'p.wxml':
          '<x-a wx:for="{{list}}" wx:key="*this" n="{{item}}" bind:seen="seen"/><view class="t" bind:tap="go">{{total}} {{list.length}}</view><view wx:for="{{seen}}" wx:key="index" class="s">{{item}}</view>',
        'p.js': `Page({ data: { list: [1], seen: [], total: 0 },
          seen(e) { this.setData({ seen: this.data.seen.concat(e.detail), total: this.data.total + 1 }); if (this.data.list.length < 4) this.setData({ list: this.data.list.concat(this.data.list.length + 1) }) },
          go() { this.setData({ list: [9, 2, 3] }) } })`,
      }),
    );
    await run.frame().locator('.t').click();
    const seen = await run.frame().locator('.s').allInnerTexts();
    expect(seen).toEqual(expect.arrayContaining(['1', '101', '4', '104', '9']));
    expect(await text(run, '.t')).toBe(`${seen.length} 4`);
    expect(await problems(run)).toEqual([]);
    await run.close();
  });
});

describe('instances', () => {
  it('that come later are ready after the next layout', async () => {
    const run = await bench.open(
      project({
        'a.js': 'Component({ lifetimes: { ready() { console.log("ready " + this.id) } } })',
        'p.js':
          'Page({ onReady() { console.log("page"); setTimeout(() => this.setData({ more: true }), 30) } })',
        'p.wxml': '<x-a id="one"/><x-a wx:if="{{more}}" id="two"/>',
      }),
    );
    expect(await printed(run, 3)).toEqual(['ready one', 'page', 'ready two']);
    await run.close();
  });

  it('find, ask and name each other', async () => {
    coversWx('createSelectorQuery', 'SelectorQuery.in', 'SelectorQuery.select', 'SelectorQuery.exec');
    coversWx('NodesRef.boundingClientRect', 'NodesRef.fields', 'nextTick');
    const run = await bench.open(
      project({
        'a.wxml': '<view class="in" style="width: 30px; height: 20px"><x-b id="inner"/></view>',
        'a.js': `Component({ ready() {
          this.createSelectorQuery().select('.in').boundingClientRect((r) => console.log('own', r.width, r.height)).exec();
          const inner = this.selectComponent('#inner');
          console.log(inner.selectOwnerComponent() === this, inner.getPageId() === this.getPageId(), inner.is, inner.id, inner.dataset.k);
          console.log(typeof this.createIntersectionObserver().observe, typeof this.createMediaQueryObserver().observe, this.getTabBar());
        } })`,
        'b.wxml': '<view class="in" style="width: 5px; height: 6px"/>',
        'p.wxml': '<x-a id="a"/><view class="in" style="width: 99px;height:1px"/>',
        'p.js': `Page({ onReady() {
          wx.createSelectorQuery().in(this.selectComponent('#a')).select('.in').fields({ size: true, computedStyle: ['height'] }).exec(([r]) => console.log('outer', r.width, r.height.constructor.name));
          this.createSelectorQuery().select('#a >>> .in').boundingClientRect((r) => console.log('deep', r && r.width)).exec();
          wx.nextTick(() => console.log('tick'));
          const e = this.getOpenerEventChannel(); console.log(typeof e.emit, this.route, this.renderer) } })`,
      }),
    );
    const lines = await printed(run, 7);
    expect(lines).toEqual(expect.arrayContaining(['own 30 20', 'deep 30', 'tick', 'function p webview']));
    expect(lines).toEqual(expect.arrayContaining(['true true b inner undefined', 'function function null']));
    await run.close();
  });

  it('move by key frames, in time and by scrolling, and tell of updates', async () => {
    const run = await bench.open(
      project({
        'p.wxml':
          '<view class="box">x</view><view class="bar" bind:tap="clear">y</view><scroll-view class="list" scroll-y style="height:100px"><view style="height:1100px"/></scroll-view>',
        'p.js': `Page({ data: { n: 0 }, onReady() {
          this.setUpdatePerformanceListener({ withDataPaths: true }, (r) => console.log('update', r.dataPaths.join(), r.updateEndTimestamp >= r.updateStartTimestamp));
          this.setData({ n: 1 });
          this.animate('.box', [{ opacity: 1, translateX: 0 }, { opacity: 0.5, translateX: 40, rotate: 90, offset: 1 }], 60, () => console.log('moved'));
          this.animate('.bar', [{ width: 0 }, { width: 100 }], 1000, { scrollSource: '.list', startScrollOffset: 0, endScrollOffset: 1000, timeRange: 1000 }) },
          clear() { this.clearAnimation('.box', () => console.log('cleared')) } })`,
      }),
    );
    expect(await printed(run, 2)).toEqual(['update n true', 'moved']);
    const style = (selector: string, name: string) =>
      run
        .frame()
        .locator(selector)
        .evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);
    expect(await style('.box', 'opacity')).toBe('0.5');
    expect(await style('.box', 'transform')).toMatch(/^matrix\(/);
    await run
      .frame()
      .locator('.list .wx-scroll-view-main')
      .evaluate((node) => {
        node.scrollTop = 500;
      });
    await expect.poll(() => style('.bar', 'width')).toBe('50px');
    await run.frame().locator('.bar').click();
    expect(await printed(run, 3)).toContain('cleared');
    expect(await style('.box', 'opacity')).toBe('1');
    await run.close();
  });

  it('that move call nobody back when the app was started again', async () => {
    const run = await bench.open(
      project({
        'p.wxml': '<view class="box">x</view>',
        'p.js': `Page({ onReady() { this.animate('.box', [{ opacity: 0 }, { opacity: 1 }], 300, () => console.log('earlier run')) } })`,
      }),
    );
    await run.update({ 'p.js': `Page({ onReady() { setTimeout(() => console.log('waited'), 400) } })` });
    expect(await printed(run, 1)).toEqual(['waited']);
    await run.close();
  });
});
