import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import { PreviewBench, type RunningPreview } from '../../../test/support/previewBench.ts';
import { logged, openPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

/** Draws a finger over the screen, as the browser's own input does. */
async function swipe(
  run: RunningPreview,
  from: [x: number, y: number],
  to: [x: number, y: number],
): Promise<void> {
  const session = await run.page.context().newCDPSession(run.page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [{ x: from[0], y: from[1] }]);
  for (let step = 1; step <= 8; step += 1) {
    const share = step / 8;
    await send('touchMove', [
      { x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share },
    ]);
  }
  await send('touchEnd', []);
}

async function drag(
  run: RunningPreview,
  from: [x: number, y: number],
  to: [x: number, y: number],
): Promise<void> {
  await run.page.mouse.move(...from);
  await run.page.mouse.down();
  await run.page.mouse.move(...to, { steps: 8 });
  await run.page.mouse.up();
}

const height = (run: RunningPreview) =>
  run
    .frame()
    .locator('.phone-page:not([hidden]) .phone-refresh')
    .evaluate((node) => node.clientHeight);

describe('pulling down', () => {
  const refreshing = `onPullDownRefresh() { console.log('refresh'); setTimeout(() => wx.stopPullDownRefresh(), 80) }`;
  const long = '<view style="height:2000px">long</view>';

  it('works by a finger, which the browser does not take away', async () => {
    coversWx('stopPullDownRefresh');
    const json = { enablePullDownRefresh: true, backgroundColor: '#ff0000', backgroundTextStyle: 'light' };
    const run = await openPage(bench, long, refreshing, { json, options: { touch: true } });
    await swipe(run, [200, 200], [200, 420]);
    await expect.poll(run.said).toEqual(['refresh']);
    const area = run.frame().locator('.phone-refresh');
    expect(
      await area.evaluate((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color]),
    ).toEqual(['rgb(255, 0, 0)', 'rgb(255, 255, 255)']);
    await expect.poll(() => height(run)).toBe(0);
    // Too short a way: nothing.
    await swipe(run, [200, 200], [200, 240]);
    await expect.poll(() => height(run)).toBe(0);
    // A finger that scrolls scrolls.
    await swipe(run, [200, 600], [200, 300]);
    await expect
      .poll(() =>
        run
          .frame()
          .locator('.phone-scroll')
          .evaluate((node) => node.scrollTop),
      )
      .toBeGreaterThan(100);
    expect(await run.said()).toEqual(['refresh']);
    await run.close();
  });

  it('is not begun where the page does not allow it or a scroll-view keeps the finger', async () => {
    coversWx('startPullDownRefresh');
    const off = await openPage(bench, long, refreshing);
    await drag(off, [200, 200], [200, 420]);
    expect(await off.said()).toEqual([]);
    await off.close();
    const inside = `<scroll-view scroll-y style="height:300px">${long}</scroll-view><button id="go" bind:tap="go">go</button>`;
    const script = `${refreshing}, go() { wx.startPullDownRefresh() }`;
    const run = await openPage(bench, inside, script, { json: { enablePullDownRefresh: true } });
    await drag(run, [200, 150], [200, 350]);
    expect(await run.said()).toEqual([]);
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['refresh']);
    await run.close();
  });
});

describe('scrolling', () => {
  it('reaches the bottom once on each way down, and goes where scripts say', async () => {
    coversWx('pageScrollTo');
    const run = await openPage(
      bench,
      '<view style="height:1500px"/><view class="mark" style="height:500px">mark</view>',
      `onReachBottom() { console.log('bottom') },
       go() { wx.pageScrollTo({ selector: '.mark', offsetTop: -20, duration: 0, success: () => console.log('there') }) },
       lost() { wx.pageScrollTo({ selector: '.none', fail: (e) => console.log(e.errMsg) }) },
       onLoad() { Object.assign(getApp(), { page: this }) }`,
      { json: { onReachBottomDistance: 100 }, files: { 'app.js': 'App({})' } },
    );
    const scroller = run.frame().locator('.phone-scroll');
    const to = async (top: number) => {
      await scroller.evaluate((node, value) => node.scrollTo(0, value), top);
      await run.frame().evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    };
    const call = (name: string) =>
      run.page.evaluate((method) => {
        const { preview } = window as unknown as {
          preview: { panel(name: string, args: object): Promise<unknown> };
        };
        return preview.panel('evaluate', { code: `getCurrentPages()[0].${method}()` });
      }, name);
    // 2000 of content, 753 of view: 1247 is the end.
    await to(1100);
    expect(await run.said()).toEqual([]);
    await to(1160);
    await to(1247);
    await to(500);
    await to(1247);
    expect(await run.said()).toEqual(['bottom', 'bottom']);
    await call('go');
    await expect.poll(run.said).toEqual(['bottom', 'bottom', 'there']);
    await to(0);
    await call('lost');
    await expect.poll(async () => (await run.said()).at(-1)).toContain('pageScrollTo:fail');
    await run.close();
  });
});

