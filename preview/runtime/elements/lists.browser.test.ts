import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { boxOf, drag, openPage, startBench, type TestPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

describe('scroll-view', () => {
  const rows = '<view wx:for="{{20}}" wx:key="*this" id="r{{item}}" style="height:50px">{{item}}</view>';
  const topOf = (run: TestPage) =>
    run
      .frame()
      .locator('.wx-scroll-view-main')
      .first()
      .evaluate((node) => node.scrollTop);

  it('hands out its context: moving, settings, refreshing', async () => {
    covers('scroll-view', 'enhanced', 'refresher-triggered');
    coversWx('NodesRef.node', 'ScrollViewContext.scrollTo', 'ScrollViewContext.scrollIntoView');
    coversWx('ScrollViewContext.scrollEnabled', 'ScrollViewContext.triggerRefresh');
    coversWx('ScrollViewContext.closeRefresh');
    const calls = {
      to: 'c.scrollTo({ top: 200, animated: false })',
      slow: 'c.scrollTo({ top: 0, duration: 50 })',
      twice:
        'c.scrollTo({ top: 300, duration: 300 }); setTimeout(() => c.scrollTo({ top: 100, animated: false }), 50)',
      long: 'c.scrollTo({ top: 0, duration: 60000 })',
      into: "c.scrollIntoView('#r9', { alignment: 'center', animated: false })",
      off: 'c.scrollEnabled = false',
      on: 'c.scrollEnabled = true',
      pull: 'c.triggerRefresh()',
      done: 'c.closeRefresh()',
    };
    const buttons = Object.keys(calls).map((id) => `<view id="${id}" bind:tap="${id}">${id}</view>`);
    const methods = Object.entries(calls).map(([id, code]) => `${id}() { const c = this.c; ${code} }`);
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y enhanced refresher-enabled style="height:200px" bind:refresherrefresh="log" bind:refresherrestore="log">${rows}</scroll-view>${buttons.join('')}`,
      `onReady() { wx.createSelectorQuery().select('#s').node((r) => { this.c = r.node }).exec() }, log(e) { console.log(e.type) }, ${methods.join(',')}`,
    );
    const press = (id: string) => run.frame().locator(`#${id}`).click();
    await press('to');
    await expect.poll(() => topOf(run)).toBe(200);
    await press('into');
    await expect.poll(() => topOf(run)).toBe(375);
    await press('slow');
    await expect.poll(() => topOf(run)).toBe(0);
    await press('twice');
    await run.page.waitForTimeout(500);
    expect(await topOf(run)).toBe(100);
    await press('long');
    await run.frame().locator('#s').hover();
    await run.page.mouse.wheel(0, 100);
    await run.page.waitForTimeout(300);
    expect(await topOf(run)).toBeGreaterThan(150);
    await press('slow');
    await expect.poll(() => topOf(run)).toBe(0);
    await press('off');
    await run.frame().locator('#s').hover();
    await run.page.mouse.wheel(0, 300);
    await run.page.waitForTimeout(100);
    expect(await topOf(run)).toBe(0);
    await press('on');
    await press('pull');
    await press('done');
    await expect.poll(run.said).toEqual(['refresherrefresh', 'refresherrestore']);
    await run.close();
  });

  it('shows the refresher of the page, and a second level behind it', async () => {
    covers('scroll-view', 'refresher-default-style=none', 'bindrefresherpulling', 'bindrefresherwillrefresh');
    covers(
      'scroll-view',
      'refresher-two-level-enabled',
      'refresher-two-level-threshold',
      'bindrefresherstatuschange',
    );
    coversWx('ScrollViewContext.triggerTwoLevel', 'ScrollViewContext.closeTwoLevel');
    const run = await openPage(
      bench,
      `<view id="two" bind:tap="two">two</view><scroll-view id="s" enhanced scroll-y style="height:400px" refresher-enabled refresher-default-style="none" refresher-two-level-enabled refresher-two-level-threshold="{{100}}" bind:refresherstatuschange="status"><view slot="refresher" id="own" style="height:60px">own</view>${rows}</scroll-view>`,
      `status(e) { console.log(e.detail.status) }, onReady() { wx.createSelectorQuery().select('#s').node((r) => { this.c = r.node }).exec() },
       two() { this.opened = !this.opened; if (this.opened) this.c.triggerTwoLevel(); else this.c.closeTwoLevel() }`,
    );
    const y = async () => Math.round((await boxOf(run.frame(), '#own')).y);
    const hidden = await y();
    expect(hidden).toBe((await boxOf(run.frame(), '#s')).y - 60);
    await drag(run, '#s', 0, 60, 50);
    await expect.poll(run.said).toEqual([]);
    await expect.poll(y).toBe(hidden);
    await drag(run, '#s', 0, 260, 50);
    await expect.poll(run.said).toEqual(['1', '5', '6', '7']);
    await expect.poll(y).toBe(hidden + 400);
    await drag(run, '#s', 0, -150, 50);
    await expect.poll(run.said).toEqual(['1', '5', '6', '7', '8', '0']);
    await expect.poll(y).toBe(hidden);
    for (const states of [
      ['6', '7'],
      ['8', '0'],
    ]) {
      await run.frame().locator('#two').click();
      await expect.poll(async () => (await run.said()).slice(-2)).toEqual(states);
    }
    await run.close();
  });

  it('tells of drags when enhanced, of begin and end, and rests on whole pages', async () => {
    covers(
      'scroll-view',
      'paging-enabled',
      'binddragstart',
      'binddragging',
      'binddragend',
      'bindscrollstart',
      'bindscrollend',
    );
    const log = ['dragstart', 'dragend', 'scrollstart', 'scrollend']
      .map((name) => `bind:${name}="log"`)
      .join(' ');
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-x enhanced paging-enabled style="white-space:nowrap;height:100px" ${log}><view wx:for="{{4}}" wx:key="*this" style="display:inline-block;width:390px;height:100px">{{item}}</view></scroll-view>`,
      'log(e) { console.log(e.type + (e.detail.velocity ? " " + (e.detail.velocity.x > 0) : "")) }',
    );
    await drag(run, '#s', -250, 0, 50);
    const left = () =>
      run
        .frame()
        .locator('.wx-scroll-view-main')
        .evaluate((node) => node.scrollLeft);
    await expect.poll(left).toBe(390);
    const said = await run.said();
    expect(said.slice(0, 2)).toEqual(['scrollstart', 'dragstart']);
    expect(said).toContain('dragend true');
    expect(said).toContain('scrollend');
    await run.close();
  });

  it('goes to where the nearest edge is, begins at its end when reversed', async () => {
    covers('scroll-view', 'scroll-into-view-alignment', 'scroll-into-view-offset', 'reverse', 'padding');
    covers('scroll-view', 'type=list', 'refresher-default-style');
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y style="height:200px" type="list" padding="{{[10, 0, 0, 0]}}" scroll-into-view="{{into}}" scroll-into-view-alignment="nearest" scroll-into-view-offset="{{5}}">${rows}</scroll-view><scroll-view id="r" scroll-y reverse refresher-enabled refresher-default-style="white" style="height:200px">${rows}</scroll-view><scroll-view id="k" scroll-y refresher-enabled style="height:60px">${rows}</scroll-view><view id="go" bind:tap="go">go</view>`,
      "data: { into: '' }, go() { this.setData({ into: 'r4' }) }",
    );
    await run.frame().locator('#go').click();
    await expect.poll(() => topOf(run)).toBe(10 + 250 - 200 + 5);
    const reversed = run.frame().locator('#r .wx-scroll-view-main');
    expect(await reversed.evaluate((node) => node.scrollTop)).toBe(800);
    const dots = (id: string) =>
      run
        .frame()
        .locator(`${id} .wx-refresher`)
        .evaluate((node) => getComputedStyle(node).color);
    expect([await dots('#r'), await dots('#k')]).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.4)']);
    await run.close();
  });
});

