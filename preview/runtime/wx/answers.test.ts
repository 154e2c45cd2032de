// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import { extraTable } from '../extras/extraTable.ts';
import type { AreaFactory } from './call.ts';
import { createFakeHost, type FakeHost } from './fakeHost.ts';
import { createWx } from './index.ts';
import { type Call, use } from './useCall.ts';

type Result = Record<string, unknown>;

const text = (value: string) => new TextEncoder().encode(value);
let areas: readonly AreaFactory[] = [];
let host: FakeHost;
let wx: Record<string, Call>;

beforeAll(async () => {
  const extras = await Promise.all(
    extraTable.filter(({ apis }) => apis.length > 0).map(({ load }) => load()),
  );
  areas = extras.flatMap(({ extra }) => extra.areas ?? []);
});
beforeEach(() => {
  host = createFakeHost({ files: { 'a.pdf': text('pdf'), 'a.mp4': text('film') } });
  host.change({ confirm: 'accept' });
  wx = createWx(host, areas) as typeof wx;
});

const end = (name: string, options: object = {}): Promise<Result> =>
  (use(wx, name, options) as Promise<Result>).catch((error: Result) => error);

describe('calls that leave the app', () => {
  it('succeed and are told to the window around it', async () => {
    coversWx(
      'navigateBackMiniProgram',
      'openAppAuthorizeSetting',
      'openChannelsEvent',
      'openChannelsLive',
      'openChannelsUserProfile',
      'openDocument',
      'openOfficialAccountArticle',
      'openOfficialAccountChat',
      'openOfficialAccountProfile',
      'openSystemBluetoothSetting',
      'restartMiniProgram',
      'saveFileToDisk',
      'saveVideoToPhotosAlbum',
      'shareVideoMessage',
      'showRedPackage',
      'updateWeChatApp',
      'addFileToFavorites',
      'addVideoToFavorites',
    );
    const calls: [string, object][] = [
      ['navigateBackMiniProgram', {}],
      ['openAppAuthorizeSetting', {}],
      ['openChannelsEvent', { finderUserName: 'f', eventId: 'e' }],
      ['openChannelsLive', { finderUserName: 'f' }],
      ['openChannelsUserProfile', { finderUserName: 'f' }],
      ['openDocument', { filePath: '/a.pdf' }],
      ['openOfficialAccountArticle', { url: 'https://mp.weixin.qq.com/s/a' }],
      ['openOfficialAccountChat', { username: 'u' }],
      ['openOfficialAccountProfile', { username: 'u' }],
      ['openSystemBluetoothSetting', {}],
      ['restartMiniProgram', { path: '/pages/a/a' }],
      ['saveFileToDisk', { filePath: '/a.pdf' }],
      ['saveVideoToPhotosAlbum', { filePath: '/a.mp4' }],
      ['shareVideoMessage', { videoPath: '/a.mp4' }],
      ['showRedPackage', { url: 'https://support.weixin.qq.com/cgi-bin/x' }],
      ['updateWeChatApp', {}],
      ['addFileToFavorites', { filePath: '/a.pdf' }],
      ['addVideoToFavorites', { videoPath: '/a.mp4' }],
    ];
    for (const [name, options] of calls) expect((await end(name, options)).errMsg).toBe(`${name}:ok`);
    expect(host.notices.map((notice) => notice.kind === 'wx' && notice.api)).toEqual(
      calls.map(([name]) => name),
    );
    expect((await end('openDocument', { filePath: '/none.pdf' })).errMsg).toBe(
      "openDocument:fail file doesn't exist",
    );
    expect((await end('restartMiniProgram')).errMsg).toMatch(
      /parameter.path should be String instead of Undefined/,
    );
  });

  it('pay in every way that WeChat has', async () => {
    coversWx('requestCommonPayment', 'requestMerchantTransfer', 'requestPluginPayment');
    const all = {
      signData: '{}',
      paySig: 's',
      mode: 'm',
      mchId: 'm',
      appId: 'a',
      package: 'p',
      version: 'v',
    };
    for (const name of ['requestCommonPayment', 'requestMerchantTransfer', 'requestPluginPayment']) {
      expect((await end(name, all)).errMsg).toBe(`${name}:ok`);
      expect((await end(name)).errMsg).toMatch(new RegExp(`^${name}:fail parameter error`));
    }
  });
});

