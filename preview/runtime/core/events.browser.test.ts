import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../test/support/covers.ts';
import { PreviewBench, type RunningPreview } from '../../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const project = (files: Record<string, string>) => ({
  'app.json': '{"pages":["p"]}',
  'p.json': '{"usingComponents":{"x-a":"/a"}}',
  'p.js': 'Page({})',
  'a.json': '{"component":true}',
  'a.js': 'Component({})',
  'a.wxml': '<slot/>',
  ...files,
});

async function printed(run: RunningPreview, count: number): Promise<string[]> {
  await expect.poll(async () => (await run.logs()).length).toBeGreaterThanOrEqual(count);
  return (await run.logs()).map((line) => line.replace(/^log: /, ''));
}

describe('handlers', () => {
  it('bind, catch, mut-bind and the capture phase, in the order of WeChat', async () => {
    covers('view', 'bindtap');
    const run = await bench.open(
      project({
        'p.js': `const log = (name) => function (e) { console.log(name + ' ' + e.currentTarget.id + ' ' + e.target.id) };
          Page({ outer: log('outer'), inner: log('inner'), first: log('first'), mut: log('mut') })`,
        'p.wxml': `<view id="o" capture-bind:tap="first" bind:tap="outer"><view id="i" bindtap="inner"><view id="x" class="x">x</view></view></view>
          <view id="c" bindtap="outer"><view id="d" catchtap="inner" class="d">d</view></view>
          <view id="k" capture-catch:tap="first"><view id="l" bindtap="inner" class="l">l</view></view>
          <view id="m" mut-bind:tap="mut" bindtap="outer"><view id="n" mut-bind:tap="mut" class="n">n</view></view>`,
      }),
    );
    for (const name of ['x', 'd', 'l', 'n']) await run.frame().locator(`.${name}`).click();
    expect(await printed(run, 7)).toEqual([
      ...['first o x', 'inner i x', 'outer o x'],
      'inner d d',
      'first k l',
      ...['mut n n', 'outer m n'],
    ]);
    await run.close();
  });

  it('get names from data, marks, data sets and touches; may be made later, and are missed by name', async () => {
    covers('view', 'bindtap', 'bindtouchstart');
    const run = await bench.open(
      project({
        'p.js': `Page({ data: { fn: 'one' }, one(e) { const { mark, currentTarget, touches, changedTouches, detail } = e;
            console.log(JSON.stringify(mark), JSON.stringify(currentTarget.dataset), touches.length, changedTouches.length, typeof detail.x, e.type);
            this.setData({ fn: 'two' }) },
          onLoad() { this.two = () => { console.log('made later'); this.setData({ fn: 'none' }) } } })`,
        'p.wxml':
          '<view mark:a="1"><view class="x" bindtap="{{fn}}" mark:b="{{ {c:2} }}" data-user-id="7" data-userName="n" data-UPPER-Case="u">x</view></view>',
      }),
    );
    for (let i = 0; i < 3; i += 1) await run.frame().locator('.x').click();
    expect(await printed(run, 3)).toEqual([
      '{"b":{"c":2},"a":"1"} {"userId":"7","username":"n","upperCase":"u"} 1 1 number tap',
      'made later',
      'warn: Component "p" does not have a method "none" to handle event "tap".',
    ]);
    await run.close();
  });

  it('of input may return what shall stand instead', async () => {
    covers('input', 'bindinput');
    const run = await bench.open(
      project({
        'p.js':
          'Page({ up(e) { return { value: e.detail.value.toUpperCase(), cursor: 1 } }, cut(e) { return e.detail.value.slice(0, 2) } })',
        'p.wxml': '<input class="u" bindinput="up"/><input class="c" bindinput="cut"/>',
      }),
    );
    await run.frame().locator('.u input').pressSequentially('a');
    await run.frame().locator('.c input').pressSequentially('xyz');
    expect(await run.frame().locator('.u input').inputValue()).toBe('A');
    expect(await run.frame().locator('.c input').inputValue()).toBe('xy');
    await run.close();
  });

  it('of components: bubbling, composed and capture, only as far as asked', async () => {
    const run = await bench.open(
      project({
        'a.js': `Component({ methods: { go() { for (const o of [{}, { bubbles: true }, { bubbles: true, composed: true, capturePhase: true }]) this.triggerEvent('news', Object.keys(o).length, o);
          this.triggerEvent('bare') } , inside(e) { console.log('inside ' + e.detail) } } })`,
        'a.wxml': '<view bind:news="inside"><view class="go" bind:tap="go">go</view></view>',
        'p.js':
          'Page({ own(e) { console.log("own " + JSON.stringify(e.detail)) }, around(e) { console.log("around " + e.detail + e.target.id) }, down(e) { console.log("down " + e.detail) } })',
        'p.wxml':
          '<view bind:news="around" capture-bind:news="down"><x-a id="a" bind:news="own" bind:bare="own"/></view>',
      }),
    );
    await run.frame().locator('.a--go').click();
    expect(await printed(run, 7)).toEqual([
      'own 0',
      ...['own 1', 'around 1a'],
      ...['down 3', 'own 3', 'around 3a'],
      'own {}',
    ]);
    await run.close();
  });
});

describe('WXS', () => {
  it('handles events and observes properties, with all that its elements can do', async () => {
    const run = await bench.open(
      project({
        'h.wxs': `var tap = function (event, owner) {
            var el = event.instance; var box = owner.selectComponent('.box');
            box.setStyle({ 'background-color': 'rgb(0, 0, 255)', width: '40px' }).addClass('on').removeClass('off');
            var state = el.getState(); state.n = (state.n || 0) + 1;
            owner.callMethod('called', { n: state.n, has: box.hasClass('on'), all: owner.selectAllComponents('.box').length,
              data: el.getDataset().key, style: box.getComputedStyle(['width']).width, rect: typeof box.getBoundingClientRect().left });
            owner.setTimeout(function () { owner.callMethod('called', 'timer') }, 5);
            owner.clearTimeout(owner.setTimeout(function () { owner.callMethod('called', 'never') }, 1));
            el.requestAnimationFrame(function () { owner.triggerEvent('frame'); owner.callMethod('called', 'frame') });
            return false };
          var changed = function (now, before, owner, el) { owner.callMethod('called', [now, before, typeof el.setStyle]) };
          module.exports = { tap: tap, changed: changed };`,
        'p.js': `Page({ data: { v: 1 }, called(what) { console.log(JSON.stringify(what)); if (what.n) this.setData({ v: 5 }) }, outer() { console.log('outer') } })`,
        'p.wxml':
          '<wxs module="h" src="./h.wxs"/><view bindtap="outer"><view class="x" data-key="k" bindtap="{{h.tap}}" change:title="{{h.changed}}" title="{{v}}">x</view></view><view class="box off">b</view>',
      }),
    );
    await run.frame().locator('.x').click();
    const lines = await printed(run, 5);
    expect(lines.slice(0, 3)).toEqual([
      '[1,null,"function"]',
      '{"n":1,"has":true,"all":1,"data":"k","style":"40px","rect":"number"}',
      '[5,1,"function"]',
    ]);
    expect(lines.slice(3).sort()).toEqual(['"frame"', '"timer"']);
    await run.close();
  });
});
