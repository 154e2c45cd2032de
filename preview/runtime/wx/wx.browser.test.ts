import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import type { PreviewBench, PreviewWindow } from '../../../test/support/previewBench.ts';
import { defaultScenario } from '../../scenario.ts';
import { openPage, startBench } from '../elements/testPage.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

const ends =
  "{ success(r) { console.log(JSON.stringify(r)) }, fail(e) { console.log(JSON.stringify(e)) }, complete(r) { console.log('complete ' + r.errMsg) } }";

describe('calls', () => {
  it('end with callbacks or a promise, and with errMsg as WeChat writes it', async () => {
    coversWx('navigateTo', 'switchTab', 'getStorage', 'setStorage');
    const run = await openPage(
      bench,
      '<view id="go" bind:tap="go">go</view>',
      `async go() {
        wx.navigateTo({ url: '/no/such', fail(e) { console.log(e.errMsg) }, complete(e) { console.log('complete ' + e.errMsg) } });
        try { await wx.switchTab({ url: '/pages/b/b' }) } catch (e) { console.log(e.errMsg) }
        console.log(wx.getStorage({ key: 'a', fail: (e) => console.log(e.errMsg) }) === undefined);
        await wx.setStorage({ key: 'a', data: { n: 1 } });
        console.log(JSON.stringify((await wx.getStorage({ key: 'a' }))));
        console.log(typeof wx.noSuchThing, typeof wx.openBluetoothAdapter, wx.canIUse('button.open-type'), wx.canIUse('nonsense'));
        wx.openBluetoothAdapter({ fail(e) { console.log(e.errMsg) } });
        wx.navigateTo({ url: '/pages/b/b?x=1', events: { hi(d) { console.log('hi ' + d) } }, success(r) { console.log(r.errMsg); r.eventChannel.emit('yo', 2) } });
      }`,
    );
    await run.frame().locator('#go').click();
    await expect
      .poll(run.said)
      .toEqual([
        'navigateTo:fail page "no/such" is not found',
        'complete navigateTo:fail page "no/such" is not found',
        'switchTab:fail can not switch to no-tabBar page',
        'true',
        'getStorage:fail data not found',
        '{"errMsg":"getStorage:ok","data":{"n":1}}',
        'undefined function true false',
        'b {"x":"1"}',
        'openBluetoothAdapter:fail not available',
        'navigateTo:ok',
      ]);
    await run.close();
  });
});

