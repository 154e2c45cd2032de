import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../../test/support/previewBench.ts';
import { defaultDevice } from '../../devices.ts';
import { defaultScenario } from '../../scenario.ts';
import { ask, follow } from './testCalls.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const say = (who: string, ...names: string[]) =>
  names.map((name) => `${name}() { console.log('${who} ${name}') }`).join(',');

/** A page that says every call, with a component in a component that says its page lifetimes. */
const page = (name: string, more = '') => ({
  [`${name}.json`]: '{"usingComponents":{"outer":"/outer"}}',
  [`${name}.wxml`]: `<view class="${name}">${name}</view><outer/>${more}`,
  [`${name}.js`]: `Page({ ${say(name, 'onLoad', 'onShow', 'onReady', 'onHide', 'onUnload', 'onRouteDone')} })`,
});

const components = {
  'outer.json': '{"component":true,"usingComponents":{"inner":"/inner"}}',
  'outer.wxml': '<inner/>',
  'outer.js': 'Component({})',
  'inner.json': '{"component":true}',
  'inner.wxml': '<view/>',
  'inner.js': `Component({ lifetimes: { ${say('inner', 'attached', 'ready', 'detached')} },
    pageLifetimes: { ${say('inner', 'show', 'hide', 'routeDone')} } })`,
};

const app = (pages: string[], more: object = {}) => JSON.stringify({ pages, ...more });

const shop = {
  'app.json': app(['a', 'b', 'c', 'd'], {
    tabBar: {
      list: [
        { pagePath: 'a', text: 'A' },
        { pagePath: 'b', text: 'B' },
      ],
    },
  }),
  'app.js': `App({ ${say('App', 'onLaunch', 'onShow', 'onHide')} })`,
  ...page('a'),
  ...page('b'),
  ...page('c'),
  ...page('d'),
  ...components,
};

const opened = (name: string) => [
  'inner attached',
  `${name} onLoad`,
  'inner show',
  `${name} onShow`,
  'inner ready',
  `${name} onReady`,
  'inner routeDone',
  `${name} onRouteDone`,
];
const shown = (name: string) => ['inner show', `${name} onShow`, 'inner routeDone', `${name} onRouteDone`];
const hidden = (name: string) => ['inner hide', `${name} onHide`];
const closed = (name: string) => [`${name} onUnload`, 'inner detached'];

/**
 * What is called on each way: WeChat's tables of 路由方式 and Tab 切换 (framework/app-service/route), 页面生命周期, and
 * 组件所在页面的生命周期. A and B are tabs, C and D pages above them.
 */
const ways: [way: string, how: [method: string, ...args: unknown[]], calls: string[]][] = [
  ['A to A', ['navigate', '/a', 'switchTab'], []],
  ['A to B', ['navigate', '/b', 'switchTab'], [...hidden('a'), ...opened('b')]],
  ['B to A, open already', ['navigate', '/a', 'switchTab'], [...hidden('b'), ...shown('a')]],
  ['A opens C', ['navigate', '/c', 'navigateTo'], [...hidden('a'), ...opened('c')]],
  ['C opens D', ['navigate', '/d', 'navigateTo'], [...hidden('c'), ...opened('d')]],
  ['D to B, open already', ['navigate', '/b', 'switchTab'], [...closed('d'), ...closed('c'), ...shown('b')]],
  ['B opens C', ['navigate', '/c', 'navigateTo'], [...hidden('b'), ...opened('c')]],
  ['C becomes D', ['navigate', '/d', 'redirectTo'], [...closed('c'), ...opened('d')]],
  ['D back to B', ['navigate', '', 'navigateBack'], [...closed('d'), ...shown('b')]],
  ['to the background', ['panel', 'setForeground', { visible: false }], [...hidden('b'), 'App onHide']],
  [
    'to the foreground',
    ['panel', 'setForeground', { visible: true }],
    ['App onShow', 'inner show', 'b onShow'],
  ],
  ['B starts anew with D', ['navigate', '/d', 'reLaunch'], [...closed('b'), ...closed('a'), ...opened('d')]],
  ['D, as from a share, to A', ['navigate', '/a', 'switchTab'], [...closed('d'), ...opened('a')]],
];

