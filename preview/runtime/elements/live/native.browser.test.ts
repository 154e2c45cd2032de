import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../../test/support/covers.ts';
import type { PreviewBench } from '../../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../../scenario.ts';
import { openPage, setHidden, startBench, type TestPage } from '../testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const setScenario = (run: TestPage, change: Partial<Scenario>) =>
  run.page.evaluate(
    (scenario) =>
      (window as unknown as { preview: { setScenario(s: unknown): void } }).preview.setScenario(scenario),
    { ...defaultScenario, ...change },
  );

describe('camera', () => {
  it('shows and photographs a drawing, reads the scenario’s code, and obeys its permission', async () => {
    covers(
      'camera',
      'mode',
      'device-position',
      'flash',
      'resolution',
      'frame-size',
      'bindinitdone',
      'bindscancode',
      'binderror',
      'bindstop',
    );
    coversWx(
      'createCameraContext',
      'CameraContext.takePhoto',
      'CameraContext.setZoom',
      'CameraContext.startRecord',
      'CameraContext.stopRecord',
      'CameraContext.onCameraFrame',
    );
    const run = await openPage(
      bench,
      '<camera id="c" mode="{{mode}}" device-position="{{side}}" flash="torch" resolution="low" frame-size="small" style="width:300px;height:400px" bind:initdone="ready" bind:error="failed" bind:scancode="found" bind:stop="stopped"><cover-view class="over">over</cover-view></camera><image id="i" src="{{src}}" style="width:60px;height:80px"/><button id="go" bind:tap="go">go</button><button id="scan" bind:tap="scan">scan</button>',
      `data: { mode: 'normal', side: 'back', src: '' }, ready(e) { console.log('ready ' + e.detail.maxZoom) }, failed(e) { console.log(e.detail.errMsg) }, found(e) { console.log('found ' + e.detail.result) }, stopped() { console.log('stopped') },
       async go() { const c = wx.createCameraContext(); const p = await c.takePhoto({ quality: 'high' }); const info = await wx.getImageInfo({ src: p.tempImagePath }); console.log(info.width + ' ' + info.height); this.setData({ src: p.tempImagePath });
         console.log((await c.setZoom({ zoom: 99 })).zoom);
         await new Promise((done) => { const l = c.onCameraFrame((f) => { l.stop(); console.log(f.width + ' ' + f.height + ' ' + f.data.byteLength); done() }); l.start() });
         await c.startRecord({}); await new Promise((done) => setTimeout(done, 200)); const v = await c.stopRecord(); console.log(v.tempVideoPath.slice(-5) + ' ' + v.tempThumbPath.slice(-4));
         await c.stopRecord().catch((e) => console.log(e.errMsg)); },
       scan() { this.setData({ mode: 'scanCode', side: 'front' }) }`,
    );
    const frame = run.frame();
    await expect.poll(run.said).toEqual(['ready 10']);
    expect(await frame.locator('.wx-camera-label').textContent()).toContain('预览中没有摄像头');
    expect(await frame.locator('.over').isVisible()).toBe(true);
    await frame.locator('#go').click();
    await expect
      .poll(run.said)
      .toEqual([
        'ready 10',
        '480 640',
        '10',
        '288 352 405504',
        '.webm .jpg',
        'stopRecord:fail is not recording',
      ]);
    await setScenario(run, { scanResult: 'https://a.test/?x=1' });
    await frame.locator('#scan').click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('found https://a.test/?x=1');
    await setHidden(frame, true);
    await expect.poll(async () => (await run.said()).at(-1)).toBe('stopped');
    await setHidden(frame, false);
    await setScenario(run, { permission: 'deny' });
    await expect.poll(async () => (await run.said()).at(-1)).toBe('insertCamera:fail auth deny');
    expect(await frame.locator('.wx-camera-label').textContent()).toBe('未授权使用相机');
    await run.close();
  });
});

describe('live-player, live-pusher, voip-room, xr-scene, web-view', () => {
  it('say what stands there on a phone, and end as a phone without a connection', async () => {
    covers('live-player', 'src', 'autoplay', 'bindstatechange');
    covers('live-pusher', 'url', 'autopush', 'bindstatechange', 'binderror');
    covers('voip-room', 'openid', 'mode', 'binderror');
    const run = await openPage(
      bench,
      '<live-player src="rtmp://a.test/x" autoplay bind:statechange="state"><cover-view class="over">over</cover-view></live-player><live-pusher url="rtmp://a.test/y" autopush bind:statechange="state" bind:error="failed"/><voip-room openid="o1" mode="video" bind:error="failed"/><xr-scene><xr-node>none</xr-node></xr-scene>',
      `state(e) { console.log(e.currentTarget.id + e.detail.code) }, failed(e) { console.log(e.detail.errMsg) }`,
    );
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(['-1307', '-2301', 'insertVoIPView:fail not in a room']);
    const text = await run.frame().locator('wx-page').innerText();
    expect(text).toContain('rtmp://a.test/x');
    expect(text).toContain('video o1');
    expect(text).not.toContain('none');
    expect(await run.frame().locator('.over').isVisible()).toBe(true);
    await run.close();
  });

  it('show the address of a web page, and hand it to who embeds the preview', async () => {
    covers('web-view', 'src', 'bindload', 'binderror');
    const run = await openPage(
      bench,
      '<web-view src="{{src}}" bind:load="log" bind:error="log"><cover-view id="over" bind:tap="swap">over</cover-view></web-view>',
      `data: { src: 'https://a.test/page?x=1' }, log(e) { console.log(e.type + ' ' + (e.detail.src || e.detail.url)) }, swap() { this.setData({ src: 'http://b.test/' }) }`,
    );
    await expect.poll(run.said).toEqual(['load https://a.test/page?x=1']);
    await run.frame().getByText('在浏览器中打开').click();
    await expect.poll(run.notices).toEqual([
      {
        kind: 'wx',
        api: 'web-view',
        options: { src: 'https://a.test/page?x=1' },
        result: 'ok',
        errMsg: 'web-view:ok',
      },
    ]);
    await run.frame().locator('#over').click();
    await expect.poll(run.said).toEqual(['load https://a.test/page?x=1', 'error http://b.test/']);
    await run.close();
  });
});