describe('what the platform draws', () => {
  it('toasts go by themselves, loading stays until hidden', async () => {
    coversWx('showToast', 'showLoading', 'hideLoading');
    const run = await openPage(
      bench,
      '<view id="a" bind:tap="a">a</view><view id="b" bind:tap="b">b</view>',
      "a() { wx.showToast({ title: '好的', duration: 400 }) }, b() { wx.showLoading({ title: '请稍候', mask: true }); setTimeout(() => wx.hideLoading(), 500) }",
    );
    const toast = run.frame().locator('.wx-toast');
    await run.frame().locator('#a').click();
    await expect.poll(() => toast.textContent()).toBe('好的');
    await expect.poll(() => toast.count()).toBe(0);
    await run.frame().locator('#b').click();
    await expect.poll(() => toast.getAttribute('data-icon')).toBe('loading');
    await expect.poll(() => toast.count()).toBe(0);
    await run.close();
  });

  it('dialogs and sheets answer with what was pressed', async () => {
    coversWx('showModal', 'showActionSheet');
    const run = await openPage(
      bench,
      '<view id="m" bind:tap="m">m</view><view id="s" bind:tap="s">s</view><view id="e" bind:tap="e">e</view>',
      `m() { wx.showModal({ title: 'T', content: 'C', ...${ends} }) }, s() { wx.showActionSheet({ itemList: ['一', '二'], ...${ends} }) }, e() { wx.showModal({ title: 'T', editable: true, ...${ends} }) }`,
    );
    const frame = run.frame();
    const press = async (id: string, text: string) => {
      await frame.locator(id).click();
      await frame.locator('.wx-cover button').getByText(text).click();
      await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    };
    await press('#m', '确定');
    await press('#m', '取消');
    await press('#s', '二');
    await press('#s', '取消');
    await frame.locator('#e').click();
    await frame.locator('.wx-dialog textarea').fill('typed');
    await frame.locator('.wx-dialog button').getByText('确定').click();
    await expect
      .poll(async () => (await run.said()).filter((line) => !line.startsWith('complete')))
      .toEqual([
        '{"errMsg":"showModal:ok","confirm":true,"cancel":false,"content":null}',
        '{"errMsg":"showModal:ok","confirm":false,"cancel":true,"content":null}',
        '{"errMsg":"showActionSheet:ok","tapIndex":1}',
        '{"errMsg":"showActionSheet:fail cancel"}',
        '{"errMsg":"showModal:ok","confirm":true,"cancel":false,"content":"typed"}',
      ]);
    await run.close();
  });

  it('a call is confirmed with its number, a place is shown and left again, a copy is told', async () => {
    coversWx('makePhoneCall', 'openLocation', 'setClipboardData', 'getClipboardData');
    const run = await openPage(
      bench,
      '<view id="c" bind:tap="c">c</view><view id="l" bind:tap="l">l</view><view id="p" bind:tap="p">p</view>',
      `c() { wx.makePhoneCall({ phoneNumber: '01 42', ...${ends} }) },
       l() { wx.openLocation({ latitude: 48.86, longitude: 2.33, name: '卢浮宫', address: 'Rue de Rivoli', ...${ends} }) },
       p() { wx.setClipboardData({ data: 'text', success() { wx.getClipboardData({ success(r) { console.log(r.data) } }) } }) }`,
    );
    const frame = run.frame();
    await frame.locator('#c').click();
    await frame.getByText('呼叫 01 42').click();
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#l').click();
    await expect.poll(() => frame.locator('.wx-location-words').textContent()).toBe('卢浮宫Rue de Rivoli');
    if (process.env.GALLERY_PICTURES) {
      await run.page.waitForTimeout(500);
      await run.page.screenshot({ path: `${process.env.GALLERY_PICTURES}/location.png` });
    }
    await frame.getByLabel('返回').click();
    await expect.poll(() => frame.locator('.wx-cover').count()).toBe(0);
    await frame.locator('#p').click();
    await expect.poll(() => frame.locator('.wx-toast').textContent()).toBe('内容已复制');
    await expect.poll(async () => (await run.said()).at(-1)).toBe('text');
    const notices = (await run.notices()).map(
      (notice) => notice.kind === 'wx' && [notice.errMsg, notice.options],
    );
    expect(notices).toEqual([
      ['makePhoneCall:ok', { phoneNumber: '01 42' }],
      ['openLocation:ok', { latitude: 48.86, longitude: 2.33, name: '卢浮宫', address: 'Rue de Rivoli' }],
      ['setClipboardData:ok', { data: 'text' }],
    ]);
    await run.close();
  });

  it('pictures are looked at over everything', async () => {
    coversWx('previewImage', 'previewMedia');
    const run = await openPage(
      bench,
      '<view id="v" bind:tap="v">v</view><view id="m" bind:tap="m">m</view>',
      "v() { wx.previewImage({ urls: ['/i.svg', '/j.svg'], current: '/j.svg' }) }, m() { wx.previewMedia({ sources: [{ url: '/i.svg' }, { url: '/f.webm', type: 'video', poster: '/i.svg' }], current: 1 }) }",
      {
        files: {
          'i.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
          'j.svg': new Uint8Array(),
          'f.webm': new Uint8Array([1]),
        },
      },
    );
    await run.frame().locator('#v').click();
    const count = run.frame().locator('.wx-viewer-count');
    await expect.poll(() => count.textContent()).toBe('2 / 2');
    await run.frame().locator('.wx-viewer').click();
    await expect.poll(() => count.count()).toBe(0);
    await run.frame().locator('#m').click();
    await expect.poll(() => count.textContent()).toBe('2 / 2');
    const film = run.frame().locator('.wx-viewer video');
    expect(await film.evaluate((node) => (node as HTMLVideoElement).poster)).toMatch(/^blob:/);
    await run.close();
  });
});

