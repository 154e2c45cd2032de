import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { openPage, startBench } from './testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

describe('canvas', () => {
  it('gives a script its surface, and touches their place on it', async () => {
    const run = await openPage(
      bench,
      '<view style="height:20px"/><canvas id="c" type="2d" style="width:100px;height:50px;margin-left:10px" bind:touchstart="touch"/>',
      `onReady() { wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(([r]) => { r.node.width = 100; r.node.height = 50; const x = r.node.getContext('2d'); x.fillRect(0, 0, 9, 9); console.log(r.width + ' ' + x.getImageData(5, 5, 1, 1).data[3]) }) },
       touch(e) { console.log(e.touches[0].x + ' ' + e.touches[0].y) }`,
    );
    await expect.poll(run.said).toEqual(['100 255']);
    await run
      .frame()
      .locator('#c')
      .click({ position: { x: 7, y: 8 } });
    await expect.poll(run.said).toEqual(['100 255', '7 8']);
    await run.close();
  });
});

describe('video', () => {
  it('says that it cannot show what is not there', async () => {
    const run = await openPage(
      bench,
      '<video id="v" src="/no.mp4" bind:error="log" title="film"/>',
      'log(e) { console.log(e.type) }',
    );
    await expect.poll(run.said).toEqual(['error']);
    expect(await run.frame().getByText('视频无法播放').isVisible()).toBe(true);
    const box = await run.frame().locator('#v').boundingBox();
    expect([box?.width, box?.height]).toEqual([300, 225]);
    await run.close();
  });
});

describe('page-container, root-portal, page-meta', () => {
  it('slide in over the page and close on a tap beside', async () => {
    const run = await openPage(
      bench,
      '<page-container show="{{on}}" duration="50" round bind:beforeenter="log" bind:afterenter="log" bind:clickoverlay="log" bind:afterleave="log"><view style="height:200px">in</view></page-container><view id="go" bind:tap="go">go</view>',
      'data: { on: false }, go() { this.setData({ on: true }) }, log(e) { console.log(e.type) }',
    );
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['beforeenter', 'afterenter']);
    await run
      .frame()
      .locator('.wx-page-container-overlay')
      .click({ position: { x: 20, y: 20 } });
    await expect.poll(run.said).toEqual(['beforeenter', 'afterenter', 'clickoverlay', 'afterleave']);
    await run.close();
  });

  it('take content to the page and style the page by data', async () => {
    const run = await openPage(
      bench,
      '<page-meta page-style="{{style}}"><navigation-bar title="{{title}}"/></page-meta><view style="transform:scale(1)"><root-portal><view id="p" style="position:fixed;left:0;bottom:0" bind:tap="tap">p</view></root-portal></view>',
      "data: { style: 'background-color: rgb(1, 2, 3)', title: 'One' }, tap() { this.setData({ style: 'background-color: rgb(4, 5, 6)', title: 'Two' }) }",
    );
    const frame = run.frame();
    const color = () => frame.locator('wx-page').evaluate((node) => getComputedStyle(node).backgroundColor);
    await expect.poll(color).toBe('rgb(1, 2, 3)');
    expect(await frame.locator('#p').evaluate((node) => node.closest('wx-root-portal') === null)).toBe(true);
    await frame.locator('#p').click();
    await expect.poll(color).toBe('rgb(4, 5, 6)');
    expect(await frame.locator('.nav-title').textContent()).toBe('Two');
    await run.close();
  });
});