describe('going back', () => {
  it('by a swipe from the edge, which an open page-container and disableSwipeBack stop', async () => {
    covers(
      'page-container',
      'show',
      'position',
      'round',
      'overlay',
      'duration',
      'bindbeforeenter',
      'bindenter',
    );
    covers('page-container', 'bindafterenter', 'bindbeforeleave', 'bindleave', 'bindafterleave');
    const run = await openPage(bench, '<view/>', `onLoad() { wx.navigateTo({ url: '/q' }) }`, {
      app: { pages: ['p', 'q'] },
      files: {
        'q.wxml': `<view class="q">q</view><page-container show="{{on}}" position="right" round overlay="{{false}}" duration="{{50}}"
            bind:beforeenter="beforeenter" bind:enter="enter" bind:afterenter="afterenter"
            bind:beforeleave="beforeleave" bind:leave="leave" bind:afterleave="afterleave"><view>layer</view></page-container>`,
        'q.js': `Page({ data: { on: true }, onUnload() { console.log('q closed') },
            ${logged('beforeenter', 'enter', 'afterenter', 'beforeleave', 'leave', 'afterleave')} })`,
      },
    });
    await expect.poll(run.said).toEqual(['beforeenter {}', 'enter {}', 'afterenter {}']);
    await drag(run, [5, 300], [150, 310]);
    await expect
      .poll(async () => (await run.said()).slice(3))
      .toEqual(['beforeleave {}', 'leave {}', 'afterleave {}']);
    await drag(run, [5, 300], [30, 310]);
    await drag(run, [100, 300], [250, 310]);
    expect(await run.said()).not.toContain('q closed');
    await drag(run, [5, 300], [150, 310]);
    await expect.poll(run.said).toContain('q closed');
    await run.close();
    const fixed = await openPage(bench, '<view/>', `onLoad() { wx.navigateTo({ url: '/q' }) }`, {
      files: { 'q.json': '{"disableSwipeBack":true}' },
    });
    await fixed.frame().locator('.q').waitFor();
    await drag(fixed, [5, 300], [150, 310]);
    expect(await fixed.said()).toEqual([]);
    await fixed.close();
  });

  it('closes a layer that is drawn down, or on a tap beside it', async () => {
    covers(
      'page-container',
      'close-on-slide-down',
      'bindclickoverlay',
      'overlay-style',
      'custom-style',
      'z-index',
    );
    const run = await openPage(
      bench,
      `<page-container show="{{on}}" duration="{{0}}" z-index="{{9}}" close-on-slide-down overlay-style="background-color:rgb(1,2,3)"
        custom-style="height:300px" bind:clickoverlay="clickoverlay" bind:afterleave="afterleave"><view class="in">in</view></page-container>
       <button id="again" bind:tap="again">again</button>`,
      `data: { on: true }, again() { this.setData({ on: false }); this.setData({ on: true }) }, ${logged('clickoverlay', 'afterleave')}`,
    );
    const layer = run.frame().locator('.wx-page-container');
    expect(
      await layer.evaluate((node) => [getComputedStyle(node).height, getComputedStyle(node).zIndex]),
    ).toEqual(['300px', '9']);
    const overlay = run.frame().locator('.wx-page-container-overlay');
    expect(await overlay.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(1, 2, 3)');
    await drag(run, [200, 600], [200, 800]);
    await expect.poll(run.said).toEqual(['afterleave {}']);
    await run.frame().locator('#again').click();
    await run.page.mouse.click(200, 200);
    await expect.poll(async () => (await run.said()).slice(1)).toEqual(['clickoverlay {}', 'afterleave {}']);
    await run.close();
  });

  it('asks first where the page wants it to', async () => {
    coversWx('enableAlertBeforeUnload', 'disableAlertBeforeUnload');
    const run = await openPage(bench, '<view/>', `onLoad() { wx.navigateTo({ url: '/q' }) }`, {
      files: {
        'q.js': `Page({ onLoad() { wx.enableAlertBeforeUnload({ message: 'Really?' }) }, onUnload() { console.log('q closed') } })`,
      },
    });
    const frame = run.frame();
    const back = frame.locator('.phone-page:not([hidden]) [aria-label=Back]');
    await back.click();
    expect(await frame.getByText('Really?').isVisible()).toBe(true);
    await frame.getByText('取消').click();
    await expect.poll(() => frame.getByText('Really?').count()).toBe(0);
    expect(await run.said()).toEqual([]);
    await back.click();
    await frame.getByText('确定').click();
    await expect.poll(run.said).toEqual(['q closed']);
    await run.close();
  });

  it('slides, unless less motion is wanted', async () => {
    const run = await openPage(bench, '<view class="p">p</view>', 'onShow() {}', {
      options: { motion: true },
    });
    // Noted as they start: a busy machine may look again when they are over.
    await run.frame().evaluate(() => {
      const started: string[] = [];
      Object.assign(window, { started });
      document.addEventListener('animationstart', ({ animationName }) =>
        started.push(`${document.documentElement.dataset.slide} ${animationName}`),
      );
    });
    const started = () => run.frame().evaluate(() => (window as unknown as { started: string[] }).started);
    const running = () => run.frame().evaluate(() => document.getAnimations().length);
    const go = (url: string, kind: string) =>
      run.page.evaluate(
        ([where, how]) =>
          (
            window as unknown as { preview: { navigate(url: string, kind: string): Promise<void> } }
          ).preview.navigate(where as string, how as string),
        [url, kind],
      );
    await go('/q', 'navigateTo');
    await expect.poll(started).toEqual(expect.arrayContaining(['push slide-in', 'push slide-under']));
    await expect.poll(running).toBe(0);
    expect(await run.frame().locator('.q').isVisible()).toBe(true);
    await go('', 'navigateBack');
    await expect.poll(started).toEqual(expect.arrayContaining(['pop slide-back', 'pop slide-out']));
    await expect.poll(running).toBe(0);
    expect(await run.frame().locator('.p').isVisible()).toBe(true);
    await run.close();
  });
});
