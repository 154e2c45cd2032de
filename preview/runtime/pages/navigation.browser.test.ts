import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type RunningPreview } from '../../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

/** A page that logs every call that WeChat makes to it, and runs `wx` calls that its URL names. */
const page = (name: string, more = '') => ({
  [`${name}.json`]: '{}',
  [`${name}.wxml`]: `<view class="${name}">${name}</view>`,
  [`${name}.js`]: `
    const say = (what) => () => console.log('${name} ' + what);
    Page({
      onLoad(q) { console.log('${name} load ' + JSON.stringify(q)) },
      onShow: say('show'), onReady: say('ready'), onHide: say('hide'), onUnload: say('unload'), ${more}
    })`,
});

const files = {
  'app.json': JSON.stringify({
    pages: ['home', 'list', 'mine'],
    window: {
      navigationBarTitleText: 'Shop',
      navigationBarBackgroundColor: '#ffffff',
      navigationBarTextStyle: 'black',
    },
    tabBar: {
      color: '#111111',
      selectedColor: '#ee0000',
      list: [
        { pagePath: 'home', text: 'Home', iconPath: 'i.png' },
        { pagePath: 'mine', text: 'Mine' },
      ],
    },
  }),
  'app.js': `App({ onLaunch(o) { console.log('launch ' + o.path) }, onShow() { console.log('app show') },
    onPageNotFound(o) { console.log('not found ' + o.path) } })`,
  'i.png': new Uint8Array([137, 80, 78, 71]),
  ...page('home'),
  ...page('list'),
  ...page('mine', 'onTabItemTap(i) { console.log("tab " + JSON.stringify(i)) }'),
};

/** Lines logged since the last call. */
function follow(run: RunningPreview): () => Promise<string[]> {
  let seen = 0;
  return async () => {
    // `onReady` comes with the next frame.
    await run.frame().evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const all = await run.logs();
    const fresh = all.slice(seen).map((line) => line.replace('log: ', ''));
    seen = all.length;
    return fresh;
  };
}

const navigate = (run: RunningPreview, kind: string, url = '') =>
  run.page.evaluate(
    ([how, where]) => {
      const { preview } = window as unknown as {
        preview: { navigate(url: string, kind: string): Promise<void> };
      };
      return preview.navigate(where as string, how as string).then(
        () => 'ok',
        (error: Error) => error.message,
      );
    },
    [kind, url],
  );

describe('page stack', () => {
  it('calls pages in the order that WeChat does', async () => {
    const run = await bench.open(files);
    const fresh = follow(run);
    expect(await fresh()).toEqual(['launch home', 'app show', 'home load {}', 'home show', 'home ready']);
    expect(await navigate(run, 'navigateTo', '/list?id=7&name=%E4%B8%AD')).toBe('ok');
    expect(await fresh()).toEqual([
      'home hide',
      'list load {"id":"7","name":"%E4%B8%AD"}',
      'list show',
      'list ready',
    ]);
    expect(await navigate(run, 'redirectTo', 'list?id=8')).toBe('ok');
    expect(await fresh()).toEqual(['list unload', 'list load {"id":"8"}', 'list show', 'list ready']);
    expect(await navigate(run, 'navigateBack')).toBe('ok');
    expect(await fresh()).toEqual(['list unload', 'home show']);
    expect(await navigate(run, 'switchTab', '/mine')).toBe('ok');
    expect(await fresh()).toEqual(['home hide', 'mine load {}', 'mine show', 'mine ready']);
    expect(await navigate(run, 'switchTab', '/home')).toBe('ok');
    expect(await fresh()).toEqual(['mine hide', 'home show']);
    expect(await navigate(run, 'navigateTo', '/list')).toBe('ok');
    await fresh();
    expect(await navigate(run, 'switchTab', '/mine')).toBe('ok');
    expect(await fresh()).toEqual(['list unload', 'mine show']);
    expect(await navigate(run, 'reLaunch', '/list')).toBe('ok');
    expect(await fresh()).toEqual(['mine unload', 'home unload', 'list load {}', 'list show', 'list ready']);
    await run.close();
  });

  it('refuses with the words of WeChat', async () => {
    const run = await bench.open(files);
    expect(await navigate(run, 'navigateTo', '/gone')).toBe('page "gone" is not found');
    expect(await navigate(run, 'navigateTo', '/mine')).toBe('can not navigateTo a tabbar page');
    expect(await navigate(run, 'redirectTo', '/mine')).toBe('can not redirectTo a tabbar page');
    expect(await navigate(run, 'switchTab', '/list')).toBe('can not switch to no-tabBar page');
    expect(await navigate(run, 'navigateBack')).toBe('cannot navigate back at first page.');
    for (let depth = 2; depth <= 10; depth += 1)
      expect(await navigate(run, 'navigateTo', '/list')).toBe('ok');
    expect(await navigate(run, 'navigateTo', '/list')).toBe('webview count limit exceed');
    expect(await run.logs()).toContain('log: not found gone');
    await run.close();
  });
});