describe('lists of Skyline', () => {
  it('stick headers to the edge while their section is there, and say so', async () => {
    covers('sticky-header', 'offset-top', 'bindstickontopchange');
    covers('sticky-section', 'push-pinned-header', 'padding');
    covers('list-view', 'padding');
    covers('scroll-view', 'type=custom');
    const section = (id: string, more = '') =>
      `<sticky-section ${more}><sticky-header offset-top="{{10}}" bind:stickontopchange="stick" data-id="${id}"><view id="${id}" style="height:30px">${id}</view></sticky-header><list-view padding="{{[5, 0, 5, 0]}}"><view wx:for="{{10}}" wx:key="*this" style="height:50px">{{item}}</view></list-view></sticky-section>`;
    const run = await openPage(
      bench,
      `<scroll-view id="s" scroll-y type="custom" style="height:300px">${section('a')}${section('b')}</scroll-view>`,
      'stick(e) { console.log(e.currentTarget.dataset.id + " " + e.detail.isStickOnTop) }',
    );
    const main = run.frame().locator('.wx-scroll-view-main');
    const at = (top: number) =>
      main.evaluate((node, to) => {
        node.scrollTop = to;
      }, top);
    const edge = (await boxOf(run.frame(), '#s')).y;
    const y = async (id: string) => (await boxOf(run.frame(), `#${id}`)).y - edge;
    expect(await y('a')).toBe(10);
    await at(100);
    await expect.poll(() => y('a')).toBe(10);
    await at(530);
    // A section is 30 + 10 + 500 high: the next one pushes the header out.
    await expect.poll(() => y('a')).toBe(-20);
    await at(600);
    await expect.poll(() => y('b')).toBe(10);
    await at(0);
    await expect.poll(run.said).toEqual(['a true', 'b true', 'a false', 'b false']);
    await run.close();
  });

  it('lay children out in columns, as rows or each where room is', async () => {
    covers(
      'grid-view',
      'type',
      'cross-axis-count',
      'cross-axis-gap',
      'main-axis-gap',
      'max-cross-axis-extent',
      'padding',
    );
    const cells = (id: string) =>
      `<view wx:for="{{heights}}" wx:key="index" class="${id}" style="height:{{item}}px">{{index}}</view>`;
    const run = await openPage(
      bench,
      `<grid-view id="a" cross-axis-count="{{3}}" cross-axis-gap="{{15}}" main-axis-gap="{{10}}" padding="{{[0, 15, 0, 15]}}">${cells('x')}</grid-view><grid-view id="m" type="masonry" cross-axis-count="{{2}}" cross-axis-gap="{{10}}" main-axis-gap="{{5}}">${cells('y')}</grid-view><grid-view id="e" max-cross-axis-extent="{{100}}">${cells('z')}</grid-view>`,
      'data: { heights: [40, 80, 20, 30] }',
    );
    const boxes = (of: string, inside: string) =>
      run.frame().evaluate(
        ([selector, parent]) => {
          const origin = document.querySelector(parent as string)?.getBoundingClientRect();
          return [...document.querySelectorAll(selector as string)].map((node) => {
            const { x, y, width } = node.getBoundingClientRect();
            return [x - (origin?.x ?? 0), y - (origin?.y ?? 0), width].map(Math.round);
          });
        },
        [of, inside],
      );
    expect(await boxes('.x', '#a')).toEqual([
      [15, 0, 110],
      [140, 0, 110],
      [265, 0, 110],
      [15, 90, 110],
    ]);
    await expect
      .poll(() => boxes('.y', '#m'))
      .toEqual([
        [0, 0, 190],
        [200, 0, 190],
        [0, 45, 190],
        [0, 70, 190],
      ]);
    expect((await boxOf(run.frame(), '#m')).height).toBe(100);
    expect((await boxes('.z', '#e'))[1]).toEqual([98, 0, 98]);
    await run.close();
  });

  it('build a row for each entry of a list, and follow it', async () => {
    covers('list-builder', 'list', 'child-count', 'binditembuild', 'binditemdispose');
    covers('grid-builder', 'list', 'cross-axis-count', 'binditembuild', 'binditemdispose');
    const run = await openPage(
      bench,
      `<list-builder list="{{list}}" bind:itembuild="log" bind:itemdispose="log"><view slot:item slot:index class="row" bind:tap="tap" data-at="{{index}}">{{index}} {{item.name}}</view></list-builder><grid-builder list="{{list}}" cross-axis-count="{{2}}" bind:itembuild="cell" bind:itemdispose="cell"><view slot:item class="cell">{{item.name}}</view></grid-builder><view id="go" bind:tap="go">go</view>`,
      "data: { list: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, go() { this.setData({ list: [{ name: 'x' }, { name: 'b' }] }) }, tap(e) { console.log('tap ' + e.currentTarget.dataset.at) }, log(e) { console.log(e.type + ' ' + e.detail.index) }, cell(e) { console.log('cell ' + e.type + ' ' + e.detail.index) }",
    );
    const texts = (of: string) => run.frame().locator(of).allTextContents();
    expect(await texts('.row')).toEqual(['0 a', '1 b', '2 c']);
    await run.frame().locator('.row').nth(1).click();
    await run.frame().locator('#go').click();
    await expect.poll(() => texts('.row')).toEqual(['0 x', '1 b']);
    expect(await texts('.cell')).toEqual(['x', 'b']);
    const cells = await run
      .frame()
      .locator('.cell')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x));
    expect(cells).toEqual([0, 195]);
    const said = await run.said();
    const of = (sort: RegExp) => said.filter((line) => sort.test(line));
    expect(of(/^(tap|itemdispose)/)).toEqual(['tap 1', 'itemdispose 2']);
    expect(of(/^cell/)).toEqual([
      'cell itembuild 0',
      'cell itembuild 1',
      'cell itembuild 2',
      'cell itemdispose 2',
    ]);
    await run.close();
  });

  it('draw a sheet up and down, and let gestures through', async () => {
    covers('draggable-sheet', 'initial-child-size', 'min-child-size', 'max-child-size', 'snap', 'snap-sizes');
    const run = await openPage(
      bench,
      '<view style="position:relative;height:500px"><draggable-sheet initial-child-size="{{0.4}}" min-child-size="{{0.2}}" max-child-size="{{0.8}}" snap snap-sizes="{{[0.4]}}"><tap-gesture-handler><view id="in" style="height:100%" bind:tap="tap">in</view></tap-gesture-handler></draggable-sheet></view>',
      "tap() { console.log('tap') }",
    );
    const height = async () => (await boxOf(run.frame(), '#in')).height;
    expect(await height()).toBe(200);
    await drag(run, '#in', 0, -150, 150);
    await expect.poll(height).toBe(400);
    await run.frame().locator('#in').click();
    await expect.poll(run.said).toEqual(['tap']);
    await run.close();
  });
});

