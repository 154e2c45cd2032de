import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';
import type { BundlePatch } from '../../bundle.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const files = {
  'app.json': '{"pages":["p","q"]}',
  'app.js': 'App({ onLaunch() { console.log("launch") } })',
  'p.json': '{"usingComponents":{"x-run":"/run"}}',
  'p.js': 'Page({ data: { n: 1, list: [1, 2] }, add() { this.setData({ n: this.data.n + 1 }) } })',
  'p.wxml': '<view class="n" bind:tap="add">{{n}}</view><x-run/><view style="height:3000px"/>',
  'q.json': '{}',
  'q.js': 'Page({ onLoad(o) { console.log("q " + o.id) } })',
  'q.wxml': '<view class="q">q</view><view style="height:3000px"/>',
  'run.json': '{"component":true}',
  'run.js': 'Component({ options: { virtualHost: true }, data: { t: "script" } })',
  'run.wxml': '<view class="t">{{t}}</view>',
  'run.wxss': '.t { color: rgb(1, 1, 1) }',
};

const patch = (run: RunningPreview, sent: BundlePatch) =>
  run.page.evaluate((change) => (window as unknown as PreviewWindow).preview.patch(change), sent);

const text = (run: RunningPreview, selector: string) => run.frame().locator(selector).allTextContents();

const launches = async (run: RunningPreview) =>
  (await run.logs()).filter((line) => line === 'log: launch').length;

