import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow } from '../../../test/support/previewBench.ts';

describe('extras', () => {
  let bench: PreviewBench;
  beforeAll(async () => {
    bench = await PreviewBench.start();
  });
  afterAll(() => bench.stop());

  const project = (wxml: string) => ({
    'app.json': JSON.stringify({ pages: ['home/home'] }),
    'home/home.json': '{}',
    'home/home.wxml': wxml,
  });
  const MOVABLE = '<movable-area><movable-view class="thing">x</movable-view></movable-area>';

  it('are fetched when the app mentions them, and not before', async () => {
    const run = await bench.open(project('<view>plain</view>'));
    const fetched: string[] = [];
    run.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await run.update({ 'home/home.wxml': '<view>still plain</view>' });
    expect(fetched).toEqual([]);
    await run.update({ 'home/home.wxml': MOVABLE });
    expect(fetched.map((path) => path.replace(/-[\w-]+\.js$/, ''))).toContain('/extras/movable');
    const position = await run
      .frame()
      .locator('.thing')
      .evaluate((node) => getComputedStyle(node).position);
    expect(position).toBe('absolute');
    await run.close();
  });

  it('keep the order of what is sent while they are on their way', async () => {
    const run = await bench.open(project('<view>first</view>'));
    await Promise.all([
      run.update({ 'home/home.wxml': `${MOVABLE}<view class="second">second</view>` }),
      run.update({ 'home/home.wxml': '<view class="third">third</view>' }),
    ]);
    expect(await run.frame().locator('wx-page').innerText()).toBe('third');
    await run.close();
  });

  it('that cannot be fetched are told of, and the rest runs', async () => {
    const run = await bench.open(project('<view>plain</view>'));
    await run.page.route('**/extras/**', (route) => route.abort());
    await run.update({ 'home/home.wxml': `${MOVABLE}<view class="rest">rest</view>` });
    expect(await run.frame().locator('.rest').innerText()).toBe('rest');
    expect((await run.logs()).join('\n')).toMatch(/error: .*fetch/i);
    await run.close();
  });

  /** Evaluates in the console, and hands out what it shows. */
  const evaluate = (page: Page, code: string) =>
    page.evaluate(
      async (typed) =>
        (await (window as unknown as PreviewWindow).preview.panel('evaluate', { code: typed })).text,
      code,
    );

  it('that come with a patch are in the `wx` of the running app', async () => {
    const run = await bench.open({
      'app.json': '{"pages":["home/home","other/other"]}',
      'app.js': 'App({ start: "kept" })',
      'home/home.wxml': '<view>home</view>',
      'home/home.js': 'Page({})',
      'other/other.wxml': '<view class="found">{{found}}</view>',
      'other/other.js': 'Page({})',
    });
    await evaluate(run.page, 'getApp().start = "changed"');
    // A script that has not run yet: nothing is started again.
    await run.update({
      'other/other.js':
        'Page({ data: { found: "" }, onLoad() { this.setData({ found: typeof wx.getFileSystemManager().readFileSync }) } })',
    });
    await run.page.evaluate(() =>
      (window as unknown as PreviewWindow).preview.navigate('/other/other', 'navigateTo'),
    );
    expect(await run.frame().locator('.found').innerText()).toBe('function');
    expect(await evaluate(run.page, 'getApp().start')).toBe('"changed"');
    await run.close();
  });

  it('are there for what is typed into the console', async () => {
    const run = await bench.open(project('<view>plain</view>'));
    expect(await evaluate(run.page, 'typeof wx.getFileSystemManager().readFileSync')).toBe('"function"');
    await run.close();
  });
});