describe('swiper', () => {
  it('snaps to the edges of its margins, and counts a transition from where it stood', async () => {
    covers(
      'swiper',
      'snap-to-edge',
      'previous-margin',
      'next-margin',
      'bindtransition',
      'bindanimationfinish',
      'easing-function',
    );
    const run = await openPage(
      bench,
      '<swiper id="s" snap-to-edge previous-margin="30px" next-margin="50px" duration="100" easing-function="linear" bind:transition="move" bind:animationfinish="end"><swiper-item wx:for="{{3}}" wx:key="*this" item-id="i{{item}}">{{item}}</swiper-item></swiper>',
      "move(e) { if (e.detail.dx < (this.last || 0)) console.log('back'); this.last = e.detail.dx }, end(e) { console.log('end ' + e.detail.current + ' ' + Math.round(this.last)) }",
    );
    const x = async (index: number) =>
      Math.round((await boxOf(run.frame(), `wx-swiper-item:nth-child(${index})`)).x);
    expect(await x(1)).toBe(0);
    await drag(run, '#s', -200, 0);
    await expect.poll(run.said).toEqual(['end 1 310']);
    expect(await x(2)).toBe(30);
    await drag(run, '#s', -200, 0);
    await expect.poll(() => x(3)).toBe(80);
    await run.close();
  });
});
