import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const names = ['touchstart', 'touchmove', 'touchend', 'tap', 'longpress', 'longtap'];
const binds = (handler: string, list = names) => list.map((name) => `bind:${name}="${handler}"`).join(' ');

describe('touches', () => {
  it('become start, end and tap with WeChat coordinates, and bubble', async () => {
    const run = await openPage(
      bench,
      `<view style="height:300px"></view><view id="outer" ${binds('log')}><view id="inner" data-n="7" style="margin:20px;height:50px" ${binds('log')}></view></view><view style="height:2000px"></view>`,
      `log(e) { const t = e.changedTouches[0]; console.log([e.type, e.currentTarget.id, e.target.dataset.n, t.clientX, t.clientY, t.pageY, e.detail.x, e.detail.y, e.touches.length].join(' ')) }`,
      { options: { url: 'pages/a/a' } },
    );
    await run
      .frame()
      .locator('[data-wx-viewport]')
      .evaluate((node) => {
        node.scrollTop = 100;
      });
    await run
      .frame()
      .locator('#inner')
      .click({ position: { x: 10, y: 15 } });
    const inner = [
      'touchstart inner 7 30 235 335   1',
      'touchend inner 7 30 235 335   0',
      'tap inner 7 30 235 335 30 335 1',
    ];
    const both = inner.flatMap((line) => [line, line.replace('inner', 'outer')]);
    await expect.poll(run.said).toEqual(both);
    await run.close();
  });

  it('are no tap after a move of more than 10 px, and none of the page when caught', async () => {
    const run = await openPage(
      bench,
      `<view id="far" style="height:100px" bind:tap="log" bind:touchmove="log"></view><view bind:tap="log" id="parent"><view id="child" style="height:50px" catch:tap="log"></view></view>`,
      'log(e) { console.log(e.type + " " + e.currentTarget.id) }',
    );
    const { mouse } = run.page;
    await mouse.move(50, 150);
    await mouse.down();
    await mouse.move(50, 156);
    await mouse.move(50, 170);
    await mouse.up();
    await run.frame().locator('#child').click();
    await expect.poll(run.said).toEqual(['touchmove far', 'touchmove far', 'tap child']);
    await run.close();
  });

  it('long press comes at 350 ms and takes the place of the tap only when somebody listens', async () => {
    const run = await openPage(
      bench,
      `<view id="deaf" style="height:60px" bind:tap="log"></view><view id="keen" style="height:60px" bind:tap="log" bind:longpress="log"></view>`,
      'log(e) { console.log(e.type + " " + e.currentTarget.id) }',
    );
    await run.frame().locator('#deaf').click({ delay: 450 });
    await run.frame().locator('#keen').click({ delay: 450 });
    await run.frame().locator('#keen').click();
    await expect.poll(run.said).toEqual(['tap deaf', 'longpress keen', 'tap keen']);
    await run.close();
  });

  it('light up hover-class while pressed, scoped to the component that names it', async () => {
    const run = await openPage(
      bench,
      '<view id="v" hover-class="dim" hover-start-time="20" hover-stay-time="50" style="height:60px"></view><button id="b">x</button><x-card/>',
      '',
      {
        style: '.dim { background: rgb(1, 2, 3) }',
        files: {
          'pages/a/a.json': '{"usingComponents":{"x-card":"/card/card"}}',
          'card/card.json': '{"component":true}',
          'card/card.js': 'Component({})',
          'card/card.wxml': '<view id="c" hover-class="dim" hover-stay-time="50" style="height:60px"></view>',
          'card/card.wxss': '.dim { background: rgb(4, 5, 6) }',
        },
      },
    );
    const frame = run.frame();
    const color = (selector: string) =>
      frame.locator(selector).evaluate((node) => getComputedStyle(node).backgroundColor);
    const press = async (selector: string, expected: string) => {
      const before = await color(selector);
      await frame.locator(selector).hover();
      await run.page.mouse.down();
      await expect.poll(() => color(selector)).toBe(expected);
      await run.page.mouse.up();
      await expect.poll(() => color(selector)).toBe(before);
    };
    await press('#v', 'rgb(1, 2, 3)');
    await press('wx-x-card wx-view', 'rgb(4, 5, 6)');
    await press('#b', 'rgb(222, 222, 222)');
    await run.close();
  });

  it('drag the page and horizontal strips with the mouse as a finger does', async () => {
    const run = await openPage(
      bench,
      `<scroll-view scroll-x style="white-space:nowrap" bind:tap="tap"><view wx:for="{{9}}" wx:key="*this" style="display:inline-block;width:100px;height:80px">{{item}}</view></scroll-view><view style="height:3000px"></view>`,
      "tap() { console.log('tap') }",
    );
    const { mouse } = run.page;
    const drag = async (fromX: number, fromY: number, toX: number, toY: number) => {
      await mouse.move(fromX, fromY);
      await mouse.down();
      await mouse.move(toX, toY, { steps: 8 });
      await run.page.waitForTimeout(150);
      await mouse.up();
    };
    await drag(300, 130, 150, 132);
    const strip = run.frame().locator('.wx-scroll-view-main');
    await expect.poll(() => strip.evaluate((node) => node.scrollLeft)).toBeGreaterThan(120);
    await drag(200, 600, 200, 400);
    const page = run.frame().locator('[data-wx-viewport]');
    await expect.poll(() => page.evaluate((node) => node.scrollTop)).toBeGreaterThan(150);
    expect(await run.said()).toEqual([]);
    await run.close();
  });

  it('pass transitions and animations of authors on', async () => {
    const run = await openPage(
      bench,
      '<view id="v" class="{{on}}" style="height:40px;transition:opacity .05s" bind:transitionend="log" bind:tap="go"></view>',
      'data: { on: "" }, go() { this.setData({ on: "faint" }) }, log(e) { console.log(e.type + " " + e.detail.propertyName) }',
      { style: '.faint { opacity: .2 }' },
    );
    await run.frame().locator('#v').click();
    await expect.poll(run.said).toEqual(['transitionend opacity']);
    await run.close();
  });

  it('of real fingers do the same, scroll the page, and are kept from it by a catch', async () => {
    const run = await openPage(
      bench,
      `<view id="free" style="height:100px" bind:tap="log" bind:touchmove="log"></view><view id="held" style="height:100px" catch:touchmove="log"></view><view style="height:3000px"></view>`,
      'log(e) { console.log(e.type + " " + e.currentTarget.id + " " + e.changedTouches.length) }',
    );
    const session = await run.page.context().newCDPSession(run.page);
    const touch = (type: string, points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: points });
    const swipe = async (y: number) => {
      await touch('touchStart', [{ x: 100, y }]);
      for (let step = 1; step <= 8; step++) await touch('touchMove', [{ x: 100, y: y - step * 10 }]);
      await touch('touchEnd', []);
    };
    const top = () =>
      run
        .frame()
        .locator('[data-wx-viewport]')
        .evaluate((node) => node.scrollTop);
    await touch('touchStart', [{ x: 100, y: 120 }]);
    await touch('touchEnd', []);
    await expect.poll(run.said).toEqual(['tap free 1']);
    await swipe(260);
    expect(await top()).toBe(0);
    expect((await run.said()).at(-1)).toBe('touchmove held 1');
    await run.page.mouse.move(100, 230);
    await run.page.mouse.wheel(0, 300);
    await run.page.waitForTimeout(200);
    expect(await top()).toBe(0);
    await swipe(160);
    await expect.poll(top).toBeGreaterThan(20);
    await run.close();
  });
});
