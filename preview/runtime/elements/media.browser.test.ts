import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../scenario.ts';
import { toneFile } from '../wx/audio/toneFile.ts';
import { openPage, startBench, type TestPage } from './testPage.ts';

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

const setScenario = (run: TestPage, change: Partial<Scenario>) =>
  run.page.evaluate(
    (scenario) =>
      (window as unknown as { preview: { setScenario(s: unknown): void } }).preview.setScenario(scenario),
    { ...defaultScenario, ...change },
  );

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
    covers('video', 'auto-pause-if-navigate', 'bindprogress');
    const run = await openPage(
      bench,
      '<video id="v" src="/film.webm" muted loop autoplay danmu-btn play-btn-position="center" show-screen-lock-button show-snapshot-button bind:progress="progress" bind:pause="log"/><video id="l" src="/film.webm" muted autoplay loop is-live page-gesture/><button id="go" bind:tap="go">go</button>',
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
    await expect.poll(run.said).toEqual(['progress true']);
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
    await frame.locator('#go').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['pause']));
    await run.close();
  });
});

describe('audio', () => {
  it('looks as in WeChat, plays and tells of it', async () => {
    covers(
      'audio',
      'id',
      'src',
      'controls',
      'name',
      'author',
      'poster',
      'loop',
      'bindplay',
      'bindpause',
      'bindended',
      'bindtimeupdate',
      'binderror',
    );
    coversWx(
      'createAudioContext',
      'AudioContext.play',
      'AudioContext.pause',
      'AudioContext.seek',
      'AudioContext.setSrc',
    );
    const run = await openPage(
      bench,
      '<audio id="a" src="/tone.wav" controls poster="/red.svg" name="Tone" author="A fork" bind:play="log" bind:pause="log" bind:ended="log" bind:timeupdate="time"/><audio id="b" controls src="/none.mp3" bind:error="failed"/><audio id="c" src="/tone.wav"/><button id="go" bind:tap="go">go</button>',
      `${log} time() { if (!this.told) { this.told = true; console.log('time') } }, failed(e) { console.log(e.detail.errMsg) },
       go() { const a = wx.createAudioContext('a'); a.setSrc('/tone.wav'); a.seek(0.2); a.play(); }`,
      { files: { 'tone.wav': toneFile(700), 'red.svg': svg('red') } },
    );
    const frame = run.frame();
    await expect.poll(run.said).toEqual(['MEDIA_ERR_SRC_NOT_SUPPORTED']);
    const box = await frame.locator('#a').boundingBox();
    expect(box?.height).toBe(65);
    expect(await frame.locator('#c').isVisible()).toBe(false);
    expect(await frame.locator('#b').textContent()).toBe('00:00未知音频未知作者');
    await frame.locator('#a .wx-audio-cover').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['play', 'time', 'ended']));
    await frame.locator('#go').click();
    await expect.poll(async () => (await run.said()).filter((line) => line === 'ended').length).toBe(2);
    await run.close();
  });

  it('without a place on the page: InnerAudioContext', async () => {
    coversWx(
      'createInnerAudioContext',
      'InnerAudioContext.src',
      'InnerAudioContext.play',
      'InnerAudioContext.pause',
      'InnerAudioContext.stop',
    );
    coversWx(
      'InnerAudioContext.seek',
      'InnerAudioContext.destroy',
      'InnerAudioContext.startTime',
      'InnerAudioContext.volume',
      'InnerAudioContext.playbackRate',
    );
    coversWx(
      'InnerAudioContext.duration',
      'InnerAudioContext.currentTime',
      'InnerAudioContext.paused',
      'InnerAudioContext.buffered',
      'InnerAudioContext.loop',
    );
    coversWx(
      'InnerAudioContext.onPlay',
      'InnerAudioContext.onPause',
      'InnerAudioContext.onStop',
      'InnerAudioContext.onEnded',
      'InnerAudioContext.onError',
    );
    coversWx(
      'InnerAudioContext.onCanplay',
      'InnerAudioContext.onTimeUpdate',
      'InnerAudioContext.onSeeking',
      'InnerAudioContext.onSeeked',
      'InnerAudioContext.offPlay',
    );
    coversWx(
      'InnerAudioContext.offCanplay',
      'InnerAudioContext.offPause',
      'InnerAudioContext.offStop',
      'InnerAudioContext.offSeeking',
    );
    coversWx('InnerAudioContext.offSeeked', 'InnerAudioContext.offTimeUpdate');
    const run = await openPage(
      bench,
      '<button id="play" bind:tap="play">play</button><button id="pause" bind:tap="pause">pause</button><button id="stop" bind:tap="stop">stop</button>',
      `onLoad() { const a = this.a = wx.createInnerAudioContext();
         for (const name of ['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'Seeking', 'Seeked']) a['on' + name](() => console.log(name));
         a.onTimeUpdate(() => { if (!this.told) { this.told = true; console.log('TimeUpdate') } });
         const never = () => console.log('never'); for (const name of ['Canplay', 'Play', 'Pause', 'Stop', 'Ended', 'Seeking', 'Seeked', 'TimeUpdate', 'Waiting', 'Error']) { a['on' + name](never); a['off' + name](never) }
         a.volume = 2; a.playbackRate = 9; a.startTime = 0.2; console.log([a.paused, a.volume, a.playbackRate, a.obeyMuteSwitch].join(' ')); a.playbackRate = 1; a.src = '/tone.wav';
         const b = wx.createInnerAudioContext(); b.onError((e) => console.log('Error ' + e.errCode)); b.src = '/none.mp3'; },
       play() { this.a.play() }, pause() { this.a.pause(); this.a.seek(0.5) },
       stop() { this.a.stop(); setTimeout(() => { console.log([this.a.paused, this.a.currentTime, Math.round(this.a.duration), this.a.buffered > 1].join(' ')); this.a.destroy() }, 100) }`,
      { files: { 'tone.wav': toneFile(3000) } },
    );
    const frame = run.frame();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['true 1 2 true', 'Canplay', 'Error 10003']));
    await frame.locator('#play').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['Play', 'TimeUpdate']));
    await frame.locator('#pause').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['Pause', 'Seeking', 'Seeked']));
    await frame.locator('#play').click();
    await frame.locator('#stop').click();
    await expect.poll(run.said).toEqual(expect.arrayContaining(['Stop', 'true 0.2 3 true']));
    const said = await run.said();
    expect(said.filter((line) => line === 'Pause')).toHaveLength(1);
    expect(said).not.toContain('never');
    await run.close();
  });

  it('in the background, as recordings and as one-off voices', async () => {
    coversWx(
      'getBackgroundAudioManager',
      'BackgroundAudioManager.src',
      'BackgroundAudioManager.onPlay',
      'BackgroundAudioManager.onEnded',
    );
    coversWx(
      'BackgroundAudioManager.pause',
      'BackgroundAudioManager.stop',
      'playBackgroundAudio',
      'getBackgroundAudioPlayerState',
      'stopBackgroundAudio',
    );
    coversWx(
      'getRecorderManager',
      'RecorderManager.start',
      'RecorderManager.stop',
      'RecorderManager.onStop',
      'RecorderManager.onError',
    );
    coversWx(
      'RecorderManager.pause',
      'RecorderManager.resume',
      'RecorderManager.onStart',
      'RecorderManager.onPause',
      'RecorderManager.onResume',
    );
    coversWx(
      'BackgroundAudioManager.play',
      'BackgroundAudioManager.seek',
      'BackgroundAudioManager.onPause',
      'BackgroundAudioManager.onStop',
    );
    coversWx(
      'BackgroundAudioManager.onCanplay',
      'BackgroundAudioManager.onSeeked',
      'BackgroundAudioManager.onTimeUpdate',
    );
    coversWx(
      'playVoice',
      'createMediaAudioPlayer',
      'createWebAudioContext',
      'setInnerAudioOption',
      'startRecord',
      'stopRecord',
    );
    const run = await openPage(
      bench,
      '<button id="go" bind:tap="go">go</button><button id="denied" bind:tap="denied">denied</button>',
      `all: {}, heard(name) { this.all[name] = true },
       async go() {
         const m = wx.getBackgroundAudioManager(); console.log(m === wx.getBackgroundAudioManager());
         m.title = 'Tone'; m.onPlay(() => console.log('Play')); m.onCanplay(() => this.heard('Canplay')); m.onTimeUpdate(() => this.heard('TimeUpdate')); m.onPause(() => this.heard('Pause')); m.onSeeked(() => this.heard('Seeked')); m.onStop(() => this.heard('Stop')); await new Promise((done) => { m.onEnded(done); m.src = '/tone.wav' }); console.log('Ended');
         await wx.playBackgroundAudio({ dataUrl: '/long.wav' }); const s = await wx.getBackgroundAudioPlayerState(); console.log(s.dataUrl); m.pause(); m.seek(0.1); await new Promise((done) => setTimeout(done, 300)); m.play(); await new Promise((done) => setTimeout(done, 300)); m.stop(); await wx.stopBackgroundAudio(); console.log(Object.keys(this.all).sort().join());
         const r = wx.getRecorderManager(); for (const name of ['Start', 'Pause', 'Resume']) r['on' + name](() => console.log('recorder ' + name)); const rec = await new Promise((done) => { r.onStop(done); r.start({ format: 'mp3', duration: 300 }); setTimeout(() => { r.pause(); r.resume() }, 50) });
         console.log(/^http:\\/\\/tmp\\/.*\\.mp3$/.test(rec.tempFilePath) + ' ' + (rec.duration >= 300) + ' ' + (rec.fileSize > 2000));
         await wx.playVoice({ filePath: rec.tempFilePath }); console.log('voice');
         const p = wx.createMediaAudioPlayer(); await p.start(); await p.addAudioSource({}).catch((e) => console.log(e.errMsg));
         console.log(typeof wx.createWebAudioContext().createGain().gain.value);
         await wx.setInnerAudioOption({ obeyMuteSwitch: false });
         setTimeout(() => wx.stopRecord(), 50); const old = await wx.startRecord(); console.log(/\\.aac$/.test(old.tempFilePath));
       },
       denied() { const r = wx.getRecorderManager(); r.onError((e) => console.log(e.errMsg)); r.start() }`,
      { files: { 'tone.wav': toneFile(300), 'long.wav': toneFile(9000) }, app: { requiredBackgroundModes: ['audio'] } },
    );
    await run.frame().locator('#go').click();
    await expect
      .poll(run.said, { timeout: 8000 })
      .toEqual([
        'true',
        'Play',
        'Ended',
        'Play',
        '/long.wav',
        'Play',
        'Canplay,Pause,Seeked,Stop,TimeUpdate',
        'recorder Start',
        'recorder Pause',
        'recorder Resume',
        'true true true',
        'voice',
        'addAudioSource:fail there are no video decoders in the preview',
        'number',
        'recorder Start',
        'true',
      ]);
    await setScenario(run, { permission: 'deny' });
    await run.frame().locator('#denied').click();
    await expect.poll(async () => (await run.said()).at(-1)).toBe('operateRecorder:fail auth deny');
    await run.close();
  });
});

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
      '<camera id="c" mode="{{mode}}" device-position="{{side}}" flash="torch" resolution="low" frame-size="small" style="width:300px;height:400px" bind:initdone="ready" bind:error="failed" bind:scancode="found"><cover-view class="over">over</cover-view></camera><image id="i" src="{{src}}" style="width:60px;height:80px"/><button id="go" bind:tap="go">go</button><button id="scan" bind:tap="scan">scan</button>',
      `data: { mode: 'normal', side: 'back', src: '' }, ready(e) { console.log('ready ' + e.detail.maxZoom) }, failed(e) { console.log(e.detail.errMsg) }, found(e) { console.log('found ' + e.detail.result) },
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
    covers('voip-room', 'openid', 'binderror');
    const run = await openPage(
      bench,
      '<live-player src="rtmp://a.test/x" autoplay bind:statechange="state"><cover-view class="over">over</cover-view></live-player><live-pusher url="rtmp://a.test/y" autopush bind:statechange="state" bind:error="failed"/><voip-room openid="o1" bind:error="failed"/><xr-scene><xr-node>none</xr-node></xr-scene>',
      `state(e) { console.log(e.currentTarget.id + e.detail.code) }, failed(e) { console.log(e.detail.errMsg) }`,
    );
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(['-1307', '-2301', 'insertVoIPView:fail not in a room']);
    const text = await run.frame().locator('wx-page').innerText();
    expect(text).toContain('rtmp://a.test/x');
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
