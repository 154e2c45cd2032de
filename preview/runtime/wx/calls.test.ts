// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import { extra as calls } from '../extras/calls.ts';
import { createFakeHost, type FakeHost } from './fakeHost.ts';
import { createWx } from './index.ts';
import { motionSensors } from './sensors/sensors.ts';
import { consent } from './settings/consent.ts';
import { type Call, use } from './useCall.ts';

type Result = Record<string, unknown>;

let host: FakeHost;
let wx: Record<string, Call>;

beforeEach(() => {
  vi.useFakeTimers();
  host = createFakeHost({ appConfig: { subPackages: [{ root: 'shop/', name: 'shop', pages: ['a'] }] } });
  wx = createWx(host, [...(calls.areas ?? []), consent, motionSensors]) as typeof wx;
});
afterEach(() => void vi.useRealTimers());

/** How an asynchronous call ends. */
async function end(name: string, options: object = {}): Promise<Result> {
  const outcome = (use(wx, name, options) as Promise<Result>).catch((error: Result) => error);
  await vi.advanceTimersByTimeAsync(1000);
  return outcome;
}
const errMsg = async (name: string, options: object = {}): Promise<unknown> =>
  (await end(name, options)).errMsg;

describe('storage', () => {
  it('is written, read, listed and cleared, at once and later, one by one and in batches', async () => {
    coversWx(
      'setStorageSync',
      'getStorageSync',
      'removeStorageSync',
      'clearStorageSync',
      'getStorageInfoSync',
      'setStorage',
      'getStorage',
      'removeStorage',
      'clearStorage',
      'getStorageInfo',
      'batchSetStorage',
      'batchGetStorage',
      'batchSetStorageSync',
      'batchGetStorageSync',
    );
    await end('clearStorage');
    use(wx, 'setStorageSync', 'a', { n: 1 });
    await end('setStorage', { key: 'b', data: [2], encrypt: true });
    use(wx, 'batchSetStorageSync', [{ key: 'c', value: 3 }]);
    await end('batchSetStorage', { kvList: [{ key: 'd', value: null }] });
    expect(use(wx, 'getStorageSync', 'a')).toEqual({ n: 1 });
    expect(await end('getStorage', { key: 'b' })).toEqual({ data: [2], errMsg: 'getStorage:ok' });
    expect(use(wx, 'batchGetStorageSync', ['c', 'x'])).toEqual([3, '']);
    expect(await end('batchGetStorage', { keyList: ['d'] })).toMatchObject({ dataList: [null] });
    expect((use(wx, 'getStorageInfoSync') as Result).keys).toEqual(['a', 'b', 'c', 'd']);
    use(wx, 'removeStorageSync', 'a');
    await end('removeStorage', { key: 'b' });
    expect(await end('getStorageInfo')).toMatchObject({ keys: ['c', 'd'], limitSize: 10240 });
    use(wx, 'clearStorageSync');
    expect(await errMsg('getStorage', { key: 'c' })).toBe('getStorage:fail data not found');
    expect(() => use(wx, 'setStorageSync', 1, 2)).toThrow(
      'setStorageSync:fail parameter error: parameter.key should be String instead of Number;',
    );
  });

  it('is found again by the next run of the app', () => {
    use(wx, 'setStorageSync', 'kept', 1);
    expect((createWx(createFakeHost()) as typeof wx).getStorageSync?.('kept')).toBe(1);
  });
});

describe('the user', () => {
  it('logs in and is nobody in particular', async () => {
    coversWx('login', 'checkSession', 'getUserProfile', 'getUserInfo', 'authorize');
    expect(await errMsg('checkSession')).toBe('checkSession:fail session time out, need relogin');
    expect((await end('login')).code).toMatch(/^preview-/);
    expect(await errMsg('checkSession')).toBe('checkSession:ok');
    expect((await end('getUserProfile', { desc: 'for the order' })).userInfo).toMatchObject({
      nickName: '微信用户',
    });
    expect(await errMsg('getUserProfile')).toMatch(/parameter.desc should be String/);
    expect((await end('getUserInfo')).rawData).toContain('微信用户');
    expect(await errMsg('authorize', { scope: 'scope.none' })).toBe('authorize:fail invalid scope');
  });

  it('pays, cancels or cannot pay, as the scenario says', async () => {
    coversWx('requestPayment', 'requestOrderPayment', 'requestVirtualPayment');
    const order = { timeStamp: '1', nonceStr: 'n', package: 'p', paySign: 's' };
    expect(await errMsg('requestPayment', order)).toBe('requestPayment:ok');
    host.change({ payment: 'cancel' });
    expect(await errMsg('requestOrderPayment', order)).toBe('requestOrderPayment:fail cancel');
    host.change({ payment: 'fail' });
    const virtual = { signData: '{}', paySig: 's', mode: 'goods' };
    expect(await errMsg('requestVirtualPayment', virtual)).toBe('requestVirtualPayment:fail 支付失败');
    expect(await errMsg('requestPayment', {})).toMatch(
      /parameter.timeStamp should be String instead of Undefined/,
    );
    expect(host.notices.map((notice) => notice.kind === 'wx' && notice.errMsg)).toEqual([
      'requestPayment:ok',
      'requestOrderPayment:fail cancel',
      'requestVirtualPayment:fail 支付失败',
    ]);
  });

  it('agrees to privacy before or when asked, or refuses', async () => {
    coversWx(
      'requirePrivacyAuthorize',
      'getPrivacySetting',
      'onNeedPrivacyAuthorization',
      'openPrivacyContract',
    );
    expect(await errMsg('requirePrivacyAuthorize')).toBe('requirePrivacyAuthorize:ok');
    host.change({ permission: 'deny', confirm: 'cancel' });
    expect(await end('getPrivacySetting')).toMatchObject({ needAuthorization: true });
    expect(await end('requirePrivacyAuthorize')).toMatchObject({ errno: 104 });
    let event = 'disagree';
    use(wx, 'onNeedPrivacyAuthorization', (settle: Call) => settle({ event }));
    expect(await end('requirePrivacyAuthorize')).toMatchObject({ errno: 104 });
    event = 'agree';
    expect(await errMsg('requirePrivacyAuthorize')).toBe('requirePrivacyAuthorize:ok');
    expect(await end('getPrivacySetting')).toMatchObject({ needAuthorization: false });
    expect(await errMsg('openPrivacyContract')).toBe('openPrivacyContract:ok');
  });
});