describe('the scenario', () => {
  it('decides on permissions, payment, place and network; nothing reaches the network', async () => {
    coversWx('getLocation', 'requestPayment', 'getNetworkType');
    const run = await openPage(
      bench,
      '<view id="go" bind:tap="go">go</view>',
      `async go() {
        const tell = (call) => call.then((r) => console.log(JSON.stringify(r)), (e) => console.log(e.errMsg));
        await tell(wx.getLocation({ type: 'gcj02' }).then(({ latitude, longitude }) => ({ latitude, longitude })));
        await tell(wx.requestPayment({ timeStamp: '1', nonceStr: 'n', package: 'p', signType: 'RSA', paySign: 's' }));
        await tell(wx.getNetworkType());
        await tell(wx.request({ url: 'https://shop.example/api' }));
      }`,
    );
    const frame = run.frame();
    const requests: string[] = [];
    run.page.on('request', (request) => requests.push(request.url()));
    await frame.locator('#go').click();
    const lines = async () => (await run.said()).length;
    await expect.poll(lines).toBe(4);
    await run.page.evaluate(async () => {
      const { preview } = window as unknown as { preview: { setScenario(scenario: object): Promise<void> } };
      await preview.setScenario({
        permission: 'deny',
        confirm: 'ask',
        payment: 'cancel',
        network: 'none',
        request: 'mock',
        location: { latitude: 1, longitude: 2 },
      });
    });
    await frame.locator('#go').click();
    await expect.poll(lines).toBe(8);
    expect(await run.said()).toEqual([
      '{"latitude":31.2304,"longitude":121.4737}',
      '{"errMsg":"requestPayment:ok"}',
      '{"errMsg":"getNetworkType:ok","networkType":"wifi","signalStrength":-50,"hasSystemProxy":false}',
      'request:fail url not in domain list',
      'getLocation:fail auth deny',
      'requestPayment:fail cancel',
      '{"errMsg":"getNetworkType:ok","networkType":"none","signalStrength":0,"hasSystemProxy":false}',
      'request:fail net::ERR_INTERNET_DISCONNECTED',
    ]);
    expect(requests).toEqual([]);
    await run.close();
  });
});