describe('life cycle', () => {
  it('is that of WeChat on every way from page to page', async () => {
    coversWx('navigateTo', 'redirectTo', 'navigateBack', 'switchTab', 'reLaunch');
    const run = await bench.open(shop);
    const fresh = follow(run);
    expect(await fresh()).toEqual(['App onLaunch', 'App onShow', ...opened('a')]);
    for (const [way, [method, ...args], calls] of ways) {
      expect(await ask(run, method, ...args), way).toBe('ok');
      expect(await fresh(), way).toEqual(calls);
    }
    await run.close();
  });

  it('tells the app of scene, query, faults and pages that are not there', async () => {
    coversWx(
      'getLaunchOptionsSync',
      'getEnterOptionsSync',
      'onError',
      'onPageNotFound',
      'onUnhandledRejection',
    );
    const run = await bench.open({
      'app.json': app(['p', 'q']),
      'app.js': `App({
        onLaunch(o) { console.log('launch', JSON.stringify(o)) },
        onError(e) { console.log('error', e.split('\\n')[0]) },
        onUnhandledRejection(r) { console.log('rejected', r.reason) },
        onPageNotFound(r) { console.log('not found', JSON.stringify(r)); wx.redirectTo({ url: '/q' }) },
      });
      wx.onError((e) => console.log('wx error', e.split('\\n')[0]));
      wx.onUnhandledRejection((r) => console.log('wx rejected', r.reason));
      wx.onPageNotFound((r) => console.log('wx not found', r.path));`,
      'p.json': '{}',
      'p.wxml': '<view class="p"/>',
      'p.js': `Page({
        onLoad(q) { console.log('load', JSON.stringify(q), JSON.stringify(wx.getLaunchOptionsSync())) },
        onReady() { Promise.reject('no'); throw new Error('bad') },
      })`,
      'q.json': '{}',
      'q.wxml': '<view class="q">q</view>',
      'q.js': 'Page({})',
    });
    const fresh = follow(run);
    await fresh();
    await ask(run, 'setScenario', { ...defaultScenario, launch: { scene: 1047, query: 'a=1&b' } });
    await run.page.evaluate(() => {
      const { preview, bundle } = window as unknown as {
        preview: PreviewWindow['preview'];
        bundle: PreviewWindow['bundle'];
      };
      return preview.load(bundle);
    });
    const options =
      '{"path":"p","query":{"scene":"a%3D1%26b"},"scene":1047,"referrerInfo":{},"apiCategory":"default"}';
    const lines = await fresh();
    expect(lines.slice(0, 2)).toEqual([`launch ${options}`, `load {"scene":"a%3D1%26b"} ${options}`]);
    expect(lines).toEqual(
      expect.arrayContaining(['error bad', 'wx error bad', 'rejected no', 'wx rejected no']),
    );
    await run.page.evaluate(() => {
      const { preview, bundle } = window as unknown as {
        preview: PreviewWindow['preview'];
        bundle: PreviewWindow['bundle'];
      };
      return preview.load(bundle, 'gone?x=1');
    });
    expect(await fresh()).toEqual(
      expect.arrayContaining([
        'not found {"path":"gone","query":{"x":"1"},"isEntryPage":true}',
        'wx not found gone',
      ]),
    );
    await expect.poll(() => run.frame().locator('.q').isVisible()).toBe(true);
    expect(await run.frame().locator('.notice').count()).toBe(0);
    await run.close();
  });

  it('tells of routes by wx.onAppRoute and its kin', async () => {
    coversWx('onBeforeAppRoute', 'onAppRoute', 'onAppRouteDone', 'onBeforePageLoad', 'onAfterPageLoad');
    coversWx('onBeforePageUnload', 'onAfterPageUnload');
    const names = ['BeforeAppRoute', 'AppRoute', 'AppRouteDone', 'BeforePageLoad', 'AfterPageLoad'];
    const all = [...names, 'BeforePageUnload', 'AfterPageUnload'];
    const run = await bench.open({
      'app.json': app(['p', 'q']),
      'app.js': `App({}); for (const name of ${JSON.stringify(all)}) wx['on' + name]((r) =>
        console.log(name, r.path, r.openType, JSON.stringify(r.query), r.page && (r.page.route || typeof r.page)))`,
      'p.json': '{}',
      'p.wxml': '',
      'p.js': `Page({ onLoad() { console.log('in the stack', getCurrentPages().length, getCurrentPages()[0] === this) } })`,
      'q.json': '{}',
      'q.wxml': '',
      'q.js': `Page({ onLoad() {
        wx.onAppRoute(({ webviewId }) => console.log('as', this.getPageId() === 'pageId:' + webviewId)) } })`,
    });
    const fresh = follow(run);
    expect(await fresh()).toEqual([
      'BeforeAppRoute p appLaunch {} object',
      'BeforePageLoad p appLaunch {} undefined',
      'in the stack 1 true',
      'AfterPageLoad p appLaunch {} p',
      'AppRoute p appLaunch {} object',
      'AppRouteDone p appLaunch {} undefined',
    ]);
    await ask(run, 'navigate', '/q?x=1', 'redirectTo');
    expect(await fresh()).toEqual([
      'BeforeAppRoute q redirectTo {"x":"1"} object',
      'BeforePageUnload p undefined undefined p',
      'AfterPageUnload p undefined undefined undefined',
      'BeforePageLoad q redirectTo {"x":"1"} undefined',
      'AfterPageLoad q redirectTo {"x":"1"} q',
      'AppRoute q redirectTo {"x":"1"} object',
      'as true',
      'AppRouteDone q redirectTo {"x":"1"} undefined',
    ]);
    await run.close();
  });

  it('keeps what a page saves as the app is left, and what event channels carry', async () => {
    coversWx('EventChannel.emit', 'EventChannel.on', 'EventChannel.once', 'EventChannel.off');
    const run = await bench.open({
      'app.json': app(['p', 'q']),
      'app.js': 'App({})',
      'p.json': '{}',
      'p.wxml': '',
      'p.js': `Page({
        onLoad() { console.log('exit state', JSON.stringify(this.exitState)) },
        onSaveExitState() { return { data: { n: 7 } } },
        onShow() {
          if (this.went) return; this.went = true;
          wx.navigateTo({ url: '/q', events: { answer: (x) => console.log('heard', x) },
            success: ({ eventChannel }) => { eventChannel.emit('ask', 1); eventChannel.emit('ask', 5) } });
        },
      })`,
      'q.json': '{}',
      'q.wxml': '',
      'q.js': `Page({ onLoad() { const c = this.getOpenerEventChannel();
        const off = () => console.log('never'); c.on('ask', off); c.off('ask', off); c.once('ask', (x) => console.log('once', x));
        c.on('ask', (x) => { console.log('asked', x); c.emit('answer', x + 1) }) } })`,
    });
    const fresh = follow(run);
    expect(await fresh()).toEqual([
      'exit state undefined',
      'once 1',
      'asked 1',
      'heard 2',
      'asked 5',
      'heard 6',
    ]);
    await ask(run, 'navigate', '', 'navigateBack');
    await ask(run, 'panel', 'setForeground', { visible: false });
    await ask(run, 'restart');
    expect(await fresh()).toContain('exit state {"n":7}');
    await run.close();
  });

  it('leaves an app whose page has nothing that can be saved', async () => {
    const run = await bench.open({
      'app.json': app(['p']),
      'app.js': 'App({ onHide() { console.log("hidden") } })',
      'p.json': '{}',
      'p.wxml': '',
      'p.js': 'Page({ onSaveExitState() { const data = {}; data.data = data; return { data } } })',
    });
    const fresh = follow(run);
    await ask(run, 'panel', 'setForeground', { visible: false });
    expect(await fresh()).toEqual([
      expect.stringMatching(/^error: TypeError: Converting circular .*\(onSaveExitState\)$/s),
      'hidden',
    ]);
    await run.close();
  });

  it('comes back from the background when a page is opened', async () => {
    const run = await bench.open({
      'app.json': app(['p', 'q']),
      'app.js':
        'App({ onShow({ path }) { console.log("app at", path) }, onHide() { console.log("app left") } })',
      'p.json': '{}',
      'p.wxml': '',
      'p.js': 'Page({})',
      'q.json': '{}',
      'q.wxml': '',
      'q.js': 'Page({ onShow() { console.log("q shown") } })',
    });
    const fresh = follow(run);
    await ask(run, 'panel', 'setForeground', { visible: false });
    await ask(run, 'navigate', '/q', 'navigateTo');
    expect(await fresh()).toEqual(['app at p', 'app left', 'app at q', 'q shown']);
    await ask(run, 'panel', 'setForeground', { visible: false });
    expect(await fresh()).toEqual(['app left']);
    await run.close();
  });

  it('runs an independent subpackage without the app until another page needs it', async () => {
    const run = await bench.open(
      {
        'app.json': app(['p'], { subPackages: [{ root: 'own', pages: ['q'], independent: true }] }),
        'app.js': `App({ onLaunch(o) { console.log('launch ' + o.path) }, name: 'real' })`,
        'p.json': '{}',
        'p.wxml': '',
        'p.js': `Page({ onLoad() { console.log('p', getApp().name, getApp().own) } })`,
        'own/q.json': '{}',
        'own/q.wxml': '',
        'own/q.js': `Page({ onLoad() { console.log('q', getApp()); getApp({ allowDefault: true }).own = 1 } })`,
      },
      { url: 'own/q' },
    );
    const fresh = follow(run);
    expect(await fresh()).toEqual(['q undefined']);
    await ask(run, 'navigate', '/p', 'navigateTo');
    expect(await fresh()).toEqual(['launch own/q', 'p real 1']);
    await run.close();
  });
});

