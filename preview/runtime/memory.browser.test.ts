import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  // Machine code that the browser makes of functions called often counts as heap, and is not the preview's.
  bench = await PreviewBench.start(['--js-flags=--no-opt --no-maglev --no-sparkplug']);
});
afterAll(() => bench.stop());

/** How much the heap may grow, of what it was after a warm-up. */
const GROWTH = 1.1;

/** A page with what could be left behind: components, observers, listeners, timers, animations, layers, media. */
const heavy = {
  'app.json': JSON.stringify({
    pages: ['home', 'heavy'],
    tabBar: {
      custom: true,
      list: [
        { pagePath: 'home', text: 'h' },
        { pagePath: 'other', text: 'o' },
      ],
    },
  }),
  'app.js': 'App({ onLaunch() { wx.onAppShow(() => {}); setInterval(() => this, 1000) } })',
  'app.wxss': 'view { color: red }',
  'i.png': new Uint8Array([137, 80, 78, 71]),
  'custom-tab-bar/index.json': '{"component":true}',
  'custom-tab-bar/index.js': 'Component({})',
  'custom-tab-bar/index.wxml': '<view>bar</view>',
  'home.json': '{}',
  'home.wxml': '<view class="home">home</view>',
  'home.js': 'Page({})',
  'heavy.json': '{"usingComponents":{"x":"/x"},"enablePullDownRefresh":true}',
  'heavy.wxss': '.heavy { color: blue }',
  'heavy.wxml': `<page-meta root-font-size="20px" bind:scroll="nothing"><navigation-bar title="t"/></page-meta>
    <wxs module="m">module.exports = { f: function (n) { return n + 1 } }</wxs>
    <view class="heavy" id="heavy" bind:tap="nothing">{{m.f(1)}}</view>
    <x wx:for="{{list}}" wx:key="*this" n="{{item}}"/>
    <image src="/i.png" lazy-load/><swiper autoplay><swiper-item>1</swiper-item><swiper-item>2</swiper-item></swiper>
    <scroll-view scroll-y style="height:40px" refresher-enabled><view style="height:90px"/></scroll-view>
    <input value="a"/><textarea auto-height/><slider/><switch/><checkbox-group><checkbox value="1"/></checkbox-group>
    <picker mode="date"><view>p</view></picker><movable-area><movable-view direction="all">m</movable-view></movable-area>
    <match-media min-width="1"><view/></match-media><rich-text nodes="<b>b</b>"/><progress percent="3" active/>
    <root-portal><view>portal</view></root-portal><page-container show="{{on}}"><view>c</view></page-container>`,
  'heavy.js': `Page({
    data: { list: [...Array(20).keys()], on: true, text: 'x'.repeat(2000) },
    nothing() {},
    onReady() {
      this.createIntersectionObserver().relativeToViewport().observe('#heavy', () => {});
      this.animate('#heavy', [{ opacity: 0 }, { opacity: 1 }], 5000);
      wx.createSelectorQuery().select('#heavy').boundingClientRect().exec();
      wx.createMediaQueryObserver && this.createMediaQueryObserver().observe({ minWidth: 1 }, () => {});
      this.timer = setInterval(() => this.setData({ tick: Date.now() }), 20);
      this.late = setTimeout(() => this.setData({ late: 1 }), 60_000);
      this.listener = () => this.data;
      wx.onThemeChange(this.listener);
    },
    onUnload() { clearInterval(this.timer); clearTimeout(this.late); wx.offThemeChange(this.listener) },
  })`,
  'x.json': '{"component":true}',
  'x.wxss': '.x { margin: 1px }',
  'x.wxml': '<view class="x">{{n}}</view>',
  'x.js':
    'Component({ properties: { n: Number }, observers: { n() {} }, lifetimes: { attached() { this.big = Array(500).fill(this) } } })',
};

interface Usage {
  heap: number;
  nodes: number;
  listeners: number;
}

/** The frame runs in a process of its own where the browser isolates sandboxed frames. */
async function sessionOf(run: RunningPreview): Promise<CDPSession> {
  const context = run.page.context();
  const session = await context.newCDPSession(run.frame()).catch(() => context.newCDPSession(run.page));
  await session.send('HeapProfiler.enable');
  return session;
}

async function usage(session: CDPSession): Promise<Usage> {
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { heap, nodes, listeners };
}

const within = (before: Usage, after: Usage): void => {
  const growth = { heap: after.heap / before.heap, nodes: after.nodes / before.nodes };
  expect(growth, JSON.stringify({ before, after })).toEqual({
    heap: expect.toSatisfy((value: number) => value <= GROWTH),
    nodes: expect.toSatisfy((value: number) => value <= GROWTH),
  });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * GROWTH + 10);
};

describe('memory', () => {
  it('is given back by pages that are closed', async () => {
    const run = await bench.open(heavy);
    const session = await sessionOf(run);
    const visit = (times: number) =>
      run.page.evaluate(async (count) => {
        const { preview } = window as unknown as PreviewWindow;
        for (let index = 0; index < count; index += 1) {
          await preview.navigate(`/heavy?n=${index}`, 'navigateTo');
          await new Promise((resolve) => setTimeout(resolve, 25));
          // The first closes the open page-container.
          await preview.navigate('', 'navigateBack');
          await preview.navigate('', 'navigateBack');
        }
      }, times);
    await visit(60);
    const before = await usage(session);
    await visit(500);
    within(before, await usage(session));
    expect((await run.logs()).filter((line) => line.startsWith('error'))).toEqual([]);
    await run.close();
  });

  it('is given back by elements that hear of changes from outside', async () => {
    const run = await bench.open({
      'app.json': '{"pages":["p"]}',
      'p.json': '{}',
      'p.wxml':
        '<block wx:if="{{on}}"><map/><camera/><match-media min-width="1"/></block><button bind:tap="leave">go</button>',
      'p.js': 'Page({ data: { on: true }, leave() { this.setData({ on: false }) } })',
    });
    const session = await sessionOf(run);
    const frame = run.frame();
    await frame.locator('.wx-camera-label').waitFor();
    await frame.evaluate(() => {
      const nodes = [...document.querySelectorAll('wx-map,wx-camera,wx-match-media')];
      Object.assign(window, { gone: nodes.map((node) => new WeakRef(node)) });
    });
    await frame.locator('wx-button').click();
    const left = async (): Promise<string[]> => {
      await usage(session);
      return frame.evaluate(() => {
        const { gone } = window as unknown as { gone: WeakRef<Element>[] };
        return gone.flatMap((ref) => ref.deref()?.localName ?? []);
      });
    };
    await expect.poll(left).toEqual([]);
    await run.close();
  });

  it('is given back by apps that are started again', async () => {
    const run = await bench.open(heavy, { url: 'heavy' });
    const session = await sessionOf(run);
    const restart = (times: number) =>
      run.page.evaluate(async (count) => {
        const { preview, bundle } = window as unknown as PreviewWindow;
        for (let index = 0; index < count; index += 1) {
          await preview.restart();
          await new Promise((resolve) => setTimeout(resolve, 25));
          await preview.load(bundle, 'heavy');
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
      }, times);
    await restart(15);
    const before = await usage(session);
    await restart(100);
    within(before, await usage(session));
    await run.close();
  });
});