describe('facts and questions', () => {
  it('tell about the phone and the nodes of the page', async () => {
    coversWx(
      'getWindowInfo',
      'getMenuButtonBoundingClientRect',
      'getSystemInfoSync',
      'getAccountInfoSync',
      'createSelectorQuery',
      'createIntersectionObserver',
    );
    coversWx('SelectorQuery.selectAll', 'SelectorQuery.selectViewport', 'NodesRef.scrollOffset');
    const run = await openPage(
      bench,
      '<view id="v" class="v" data-x="1" style="width:100px;height:30px;margin:0 10px">v</view><scroll-view id="s" scroll-y style="height:50px"><view style="height:400px"/></scroll-view><input id="i" value="q"/>',
      `onReady() {
        const { windowWidth, windowHeight, screenHeight, statusBarHeight, safeArea } = wx.getWindowInfo();
        console.log([windowWidth, windowHeight, screenHeight, statusBarHeight, safeArea.bottom].join(' '));
        const { top, width } = wx.getMenuButtonBoundingClientRect();
        console.log(top + ' ' + width + ' ' + wx.getSystemInfoSync().platform + ' ' + wx.getAccountInfoSync().miniProgram.envVersion);
        wx.createSelectorQuery().select('#v').boundingClientRect().selectAll('.v').boundingClientRect().select('#s').scrollOffset().select('#i').fields({ properties: ['value', 'maxlength'] }).selectViewport().scrollOffset().select('#none').boundingClientRect().exec((r) => console.log(JSON.stringify(r)));
        this.o = wx.createIntersectionObserver(this).relativeToViewport().observe('#v', (r) => console.log('seen ' + r.intersectionRatio + ' ' + r.boundingClientRect.top));
      }`,
    );
    const node =
      '{"id":"v","dataset":{"x":"1"},"left":10,"top":0,"right":110,"bottom":30,"width":100,"height":30}';
    const scroll =
      '{"id":"s","dataset":{},"scrollLeft":0,"scrollTop":0,"scrollWidth":390,"scrollHeight":400}';
    const view = '{"id":"","dataset":{},"scrollLeft":0,"scrollTop":0,"scrollWidth":390,"scrollHeight":753}';
    await expect
      .poll(async () => (await run.said()).sort())
      .toEqual(
        [
          '390 753 844 47 810',
          '51 87 ios develop',
          `[${node},[${node}],${scroll},{"value":"q","maxlength":140},${view},null]`,
          'seen 1 0',
        ].sort(),
      );
    await run.close();
  });

  it('draws letters with a font that comes by data, and says when none comes', async () => {
    coversWx('loadFontFace');
    const codicons = 'monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf';
    const font = readFileSync(join(process.cwd(), 'node_modules', codicons)).toString('base64');
    const run = await openPage(
      bench,
      '<view/>',
      `async onLoad() {
        const tell = async (source) => console.log(JSON.stringify(await wx.loadFontFace({ family: 'Sign', source }).catch((e) => [e.status, /^loadFontFace:fail /.test(e.errMsg)])));
        await tell('url("data:font/ttf;base64,${font}")'); await tell('url("data:font/ttf;base64,AAAA")');
      }`,
    );
    await expect.poll(run.said).toEqual(['{"errMsg":"loadFontFace:ok","status":"loaded"}', '["error",true]']);
    const faces = await run.frame().evaluate(() => [...document.fonts].map((font) => font.family));
    expect(faces).toEqual(['Sign']);
    await run.close();
  });

  it('hears of changed networks', async () => {
    coversWx('onNetworkStatusChange');
    const run = await openPage(
      bench,
      '<view/>',
      'onLoad() { wx.onNetworkStatusChange((r) => console.log(JSON.stringify(r))) }',
    );
    await run.page.evaluate(async () => {
      const { preview } = window as unknown as { preview: { setScenario(scenario: object): Promise<void> } };
      await preview.setScenario({
        permission: 'allow',
        confirm: 'ask',
        payment: 'success',
        network: '4g',
        request: 'mock',
        location: { latitude: 1, longitude: 2 },
      });
    });
    await expect.poll(run.said).toEqual(['{"isConnected":true,"networkType":"4g"}']);
    await run.close();
  });
});

describe('a run of the app that ends', () => {
  it('takes with it all that goes on by itself', async () => {
    const run = await openPage(
      bench,
      '<button id="go" bind:tap="go">go</button>',
      `onLoad() { console.log('starts') },
       async go() {
         const tell = (name) => () => console.log(name);
         wx.createWorker('workers/w.js').onMessage(tell('worker'));
         const recorder = wx.getRecorderManager(); recorder.onStop(tell('recorder')); recorder.start({ duration: 250 });
         wx.onAccelerometerChange(tell('motion'));
         const socket = wx.connectSocket({ url: 'wss://a.test/' }); socket.onMessage(tell('socket')); socket.onClose(tell('closed'));
         wx.request({ url: 'https://a.test/', complete: tell('request') });
         await wx.request({ url: 'https://a.test/' }).finally(tell('promise'));
       }`,
      {
        app: { workers: 'workers' },
        files: {
          'workers/w.js':
            "setInterval(() => { console.log('inside'); worker.postMessage(1) }, 20); setTimeout(() => console.log('ready'), 100)",
        },
      },
    );
    await run.page.evaluate(
      (scenario) => (window as unknown as PreviewWindow).preview.setScenario(scenario),
      {
        ...defaultScenario,
        mocks: [
          { url: 'https://a.test/', delay: 300 },
          { url: 'wss://a.test/', data: 'late', delay: 250 },
        ],
      },
    );
    await run.frame().locator('#go').click();
    await expect.poll(run.said).toContain('ready');
    await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.restart());
    await run.page.waitForTimeout(500);
    expect((await run.said()).slice(1).join().split('starts')[1]).toBe('');
    expect((await run.logs()).filter((line) => line.startsWith('error'))).toEqual([]);
    await run.close();
  });
});