describe('chrome', () => {
  it('draws title, back arrow, home button and tabs, which work', async () => {
    const run = await bench.open(files);
    const frame = run.frame();
    const back = frame.locator('.phone-page:not([hidden]) [aria-label=Back]');
    const home = frame.locator('.phone-page:not([hidden]) [aria-label=Home]');
    expect(await frame.locator('.nav-title').allTextContents()).toEqual(['Shop']);
    expect(await frame.locator('.tab').allTextContents()).toEqual(['Home', 'Mine']);
    expect(await frame.locator('.tab img').first().getAttribute('src')).toMatch(/^blob:/);
    const colors = () =>
      frame.locator('.tab').evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).color));
    expect(await colors()).toEqual(['rgb(238, 0, 0)', 'rgb(17, 17, 17)']);
    await frame.locator('.tab').nth(1).click();
    expect(await frame.locator('.mine').isVisible()).toBe(true);
    expect(await colors()).toEqual(['rgb(17, 17, 17)', 'rgb(238, 0, 0)']);
    expect(await run.logs()).toContain('log: tab {"index":1,"pagePath":"mine","text":"Mine"}');
    await navigate(run, 'navigateTo', '/list');
    expect(await frame.locator('.tabs').isVisible()).toBe(false);
    await back.click();
    expect(await frame.locator('.mine').isVisible()).toBe(true);
    expect(await frame.locator('.tabs').isVisible()).toBe(true);
    await navigate(run, 'reLaunch', '/list');
    expect(await back.isVisible()).toBe(false);
    await home.click();
    expect(await frame.locator('.home').isVisible()).toBe(true);
    await run.close();
  });

  it('lets the project draw its tab bar', async () => {
    const app = JSON.parse(files['app.json']);
    const run = await bench.open({
      ...files,
      'app.json': JSON.stringify({ ...app, tabBar: { ...app.tabBar, custom: true } }),
      'custom-tab-bar/index.json': '{"component":true}',
      'custom-tab-bar/index.js':
        'Component({ data: { on: "" }, methods: { go() { wx.switchTab({ url: "/mine" }) } } })',
      'custom-tab-bar/index.wxml': '<view class="bar" style="height:50px" bind:tap="go">{{on}}</view>',
      ...page('home', 'onTabs: 1'),
      'mine.js': 'Page({ onShow() { this.getTabBar().setData({ on: "mine" }) } })',
    });
    const bar = run.frame().locator('.phone-page:not([hidden]) .custom-tab-bar_index--bar');
    expect(await run.frame().locator('.tabs').isVisible()).toBe(false);
    await bar.click({ position: { x: 10, y: 1 }, force: true });
    await run.frame().locator('.mine').waitFor();
    expect(await bar.textContent()).toBe('mine');
    await run.close();
  });

  it('gives a page the space that WeChat gives it', async () => {
    const run = await bench.open({
      ...files,
      'home.wxml':
        '<view id="full" style="height:100vh;width:750rpx"/><view id="low" style="position:fixed;bottom:0;height:10px;width:10px"/>',
      'list.json': '{"navigationStyle":"custom"}',
      'list.wxml': '<view id="list" style="height:100vh"/>',
    });
    const box = (selector: string) => run.frame().locator(selector).boundingBox();
    // 844 − status bar 47 − navigation bar 44 − tab bar 49 − safe area 34.
    expect(await box('#full')).toEqual({ x: 0, y: 91, width: 390, height: 670 });
    expect(await box('#low')).toMatchObject({ y: 844 - 49 - 34 - 10 });
    await navigate(run, 'navigateTo', '/list');
    expect(await box('#list')).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await run.close();
  });

  it('keeps the styles of pages apart', async () => {
    const run = await bench.open({
      ...files,
      'app.wxss': 'view { color: rgb(1, 1, 1) }',
      'home.wxss': '.home { color: rgb(2, 2, 2) } .list { color: rgb(9, 9, 9) }',
      'list.wxss': '.list { background-color: rgb(3, 3, 3) }',
    });
    const style = (selector: string) =>
      run
        .frame()
        .locator(selector)
        .evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]);
    expect(await style('.home')).toEqual(['rgb(2, 2, 2)', 'rgba(0, 0, 0, 0)']);
    await navigate(run, 'navigateTo', '/list');
    expect(await style('.list')).toEqual(['rgb(1, 1, 1)', 'rgb(3, 3, 3)']);
    await run.close();
  });

  it('scrolls: onPageScroll, onReachBottom, pull-down refresh', async () => {
    const run = await bench.open({
      ...files,
      ...page(
        'home',
        `onPageScroll(e) { console.log('scroll ' + e.scrollTop) }, onReachBottom: say('bottom'),
        onPullDownRefresh() { console.log('refresh'); setTimeout(() => wx.stopPullDownRefresh(), 50) }`,
      ),
      'home.json': '{"enablePullDownRefresh":true}',
      'home.wxml': '<view style="height:2000px"/>',
    });
    const frame = run.frame();
    const scroller = frame.locator('.phone-scroll');
    await scroller.evaluate((node) => node.scrollTo(0, 300));
    await expect.poll(run.logs).toContain('log: scroll 300');
    expect(await run.logs()).not.toContain('log: home bottom');
    await scroller.evaluate((node) => node.scrollTo(0, 5000));
    await expect.poll(run.logs).toContain('log: home bottom');
    await scroller.evaluate((node) => node.scrollTo(0, 0));
    await run.page.mouse.move(200, 200);
    await run.page.mouse.down();
    await run.page.mouse.move(200, 400, { steps: 5 });
    await run.page.mouse.up();
    await expect.poll(run.logs).toContain('log: refresh');
    await expect.poll(() => frame.locator('.phone-refresh').evaluate((node) => node.clientHeight)).toBe(0);
    await run.close();
  });
});
