import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { covers, coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench, PreviewWindow } from '../../../test/support/previewBench.ts';
import { defaultScenario, type Scenario } from '../../scenario.ts';
import { boxOf, openPage, startBench, type TestPage } from '../elements/testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

/** A page with a button that runs `code`; `tell(promise)` logs how it ends. */
const button = (code: string): string => `
  tell(call) { return call.then((r) => console.log(JSON.stringify(r)), (e) => console.log(e.errMsg)) },
  async go() { const { tell } = this; ${code} }`;
const markup = '<view id="go" bind:tap="go">go</view>';

const set = (run: TestPage, change: Partial<Scenario>): Promise<void> =>
  run.page.evaluate((scenario) => (window as unknown as PreviewWindow).preview.setScenario(scenario), {
    ...defaultScenario,
    ...change,
  });
const last = async (run: TestPage): Promise<string | undefined> => (await run.said()).at(-1);

describe('consent', () => {
  it('is changed on the settings page, and holds until the scenario answers anew', async () => {
    coversWx('openSetting', 'getSetting', 'authorize');
    const run = await openPage(
      bench,
      markup,
      button(`
        await tell(wx.authorize({ scope: 'scope.camera' }));
        await tell(wx.openSetting());
        await tell(wx.authorize({ scope: 'scope.camera' }));
        await tell(wx.getSetting());`),
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    const camera = frame.locator('input[data-scope="scope.camera"]');
    expect(await camera.isChecked()).toBe(true);
    await camera.click();
    await frame.getByText('返回').click();
    await expect
      .poll(run.said)
      .toEqual([
        '{"errMsg":"authorize:ok"}',
        '{"errMsg":"openSetting:ok","authSetting":{"scope.camera":false},"subscriptionsSetting":{"mainSwitch":true}}',
        'authorize:fail auth deny',
        '{"errMsg":"getSetting:ok","authSetting":{"scope.camera":false}}',
      ]);
    await run.close();
  });

  it('to messages is asked for each template', async () => {
    coversWx('requestSubscribeMessage');
    const run = await openPage(
      bench,
      markup,
      button("tell(wx.requestSubscribeMessage({ tmplIds: ['a', 'b'] }))"),
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    await frame.locator('.wx-ask label').last().click();
    await frame.getByText('允许').click();
    await expect
      .poll(() => last(run))
      .toBe('{"errMsg":"requestSubscribeMessage:ok","a":"accept","b":"reject"}');
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#go').click();
    await frame.locator('.wx-ask button').getByText('取消').click();
    await expect
      .poll(() => last(run))
      .toBe('{"errMsg":"requestSubscribeMessage:ok","a":"reject","b":"reject"}');
    await set(run, { confirm: 'accept' });
    await frame.locator('#go').click();
    await expect
      .poll(() => last(run))
      .toBe('{"errMsg":"requestSubscribeMessage:ok","a":"accept","b":"accept"}');
    await run.close();
  });

  it('gives an address, an invoice title, a contact; refusing gives nothing', async () => {
    coversWx('chooseAddress', 'chooseInvoiceTitle', 'chooseContact', 'chooseLicensePlate');
    const run = await openPage(
      bench,
      markup,
      button(`
        const brief = (call, ...names) => tell(call.then((r) => names.map((name) => r[name])));
        await brief(wx.chooseAddress(), 'userName', 'telNumber', 'cityName');
        await brief(wx.chooseInvoiceTitle(), 'type', 'title');
        await brief(wx.chooseContact(), 'phoneNumber');
        await brief(wx.chooseLicensePlate(), 'plateNumber');`),
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    for (const text of ['张三', '点心（上海）', '张三', '沪A']) {
      await frame.locator('.wx-actions button').getByText(text).last().click();
      await expect.poll(() => frame.locator('.wx-cover-closing').count()).toBe(0);
    }
    await expect
      .poll(run.said)
      .toEqual([
        '["张三","13800138000","上海市"]',
        '["0","点心（上海）科技有限公司"]',
        '["13800138000"]',
        '["沪A00001"]',
      ]);
    await set(run, { permission: 'deny', confirm: 'cancel' });
    await frame.locator('#go').click();
    await expect
      .poll(async () => (await run.said()).slice(4))
      .toEqual([
        'chooseAddress:fail auth deny',
        'chooseInvoiceTitle:fail auth deny',
        'chooseContact:fail cancel',
        'chooseLicensePlate:fail cancel',
      ]);
    await run.close();
  });
});

describe('a place', () => {
  it('is chosen by moving a map under a pin', async () => {
    coversWx('chooseLocation', 'choosePoi');
    const run = await openPage(
      bench,
      markup,
      button('tell(wx.chooseLocation({ latitude: 22.5, longitude: 114 }).then((r) => [r.name, r.address]))'),
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    await expect.poll(() => frame.locator('.wx-picker-place').textContent()).toBe('22.500000, 114.000000');
    const map = await boxOf(frame, '.wx-picker-map');
    const [x, y] = [map.x + 100, map.y + 100];
    await run.page.mouse.move(x, y);
    await run.page.mouse.down();
    await run.page.mouse.move(x + 60, y + 40, { steps: 5 });
    await run.page.waitForTimeout(300);
    await run.page.mouse.up();
    await expect
      .poll(() => frame.locator('.wx-picker-place').textContent())
      .not.toBe('22.500000, 114.000000');
    const place = await frame.locator('.wx-picker-place').textContent();
    if (process.env.GALLERY_PICTURES)
      await run.page.screenshot({ path: `${process.env.GALLERY_PICTURES}/picker.png` });
    await frame.getByText('确定').click();
    await expect.poll(() => last(run)).toBe(`["地图选点","${place}"]`);
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#go').click();
    await frame.locator('.wx-full header button').click();
    await expect.poll(() => last(run)).toBe('chooseLocation:fail cancel');
    await run.close();
  });
});

describe('the capsule’s menu', () => {
  it('shares no more after hideShareMenu, and shares again', async () => {
    coversWx('hideShareMenu', 'showShareMenu');
    const run = await openPage(
      bench,
      '<view id="hide" bind:tap="hide">hide</view><view id="show" bind:tap="show">show</view>',
      'onShareAppMessage() {}, hide() { wx.hideShareMenu() }, show() { wx.showShareMenu({ menus: ["shareAppMessage"] }) }',
    );
    const frame = run.frame();
    const enabled = async (): Promise<boolean> => {
      await frame.locator('.capsule button').first().click();
      const share = frame.getByRole('button', { name: '转发' });
      const is = await share.isEnabled();
      await frame.getByRole('button', { name: '取消' }).click();
      return is;
    };
    expect(await enabled()).toBe(true);
    await frame.locator('#hide').click();
    expect(await enabled()).toBe(false);
    await frame.locator('#show').click();
    expect(await enabled()).toBe(true);
    await run.close();
  });
});

describe('pictures', () => {
  it('are chosen from an album, shown, measured, made smaller and saved', async () => {
    coversWx('chooseImage', 'getImageInfo', 'compressImage', 'cropImage', 'saveImageToPhotosAlbum');
    const run = await openPage(
      bench,
      `${markup}<image id="shown" src="{{src}}" bindload="loaded"/>`,
      `loaded(e) { console.log('loaded ' + e.detail.width) },${button(`
        const { tempFilePaths, tempFiles } = await wx.chooseImage({ count: 2 });
        console.log(tempFilePaths.length + ' ' + (tempFiles[0].size > 1000) + ' ' + /^http:..tmp.*jpg$/.test(tempFilePaths[0]));
        this.setData({ src: tempFilePaths[1] });
        await tell(wx.getImageInfo({ src: tempFilePaths[0] }).then(({ width, height, type }) => ({ width, height, type })));
        const small = await wx.compressImage({ src: tempFilePaths[0], compressedWidth: 300, quality: 50 });
        await tell(wx.getImageInfo({ src: small.tempFilePath }).then(({ width, height }) => ({ width, height })));
        const square = await wx.cropImage({ src: tempFilePaths[0], cropScale: '1:1' });
        await tell(wx.getImageInfo({ src: square.tempFilePath }).then(({ width, height }) => ({ width, height })));
        await tell(wx.saveImageToPhotosAlbum({ filePath: tempFilePaths[0] }));
        await tell(wx.saveImageToPhotosAlbum({ filePath: 'https://a.b/c.png' }));`)}`,
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    const samples = frame.locator('.wx-album [aria-label^=sample]');
    await expect.poll(() => samples.count()).toBe(6);
    for (const index of [0, 1, 2]) await samples.nth(index).click();
    if (process.env.GALLERY_PICTURES)
      await run.page.screenshot({ path: `${process.env.GALLERY_PICTURES}/album.png` });
    await frame.getByText('完成(2)').click();
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(
        [
          '2 true true',
          'loaded 1200',
          '{"width":1200,"height":900,"type":"jpeg"}',
          '{"width":300,"height":225}',
          '{"width":900,"height":900}',
          '{"errMsg":"saveImageToPhotosAlbum:ok"}',
          'saveImageToPhotosAlbum:fail invalid file path',
        ].sort(),
      );
    await run.close();
  });

  it('come from the computer too, and an album that is left gives none', async () => {
    coversWx('chooseMedia', 'chooseMessageFile');
    const run = await openPage(
      bench,
      `${markup}<view id="file" bind:tap="file">file</view>`,
      `${button("tell(wx.chooseMedia({ count: 1, mediaType: ['image'] }).then((r) => [r.type, r.tempFiles[0].size]))")},
       file() { wx.chooseMessageFile({ count: 1, type: 'file', extension: ['pdf'], success: (r) => console.log(r.tempFiles[0].name), fail: (e) => console.log(e.errMsg) }) }`,
    );
    const frame = run.frame();
    await frame.locator('#go').click();
    const chooser = run.page.waitForEvent('filechooser');
    await frame.getByText('从电脑选取').click();
    await (await chooser).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('12345') });
    await expect.poll(run.said).toEqual(['["image",5]']);
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#go').click();
    await frame.locator('.wx-full header button').click();
    await expect.poll(() => last(run)).toBe('chooseMedia:fail cancel');
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#file').click();
    await frame.getByLabel('sample.pdf').click();
    await frame.getByText('完成(1)').click();
    await expect.poll(() => last(run)).toBe('sample.pdf');
    await run.close();
  });

  it('and films are taken by a scenario that accepts', async () => {
    coversWx('chooseVideo', 'getVideoInfo');
    const run = await openPage(
      bench,
      markup,
      button(`
        const film = await wx.chooseVideo({});
        console.log([film.width, film.height, film.duration >= 0, /^http:..tmp/.test(film.thumbTempFilePath)].join());
        await tell(wx.getVideoInfo({ src: film.tempFilePath }).then(({ width, type }) => ({ width, type })));`),
    );
    await set(run, { confirm: 'accept' });
    await run.frame().locator('#go').click();
    await expect
      .poll(run.said, { timeout: 15_000 })
      .toEqual(['480,360,true,true', '{"width":480,"type":"webm"}']);
    await run.close();
  });
});

describe('files', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAEElEQVR42mNk+M9QzwAFAAwAAQFzL0HzAAAAAElFTkSuQmCC';

  it('that the app writes are pictures to show, and are there after a restart, as is what it stored', async () => {
    coversWx('getFileSystemManager', 'FileSystemManager.writeFileSync', 'setStorageSync', 'getStorageSync');
    covers('image', 'src', 'bindload');
    const run = await openPage(
      bench,
      `${markup}<image src="{{src}}" bindload="loaded" binderror="loaded"/>`,
      `loaded(e) { console.log('loaded ' + JSON.stringify(e.detail)) },
       onLoad() { try { wx.getFileSystemManager().accessSync(wx.env.USER_DATA_PATH + '/a.png'); console.log('kept ' + wx.getStorageSync('k')) } catch (e) { console.log(e.message) } },
       ${button(`
        const path = wx.env.USER_DATA_PATH + '/a.png';
        wx.getFileSystemManager().writeFileSync(path, '${png}', 'base64');
        wx.setStorageSync('k', 'v');
        this.setData({ src: path });`)}`,
    );
    await run.frame().locator('#go').click();
    await expect
      .poll(run.said)
      .toEqual([
        'accessSync:fail no such file or directory, access "wxfile://usr/a.png"',
        expect.stringMatching(/^loaded \{"(?:width|height)":/),
      ]);
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.restart());
    await expect.poll(() => last(run)).toBe('kept v');
    await run.close();
  });
});

describe('the app', () => {
  it('hears of errors, pages that are missing, routes and the keyboard', async () => {
    coversWx(
      'onError',
      'offError',
      'onPageNotFound',
      'onUnhandledRejection',
      'onAppRoute',
      'onKeyboardHeightChange',
      'hideKeyboard',
      'getSelectedTextRange',
    );
    const run = await openPage(
      bench,
      `${markup}<input id="i" value="dim sum"/>`,
      `onLoad() {
        wx.onError((e) => console.log('error ' + String(e.message || e).split('\\n')[0]));
        wx.onPageNotFound((e) => console.log('missing ' + e.path));
        wx.onUnhandledRejection((e) => console.log('rejected ' + e.reason));
        wx.onAppRoute((e) => console.log('route ' + e.path + ' ' + e.openType));
        wx.onKeyboardHeightChange((e) => console.log('keyboard ' + (e.height > 0)));
      },${button(`
        setTimeout(() => { throw new Error('oops') });
        Promise.reject('no');
        wx.navigateTo({ url: '/none', fail() {} });
        wx.navigateTo({ url: '/pages/b/b' });`)}`,
    );
    const frame = run.frame();
    await frame.locator('#i input').focus();
    await expect.poll(async () => (await run.said()).includes('keyboard true')).toBe(true);
    await frame.locator('#go').click();
    await expect
      .poll(run.said)
      .toEqual(
        expect.arrayContaining([
          'keyboard true',
          'route pages/a/a appLaunch',
          'error oops',
          'missing none',
          'rejected no',
          'route pages/b/b navigateTo',
          'keyboard false',
        ]),
      );
    await run.close();
  });

  it('runs a worker beside the page, measures its routes, and knows where the phone is', async () => {
    coversWx(
      'createWorker',
      'Worker.postMessage',
      'Worker.onMessage',
      'Worker.terminate',
      'getPerformance',
      'startLocationUpdate',
      'onLocationChange',
      'startAccelerometer',
      'onAccelerometerChange',
      'scanCode',
    );
    const run = await openPage(
      bench,
      markup,
      button(`
        const worker = wx.createWorker('workers/sum.js');
        worker.onMessage(({ sum, page }) => { console.log('sum ' + sum + ' ' + page); worker.terminate() });
        worker.postMessage({ list: [1, 2, 3] });
        const [entry] = wx.getPerformance().getEntriesByType('navigation');
        console.log(entry.name + ' ' + (entry.duration >= 0));
        await wx.startLocationUpdate();
        wx.onLocationChange(({ latitude }) => { console.log('at ' + latitude); wx.stopLocationUpdate() });
        await wx.startAccelerometer({ interval: 'game' });
        const heard = ({ y }) => { console.log('gravity ' + y.toFixed(0)); wx.offAccelerometerChange(heard); wx.stopAccelerometer() };
        wx.onAccelerometerChange(heard);
        await tell(wx.scanCode().then(({ result, scanType }) => ({ result, scanType })));`),
      {
        app: { workers: 'workers' },
        files: {
          'workers/sum.js':
            "const { add } = require('./add'); worker.onMessage(({ list }) => worker.postMessage({ sum: add(list), page: typeof Page }))",
          'workers/add.js': 'exports.add = (list) => list.reduce((a, b) => a + b)',
        },
      },
    );
    await set(run, { scanResult: '点心', location: { latitude: 22.5, longitude: 114 } });
    await run.frame().locator('#go').click();
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(
        [
          'appLaunch true',
          'at 22.5',
          'gravity -1',
          'sum 6 undefined',
          '{"result":"点心","scanType":"QR_CODE"}',
        ].sort(),
      );
    expect((await run.logs()).join()).toContain('workers/sum.js runs in the thread of the page');
    await run.close();
  });
});
