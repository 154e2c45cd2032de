// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { coversWx } from '../../../test/support/covers.ts';
import { tellKeyboardHeight } from '../elements/keyboard/keyboardListeners.ts';
import { extraTable } from '../extras/extraTable.ts';
import type { AreaFactory } from './call.ts';
import { createFakeHost, type FakeHost } from './fakeHost.ts';
import { createWx } from './index.ts';
import { type Call, use } from './useCall.ts';

type Result = Record<string, unknown>;

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
  vi.useFakeTimers();
  host = createFakeHost({ files: { 'a.mp4': new Uint8Array(2048) } });
  host.change({ confirm: 'accept' });
  wx = createWx(host, areas) as typeof wx;
});
afterEach(() => void vi.useRealTimers());

/** How an asynchronous call ends, a second later. */
async function end(name: string, options: object = {}): Promise<Result> {
  const outcome = (use(wx, name, options) as Promise<Result>).catch((error: Result) => error);
  await vi.advanceTimersByTimeAsync(1000);
  return outcome;
}

describe('pages of WeChat’s own', () => {
  it('are left for with success, and told to the window around the phone', async () => {
    coversWx('openStoreCouponDetail', 'openStoreOrderDetail', 'openStickerIPView', 'openStickerSetView');
    coversWx('openSingleStickerView', 'openDesignerProfile', 'openInquiriesTopic', 'jumpToOfflinePay');
    coversWx('openChannelsLiveNoticeInfo', 'openHKOfflinePayView', 'reserveChannelsLive');
    coversWx('shareToOfficialAccount', 'shareToWeRun');
    const names = [
      'openStoreCouponDetail',
      'openStoreOrderDetail',
      'openStickerIPView',
      'openStickerSetView',
      'openSingleStickerView',
      'openDesignerProfile',
      'openInquiriesTopic',
      'jumpToOfflinePay',
      'openChannelsLiveNoticeInfo',
      'openHKOfflinePayView',
      'reserveChannelsLive',
      'shareToOfficialAccount',
      'shareToWeRun',
    ];
    for (const name of names) expect((await end(name, { id: name })).errMsg).toBe(`${name}:ok`);
    expect(host.notices).toEqual(
      names.map((name) => ({
        kind: 'wx',
        api: name,
        options: { id: name },
        result: 'ok',
        errMsg: `${name}:ok`,
      })),
    );
  });

  it('of the calendar ask first', async () => {
    coversWx('addPhoneRepeatCalendar');
    const options = { title: 'Tea', startTime: 1 };
    expect((await end('addPhoneRepeatCalendar', options)).errMsg).toBe('addPhoneRepeatCalendar:ok');
    expect(host.notices).toMatchObject([{ api: 'addPhoneRepeatCalendar', options }]);
    host.change({ confirm: 'cancel' });
    expect((await end('addPhoneRepeatCalendar', options)).errMsg).toMatch(/^addPhoneRepeatCalendar:fail/);
    expect((await end('addPhoneRepeatCalendar')).errMsg).toMatch(/parameter.title should be String/);
  });
});

describe('rare answers', () => {
  it('say what a phone says that has nothing new', async () => {
    coversWx('getPluginUpdateManager', 'getRendererUserAgent', 'getShowSplashAdStatus', 'compressVideo');
    const heard: unknown[] = [];
    const updates = use(wx, 'getPluginUpdateManager') as Record<string, Call>;
    use(updates, 'onCheckForUpdate', (result: unknown) => heard.push(result));
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([{ hasUpdate: false }]);
    expect(await end('getRendererUserAgent')).toMatchObject({ userAgent: navigator.userAgent });
    expect(await end('getShowSplashAdStatus')).toMatchObject({ status: 'fail' });
    expect(await end('compressVideo', { src: '/a.mp4' })).toMatchObject({
      tempFilePath: '/a.mp4',
      size: '2',
    });
    expect((await end('compressVideo', { src: '/b.mp4' })).errMsg).toBe('compressVideo:fail file not found');
  });

  it('to what a browser has no use for are plain success', async () => {
    coversWx('setVisualEffectOnCapture', 'setEnableDebug', 'preloadAssets', 'updateShareMenu');
    coversWx('preloadWebview', 'preloadSkylineView');
    for (const name of ['setVisualEffectOnCapture', 'setEnableDebug', 'preloadAssets', 'updateShareMenu']) {
      expect((await end(name)).errMsg).toBe(`${name}:ok`);
    }
    expect(host.logs).toEqual([
      expect.stringContaining('wx.updateShareMenu changes the menu of a phone only'),
    ]);
    expect([use(wx, 'preloadWebview'), use(wx, 'preloadSkylineView')]).toEqual([undefined, undefined]);
  });

  it('of reports stand in the console', () => {
    coversWx('reportAnalytics', 'reportMonitor', 'reportPerformance');
    use(wx, 'reportAnalytics', 'purchase', { price: 3 });
    use(wx, 'reportMonitor', '1', 2);
    use(wx, 'reportPerformance', 1101, 680);
    expect(host.logs).toEqual([
      expect.stringMatching(/^info: wx.reportAnalytics purchase .*3/),
      'info: wx.reportMonitor 1 2',
      'info: wx.reportPerformance 1101 680',
    ]);
  });

  it('to messages for employees are given for each template', async () => {
    coversWx('requestSubscribeEmployeeMessage');
    expect(await end('requestSubscribeEmployeeMessage', { tmplIds: ['a', 'b'] })).toMatchObject({
      a: 'accept',
      b: 'accept',
    });
    host.change({ confirm: 'cancel' });
    expect(await end('requestSubscribeEmployeeMessage', { tmplIds: ['a'] })).toMatchObject({ a: 'reject' });
    expect(await end('requestSubscribeEmployeeMessage', { tmplIds: [] })).toMatchObject({ errCode: 10001 });
  });

  it('of what Skyline alone has are values without motion', () => {
    coversWx('worklet', 'router');
    const worklet = wx.worklet as unknown as Record<string, Call>;
    const shared = use(worklet, 'shared', 2) as { value: number };
    const derived = use(worklet, 'derived', () => shared.value * 2) as { value: number };
    shared.value = use(worklet, 'timing', 5, { duration: 300 }) as number;
    expect(derived.value).toBe(10);
    expect(use(worklet, 'runOnUI', end)).toBe(end);
    use(wx.router as unknown as Record<string, Call>, 'addRouteBuilder', 'fade', () => ({}));
    expect(host.logs).toEqual([expect.stringContaining('wx.router.addRouteBuilder works with Skyline only')]);
  });
});

