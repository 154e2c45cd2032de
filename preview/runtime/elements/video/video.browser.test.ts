import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../../test/support/covers.ts';
import type { PreviewBench } from '../../../../test/support/previewBench.ts';
import { openPage, setHidden, startBench } from '../testPage.ts';

let bench: PreviewBench;
/** A film of about two seconds, 64 × 36 px. */
let film: Uint8Array;

beforeAll(async () => {
  bench = await startBench();
  const page = await bench.browser.newPage();
  await page.goto(bench.server.origin);
  const recorded = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 36;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' });
    const chunks: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let step = 0; step < 40; step++) {
      context.fillStyle = `hsl(${step * 9} 60% 50%)`;
      context.fillRect(0, 0, 64, 36);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    recorder.stop();
    await ended;
    return [...new Uint8Array(await new Blob(chunks).arrayBuffer())];
  });
  film = new Uint8Array(recorded);
  await page.close();
}, 60_000);
afterAll(() => bench.stop());

const log = `log(e) { console.log(e.type) },`;
const svg = (color: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${color}"/></svg>`,
  );

describe('video', () => {
  it('says that it cannot show what is not there', async () => {
    covers('video', 'binderror');
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

  it('plays a film by its controls and tells of it', async () => {
    covers('video', 'src', 'controls', 'muted', 'title', 'show-mute-btn', 'show-progress', 'show-play-btn');
    covers(
      'video',
      'bindplay',
      'bindpause',
      'bindended',
      'bindtimeupdate',
      'bindloadedmetadata',
      'bindcontrolstoggle',
    );
    covers(
      'video',
      'show-center-play-btn',
      'show-fullscreen-btn',
      'bindfullscreenchange',
      'duration',
      'object-fit',
    );
    const run = await openPage(
      bench,
      '<video id="v" src="/film.webm" muted show-mute-btn title="A film" object-fit="cover" duration="65" bind:play="log" bind:pause="log" bind:ended="log" bind:loadedmetadata="meta" bind:controlstoggle="bar" bind:timeupdate="time" bind:fullscreenchange="full"/>',
      `${log} meta(e) { console.log('meta ' + e.detail.width + ' ' + e.detail.height) }, bar(e) { console.log('bar ' + e.detail.show) },
       time(e) { if (!this.told && e.detail.currentTime > 0) { this.told = true; console.log('time') } }, full(e) { console.log('full ' + e.detail.fullScreen + ' ' + e.detail.direction) }`,
      { files: { 'film.webm': film } },
    );
    const frame = run.frame();
    const part = (name: string) => frame.locator(`#v [data-part="${name}"]`);
    await expect.poll(run.said).toEqual(['meta 64 36']);
    expect(await part('controls').isVisible()).toBe(false);
    expect(await part('length').textContent()).toBe('1:05');
    expect(await part('title').textContent()).toBe('A film');
    await part('start').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['play', 'time']));
    await part('toggle').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['pause']));
    expect(await frame.locator('#v video').evaluate((node) => (node as HTMLVideoElement).muted)).toBe(true);
    await part('sound').click();
    expect(await frame.locator('#v video').evaluate((node) => (node as HTMLVideoElement).muted)).toBe(false);
    await part('full').click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('full true horizontal');
    const box = await frame.locator('#v').boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844]);
    await part('back').click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('full false horizontal');
    expect((await frame.locator('#v').boundingBox())?.width).toBe(300);
    await part('toggle').click();
    await expect.poll(run.said, { timeout: 8000 }).toEqual(expect.arrayContaining(['ended']));
    await run.close();
  });

  it('obeys its context, its gestures and its other attributes', async () => {
    covers('video', 'autoplay', 'loop', 'initial-time', 'poster', 'danmu-list', 'enable-danmu');
    covers('video', 'enable-play-gesture', 'vslide-gesture');
    covers('video', 'bindseekcomplete', 'direction');
    coversWx(
      'createVideoContext',
      'VideoContext.play',
      'VideoContext.pause',
      'VideoContext.stop',
      'VideoContext.seek',
    );
    coversWx(
      'VideoContext.sendDanmu',
      'VideoContext.playbackRate',
      'VideoContext.requestFullScreen',
      'VideoContext.exitFullScreen',
    );
    const run = await openPage(
      bench,
      '<video id="v" src="/film.webm" muted autoplay loop initial-time="1" poster="/red.svg" danmu-list="{{remarks}}" enable-danmu danmu-btn enable-play-gesture vslide-gesture direction="0" show-screen-lock-button bind:seekcomplete="seek" bind:play="log" bind:pause="log" bind:fullscreenchange="full"/><button id="go" bind:tap="go">go</button>',
      `data: { remarks: [{ text: 'early', color: '#ff0000', time: 0 }, { text: 'later', time: 1.2 }] }, ${log}
       seek(e) { console.log('seek ' + Math.round(e.detail.position)) }, full(e) { console.log('full ' + e.detail.fullScreen + ' ' + e.detail.direction) },
       async go() { const v = this.v = wx.createVideoContext('v'); v.pause(); v.seek(0.5); v.playbackRate(1.5); v.sendDanmu({ text: 'now', color: '#00ff00' }); v.requestFullScreen({ direction: 90 }); setTimeout(() => { v.exitFullScreen(); v.stop(); v.exitPictureInPicture(); wx.createVideoContext('none').play(); wx.createSelectorQuery().select('#v').context(({ context }) => console.log(typeof context.play)).exec() }, 300) },
       onHide() { console.log('hidden') }`,
      { files: { 'film.webm': film, 'red.svg': svg('red') } },
    );
    const frame = run.frame();
    const player = frame.locator('#v video');
    await expect
      .poll(() => player.evaluate((node) => (node as HTMLVideoElement).currentTime))
      .toBeGreaterThan(1);
    expect(await player.evaluate((node) => (node as HTMLVideoElement).poster)).toMatch(/^blob:/);
    await expect.poll(() => frame.getByText('later').count()).toBe(1);
    await frame.locator('#v').dblclick({ position: { x: 150, y: 80 } });
    await expect.poll(run.said).toEqual(expect.arrayContaining(['pause']));
    await frame.locator('#go').click();
    await expect
      .poll(run.said)
      .toEqual(
        expect.arrayContaining(['seek 500', 'full true horizontal', 'full false horizontal', 'function']),
      );
    expect(await player.evaluate((node) => (node as HTMLVideoElement).playbackRate)).toBe(1.5);
    const box = await frame.locator('#v').boundingBox();
    const { mouse } = run.page;
    await mouse.move((box?.x ?? 0) + 250, (box?.y ?? 0) + 150);
    await mouse.down();
    await mouse.move((box?.x ?? 0) + 250, (box?.y ?? 0) + 190, { steps: 5 });
    expect(await frame.locator('.wx-video-hint').textContent()).toBe('音量 75%');
    await mouse.up();
    expect(await player.evaluate((node) => (node as HTMLVideoElement).volume)).toBeCloseTo(0.75, 2);
    const texts = await run.logs();
    expect(texts.some((line) => line.includes('exitPictureInPicture works on a phone only'))).toBe(true);
    expect(texts.some((line) => line.includes('there is no such video'))).toBe(true);
    await run.close();
  });

  it('draws and follows what the attributes ask for', async () => {
    covers(
      'video',
      'play-btn-position',
      'danmu-btn',
      'is-live',
      'show-bottom-progress',
      'enable-progress-gesture',
    );
    covers(
      'video',
      'show-screen-lock-button',
      'show-snapshot-button',
      'vslide-gesture-in-fullscreen',
      'page-gesture',
    );
    covers('video', 'auto-pause-if-navigate', 'auto-pause-if-open-native', 'bindprogress', 'bindwaiting');
    const run = await openPage(
      bench,
      '<video id="v" src="/film.webm" muted loop autoplay danmu-btn play-btn-position="center" show-screen-lock-button show-snapshot-button bind:progress="progress" bind:pause="log" bind:waiting="log"/><video id="l" src="/film.webm" muted autoplay loop is-live page-gesture/><button id="go" bind:tap="go">go</button>',
      `${log} progress(e) { if (!this.told) { this.told = true; console.log('progress ' + (e.detail.buffered > 0)) } }, go() { wx.navigateTo({ url: '/pages/b/b' }) }`,
      { files: { 'film.webm': film } },
    );
    const frame = run.frame();
    const { mouse } = run.page;
    const part = (id: string, name: string) => frame.locator(`#${id} [data-part="${name}"]`);
    const hint = (id: string) => frame.locator(`#${id} .wx-video-hint`);
    const drag = async (id: string, from: [number, number], to: [number, number]) => {
      const box = await frame.locator(`#${id}`).boundingBox();
      const [x, y] = [box?.x ?? 0, box?.y ?? 0];
      await mouse.move(x + from[0], y + from[1]);
      await mouse.down();
      await mouse.move(x + to[0], y + to[1], { steps: 5 });
      const text = await hint(id).textContent();
      await mouse.up();
      return text;
    };
    await expect.poll(run.said).toContain('progress true');
    await expect.poll(() => part('v', 'controls').isVisible()).toBe(true);
    expect(await part('v', 'toggle').isVisible()).toBe(false);
    expect(await part('l', 'line').isVisible()).toBe(false);
    expect(await part('v', 'line').isVisible()).toBe(true);
    await part('v', 'remarks').click();
    expect(await frame.locator('#v .wx-video-danmu').isVisible()).toBe(true);
    expect(await drag('l', [250, 100], [250, 180])).toBe('音量 50%');
    expect(await drag('l', [50, 60], [50, 140])).toBe('亮度 50%');
    expect(await drag('v', [250, 60], [250, 140])).toBe('');
    expect(await drag('v', [60, 100], [240, 102])).toMatch(/^0:0\d \/ 0:0\d$/);
    await frame.locator('#v').click({ position: { x: 150, y: 60 } });
    await expect.poll(() => part('v', 'thin').isVisible()).toBe(true);
    await frame.locator('#v').click({ position: { x: 150, y: 60 } });
    await part('v', 'full').click();
    await part('v', 'snapshot').click();
    expect(
      (await run.logs()).some((line) => line.includes('takes a picture of the film on a phone only')),
    ).toBe(true);
    await part('v', 'lock').click();
    expect(await part('v', 'controls').isVisible()).toBe(false);
    await part('v', 'lock').click();
    expect(await part('v', 'controls').isVisible()).toBe(true);
    // Turned by 90°: what is up and down for the viewer is left and right in the window.
    await mouse.move(200, 700);
    await mouse.down();
    await mouse.move(120, 700, { steps: 5 });
    expect(await hint('v').textContent()).toBe('音量 50%');
    await mouse.up();
    await part('v', 'back').click();
    const heard = async (name: string) => (await run.said()).filter((line) => line === name).length;
    const player = frame.locator('#v video');
    const waits = await heard('waiting');
    await player.evaluate((node) => node.dispatchEvent(new Event('waiting')));
    await expect.poll(() => heard('waiting')).toBe(waits + 1);
    const pauses = await heard('pause');
    await setHidden(frame, true);
    await expect.poll(() => heard('pause')).toBe(pauses + 1);
    await setHidden(frame, false);
    await player.evaluate((node) => (node as HTMLVideoElement).play());
    await frame.locator('#go').click();
    await expect.poll(() => heard('pause')).toBe(pauses + 2);
    await run.close();
  });
});