describe('the phone', () => {
  it('does what it is told within its bounds', async () => {
    coversWx(
      'setClipboardData',
      'getClipboardData',
      'vibrateShort',
      'vibrateLong',
      'setScreenBrightness',
      'getScreenBrightness',
      'setKeepScreenOn',
      'getRandomValues',
      'scanCode',
      'getBatteryInfo',
      'getBatteryInfoSync',
      'addPhoneCalendar',
      'addPhoneContact',
      'sendSms',
      'getWeRunData',
    );
    await end('setClipboardData', { data: '点心' });
    expect((await end('getClipboardData')).data).toBe('点心');
    expect(await errMsg('vibrateShort', { type: 'wild' })).toBe('vibrateShort:fail style is not support');
    expect(await errMsg('vibrateLong')).toBe('vibrateLong:ok');
    await end('setScreenBrightness', { value: 0.2 });
    expect((await end('getScreenBrightness')).value).toBe(0.2);
    expect(await errMsg('setScreenBrightness', { value: 2 })).toBe('setScreenBrightness:fail invalid value');
    expect(await errMsg('setKeepScreenOn', {})).toMatch(/should be Boolean/);
    expect(((await end('getRandomValues', { length: 70_000 })).randomValues as ArrayBuffer).byteLength).toBe(
      70_000,
    );
    expect(await errMsg('scanCode')).toBe('scanCode:fail cancel');
    host.change({ scanResult: 'https://a.b/', confirm: 'accept' });
    expect(await end('scanCode')).toMatchObject({ result: 'https://a.b/', scanType: 'QR_CODE' });
    expect(use(wx, 'getBatteryInfoSync')).toMatchObject({ isCharging: false });
    expect(await end('getBatteryInfo')).toMatchObject({ level: 100 });
    expect(await errMsg('addPhoneCalendar', { title: 'Sale', startTime: 1 })).toBe('addPhoneCalendar:ok');
    expect(await errMsg('addPhoneContact', { firstName: '三' })).toBe('addPhoneContact:ok');
    expect(await errMsg('sendSms', { phoneNumber: '1' })).toBe('sendSms:ok');
    host.change({ permission: 'deny' });
    expect(await errMsg('getWeRunData')).toBe('getWeRunData:fail auth deny');
  });

  it('tells of its motion at the asked interval, and of its place every second', async () => {
    coversWx(
      'startCompass',
      'stopCompass',
      'onCompassChange',
      'startGyroscope',
      'onGyroscopeChange',
      'startDeviceMotionListening',
      'onDeviceMotionChange',
      'offDeviceMotionChange',
      'startLocationUpdate',
      'stopLocationUpdate',
      'onLocationChange',
      'offLocationChange',
      'getFuzzyLocation',
    );
    const heard: string[] = [];
    use(wx, 'onCompassChange', () => heard.push('compass'));
    use(wx, 'onGyroscopeChange', () => heard.push('gyroscope'));
    const motion = (): unknown => heard.push('motion');
    use(wx, 'onDeviceMotionChange', motion);
    use(wx, 'onLocationChange', ({ latitude }: { latitude: number }) => heard.push(`at ${latitude}`));
    await end('stopCompass');
    heard.length = 0;
    await end('startCompass');
    expect(heard).toEqual(Array(5).fill('compass'));
    await end('stopCompass');
    heard.length = 0;
    await end('startGyroscope', { interval: 'game' });
    expect(heard).toHaveLength(50);
    await end('stopGyroscope');
    await end('startDeviceMotionListening', { interval: 'normal' });
    use(wx, 'offDeviceMotionChange', motion);
    heard.length = 0;
    host.change({ location: { latitude: 22.504, longitude: 114 } });
    host.logs.length = 0;
    await end('startLocationUpdate');
    expect(heard).toEqual(['at 22.504']);
    expect(await end('getFuzzyLocation')).toMatchObject({ latitude: 22.5 });
    expect(host.logs).toEqual([
      expect.stringMatching(/^warn: startLocationUpdate:fail the api need to be declared/),
      expect.stringMatching(/^warn: getFuzzyLocation:fail the api need to be declared/),
    ]);
    await end('stopLocationUpdate');
    use(wx, 'offLocationChange');
    heard.length = 0;
    await vi.advanceTimersByTimeAsync(5000);
    expect(heard).toEqual([]);
  });

  it('hears what happens to the app and the network', () => {
    coversWx(
      'onAppShow',
      'offAppShow',
      'onAppHide',
      'onThemeChange',
      'onWindowResize',
      'onNetworkStatusChange',
    );
    const heard: unknown[] = [];
    for (const name of ['AppShow', 'AppHide', 'ThemeChange', 'WindowResize', 'NetworkStatusChange']) {
      wx[`on${name}`]?.((event: unknown) => heard.push([name, event]));
    }
    host.tell('AppHide', {});
    host.tell('ThemeChange', { theme: 'dark' });
    host.tell('WindowResize', { size: { windowWidth: 1, windowHeight: 2 } });
    host.change({ network: 'none' });
    use(wx, 'offAppShow');
    host.tell('AppShow', {});
    expect(heard).toEqual([
      ['AppHide', {}],
      ['ThemeChange', { theme: 'dark' }],
      ['WindowResize', { size: { windowWidth: 1, windowHeight: 2 } }],
      ['NetworkStatusChange', { isConnected: false, networkType: 'none' }],
    ]);
  });
});