describe('the phone', () => {
  const plain = {
    'app.js': `App({ onThemeChange(r) { console.log('app theme ' + r.theme) } });
      wx.onThemeChange((r) => console.log('wx theme ' + r.theme));
      wx.onWindowResize((r) => console.log('window', r.size.windowWidth, r.size.windowHeight))`,
    'p.json': '{"usingComponents":{"x":"/x"}}',
    'p.wxml': '<view class="p" style="width:750rpx">p</view><x/>',
    'p.js': `Page({ onResize(r) { console.log('page', JSON.stringify(r.size)) } })`,
    'x.json': '{"component":true}',
    'x.wxml': '',
    'x.js': `Component({ pageLifetimes: { resize(s) { console.log('component', s.size.windowWidth) } } })`,
  };
  const barColor = (run: RunningPreview) =>
    run
      .frame()
      .locator('.nav')
      .evaluate((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color]);

  it('changes its theme under a running app', async () => {
    coversWx('onThemeChange', 'setNavigationBarColor', 'setTabBarStyle');
    const run = await bench.open({
      ...plain,
      'app.json': app(['p'], {
        darkmode: true,
        themeLocation: 'theme.json',
        window: { navigationBarBackgroundColor: '@nav', navigationBarTextStyle: '@text' },
        tabBar: {
          color: '@word',
          selectedColor: '#00ff00',
          backgroundColor: '@nav',
          list: [
            { pagePath: 'p', text: 'P' },
            { pagePath: 'p2', text: 'Q' },
          ],
        },
      }),
      'app.wxss': '.p { color: #f00 } @media (prefers-color-scheme: dark) { .p { color: #00f } }',
      'theme.json': JSON.stringify({
        light: { nav: '#ffffff', text: 'black', word: '#111111' },
        dark: { nav: '#202020', text: 'white', word: '#eeeeee' },
      }),
    });
    const fresh = follow(run);
    await fresh();
    expect(await barColor(run)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await ask(run, 'setDevice', { ...defaultDevice, theme: 'dark' });
    expect(await fresh()).toEqual(['app theme dark', 'wx theme dark']);
    expect(await barColor(run)).toEqual(['rgb(32, 32, 32)', 'rgb(255, 255, 255)']);
    const tabs = run.frame().locator('.tab');
    expect(await tabs.nth(1).evaluate((tab) => getComputedStyle(tab).color)).toBe('rgb(238, 238, 238)');
    const color = () =>
      run
        .frame()
        .locator('.p')
        .evaluate((node) => getComputedStyle(node).color);
    expect(await color()).toBe('rgb(0, 0, 255)');
    await run.close();
  });

  it('is turned where the page allows it', async () => {
    coversWx('onWindowResize');
    const turned = { ...defaultDevice, orientation: 'landscape' as const };
    const run = await bench.open({
      ...plain,
      'app.json': app(['p', 'q'], { window: { pageOrientation: 'auto' } }),
      'q.json': '{"pageOrientation":"landscape"}',
      'q.wxml': '<view class="q" style="width:100vh"/>',
      'q.js': 'Page({})',
    });
    const screens = () =>
      run.page.evaluate(() => {
        const { told } = window as unknown as PreviewWindow;
        return told.flatMap((one) =>
          one.name === 'screen' ? [`${one.payload.width}x${one.payload.height}`] : [],
        );
      });
    const fresh = follow(run);
    await fresh();
    await ask(run, 'setDevice', turned);
    const size = '{"windowWidth":844,"windowHeight":346,"screenWidth":844,"screenHeight":390}';
    expect(await fresh()).toEqual(['component 844', `page ${size}`, 'window 844 346']);
    // rpx is of the shorter side (WeChat's checkDeviceWidth).
    expect((await run.frame().locator('.p').boundingBox())?.width).toBe(390);
    await ask(run, 'setDevice', defaultDevice);
    await ask(run, 'navigate', '/q', 'navigateTo');
    expect((await run.frame().locator('.q').boundingBox())?.width).toBe(346);
    expect(await screens()).toEqual(['390x844', '844x390', '390x844', '844x390']);
    await run.close();
  });
});