describe('applyPatch', () => {
  it('sets changed data on living components, and on those that come later', async () => {
    const run = await bench.open(files, { data: { run: { t: 'one' } } });
    expect(await text(run, '.run--t')).toEqual(['one']);
    await patch(run, { data: { run: { t: 'two' } } });
    expect(await text(run, '.run--t')).toEqual(['two']);
    await run.update({ 'p.wxml': '<x-run/><x-run/>' });
    expect(await text(run, '.run--t')).toEqual(['two', 'two']);
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('updates a template and keeps the data', async () => {
    const run = await bench.open(files);
    await run.frame().locator('.n').click();
    await run.update({
      'p.wxml':
        '<view class="n" bind:tap="add">now {{n}}</view><view wx:for="{{list}}" class="i">{{item}}</view>',
    });
    expect(await text(run, '.n')).toEqual(['now 2']);
    expect(await text(run, '.i')).toEqual(['1', '2']);
    await run.frame().locator('.n').click();
    expect(await text(run, '.n')).toEqual(['now 3']);
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('lets a page use a component that was added with its files', async () => {
    const run = await bench.open(files);
    await run.update({
      'p.json': '{"usingComponents":{"x-run":"/run","x-new":"/new"}}',
      'p.wxml': '<x-new/><x-run/>',
      'new.json': '{"component":true}',
      'new.js': 'Component({ data: { a: 1 }, lifetimes: { ready() { console.log("new is ready") } } })',
      'new.wxml': '<view class="new">{{a}}</view>',
      'new.wxss': '.new { color: rgb(4, 4, 4) }',
    });
    expect(await text(run, '.new--new')).toEqual(['1']);
    expect(
      await run
        .frame()
        .locator('.new--new')
        .evaluate((node) => getComputedStyle(node).color),
    ).toBe('rgb(4, 4, 4)');
    await expect.poll(run.logs).toContain('log: new is ready');
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('replaces the text of a style sheet', async () => {
    const run = await bench.open(files);
    const color = (selector: string) =>
      run
        .frame()
        .locator(selector)
        .evaluate((node) => getComputedStyle(node).color);
    expect(await color('.run--t')).toBe('rgb(1, 1, 1)');
    await run.update({ 'run.wxss': '.t { color: rgb(2, 2, 2) }', 'app.wxss': '.n { color: rgb(3, 3, 3) }' });
    expect([await color('.run--t'), await color('.n')]).toEqual(['rgb(2, 2, 2)', 'rgb(3, 3, 3)']);
    await run.update({ 'p.wxss': '.n { color: rgb(5, 5, 5) }' });
    expect(await color('.n')).toBe('rgb(5, 5, 5)');
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('redraws what uses a shared template, an included file or a WXS file, and keeps the data', async () => {
    const run = await bench.open({
      ...files,
      'p.wxml':
        '<import src="t.wxml"/><wxs module="w" src="w.wxs"/><view class="n" bind:tap="add">{{w.f(n)}}</view><template is="t" data="{{n}}"/><block wx:for="{{[7]}}"><include src="i.wxml"/></block>',
      't.wxml': '<template name="t"><view class="t1">one {{n}}</view></template>',
      'i.wxml': '<view class="i1">in {{n}} {{w.f(item)}}</view>',
      'w.wxs': 'var d = require("./deep.wxs"); module.exports = { f: function (n) { return d.mark + n } }',
      'deep.wxs': 'module.exports = { mark: "a" }',
    });
    await run.frame().locator('.n').click();
    expect(await text(run, '.n')).toEqual(['a2']);
    await run.update({ 't.wxml': '<template name="t"><view class="t1">two {{n}}</view></template>' });
    expect(await text(run, '.t1')).toEqual(['two 2']);
    await run.update({ 'i.wxml': '<view class="i1">inside {{n}} {{w.f(item)}}</view>' });
    expect(await text(run, '.i1')).toEqual(['inside 2 a7']);
    await run.update({ 'deep.wxs': 'module.exports = { mark: "b" }' });
    expect(await text(run, '.n')).toEqual(['b2']);
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('redraws what uses a template in the file of a component', async () => {
    const run = await bench.open({
      ...files,
      'p.wxml':
        '<import src="run.wxml"/><view class="n" bind:tap="add">{{n}}</view><template is="t"/><x-run/>',
      'run.wxml': '<template name="t"><view class="t1">one</view></template><view class="t">{{t}}</view>',
    });
    await run.frame().locator('.n').click();
    await run.update({
      'run.wxml': '<template name="t"><view class="t1">two</view></template><view class="t">new {{t}}</view>',
    });
    expect(await text(run, '.t1')).toEqual(['two']);
    expect(await text(run, '.run--t')).toEqual(['new script']);
    expect(await text(run, '.n')).toEqual(['2']);
    await run.close();
  });

  it('takes a component from a page that names it no more', async () => {
    const run = await bench.open(files);
    await run.update({ 'p.json': '{}' });
    expect(await text(run, '.run--t')).toEqual([]);
    await run.update({ 'p.json': files['p.json'] });
    expect(await text(run, '.run--t')).toEqual(['script']);
    expect(await launches(run)).toBe(1);
    await run.close();
  });

  it('shows a picture that was missing', async () => {
    const run = await bench.open({ ...files, 'p.wxml': '<image class="i" src="/a.svg"/>' });
    const source = () => run.frame().locator('.i img').getAttribute('src');
    expect(await source()).toBeNull();
    await run.update({ 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    expect(await source()).toMatch(/^blob:/);
    await run.close();
  });

  it('restarts in place for a changed script', async () => {
    const run = await bench.open(files);
    await run.page.evaluate(() =>
      (window as unknown as PreviewWindow).preview.navigate('/q?id=5', 'navigateTo'),
    );
    const scroller = run.frame().locator('.phone-page:not([hidden]) .phone-scroll');
    await scroller.evaluate((node) => node.scrollTo(0, 700));
    await run.update({ 'q.js': 'Page({ onLoad(o) { console.log("again " + o.id) } })' });
    expect(await run.frame().locator('.q').isVisible()).toBe(true);
    expect(await scroller.evaluate((node) => node.scrollTop)).toBe(700);
    expect(await run.logs()).toContain('log: again 5');
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.navigate('', 'navigateBack'));
    expect(await run.frame().locator('.n').isVisible()).toBe(true);
    await run.close();
  });

  it('stays on a page that goes elsewhere when it is closed', async () => {
    const leaving = (end: string) => `Page({ onUnload() { wx.reLaunch({ url: '/p' }) } })${end}`;
    const run = await bench.open({ ...files, 'q.js': leaving('') }, { url: 'q' });
    await run.update({ 'q.js': leaving(';setTimeout(() => console.log("later"), 50)') });
    await expect.poll(run.logs).toContain('log: later');
    expect(await run.frame().locator('.q').isVisible()).toBe(true);
    await run.close();
  });

  it('goes on after a broken script is mended', async () => {
    const run = await bench.open({ ...files, 'p.js': 'Page({' });
    expect((await run.logs())[1]).toContain('SyntaxError');
    await run.update({ 'p.js': 'Page({ data: { n: 7 } })' });
    expect(await text(run, '.n')).toEqual(['7']);
    await run.close();
  });

  it('takes patches over a channel of their own, as a worker sends them', async () => {
    const run = await bench.open(files, { data: { run: { t: 'one' } } });
    await run.page.evaluate(async () => {
      const port = (window as unknown as PreviewWindow).preview.createPatchChannel();
      const source = `onmessage = (event) => {
        const port = event.ports[0];
        port.onmessage = (answer) => postMessage(answer.data);
        port.postMessage({ type: 'request', id: 1, method: 'patch', args: { data: { run: { t: 'from worker' } } } });
      }`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage('port', [port]);
      });
      worker.terminate();
    });
    expect(await text(run, '.run--t')).toEqual(['from worker']);
    await run.close();
  });
});
