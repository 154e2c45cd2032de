import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultDevice } from '../../devices.ts';
import { openPage } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

describe('page-meta and navigation-bar', () => {
  it('set the page from its data', async () => {
    covers(
      'page-meta',
      'page-style',
      'page-font-size',
      'root-font-size',
      'root-background-color',
      'background-color',
    );
    covers('page-meta', 'background-text-style', 'background-color-top', 'scroll-top', 'scroll-duration');
    covers('page-meta', 'page-orientation', 'bindscroll', 'bindscrolldone', 'bindresize');
    covers(
      'navigation-bar',
      'title',
      'loading',
      'front-color',
      'background-color',
      'color-animation-duration',
    );
    covers('navigation-bar', 'color-animation-timing-func');
    const run = await openPage(
      bench,
      `<page-meta page-style="letter-spacing:2px;{{style}}" page-font-size="20px" root-font-size="30px" root-background-color="#00ff00"
        background-color="#0000ff" background-color-top="{{top}}" background-text-style="light" scroll-top="{{scroll}}" scroll-duration="{{30}}"
        page-orientation="{{turn}}" bind:scroll="scrolled" bind:scrolldone="scrolldone" bind:resize="resized">
        <navigation-bar title="{{title}}" loading="{{loading}}" front-color="#ffffff" background-color="{{bar}}"
          color-animation-duration="{{40}}" color-animation-timing-func="easeIn"/>
      </page-meta><view id="rem" style="height:2rem;width:1em">x</view><view style="height:3000px"/><view id="set" bind:tap="set"
        style="position:fixed;left:0;top:300px;height:50px;width:50px">set</view>`,
      `data: { title: 'One', bar: '#123456', scroll: '', loading: true, top: '', style: '', turn: 'portrait' },
       set() { this.setData({ title: 'Two', bar: '#654321', scroll: '200rpx', loading: false, top: '#ff00ff', style: 'overflow:hidden', turn: 'landscape' }) },
       scrolldone() { console.log('done') }, scrolled(e) { this.last = e.detail.scrollTop }, resized(e) { console.log(JSON.stringify(e.detail)) }`,
      { json: { enablePullDownRefresh: true } },
    );
    const frame = run.frame();
    const css = (selector: string, ...names: string[]) =>
      frame
        .locator(selector)
        .evaluate((node, list) => list.map((name) => getComputedStyle(node).getPropertyValue(name)), names);
    expect(await css('wx-page', 'letter-spacing', 'font-size')).toEqual(['2px', '20px']);
    expect(await css('#rem', 'height', 'width')).toEqual(['60px', '20px']);
    expect(await css('.phone-scroll', 'background-color')).toEqual(['rgb(0, 255, 0)']);
    expect(await css('.phone-refresh', 'background-color', 'color')).toEqual([
      'rgb(0, 0, 255)',
      'rgb(255, 255, 255)',
    ]);
    expect(await frame.locator('.nav-title').textContent()).toBe('One');
    expect(await frame.locator('.nav-loading').isVisible()).toBe(true);
    expect(await css('.nav', 'color', 'transition-timing-function')).toEqual([
      'rgb(255, 255, 255)',
      'ease-in, ease-in',
    ]);
    await frame.locator('#set').click();
    await expect.poll(() => css('.nav', 'background-color')).toEqual(['rgb(101, 67, 33)']);
    expect(await frame.locator('.nav-title').textContent()).toBe('Two');
    expect(await frame.locator('.nav-loading').isVisible()).toBe(false);
    expect(await css('.phone-refresh', 'background-color')).toEqual(['rgb(255, 0, 255)']);
    expect(await css('wx-page', 'overflow-x')).toEqual(['hidden']);
    const resized = '{"size":{"windowWidth":844,"windowHeight":346}}';
    await expect.poll(run.said).toEqual(expect.arrayContaining(['done', resized]));
    await expect.poll(() => frame.locator('.phone-scroll').evaluate((node) => node.scrollTop)).toBe(104);
    await run.close();
  });
});

it('setBackgroundColor and setBackgroundTextStyle colour what is behind the pulled page', async () => {
  coversWx('setBackgroundColor', 'setBackgroundTextStyle');
  const run = await openPage(
    bench,
    '<view id="a" bind:tap="a">a</view><view id="b" bind:tap="b">b</view>',
    `a() { wx.setBackgroundColor({ backgroundColor: '#102030' }); wx.setBackgroundTextStyle({ textStyle: 'light' }) },
     b() { wx.setBackgroundColor({ backgroundColorTop: '#405060' }); wx.setBackgroundTextStyle({ textStyle: 'dark' }) }`,
    { json: { enablePullDownRefresh: true } },
  );
  const colors = () =>
    run
      .frame()
      .locator('.phone-refresh')
      .evaluate((node) => [getComputedStyle(node).backgroundColor, getComputedStyle(node).color]);
  await run.frame().locator('#a').click();
  await expect.poll(colors).toEqual(['rgb(16, 32, 48)', 'rgb(255, 255, 255)']);
  await run.frame().locator('#b').click();
  await expect.poll(colors).toEqual(['rgb(64, 80, 96)', 'rgb(0, 0, 0)']);
  await run.close();
});