describe('ways out of the app', () => {
  it('are told to the window around it, if the user agrees', async () => {
    coversWx(
      'navigateToMiniProgram',
      'openEmbeddedMiniProgram',
      'exitMiniProgram',
      'openCustomerServiceChat',
      'openChannelsActivity',
      'openCard',
      'addCard',
      'shareFileMessage',
      'showShareImageMenu',
    );
    host.change({ confirm: 'accept' });
    expect(await errMsg('navigateToMiniProgram', { appId: 'wx1' })).toBe('navigateToMiniProgram:ok');
    expect(await errMsg('navigateToMiniProgram')).toBe('navigateToMiniProgram:fail invalid appId');
    expect(await errMsg('exitMiniProgram')).toBe('exitMiniProgram:ok');
    expect(await errMsg('openCustomerServiceChat', {})).toMatch(/parameter.corpId should be String/);
    expect(await errMsg('openChannelsActivity', { finderUserName: 'f' })).toBe('openChannelsActivity:ok');
    expect(await errMsg('openCard', { cardList: [] })).toBe('openCard:ok');
    expect(await end('addCard', { cardList: [{ cardId: 'c' }] })).toMatchObject({
      cardList: [{ isSuccess: true }],
    });
    expect(await errMsg('showShareImageMenu', { path: '/a.png' })).toBe('showShareImageMenu:ok');
    host.change({ confirm: 'cancel' });
    expect(await errMsg('openEmbeddedMiniProgram', { appId: 'wx1' })).toBe(
      'openEmbeddedMiniProgram:fail cancel',
    );
    expect(await errMsg('shareFileMessage', { filePath: '/a' })).toBe('shareFileMessage:fail cancel');
    expect(host.notices).toHaveLength(8);
  });
});

describe('facts', () => {
  it('agree with the chosen phone', async () => {
    coversWx(
      'getSystemInfo',
      'getSystemInfoAsync',
      'getDeviceInfo',
      'getAppBaseInfo',
      'getSystemSetting',
      'getAppAuthorizeSetting',
      'getLaunchOptionsSync',
      'getEnterOptionsSync',
    );
    const info = { windowWidth: 390, windowHeight: 753, screenHeight: 844, pixelRatio: 3, platform: 'ios' };
    expect(await end('getSystemInfo')).toMatchObject({
      ...info,
      model: 'iPhone 13',
      errMsg: 'getSystemInfo:ok',
    });
    expect(await end('getSystemInfoAsync')).toMatchObject(info);
    expect(use(wx, 'getDeviceInfo')).toMatchObject({ brand: 'iPhone', platform: 'ios' });
    expect(use(wx, 'getAppBaseInfo')).toMatchObject({ language: 'zh_CN', theme: 'light' });
    expect(use(wx, 'getSystemSetting')).toMatchObject({ deviceOrientation: 'portrait', wifiEnabled: true });
    expect(use(wx, 'getAppAuthorizeSetting')).toMatchObject({ cameraAuthorized: 'authorized' });
    host.change({ permission: 'deny' });
    expect(use(wx, 'getAppAuthorizeSetting')).toMatchObject({ cameraAuthorized: 'denied' });
    expect(use(wx, 'getLaunchOptionsSync')).toMatchObject({ path: 'pages/a/a', scene: 1001 });
    expect(use(wx, 'getEnterOptionsSync')).toMatchObject({ scene: 1001 });
  });
});
