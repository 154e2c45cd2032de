import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench } from '../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../scenario.ts';
import { toneFile } from '../wx/audio/toneFile.ts';
import { openPage, startBench, type TestPage } from './testPage.ts';

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

const log = `log(e) { console.log(e.type) },`;
const svg = (color: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${color}"/></svg>`,
  );

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
      {
        files: { 'tone.wav': toneFile(300), 'long.wav': toneFile(9000) },
        app: { requiredBackgroundModes: ['audio'] },
      },
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

describe('sound of other kinds', () => {
  it('plays at once when told, and tells nothing to who listens no more', async () => {
    coversWx('InnerAudioContext.autoplay', 'InnerAudioContext.offEnded', 'InnerAudioContext.offError');
    const run = await openPage(
      bench,
      '<button id="go" bind:tap="go">go</button>',
      `go() { const never = () => console.log('never'); const a = wx.createInnerAudioContext(); a.autoplay = true; a.onEnded(never); a.offEnded(never); a.onError(never); a.offError(never);
         a.onPlay(() => console.log('Play')); a.onEnded(() => { console.log('Ended'); a.src = '/none.wav' }); a.onError((e) => console.log('Error ' + e.errCode)); a.src = '/tone.wav' }`,
      { files: { 'tone.wav': toneFile(300) } },
    );
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(['Play', 'Ended', 'Error 10003']);
    await run.close();
  });

  it('goes on in the background by the older calls', async () => {
    coversWx('onBackgroundAudioPlay', 'onBackgroundAudioPause', 'onBackgroundAudioStop');
    coversWx('pauseBackgroundAudio', 'seekBackgroundAudio', 'pauseVoice', 'stopVoice');
    coversWx('BackgroundAudioManager.currentTime', 'BackgroundAudioManager.duration');
    coversWx('BackgroundAudioManager.buffered', 'BackgroundAudioManager.paused');
    coversWx('BackgroundAudioManager.playbackRate', 'BackgroundAudioManager.startTime');
    coversWx('BackgroundAudioManager.onError', 'BackgroundAudioManager.onSeeking');
    const run = await openPage(
      bench,
      '<button id="go" bind:tap="go">go</button>',
      `async go() {
         const wait = (time) => new Promise((done) => setTimeout(done, time));
         for (const name of ['Play', 'Pause', 'Stop']) wx['onBackgroundAudio' + name](() => console.log(name));
         await wx.playBackgroundAudio({ dataUrl: '/long.wav' });
         const m = wx.getBackgroundAudioManager(); m.onSeeking(() => { if (!this.told) console.log('Seeking'); this.told = true }); m.onError((e) => console.log('Error ' + e.errCode));
         await wx.seekBackgroundAudio({ position: 2 }); await wait(200);
         console.log([m.currentTime >= 2 && m.currentTime < 4, Math.round(m.duration), m.buffered > 8, m.paused].join(' '));
         await wx.pauseBackgroundAudio(); await wait(50); console.log(m.paused);
         m.playbackRate = 9; console.log(m.playbackRate); m.playbackRate = 1;
         await wx.stopBackgroundAudio();
         m.title = 'Tone'; m.startTime = 4; m.src = '/long.wav'; await wait(300); console.log([m.startTime, m.currentTime >= 4].join(' ')); await wx.stopBackgroundAudio();
         const voice = wx.playVoice({ filePath: '/tone.wav' }).then(() => console.log('voice ended'));
         await wait(200); await wx.pauseVoice(); await wait(900); console.log('held'); await wx.stopVoice(); await voice;
         m.src = '/none.wav'; }`,
      {
        files: { 'tone.wav': toneFile(900), 'long.wav': toneFile(9000) },
        app: { requiredBackgroundModes: ['audio'] },
      },
    );
    await run.frame().locator('#go').click();
    await expect
      .poll(run.said, { timeout: 8000 })
      .toEqual([
        'Play',
        'Seeking',
        'true 9 true false',
        'Pause',
        'true',
        '2',
        'Stop',
        'Play',
        '4 true',
        'Stop',
        'held',
        'voice ended',
        'Error 10003',
      ]);
    await run.close();
  });

  it('that the browser refuses to play fails, and does not keep its script waiting', async () => {
    const run = await openPage(
      bench,
      '<button id="go" bind:tap="go">go</button>',
      "async go() { await wx.playVoice({ filePath: '/tone.wav' }).catch((e) => console.log(e.errMsg)); await wx.playVoice({ filePath: '/none.wav' }).catch((e) => console.log(e.errMsg)) }",
      { files: { 'tone.wav': toneFile(300) } },
    );
    await run.frame().evaluate(() => {
      HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toEqual(Array(2).fill('playVoice:fail play voice failed'));
    await run.close();
  });
});