describe('bars', () => {
  const two = [
    { pagePath: 'p', text: 'First' },
    { pagePath: 'q', text: 'Second' },
  ];

  it('show badges and dots, change by script, hide and stand at the top', async () => {
    coversWx('setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'setTabBarItem');
    coversWx('setTabBarStyle', 'hideTabBar', 'showTabBar');
    const run = await openPage(bench, '<view id="out">x</view>', 'onShow() {}', {
      app: { tabBar: { list: two, position: 'top', borderStyle: 'white' } },
    });
    const frame = run.frame();
    const js = (code: string) =>
      run.page.evaluate((text) => {
        const { preview } = window as unknown as {
          preview: { panel(name: string, args: object): Promise<unknown> };
        };
        return preview.panel('evaluate', { code: text });
      }, code);
    expect(await frame.locator('.tabs').boundingBox()).toMatchObject({ y: 91, height: 40 });
    expect((await frame.locator('#out').boundingBox())?.y).toBe(131);
    await js(`wx.setTabBarBadge({ index: 1, text: '12345' })`);
    const badge = frame.locator('.tab').nth(1).locator('.tab-badge');
    await expect.poll(() => badge.textContent()).toBe('…');
    await js(`wx.showTabBarRedDot({ index: 1 })`);
    await expect.poll(() => badge.getAttribute('class')).toContain('dot');
    await js(`wx.removeTabBarBadge({ index: 1 })`);
    expect(await badge.isVisible()).toBe(true);
    await js(`wx.hideTabBarRedDot({ index: 1 })`);
    await expect.poll(() => badge.isVisible()).toBe(false);
    await js(`wx.setTabBarItem({ index: 1, text: 'Other' }); wx.setTabBarStyle({ color: '#0000ff' })`);
    await expect.poll(() => frame.locator('.tab').nth(1).textContent()).toBe('Other');
    expect(
      await frame
        .locator('.tab')
        .nth(1)
        .evaluate((tab) => getComputedStyle(tab).color),
    ).toBe('rgb(0, 0, 255)');
    await js('wx.hideTabBar()');
    await expect.poll(() => frame.locator('.tabs').isVisible()).toBe(false);
    await js('wx.showTabBar()');
    await expect.poll(() => frame.locator('.tabs').isVisible()).toBe(true);
    await run.close();
  });

  it('offer home and back as WeChat does, and what the page can share', async () => {
    coversWx(
      'hideHomeButton',
      'setNavigationBarTitle',
      'showNavigationBarLoading',
      'hideNavigationBarLoading',
    );
    const run = await openPage(bench, '<view/>', '', {
      files: {
        'q.json': '{"homeButton":true}',
        'q.js': `Page({ onLoad() { wx.setNavigationBarTitle({ title: 'Q!' }); wx.showNavigationBarLoading() },
          onShareAppMessage() { return { title: 'S' } }, onShareTimeline() { return { title: 'T', query: 'a=1' } },
          onAddToFavorites() { return { title: 'F' } } })`,
      },
      options: { device: { ...defaultDevice, language: 'en' } },
    });
    const frame = run.frame();
    const seen = (label: string) =>
      frame.locator(`.phone-page:not([hidden]) [aria-label=${label}]`).isVisible();
    expect([await seen('Back'), await seen('Home')]).toEqual([false, false]);
    await run.page.evaluate(() =>
      (
        window as unknown as { preview: { navigate(url: string, kind: string): Promise<void> } }
      ).preview.navigate('/q', 'navigateTo'),
    );
    expect([await seen('Back'), await seen('Home')]).toEqual([true, true]);
    await expect.poll(() => frame.locator('.phone-page:not([hidden]) .nav-title').textContent()).toBe('Q!');
    expect(await frame.locator('.phone-page:not([hidden]) .nav-loading').isVisible()).toBe(true);
    const told = () =>
      run.page.evaluate(() => {
        const { told: all } = window as unknown as {
          told: { name: string; payload: Record<string, unknown> }[];
        };
        return all.flatMap(({ name, payload }) =>
          name === 'hostEvent' ? [[payload.api, payload.options]] : [],
        );
      });
    await frame.getByLabel('More').click();
    await frame.getByRole('button', { name: 'Share to Moments' }).click();
    await frame.getByLabel('More').click();
    await frame.getByRole('button', { name: 'Add to Favorites' }).click();
    await expect.poll(told).toEqual([
      ['shareTimeline', { title: 'T', query: 'a=1', path: 'q' }],
      ['addToFavorites', { title: 'F', query: '', path: 'q' }],
    ]);
    await frame.getByLabel('Close', { exact: true }).click();
    await frame.getByRole('button', { name: 'Back to it' }).click();
    expect(await frame.locator('.notice').count()).toBe(0);
    await run.close();
  });
});
