import type { RuntimeHost } from '../runtimeHost.ts';
import { openActionSheet } from './actionSheet.ts';
import { rawDataOf } from './base64.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  logCall,
  notifyCall,
  parameterError,
} from './call.ts';
import { needPermission } from './permission.ts';
import { randomValues } from './randomValues.ts';
import { showPlatformToast } from './toast.ts';

/** What the user answers where the platform asks before it leaves the app; drawn when the scenario says `ask`. */
async function confirmed(host: RuntimeHost, items: string[], title: string): Promise<boolean> {
  const { confirm } = host.scenario;
  if (confirm !== 'ask') return confirm === 'accept';
  return (await openActionSheet(host, { items, title })) >= 0;
}

/** Leaves the app for another one of the phone, if the user agrees. */
async function leave(host: RuntimeHost, api: string, options: CallOptions, item: string): Promise<void> {
  const goes = await confirmed(host, [item], '');
  notifyCall(host, api, options, goes ? undefined : 'cancel');
  if (!goes) throw new CallFailure('cancel');
}

async function addCalendar(host: RuntimeHost, api: string, options: CallOptions): Promise<void> {
  if (typeof options.title !== 'string') throw parameterError('title', 'String', options.title);
  if (typeof options.startTime !== 'number') throw parameterError('startTime', 'Number', options.startTime);
  await needPermission(host, 'scope.addPhoneCalendar');
  await leave(host, api, options, `添加日历“${options.title}”`);
}

function focusedField(): HTMLInputElement | HTMLTextAreaElement {
  const { activeElement: active } = document;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return active;
  throw new CallFailure('input not focused');
}

function scan(host: RuntimeHost): Record<string, string> {
  const { scanResult } = host.scenario;
  if (scanResult === '') {
    logCall(host, 'warn', 'wx.scanCode: the scenario holds no code to find; it ends as if the user left.');
    throw new CallFailure('cancel');
  }
  const rawData = rawDataOf(scanResult);
  return { result: scanResult, scanType: 'QR_CODE', charSet: 'UTF-8', path: '', rawData };
}

/** A number that a call must have, within its bounds. */
function numberOf(name: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number') throw parameterError(name, 'Number', value);
  if (value < min || value > max) throw new CallFailure(`invalid ${name}`);
  return value;
}

const vibrations = ['heavy', 'medium', 'light'];

/** Hardware and other apps of the phone. */
export const phone: AreaFactory = (host) => {
  let clipboard = '';
  let brightness = 0.5;
  const only = (api: string, text: string): void => logCall(host, 'info', `wx.${api}: ${text}`);
  return asyncCalls(host, {
    async makePhoneCall(options) {
      const { phoneNumber } = options;
      if (typeof phoneNumber !== 'string') throw parameterError('phoneNumber', 'String', phoneNumber);
      await leave(host, 'makePhoneCall', options, `呼叫 ${phoneNumber}`);
    },
    sendSms: (options) => leave(host, 'sendSms', options, `发短信给 ${String(options.phoneNumber ?? '')}`),
    setClipboardData(options) {
      const { data } = options;
      if (typeof data !== 'string') throw parameterError('data', 'String', data);
      clipboard = data;
      notifyCall(host, 'setClipboardData', options);
      showPlatformToast(host, '内容已复制');
    },
    getClipboardData: () => ({ data: clipboard }),
    vibrateShort({ type = 'heavy' }) {
      if (!vibrations.includes(String(type))) throw new CallFailure('style is not support');
      only('vibrateShort', `the phone vibrates (15 ms, ${String(type)}).`);
    },
    vibrateLong: () => only('vibrateLong', 'the phone vibrates (400 ms).'),
    async addPhoneContact(options) {
      if (typeof options.firstName !== 'string')
        throw parameterError('firstName', 'String', options.firstName);
      await needPermission(host, 'scope.addPhoneContact');
      await leave(host, 'addPhoneContact', options, '创建新联系人');
    },
    addPhoneCalendar: (options) => addCalendar(host, 'addPhoneCalendar', options),
    addPhoneRepeatCalendar: (options) => addCalendar(host, 'addPhoneRepeatCalendar', options),
    setKeepScreenOn({ keepScreenOn }) {
      if (typeof keepScreenOn !== 'boolean') throw parameterError('keepScreenOn', 'Boolean', keepScreenOn);
    },
    setScreenBrightness({ value }) {
      brightness = numberOf('value', value, 0, 1);
      only('setScreenBrightness', `the phone sets its screen to ${Math.round(brightness * 100)} %.`);
    },
    getScreenBrightness: () => ({ value: brightness }),
    getScreenRecordingState: () => ({ state: 'off' }),
    hideKeyboard: () => focusedField().blur(),
    getSelectedTextRange() {
      const { selectionStart, selectionEnd } = focusedField();
      return { start: selectionStart ?? 0, end: selectionEnd ?? 0 };
    },
    scanCode: () => scan(host),
    async getWeRunData() {
      await needPermission(host, 'scope.werun');
      only('getWeRunData', 'steps come encrypted from the server of WeChat; the data is empty here.');
      return { encryptedData: '', iv: '', cloudID: '' };
    },
    getRandomValues: ({ length }) => randomValues(length),
    checkIsOpenAccessibility: () => ({ open: false }),
    checkDeviceSupportHevc: () => ({ isSupportHEVC: host.device.platform === 'ios' }),
    getDeviceBenchmarkInfo: () => ({ benchmarkLevel: 40, modelLevel: 3 }),
    checkIsAddedToMyMiniProgram: () => ({ added: false }),
  });
};