describe('listeners', () => {
  it('of sensors are taken off one by one or all, and a stopped sensor tells nothing', async () => {
    coversWx('offAccelerometerChange', 'offCompassChange', 'offGyroscopeChange');
    coversWx('stopAccelerometer', 'stopGyroscope', 'stopDeviceMotionListening');
    const sensors = [
      ['Accelerometer', 'AccelerometerChange'],
      ['Compass', 'CompassChange'],
      ['Gyroscope', 'GyroscopeChange'],
      ['DeviceMotionListening', 'DeviceMotionChange'],
    ] as const;
    for (const [calls, event] of sensors) {
      const heard = { first: 0, second: 0 };
      const first = (): void => {
        heard.first += 1;
      };
      use(wx, `on${event}`, first);
      use(wx, `on${event}`, () => {
        heard.second += 1;
      });
      await end(`start${calls}`, { interval: 'normal' });
      expect(heard, event).toEqual({ first: 5, second: 5 });
      use(wx, `off${event}`, first);
      await vi.advanceTimersByTimeAsync(1000);
      expect(heard, event).toEqual({ first: 5, second: 10 });
      await end(`stop${calls}`);
      const { second } = heard;
      await vi.advanceTimersByTimeAsync(1000);
      expect(heard.second, event).toBe(second);
      await end(`start${calls}`);
      expect(heard.second, event).toBe(second + 5);
      use(wx, `off${event}`);
      await vi.advanceTimersByTimeAsync(1000);
      expect(heard.second, event).toBe(second + 5);
      await end(`stop${calls}`);
    }
  });

  it('of the keyboard hear each height until they are taken off', () => {
    coversWx('onKeyboardHeightChange', 'offKeyboardHeightChange');
    const heard: unknown[] = [];
    const listener = (event: unknown): unknown => heard.push(event);
    use(wx, 'onKeyboardHeightChange', listener);
    tellKeyboardHeight(335);
    use(wx, 'offKeyboardHeightChange', listener);
    tellKeyboardHeight(0);
    expect(heard).toEqual([{ height: 335 }]);
  });

  it('hear the place in the background when the user lets them', async () => {
    coversWx('startLocationUpdateBackground');
    const heard: unknown[] = [];
    use(wx, 'onLocationChange', ({ latitude }: { latitude: number }) => heard.push(latitude));
    host.change({ permission: 'deny' });
    expect((await end('startLocationUpdateBackground')).errMsg).toBe(
      'startLocationUpdateBackground:fail auth deny',
    );
    host.change({ permission: 'allow', location: { latitude: 31, longitude: 121 } });
    expect((await end('startLocationUpdateBackground')).errMsg).toBe('startLocationUpdateBackground:ok');
    await end('stopLocationUpdate');
    expect(heard).toEqual([31]);
  });
});

it('hideToast takes away what showToast drew', async () => {
  coversWx('hideToast');
  const layer = host.chrome.layer as unknown as HTMLElement;
  void use(wx, 'showToast', { title: 'Saved', duration: 60_000 });
  await vi.advanceTimersByTimeAsync(10);
  expect(layer.textContent).toContain('Saved');
  expect((await end('hideToast')).errMsg).toBe('hideToast:ok');
  expect(layer.textContent).toBe('');
});
