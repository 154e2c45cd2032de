import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench } from '../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const appJson = (pages: string[], more: object = {}) => JSON.stringify({ pages, ...more });

describe('runtime', () => {
  it('runs a page: data, loops, conditions, WXS, templates, slots, events', async () => {
    const run = await bench.open({
      'app.json': appJson(['pages/home/home'], { window: { navigationBarTitleText: 'Home' } }),
      'app.js': 'App({ globalData: { name: "app" }, onLaunch(o) { console.log("launch", o.path) } })',
      'app.wxss': 'page { background: #eee } .title { font-size: 40rpx }',
      'lib/format.wxs': 'module.exports = { up: function (s) { return s.toUpperCase() } }',
      'lib/row.wxml': '<template name="row"><view class="row">{{label}}:{{value}}</view></template>',
      'lib/foot.wxml': '<view class="foot">{{title}} foot</view>',
      'card/card.json': '{"component":true}',
      'card/card.js':
        'Component({ properties: { name: String }, methods: { tap() { this.triggerEvent("pick", { name: this.data.name }) } } })',
      'card/card.wxml': '<view class="box" bind:tap="tap"><text class="name">{{name}}</text><slot/></view>',
      'card/card.wxss': '.box { padding: 20rpx } .title { color: rgb(255, 0, 0) }',
      'pages/home/home.json': '{"usingComponents":{"x-card":"/card/card"}}',
      'pages/home/home.js': `
        const app = getApp();
        Page({
          data: { title: 'Hi', list: [{ id: 1, t: 'a' }, { id: 2, t: 'b' }], on: true },
          onLoad(q) { console.log('load', app.globalData.name, this.route) },
          onShow() { console.log('show') },
          onReady() { console.log('ready') },
          tapRow(e) { this.setData({ title: 'row ' + e.currentTarget.dataset.rowId, on: false }) },
          picked(e) { this.setData({ title: 'picked ' + e.detail.name }) },
        })`,
      'pages/home/home.wxml': `<wxs src="/lib/format.wxs" module="f"/><import src="/lib/row.wxml"/>
        <view class="title">{{f.up(title)}}</view>
        <view wx:for="{{list}}" wx:key="id" class="item" data-row-id="{{item.id}}" bind:tap="tapRow">{{index}}{{item.t}}</view>
        <view wx:if="{{on}}" class="on">on</view><view wx:else class="off">off</view>
        <template is="row" data="{{label: 'L', value: title}}"/>
        <x-card name="N" bind:pick="picked"><text class="in">inside</text></x-card>
        <include src="/lib/foot.wxml"/>`,
    });
    expect(run.problems).toEqual([]);
    const frame = run.frame();
    await expect
      .poll(run.logs)
      .toEqual(['log: launch pages/home/home', 'log: load app pages/home/home', 'log: show', 'log: ready']);
    const text = (selector: string) => frame.locator(selector).allTextContents();
    expect(await text('.title')).toEqual(['HI']);
    expect(await text('.item')).toEqual(['0a', '1b']);
    expect(await text('.on')).toEqual(['on']);
    expect(await text('.row')).toEqual(['L:Hi']);
    expect(await text('wx-x-card')).toEqual(['Ninside']);
    expect(await text('.foot')).toEqual(['Hi foot']);
    expect(await text('.nav-title')).toEqual(['Home']);
    await frame.locator('.item').nth(1).click();
    expect(await text('.title')).toEqual(['ROW 2']);
    expect(await text('.off')).toEqual(['off']);
    await frame.locator('wx-x-card').click();
    expect(await text('.row')).toEqual(['L:picked N']);
    const style = await frame.locator('.title').evaluate((node) => {
      const { fontSize, color } = getComputedStyle(node);
      return { fontSize, color };
    });
    expect(style).toEqual({ fontSize: '20.8px', color: 'rgb(0, 0, 0)' });
    await run.close();
  });

  it('lets WXS handle events and watch properties', async () => {
    const run = await bench.open({
      'app.json': appJson(['p']),
      'p.json': '{}',
      'p.js': `Page({ data: { n: 1 }, add() { this.setData({ n: this.data.n + 1 }) },
        called(d) { console.log('called ' + d.x) } })`,
      'p.wxml': `<wxs module="m">
          module.exports = {
            tap: function (event, owner) {
              event.instance.setStyle({ 'margin-left': '20rpx' });
              owner.selectComponent('.b').addClass('hit');
              owner.callMethod('called', { x: event.currentTarget.dataset.x });
            },
            watch: function (now, before, owner, instance) { instance.setStyle('width:' + now * 10 + 'px') }
          }
        </wxs>
        <view class="a" data-x="7" bind:tap="{{m.tap}}">a</view>
        <view class="b" change:prop="{{m.watch}}" prop="{{n}}" bind:tap="add">b</view>`,
      'p.wxss': '.hit { color: rgb(1, 2, 3) }',
    });
    const frame = run.frame();
    await frame.locator('.a').click();
    const style = (selector: string, name: string) =>
      frame.locator(selector).evaluate((node, key) => getComputedStyle(node).getPropertyValue(key), name);
    expect(await style('.a', 'margin-left')).toBe('10.4px');
    expect(await style('.b', 'color')).toBe('rgb(1, 2, 3)');
    expect(await style('.b', 'width')).toBe('10px');
    await frame.locator('.b').click();
    expect(await style('.b', 'width')).toBe('20px');
    expect(await run.logs()).toContain('log: called 7');
    await run.close();
  });
});