describe('small answers', () => {
  it('are what a plain phone gives', async () => {
    coversWx(
      'checkDeviceSupportHevc',
      'checkIsAddedToMyMiniProgram',
      'checkIsOpenAccessibility',
      'checkIsSupportSoterAuthentication',
      'getDeviceBenchmarkInfo',
      'getExtConfig',
      'getExtConfigSync',
      'getExptInfoSync',
      'getLocalIPAddress',
      'getScreenRecordingState',
      'getShareInfo',
      'getSkylineInfo',
      'getSkylineInfoSync',
      'getApiCategory',
      'pluginLogin',
      'isVKSupport',
      'checkIsPictureInPictureActive',
      'env',
    );
    expect(await end('checkDeviceSupportHevc')).toMatchObject({ isSupportHEVC: true });
    expect(await end('checkIsAddedToMyMiniProgram')).toMatchObject({ added: false });
    expect(await end('checkIsOpenAccessibility')).toMatchObject({ open: false });
    expect(await end('checkIsSupportSoterAuthentication')).toMatchObject({ supportMode: [] });
    expect(await end('getDeviceBenchmarkInfo')).toMatchObject({ benchmarkLevel: expect.any(Number) });
    expect(await end('getExtConfig')).toMatchObject({ extConfig: {} });
    expect([use(wx, 'getExtConfigSync'), use(wx, 'getExptInfoSync')]).toEqual([{}, {}]);
    expect(await end('getLocalIPAddress')).toMatchObject({ localip: expect.stringMatching(/^192\.168\./) });
    expect(await end('getScreenRecordingState')).toMatchObject({ state: 'off' });
    expect((await end('getShareInfo', { shareTicket: 't' })).errMsg).toBe(
      'getShareInfo:fail invalid shareTicket',
    );
    expect(await end('getSkylineInfo')).toMatchObject({ isSupported: false });
    expect(use(wx, 'getSkylineInfoSync')).toMatchObject({ isSupported: false });
    expect(use(wx, 'getApiCategory')).toBe('default');
    expect((await end('pluginLogin')).code).toMatch(/^preview-/);
    expect([use(wx, 'isVKSupport', 'v1'), use(wx, 'checkIsPictureInPictureActive')]).toEqual([false, false]);
    expect(wx.env).toEqual({ USER_DATA_PATH: 'wxfile://usr' });
  });

  it('come later, or as bytes', async () => {
    coversWx(
      'nextTick',
      'requestIdleCallback',
      'cancelIdleCallback',
      'arrayBufferToBase64',
      'base64ToArrayBuffer',
      'createBufferURL',
      'revokeBufferURL',
    );
    const heard: string[] = [];
    use(wx, 'nextTick', () => heard.push('tick'));
    use(wx, 'requestIdleCallback', ({ timeRemaining }: { timeRemaining(): number }) =>
      heard.push(`idle ${timeRemaining() > 0}`),
    );
    use(
      wx,
      'cancelIdleCallback',
      use(wx, 'requestIdleCallback', () => heard.push('never')),
    );
    expect(heard).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['tick', 'idle true']);
    const bytes = use(wx, 'base64ToArrayBuffer', 'AQID') as ArrayBuffer;
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 3]);
    expect(use(wx, 'arrayBufferToBase64', bytes)).toBe('AQID');
    const url = use(wx, 'createBufferURL', bytes) as string;
    const files = use(wx, 'getFileSystemManager') as Record<string, Call>;
    expect(use(files, 'readFileSync', url, 'hex')).toBe('010203');
    use(wx, 'revokeBufferURL', url);
    expect(() => use(files, 'readFileSync', url)).toThrow('no such file or directory');
  });
});

describe('listeners', () => {
  const told = [
    'AppHide',
    'ThemeChange',
    'WindowResize',
    'PageNotFound',
    'UnhandledRejection',
    'BeforeAppRoute',
    'AppRoute',
    'AppRouteDone',
    'BeforePageLoad',
    'AfterPageLoad',
    'BeforePageUnload',
    'AfterPageUnload',
  ] as const;

  it('hear until they are taken off', () => {
    coversWx(
      'offAppHide',
      'offThemeChange',
      'offWindowResize',
      'offPageNotFound',
      'offUnhandledRejection',
      'offBeforeAppRoute',
      'offAppRoute',
      'offAppRouteDone',
      'offBeforePageLoad',
      'offAfterPageLoad',
      'offBeforePageUnload',
      'offAfterPageUnload',
    );
    const heard: string[] = [];
    for (const name of told) {
      const first = (): unknown => heard.push(`${name} 1`);
      use(wx, `on${name}`, first);
      use(wx, `on${name}`, () => heard.push(`${name} 2`));
      use(wx, `off${name}`, first);
      host.tell(name, {});
      use(wx, `off${name}`);
      host.tell(name, {});
    }
    expect(heard).toEqual(told.map((name) => `${name} 2`));
  });

  it('of the network and the screen hear what happens to them', () => {
    coversWx('offNetworkStatusChange', 'onUserCaptureScreen', 'offUserCaptureScreen');
    const heard: string[] = [];
    use(wx, 'onNetworkStatusChange', () => heard.push('network'));
    use(wx, 'onUserCaptureScreen', () => heard.push('picture'));
    host.change({ network: '4g' });
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'PrintScreen' }));
    use(wx, 'offNetworkStatusChange');
    use(wx, 'offUserCaptureScreen');
    host.change({ network: 'none' });
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'PrintScreen' }));
    expect(heard).toEqual(['network', 'picture']);
  });

  it('of an earlier run of the app hear nothing any more', () => {
    const heard: string[] = [];
    use(wx, 'onUserCaptureScreen', () => heard.push('earlier'));
    host.end();
    document.dispatchEvent(new KeyboardEvent('keyup', { key: 'PrintScreen' }));
    expect(heard).toEqual([]);
  });
});
